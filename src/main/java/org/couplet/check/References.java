package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.couplet.content.Datum;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.content.Labels;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Rich;
import org.couplet.lang.Lang;

/** Walks over everything that authors wrote, so that a rule need not know where text can stand. */
final class References {

    private References() {}

    /** Running text in its file. */
    record Text(String path, Lang lang, List<Inline> inlines) {}

    /** All running text: bodies, summaries and labels. */
    static List<Text> texts(Library library) {
        List<Text> texts = new ArrayList<>(texts(library.texts()));
        texts.addAll(labels(library));
        return texts;
    }

    /** The running text of the data. */
    static List<Text> labels(Library library) {
        List<Text> texts = new ArrayList<>();
        Labels.each(
                library,
                (path, key, label) -> {
                    for (Lang lang : Lang.values()) {
                        Rich rich = label.in(lang);
                        texts.add(new Text(path, lang, rich.inlines()));
                    }
                });
        return texts;
    }

    /** The running text of pages. */
    static List<Text> texts(List<PageText> pages) {
        List<Text> texts = new ArrayList<>();
        for (PageText page : pages) {
            String path = page.source().path();
            page.front()
                    .summary()
                    .ifPresent(s -> texts.add(new Text(path, page.lang(), s.inlines())));
            page.units().forEach(u -> texts.add(new Text(path, page.lang(), u.inlines())));
        }
        return texts;
    }

    /** Visits every inline of some texts with the path of its file. */
    static void inlines(List<Text> texts, BiConsumer<Text, Inline> visitor) {
        for (Text text : texts) {
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
        each(library.readings(), visitor);
    }

    private static void each(Datum.File<? extends Datum> file, BiConsumer<String, Datum> visitor) {
        file.items().forEach(d -> visitor.accept(file.path(), d));
    }
}
