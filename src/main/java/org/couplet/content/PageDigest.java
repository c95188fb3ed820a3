package org.couplet.content;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.couplet.lang.Lang;
import org.couplet.lang.PartialDate;
import org.couplet.text.PackedReader;
import org.couplet.text.PackedWriter;
import org.couplet.text.Position;
import org.couplet.text.Source;

/**
 * What is known of a page without reading its file again: its front matter but for what only the
 * page itself shows. All else is read when somebody looks into it.
 *
 * @param lang of the file
 * @param path of the page, without language and ending
 * @param front without {@code extra} and with a summary of which only source and place are known
 */
public record PageDigest(Lang lang, String path, FrontMatter front) {

    public static PageDigest of(PageText text) {
        return new PageDigest(text.lang(), text.path(), text.front());
    }

    /** All that a file says of its page before the body, as it stands there. */
    public static String frontOf(Source source) {
        return PageReader.front(source);
    }

    /** The page; what is not known is taken from what {@code reader} reads, once. */
    PageText text(Source source, Supplier<Optional<PageText>> reader) {
        Whole whole = new Whole(reader);
        FrontMatter known =
                new FrontMatter(
                        front.kind(),
                        front.id(),
                        front.title(),
                        front.titleAt(),
                        front.description(),
                        front.descriptionAt(),
                        front.shortTitle(),
                        front.summary().map(s -> new Rich(s.source(), whole.summary(), s.at())),
                        front.original(),
                        front.isDraft(),
                        front.order(),
                        front.updated(),
                        front.basis(),
                        front.groups(),
                        front.groupsAt(),
                        new ReadLaterMap(() -> whole.text().front().extra()));
        return new PageText(
                source,
                lang,
                path,
                known,
                new ReadLater<>(() -> whole.text().blocks()),
                new ReadLater<>(() -> whole.text().units()));
    }

    /** A page that is read when somebody asks for it. */
    private static final class Whole {
        private final Supplier<Optional<PageText>> reader;
        private PageText text;

        Whole(Supplier<Optional<PageText>> reader) {
            this.reader = reader;
        }

        synchronized PageText text() {
            if (text == null) {
                text = reader.get().orElseThrow();
            }
            return text;
        }

        List<Inline> summary() {
            return new ReadLater<>(() -> text().front().summary().orElseThrow().inlines());
        }
    }

    /** What an author gives the templates, of which most pages show only their own. */
    static final class ReadLaterMap extends AbstractMap<String, Object> {
        private final Supplier<Map<String, Object>> reader;

        ReadLaterMap(Supplier<Map<String, Object>> reader) {
            this.reader = reader;
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            return reader.get().entrySet();
        }

        @Override
        public Object get(Object key) {
            return reader.get().get(key);
        }

        @Override
        public boolean containsKey(Object key) {
            return reader.get().containsKey(key);
        }
    }

    public void write(PackedWriter out) {
        out.number(lang.ordinal());
        out.text(path);
        out.number(front.kind().ordinal());
        out.text(front.id());
        text(front.title(), front.titleAt(), out);
        text(front.description(), front.descriptionAt(), out);
        out.text(front.shortTitle());
        out.number(front.summary().isPresent() ? 1 : 0);
        if (front.summary().isPresent()) {
            text(front.summary().get().source(), front.summary().get().at(), out);
        }
        out.text(front.original());
        out.number(front.isDraft() ? 1 : 0);
        out.number(front.order());
        out.text(front.updated().map(PartialDate::iso).orElse(""));
        out.number(front.basis().ordinal());
        out.number(front.groups().size());
        for (String group : front.groups()) {
            out.text(group);
        }
        out.position(front.groupsAt());
    }

    private static void text(String text, Position at, PackedWriter out) {
        out.text(text);
        out.position(at);
    }

    /**
     * @throws RuntimeException when what was written is no digest
     */
    public static PageDigest read(PackedReader in) {
        Lang lang = Lang.values()[in.number()];
        String path = in.text();
        PageKind kind = PageKind.values()[in.number()];
        String id = in.text();
        String title = in.text();
        Position titleAt = in.position();
        String description = in.text();
        Position descriptionAt = in.position();
        String shortTitle = in.text();
        Optional<Rich> summary =
                in.number() == 1
                        ? Optional.of(new Rich(in.text(), List.of(), in.position()))
                        : Optional.empty();
        String original = in.text();
        boolean isDraft = in.number() == 1;
        int order = in.number();
        String updated = in.text();
        FrontMatter.Basis basis = FrontMatter.Basis.values()[in.number()];
        List<String> groups = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            groups.add(in.text());
        }
        Position groupsAt = in.position();
        FrontMatter front =
                new FrontMatter(
                        kind,
                        id,
                        title,
                        titleAt,
                        description,
                        descriptionAt,
                        shortTitle,
                        summary,
                        original,
                        isDraft,
                        order,
                        updated.isEmpty() ? Optional.empty() : PartialDate.parse(updated),
                        basis,
                        groups,
                        groupsAt,
                        Map.of());
        return new PageDigest(lang, path, front);
    }
}
