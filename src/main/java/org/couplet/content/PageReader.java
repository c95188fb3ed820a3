package org.couplet.content;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.lang.Lang;
import org.couplet.lang.PartialDate;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;
import org.couplet.text.Source;

/** Reads one file of a page: front matter, then Markdown. */
final class PageReader {
    private static final int MAX_FRONT_MATTER = 64 * 1024;
    private static final String FENCE = "---";

    private PageReader() {}

    /**
     * @param path the page's path without language and ending
     * @return empty when the front matter is so wrong that there is no page
     */
    static Optional<PageText> read(Source source, Lang lang, String path, Findings findings) {
        Optional<Fields> fields = fields(source, findings);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<FrontMatter> front = front(fields.get());
        List<Block> blocks = body(source, findings);
        return front.map(f -> PageText.of(source, lang, path, f, blocks));
    }

    /**
     * Reads what stands before the body; the body is read when somebody looks into it, and what is
     * wrong with it is not told then, see {@link WholePair}.
     *
     * @param path the page's path without language and ending
     * @return empty when the front matter is so wrong that there is no page; then all is told
     */
    static Optional<PageText> readFront(Source source, Lang lang, String path, Findings findings) {
        Optional<Fields> fields = fields(source, findings);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<FrontMatter> front = front(fields.get());
        if (front.isEmpty()) {
            body(source, findings);
        }
        return front.map(f -> later(source, lang, path, f));
    }

    private static PageText later(Source source, Lang lang, String path, FrontMatter front) {
        List<Block> blocks = new ReadLater<>(() -> body(source, new Findings()));
        return new PageText(
                source, lang, path, front, blocks, new ReadLater<>(() -> Unit.of(blocks)));
    }

    /** The blocks behind the front matter, which there must be. */
    static List<Block> body(Source source, Findings findings) {
        int bodyStart = bodyStart(source, endOfFrontMatter(source));
        return MarkdownReader.blocks(
                source.path(),
                source.text().substring(bodyStart),
                offset -> source.position(bodyStart + offset),
                findings);
    }

    /** The front matter; empty when there is none that could be read. */
    private static Optional<Fields> fields(Source source, Findings findings) {
        int end = endOfFrontMatter(source);
        if (end == 0 && isFence(source.line(1))) {
            findings.add(
                    Finding.error(
                            source.path(),
                            Position.START,
                            "front.yaml",
                            Message.of("front.yaml.end")));
            return Optional.empty();
        }
        if (end == 0) {
            findings.add(
                    Finding.error(
                            source.path(),
                            Position.START,
                            "front.missing",
                            Message.of("front.missing.all")));
            return Optional.empty();
        }
        String yaml = source.text().substring(source.lineStart(2), source.lineStart(end));
        if (yaml.length() > MAX_FRONT_MATTER) {
            findings.add(
                    Finding.error(
                            source.path(),
                            Position.START,
                            "front.yaml",
                            Message.of("front.yaml.long")));
            return Optional.empty();
        }
        Optional<Tree> tree = YamlReader.read(source.path(), yaml, 1, "front.yaml", findings);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        if (!(tree.get() instanceof Tree.Mapping mapping)) {
            findings.add(
                    Finding.error(
                            source.path(),
                            tree.get().at(),
                            "front.yaml",
                            Message.of("front.yaml.mapping")));
            return Optional.empty();
        }
        return Optional.of(
                new Fields(source.path(), "front", Message.of("what.front"), mapping, findings));
    }

    /** The text before the body. */
    static String front(Source source) {
        return source.text().substring(0, bodyStart(source, endOfFrontMatter(source)));
    }

    private static Optional<FrontMatter> front(Fields fields) {
        Optional<PageKind> kind = fields.requiredChoice("kind", PageKind::ofWord, PageKind.words());
        String title = fields.requiredText("title");
        String description = fields.requiredText("description");
        String shortTitle = fields.text("short-title").orElse(title);
        Optional<Rich> summary = fields.rich("summary");
        String id = fields.text("id").orElse("");
        if (kind.isPresent() && kind.get().needsId() && id.isEmpty()) {
            fields.missing("id");
        }
        String original =
                fields.choice("original", Lang::ofCode, codes()).map(Lang::code).orElse("");
        boolean isDraft =
                fields.choice(
                                "status",
                                s -> Optional.of(s).filter(List.of("draft", "reviewed")::contains),
                                List.of("draft", "reviewed"))
                        .filter("draft"::equals)
                        .isPresent();
        int order = fields.number("order").orElse(0);
        Optional<PartialDate> updated = fields.date("updated");
        FrontMatter.Basis basis =
                fields.choice("basis", FrontMatter.Basis::ofWord, FrontMatter.Basis.words())
                        .orElse(FrontMatter.Basis.SOURCES);
        List<String> groups = fields.texts("groups");
        Position groupsAt = fields.at("groups");
        boolean isGrouped = kind.map(PageKind::isGrouped).orElse(true);
        if (!groups.isEmpty() && !isGrouped) {
            fields.error(groupsAt, "value", Message.of("value.groups"));
        }
        Map<String, Object> extra = fields.plain("extra");
        Position titleAt = fields.at("title");
        Position descriptionAt = fields.at("description");
        fields.close();
        return kind.map(
                k ->
                        new FrontMatter(
                                k,
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
                                updated,
                                basis,
                                groups,
                                groupsAt,
                                extra));
    }

    private static List<String> codes() {
        return Arrays.stream(Lang.values()).map(Lang::code).toList();
    }

    /** The line number of the closing fence; 0 when there is no front matter. */
    private static int endOfFrontMatter(Source source) {
        if (!isFence(source.line(1))) {
            return 0;
        }
        for (int line = 2; line <= source.lineCount(); line++) {
            if (isFence(source.line(line))) {
                return line;
            }
        }
        return 0;
    }

    /** An indented “---” belongs to a text of the front matter. */
    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private static int bodyStart(Source source, int fenceLine) {
        return fenceLine >= source.lineCount()
                ? source.text().length()
                : source.lineStart(fenceLine + 1);
    }
}
