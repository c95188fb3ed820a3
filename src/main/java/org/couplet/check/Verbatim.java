package org.couplet.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.couplet.content.Evidence;
import org.couplet.content.FrontMatter;
import org.couplet.content.Inline;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.lang.HanText;
import org.couplet.lang.Lang;
import org.couplet.seed.SeedPage;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/** No sentence is taken over from a page: facts and official names carry over, wording does not. */
final class Verbatim {
    static final String RULE = "cite.verbatim";

    /**
     * Han characters in a row, punctuation left out, from which on wording counts as taken over.
     */
    static final int RUN = 24;

    private static final Pattern TITLE = Pattern.compile("\u300A([^\u300A\u300B]{2,120})\u300B");

    private Verbatim() {}

    static List<Finding> run(Library library, List<SeedPage> pages) {
        Map<String, String> printed = new HashMap<>();
        Set<String> names = new LinkedHashSet<>();
        for (SeedPage page : pages) {
            runs(page, printed);
            Matcher title = TITLE.matcher(String.join("", page.lines()));
            while (title.find()) {
                names.add(han(title.group(1)));
            }
        }
        names.addAll(officialNames(library));
        List<String> longestFirst =
                names.stream()
                        .filter(n -> n.length() > 1)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        List<Finding> findings = new ArrayList<>();
        for (References.Text text : References.texts(library)) {
            check(text, printed, longestFirst, findings);
        }
        for (PageText page : library.texts()) {
            FrontMatter front = page.front();
            check(value(page, front.title(), front.titleAt()), printed, longestFirst, findings);
            check(
                    value(page, front.description(), front.descriptionAt()),
                    printed,
                    longestFirst,
                    findings);
        }
        library.strings()
                .forEach(
                        (lang, words) ->
                                words.values()
                                        .forEach(
                                                w ->
                                                        check(
                                                                word(lang, w),
                                                                printed,
                                                                longestFirst,
                                                                findings)));
        return findings;
    }

    private static References.Text value(PageText page, String value, Position at) {
        return new References.Text(
                page.source().path(), page.lang(), List.of(new Inline.Text(value, at)));
    }

    private static References.Text word(Lang lang, String word) {
        return new References.Text(
                "templates/strings." + lang.code() + ".yaml",
                lang,
                List.of(new Inline.Text(word, Position.START)));
    }

    /** Every run of a page, with the place where it is first printed. */
    private static void runs(SeedPage page, Map<String, String> printed) {
        StringBuilder han = new StringBuilder();
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            int before = han.length();
            han.append(han(page.lines().get(i)));
            lines.addAll(Collections.nCopies(han.length() - before, i + 1));
        }
        for (int i = 0; i + RUN <= han.length(); i++) {
            printed.putIfAbsent(han.substring(i, i + RUN), page.id() + ":" + lines.get(i));
        }
    }

    /** Names of things and offices: they have to be given as they are. */
    private static Set<String> officialNames(Library library) {
        Set<String> names = new LinkedHashSet<>();
        library.terms().items().forEach(t -> names.add(han(t.name().plain(Lang.ZH))));
        library.people()
                .items()
                .forEach(p -> p.title().ifPresent(t -> names.add(han(t.plain(Lang.ZH)))));
        library.goalList().forEach(g -> names.add(han(g.official().plain(Lang.ZH))));
        for (Evidence evidence : library.evidence().values()) {
            evidence.articles().forEach(a -> a.headline().ifPresent(h -> names.add(han(h))));
        }
        return names;
    }

    private static void check(
            References.Text text,
            Map<String, String> printed,
            List<String> names,
            List<Finding> findings) {
        PlacedText placed = PlacedText.of(text.inlines());
        StringBuilder han = new StringBuilder();
        List<Integer> offsets = new ArrayList<>();
        String plain = placed.text();
        for (int i = 0; i < plain.length(); i++) {
            if (HanText.isHan(plain.charAt(i))) {
                han.append(plain.charAt(i));
                offsets.add(i);
            }
        }
        String masked = han.toString();
        for (String name : names) {
            masked = masked.replace(name, " ".repeat(name.length()));
        }
        for (int i = 0; i + RUN <= masked.length(); i++) {
            String place = printed.get(masked.substring(i, i + RUN));
            if (place != null) {
                int end = i + 1;
                while (end + RUN <= masked.length()
                        && printed.containsKey(masked.substring(end, end + RUN))) {
                    end++;
                }
                String taken = masked.substring(i, end + RUN - 1);
                Position otherwise =
                        text.inlines().stream()
                                .filter(Inline.Text.class::isInstance)
                                .map(t -> ((Inline.Text) t).at())
                                .findFirst()
                                .orElse(Position.START);
                findings.add(
                        Finding.error(
                                text.path(),
                                placed.position(offsets.get(i), otherwise),
                                RULE,
                                Message.of(
                                        "cite.verbatim.run",
                                        "" + taken.length(),
                                        taken.substring(0, 16),
                                        place)));
                i = end + RUN - 2;
            }
        }
    }

    private static String han(String text) {
        return text.codePoints()
                .filter(HanText::isHan)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
