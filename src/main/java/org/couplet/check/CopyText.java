package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.couplet.content.FrontMatter;
import org.couplet.content.Inline;
import org.couplet.content.Label;
import org.couplet.content.Labels;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.Rich;
import org.couplet.content.Unit;
import org.couplet.lang.Lang;
import org.couplet.text.Position;
import org.couplet.text.Source;

/**
 * A text as it is set: figures, code and pictures are one object each.
 *
 * @param path of its file
 * @param facing gives the plain text that faces it, which few ask for; empty when there is none
 */
record CopyText(String path, PlacedText placed, Supplier<String> facing) {

    /**
     * The texts of a page in a language: title, description, summary and body. Those of drafts are
     * left out: a draft may be a newspaper page's own words still.
     */
    static List<CopyText> of(Pair pair, Lang lang) {
        List<CopyText> texts = new ArrayList<>();
        pair.in(lang)
                .filter(page -> !page.front().isDraft())
                .ifPresent(page -> page(page, pair.in(lang.other()), texts));
        return texts;
    }

    /** The texts of the data in a language. */
    static List<CopyText> ofData(Library library, Lang lang) {
        List<CopyText> texts = new ArrayList<>();
        Labels.each(library, (path, key, label) -> label(path, label, lang, texts));
        return texts;
    }

    String text() {
        return placed.text();
    }

    /** Where a character of the text is written. */
    Position position(int offset) {
        return placed.position(offset, Position.START);
    }

    private static void page(PageText page, Optional<PageText> other, List<CopyText> texts) {
        FrontMatter front = page.front();
        Optional<FrontMatter> there = other.map(PageText::front);
        texts.add(
                value(
                        page,
                        front.title(),
                        front.titleAt(),
                        () -> there.map(FrontMatter::title).orElse("")));
        texts.add(
                value(
                        page,
                        front.description(),
                        front.descriptionAt(),
                        () -> there.map(FrontMatter::description).orElse("")));
        String path = page.source().path();
        front.summary()
                .ifPresent(
                        s ->
                                texts.add(
                                        of(
                                                path,
                                                s.inlines(),
                                                () ->
                                                        there.flatMap(FrontMatter::summary)
                                                                .map(Rich::plain)
                                                                .orElse(""))));
        List<Unit> units = page.units();
        List<Unit> facing = other.map(PageText::units).orElse(List.of());
        for (int i = 0; i < units.size(); i++) {
            Supplier<String> text = facing.size() == units.size() ? facing.get(i)::plain : () -> "";
            texts.add(of(path, units.get(i).inlines(), text));
        }
    }

    private static void label(String path, Label label, Lang lang, List<CopyText> texts) {
        texts.add(of(path, label.in(lang).inlines(), () -> label.plain(lang.other())));
    }

    private static CopyText value(
            PageText page, String value, Position at, Supplier<String> facing) {
        return of(page.source().path(), placed(page.source(), value, at), facing);
    }

    /** A value of the front matter where it is written: behind its quote, or line by line. */
    private static List<Inline> placed(Source source, String value, Position at) {
        String first = rest(source.line(at.line()), at);
        if (!first.startsWith("|") && !first.startsWith(">")) {
            boolean isQuoted = first.startsWith("\"") || first.startsWith("'");
            int column = at.column() + (isQuoted ? 1 : 0);
            return List.of(new Inline.Text(value, new Position(at.line(), column)));
        }
        List<Inline> lines = new ArrayList<>();
        int line = at.line();
        for (String text : value.split("\n", -1)) {
            line++;
            int column = Math.max(0, source.line(Math.min(line, source.lineCount())).indexOf(text));
            lines.add(new Inline.Text(text + "\n", new Position(line, column + 1)));
        }
        return lines;
    }

    private static String rest(String line, Position at) {
        int column = Math.min(at.column() - 1, line.codePointCount(0, line.length()));
        return line.substring(line.offsetByCodePoints(0, column));
    }

    private static CopyText of(String path, List<Inline> inlines, Supplier<String> facing) {
        return new CopyText(path, PlacedText.of(inlines, PlacedText.OBJECT, "\n"), facing);
    }
}
