package org.couplet.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.lang.Lang;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;
import org.couplet.text.Source;

/**
 * {@code content/translations.lock}: which texts faced each other when somebody last accepted them,
 * by page and key. It needs no history of versions, and one line a block keeps merges small.
 *
 * @param pages by page (its path without language, or the path of a file of data) and key
 */
public record TranslationsLock(SortedMap<String, SortedMap<String, Entry>> pages) {
    public static final String PATH = "content/translations.lock";

    public static final TranslationsLock EMPTY = new TranslationsLock(new TreeMap<>());

    private static final String HEAD =
            """
            # couplet-translations/1
            # Written by “couplet accept”: texts that face each other and were reviewed together.
            # One line a block: page, key, fingerprint of the Chinese text, of the English text.
            """;

    private static final Pattern LINE =
            Pattern.compile("(\\S+) (\\S+) ([0-9a-f]{12}) ([0-9a-f]{12})");

    /** The fingerprints of both sides. */
    public record Entry(String zh, String en) {

        String in(Lang lang) {
            return lang == Lang.ZH ? zh : en;
        }
    }

    /**
     * The side that was left behind: its text is the one that was accepted, the other's is not.
     * Nobody knows when both are new, or when they were never accepted.
     *
     * @param page as in {@link KeyedTexts}
     */
    public Optional<Lang> stale(String page, KeyedBlock block) {
        Entry entry = of(page).get(block.accepted());
        if (entry == null || !block.isFacing()) {
            return Optional.empty();
        }
        List<Lang> old =
                Arrays.stream(Lang.values())
                        .filter(l -> block.sides().get(l).hash().equals(entry.in(l)))
                        .toList();
        return old.size() == 1 ? Optional.of(old.get(0)) : Optional.empty();
    }

    /**
     * The lock after some texts were accepted as they are.
     *
     * @param texts what was reviewed; what faces nothing has nothing to be accepted with
     */
    public TranslationsLock with(List<KeyedTexts> texts) {
        SortedMap<String, SortedMap<String, Entry>> all = new TreeMap<>(pages);
        for (KeyedTexts text : texts) {
            SortedMap<String, Entry> entries = new TreeMap<>();
            for (KeyedBlock block : text.blocks()) {
                if (block.isFacing()) {
                    entries.put(
                            block.key(),
                            new Entry(
                                    block.sides().get(Lang.ZH).hash(),
                                    block.sides().get(Lang.EN).hash()));
                }
            }
            all.put(text.page(), entries);
        }
        all.values().removeIf(Map::isEmpty);
        return new TranslationsLock(all);
    }

    /** What is known of a page; empty for one that was never accepted. */
    public SortedMap<String, Entry> of(String page) {
        return pages.getOrDefault(page, new TreeMap<>());
    }

    /** Reads the file. A line that is damaged is reported and left out. */
    static TranslationsLock read(Source source, Findings findings) {
        SortedMap<String, SortedMap<String, Entry>> pages = new TreeMap<>();
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher m = LINE.matcher(line);
            if (!m.matches()) {
                report(source, i, Message.of("data.lock.line"), findings);
                continue;
            }
            Entry entry = new Entry(m.group(3), m.group(4));
            Entry first =
                    pages.computeIfAbsent(m.group(1), p -> new TreeMap<>())
                            .putIfAbsent(m.group(2), entry);
            if (first != null && !first.equals(entry)) {
                report(source, i, Message.of("data.lock.twice", m.group(1), m.group(2)), findings);
            }
        }
        return new TranslationsLock(pages);
    }

    private static void report(Source source, int line, Message message, Findings findings) {
        Position at = new Position(line + 1, 1);
        findings.add(Finding.error(source.path(), at, "data.lock", message));
    }

    /** The file's text; the same for the same entries. */
    public String write() {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, SortedMap<String, Entry>> page : pages.entrySet()) {
            page.getValue()
                    .forEach(
                            (key, e) ->
                                    lines.add(
                                            String.join(" ", page.getKey(), key, e.zh(), e.en())));
        }
        return HEAD + String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
    }
}
