package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.couplet.content.Datum;
import org.couplet.content.Figure;
import org.couplet.content.Goal;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.content.KeyWord;
import org.couplet.content.Label;
import org.couplet.content.Library;
import org.couplet.content.Occasion;
import org.couplet.content.PageText;
import org.couplet.content.Person;
import org.couplet.content.Rich;
import org.couplet.content.SourceText;
import org.couplet.content.Term;
import org.couplet.content.TimelineEntry;
import org.couplet.content.Unit;
import org.couplet.lang.Lang;

/** Walks over everything that authors wrote, so that a rule need not know where text can stand. */
final class References {

    private References() {}

    /** Running text in its file. */
    record Text(String path, Lang lang, List<Inline> inlines) {}

    /** All running text: bodies, summaries and labels. */
    static List<Text> texts(Library library) {
        List<Text> texts = new ArrayList<>();
        for (PageText page : library.texts()) {
            String path = page.source().path();
            page.front()
                    .summary()
                    .ifPresent(s -> texts.add(new Text(path, page.lang(), s.inlines())));
            Unit.of(page.blocks())
                    .forEach(u -> texts.add(new Text(path, page.lang(), u.inlines())));
        }
        labels(
                library,
                (path, label) -> {
                    for (Lang lang : Lang.values()) {
                        Rich rich = label.in(lang);
                        texts.add(new Text(path, lang, rich.inlines()));
                    }
                });
        return texts;
    }

    /** Visits every inline of every text with the path of its file. */
    static void inlines(Library library, BiConsumer<Text, Inline> visitor) {
        for (Text text : texts(library)) {
            Inlines.walk(text.inlines(), i -> visitor.accept(text, i));
        }
    }

    /** All data that can cite, with the path of their file. */
    static void data(Library library, BiConsumer<String, Datum> visitor) {
        each(library.figures(), visitor);
        each(library.timeline(), visitor);
        library.goals().ifPresent(s -> s.goals().forEach(g -> visitor.accept(s.path(), g)));
        each(library.keywords(), visitor);
        each(library.people(), visitor);
        each(library.terms(), visitor);
    }

    private static void each(Datum.File<? extends Datum> file, BiConsumer<String, Datum> visitor) {
        file.items().forEach(d -> visitor.accept(file.path(), d));
    }

    /** Visits every label, which has a text in each language, with the path of its file. */
    static void labels(Library library, BiConsumer<String, Label> visitor) {
        library.config()
                .ifPresent(
                        c -> {
                            visitor.accept(c.path(), c.title());
                            visitor.accept(c.path(), c.description());
                        });
        for (Figure f : library.figures().items()) {
            visit(library.figures().path(), visitor, Optional.of(f.what()), f.note());
        }
        for (TimelineEntry e : library.timeline().items()) {
            visit(library.timeline().path(), visitor, Optional.of(e.title()), e.text(), e.note());
        }
        for (Occasion o : library.occasions().items()) {
            visit(
                    library.occasions().path(),
                    visitor,
                    Optional.of(o.title()),
                    Optional.of(o.shortTitle()));
        }
        library.goals()
                .ifPresent(
                        s -> {
                            visitor.accept(s.path(), s.name());
                            for (Goal g : s.goals()) {
                                visit(
                                        s.path(),
                                        visitor,
                                        Optional.of(g.name()),
                                        Optional.of(g.summary()),
                                        g.reading().map(Goal.Reading::because));
                            }
                        });
        for (KeyWord k : library.keywords().items()) {
            visit(
                    library.keywords().path(),
                    visitor,
                    Optional.of(k.name()),
                    k.question(),
                    Optional.of(k.summary()));
            k.points().forEach(p -> visitor.accept(library.keywords().path(), p.text()));
        }
        for (Person p : library.people().items()) {
            visit(library.people().path(), visitor, p.title(), p.role(), p.note());
        }
        for (Term t : library.terms().items()) {
            visitor.accept(library.terms().path(), t.explanation());
        }
        for (SourceText s : library.sources().items()) {
            visit(
                    library.sources().path(),
                    visitor,
                    Optional.of(s.title()),
                    Optional.of(s.what()),
                    s.note());
            s.articles()
                    .values()
                    .forEach(a -> visit(library.sources().path(), visitor, a.title(), a.note()));
        }
    }

    @SafeVarargs
    private static void visit(
            String path, BiConsumer<String, Label> visitor, Optional<Label>... labels) {
        for (Optional<Label> label : labels) {
            label.ifPresent(l -> visitor.accept(path, l));
        }
    }
}
