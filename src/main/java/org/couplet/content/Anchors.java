package org.couplet.content;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of places on a page that are not the author's to give. */
public final class Anchors {
    /** What layouts, notes, footnotes and lists are called; see the templates' ids. */
    private static final Pattern RESERVED =
            Pattern.compile(
                    "main|page-(?:notes|terms)|(?:data|source|cite|term|fn|letter|article)-.*|l\\d+(?:-\\d+)?");

    private Anchors() {}

    /** Whether templates may use a name on any page. */
    public static boolean isReserved(String name) {
        return RESERVED.matcher(name).matches();
    }

    /** The ids of the data that a page shows as rows, each of which is an anchor. */
    public static Set<String> ofData(Library library, FrontMatter front) {
        Set<String> ids = new HashSet<>();
        switch (front.kind()) {
            case FIGURES -> {
                for (Figure figure : library.figures().items()) {
                    if (library.isShownOn(front, figure.group())) {
                        ids.add(figure.id());
                        ids.add(figure.group());
                    }
                }
            }
            case GOALS -> library.goalList().forEach(g -> ids.add(g.id()));
            case TERMS -> {
                for (Term term : library.terms().items()) {
                    // The page of all terms names those, too, that another page explains.
                    if (front.groups().isEmpty()) {
                        ids.add(term.id());
                    } else if (library.isShownOn(front, term.group())) {
                        ids.add(term.id());
                        ids.add(term.group());
                    }
                }
            }
            case PEOPLE -> ids.addAll(library.people().ids());
            case TIMELINE -> {
                for (TimelineEntry entry : library.timeline().items()) {
                    if (library.isShownOn(front, entry.group())) {
                        ids.add(entry.id());
                        ids.add(entry.group());
                    }
                }
            }
            default -> {}
        }
        return ids;
    }
}
