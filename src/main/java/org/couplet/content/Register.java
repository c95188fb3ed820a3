package org.couplet.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.couplet.lang.Lang;
import org.couplet.lang.PartialDate;
import org.couplet.text.Message;
import org.couplet.text.Position;
import org.couplet.text.Source;

/** What is known about each source page itself ({@code seeds/register.yaml}). */
public record Register(String path, List<Entry> entries) {

    public static final Register EMPTY = new Register("seeds/register.yaml", List.of());

    public Register {
        entries = List.copyOf(entries);
    }

    public Optional<Entry> find(String id) {
        for (Entry entry : entries) {
            if (entry.id().equals(id)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * The years of the pages whose date is known, by which their dates without a year are read.
     *
     * @return by the page's sha256, so that a page of the same name but other text is not meant
     */
    public Map<String, Integer> years() {
        Map<String, Integer> years = new HashMap<>();
        for (Entry entry : entries) {
            entry.date().value().ifPresent(d -> years.put(entry.sha256(), d.year()));
        }
        return years;
    }

    /** Whether something is printed on the page, concluded from it, or not known. */
    public enum Basis {
        STATED,
        INFERRED,
        UNKNOWN;

        /** The form used in the register and in templates. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Basis> ofWord(String word) {
            for (Basis basis : values()) {
                if (basis.word().equals(word)) {
                    return Optional.of(basis);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Something that is known, or is known to be unknown.
     *
     * @param value empty when unknown
     * @param why how it was concluded
     */
    public record Stated<T>(Optional<T> value, Basis basis, Optional<Label> why) {}

    /**
     * A source page.
     *
     * @param id the name used in citations
     * @param file the file name of the original
     * @param sha256 of the file
     * @param lines of the file
     */
    public record Entry(
            String id,
            Position at,
            String file,
            String sha256,
            int lines,
            Stated<Label> publication,
            Stated<PartialDate> date,
            Stated<String> pageNumber,
            Label rights) {}

    static Register read(Source source, Findings findings) {
        List<Entry> entries = new ArrayList<>();
        for (Fields f : DataFile.items(source, Message.of("what.source-page"), findings)) {
            entry(f).ifPresent(entries::add);
        }
        DataFile.unique(source, entries, Entry::id, Entry::at, findings);
        return new Register(source.path(), entries);
    }

    private static Optional<Entry> entry(Fields f) {
        String id = f.requiredText("id");
        String file = f.requiredText("file");
        String sha256 = f.requiredText("sha256");
        Optional<Integer> lines = f.number("lines");
        Stated<Label> publication = stated(f, "publication", "name", Fields::label);
        Stated<PartialDate> date = stated(f, "date", "value", Fields::date);
        Stated<String> pageNumber = stated(f, "page-number", "value", Fields::text);
        f.choice("language", Lang::ofCode, List.of(Lang.ZH.code(), Lang.EN.code()));
        Optional<Label> rights = f.requiredLabel("rights");
        f.close();
        return rights.map(
                r ->
                        new Entry(
                                id,
                                f.at(),
                                file,
                                sha256,
                                lines.orElse(0),
                                publication,
                                date,
                                pageNumber,
                                r));
    }

    private static <T> Stated<T> stated(
            Fields f, String key, String valueKey, BiFunction<Fields, String, Optional<T>> value) {
        Optional<Fields> inner = f.mapping(key, Message.of("what.key", key));
        if (inner.isEmpty()) {
            f.missing(key);
            return new Stated<>(Optional.empty(), Basis.UNKNOWN, Optional.empty());
        }
        Fields i = inner.get();
        Optional<T> v = i.has(valueKey) ? value.apply(i, valueKey) : Optional.empty();
        Optional<Basis> basis =
                i.requiredChoice("basis", Basis::ofWord, List.of("stated", "inferred", "unknown"));
        Optional<Label> why = i.label("why");
        i.close();
        return new Stated<>(v, basis.orElse(Basis.UNKNOWN), why);
    }
}
