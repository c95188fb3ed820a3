package org.couplet.content;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.couplet.lang.Lang;
import org.couplet.lang.PartialDate;
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

    /**
     * @throws IOException when it cannot be written
     */
    public void write(DataOutput out) throws IOException {
        out.writeByte(lang.ordinal());
        out.writeUTF(path);
        out.writeByte(front.kind().ordinal());
        out.writeUTF(front.id());
        text(front.title(), front.titleAt(), out);
        text(front.description(), front.descriptionAt(), out);
        out.writeUTF(front.shortTitle());
        out.writeBoolean(front.summary().isPresent());
        if (front.summary().isPresent()) {
            text(front.summary().get().source(), front.summary().get().at(), out);
        }
        out.writeUTF(front.original());
        out.writeBoolean(front.isDraft());
        out.writeInt(front.order());
        out.writeUTF(front.updated().map(PartialDate::iso).orElse(""));
        out.writeByte(front.basis().ordinal());
        out.writeInt(front.groups().size());
        for (String group : front.groups()) {
            out.writeUTF(group);
        }
        out.writeInt(front.groupsAt().line());
        out.writeInt(front.groupsAt().column());
    }

    private static void text(String text, Position at, DataOutput out) throws IOException {
        out.writeUTF(text);
        out.writeInt(at.line());
        out.writeInt(at.column());
    }

    /**
     * @throws IOException when the bytes are no digest
     * @throws RuntimeException likewise
     */
    public static PageDigest read(DataInput in) throws IOException {
        Lang lang = Lang.values()[in.readByte()];
        String path = in.readUTF();
        PageKind kind = PageKind.values()[in.readByte()];
        String id = in.readUTF();
        String title = in.readUTF();
        Position titleAt = position(in);
        String description = in.readUTF();
        Position descriptionAt = position(in);
        String shortTitle = in.readUTF();
        Optional<Rich> summary =
                in.readBoolean()
                        ? Optional.of(new Rich(in.readUTF(), List.of(), position(in)))
                        : Optional.empty();
        String original = in.readUTF();
        boolean isDraft = in.readBoolean();
        int order = in.readInt();
        String updated = in.readUTF();
        FrontMatter.Basis basis = FrontMatter.Basis.values()[in.readByte()];
        List<String> groups = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            groups.add(in.readUTF());
        }
        Position groupsAt = position(in);
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

    private static Position position(DataInput in) throws IOException {
        return new Position(in.readInt(), in.readInt());
    }
}
