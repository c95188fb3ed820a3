package org.couplet.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.couplet.content.Library;
import org.couplet.lang.Lang;
import org.couplet.page.PublishedPage;
import org.couplet.page.SiteFile;
import org.couplet.text.Sha256;

/**
 * What a reader's browser searches in, for each language: what the published pages say, in passages
 * of a few paragraphs, and which words lead to them.
 *
 * <ul>
 *   <li>{@code zh/search/index.json}: {@code {"path": …, "shards": N}}, where the rest is
 *   <li>{@code PATH/w0.json} …: see {@link SearchShards}
 *   <li>{@code PATH/p4-0.json}, passage 0 of page 4: {@code [url, title, [facing name, own name,
 *       …], anchor, text, anchor, text, …]}, the URL below the language's folder
 * </ul>
 *
 * The path changes with the content, so hosts may keep what is there forever.
 */
public final class SearchIndex {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Bytes of a passage's text; five of them are fetched to show a first list of results. */
    private static final int PASSAGE_SIZE = 1_800;

    /** Characters of a long paragraph that are repeated where it is cut. */
    private static final int OVERLAP = 20;

    private static final int HASH_LENGTH = 10;

    private final Lang lang;
    private final UnaryOperator<SiteFile> keep;
    private final FacingNames names;
    private final SearchShards shards = new SearchShards();
    private final List<SiteFile> passages = new ArrayList<>();
    private int pages;

    SearchIndex(Lang lang, FacingNames names) {
        this(lang, names, UnaryOperator.identity());
    }

    private SearchIndex(Lang lang, FacingNames names, UnaryOperator<SiteFile> keep) {
        this.keep = keep;
        this.lang = lang;
        this.names = names;
    }

    /**
     * @param pages all pages; those without a language and the search's own are left out
     * @param rendered the pages' files, and maybe others
     * @return nothing for a site without a search page
     */
    public static List<SiteFile> write(
            Library library, List<PublishedPage> pages, List<SiteFile> rendered) {
        return write(library, pages, rendered, UnaryOperator.identity());
    }

    /**
     * As above.
     *
     * @param keep takes each of the many files as it is made and gives the same, maybe kept
     *     elsewhere than in memory; several threads ask
     */
    public static List<SiteFile> write(
            Library library,
            List<PublishedPage> pages,
            List<SiteFile> rendered,
            UnaryOperator<SiteFile> keep) {
        Map<String, SiteFile> html = new HashMap<>();
        rendered.forEach(f -> html.put(f.path(), f));
        List<Searched> searched = new ArrayList<>();
        for (PublishedPage page : pages) {
            int slash = Math.max(0, page.file().indexOf('/'));
            Optional<Lang> lang = Lang.ofCode(page.file().substring(0, slash));
            if (lang.isPresent()
                    && html.containsKey(page.file())
                    && page.role() != PublishedPage.Role.SEARCH) {
                searched.add(new Searched(lang.get(), page.file(), page.url(), page.title()));
            }
        }
        boolean hasSearch = pages.stream().anyMatch(p -> p.role() == PublishedPage.Role.SEARCH);
        return hasSearch
                ? write(library, searched, path -> html.get(path).bytes(), keep)
                : List.of();
    }

    /**
     * A page that is searched.
     *
     * @param file {@code zh/goals/index.html}
     * @param url {@code /zh/goals/}
     */
    public record Searched(Lang lang, String file, String url, String title) {}

    /**
     * @param pages in the order of all pages
     * @param html gives the content of a page's file
     * @param keep see above
     */
    public static List<SiteFile> write(
            Library library,
            List<Searched> pages,
            Function<String, byte[]> html,
            UnaryOperator<SiteFile> keep) {
        // Languages have nothing to do with each other, and a large site has many pages to read.
        return library.config().orElseThrow().languages().parallelStream()
                .flatMap(l -> of(l, library, pages, html, keep).files().stream())
                .toList();
    }

    private static SearchIndex of(
            Lang lang,
            Library library,
            List<Searched> pages,
            Function<String, byte[]> html,
            UnaryOperator<SiteFile> keep) {
        SearchIndex index = new SearchIndex(lang, FacingNames.of(library, lang), keep);
        for (Searched page : pages) {
            if (page.lang() == lang) {
                String url = page.url().substring(lang.code().length() + 2);
                String text = new String(html.apply(page.file()), StandardCharsets.UTF_8);
                index.add(url, page.title(), text);
            }
        }
        return index;
    }

    /**
     * @param url below the language's folder
     */
    void add(String url, String title, String html) {
        List<Map<String, Boolean>> words = new ArrayList<>();
        for (List<PageBlocks.Block> passage : passages(PageBlocks.of(html))) {
            Map<String, Boolean> found = new HashMap<>();
            Set<FacingNames.Name> named = new LinkedHashSet<>();
            for (PageBlocks.Block block : passage) {
                List<String> said = SearchWords.of(block.text());
                said.forEach(w -> found.merge(w, block.isHeading(), Boolean::logicalOr));
                named.addAll(names.in(said));
            }
            named.forEach(n -> n.facingWords().forEach(w -> found.putIfAbsent(w, false)));
            String file = "p" + pages + "-" + words.size() + ".json";
            byte[] json = passage(url, title, named, passage);
            passages.add(keep.apply(new SiteFile(file, json)));
            words.add(found);
        }
        shards.add(pages++, words);
    }

    /** Whole blocks as far as they fit. */
    private static List<List<PageBlocks.Block>> passages(List<PageBlocks.Block> blocks) {
        List<List<PageBlocks.Block>> passages = new ArrayList<>();
        int size = PASSAGE_SIZE;
        for (PageBlocks.Block whole : blocks) {
            for (PageBlocks.Block block : pieces(whole)) {
                int length = size(block.text());
                if (size + length > PASSAGE_SIZE) {
                    passages.add(new ArrayList<>());
                    size = 0;
                }
                passages.get(passages.size() - 1).add(block);
                size += length;
            }
        }
        return passages;
    }

    private static List<PageBlocks.Block> pieces(PageBlocks.Block block) {
        String text = block.text();
        if (size(text) <= PASSAGE_SIZE) {
            return List.of(block);
        }
        List<PageBlocks.Block> pieces = new ArrayList<>();
        int start = 0;
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            size += width(text.charAt(i));
            if (size > PASSAGE_SIZE && !Character.isSurrogate(text.charAt(i))) {
                pieces.add(new PageBlocks.Block(block.id(), text.substring(start, i), false));
                // A word or a phrase that the cut goes through is whole in the next piece.
                int space = text.indexOf(' ', i - OVERLAP);
                start = space >= 0 && space < i ? space : i - OVERLAP;
                start -= Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
                size = size(text.substring(start, i + 1));
            }
        }
        pieces.add(new PageBlocks.Block(block.id(), text.substring(start), block.isHeading()));
        return pieces;
    }

    private static int size(String text) {
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            size += width(text.charAt(i));
        }
        return size;
    }

    /** Bytes in UTF-8; each half of a pair counts for two. */
    private static int width(char c) {
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    /** The index of what was added. */
    List<SiteFile> files() {
        List<Map<String, String>> words = shards.files();
        List<SiteFile> content = new ArrayList<>(passages);
        for (int i = 0; i < words.size(); i++) {
            content.add(new SiteFile("w" + i + ".json", shard(words.get(i))));
        }
        MessageDigest digest = Sha256.digest();
        for (SiteFile file : content) {
            digest.update(file.path().getBytes(StandardCharsets.UTF_8));
            digest.update(file.bytes());
        }
        String hash = Sha256.hex(digest.digest()).substring(0, HASH_LENGTH);
        String folder = "assets/search." + lang.code() + "." + hash + "/";
        List<SiteFile> files = new ArrayList<>();
        content.forEach(f -> files.add(f.at(folder + f.path())));
        files.add(
                new SiteFile(
                        lang.code() + "/search/index.json",
                        json(
                                json -> {
                                    json.writeStartObject();
                                    json.writeStringField("path", folder);
                                    json.writeNumberField("shards", words.size());
                                    json.writeEndObject();
                                })));
        return files;
    }

    private static byte[] shard(Map<String, String> words) {
        return json(
                json -> {
                    json.writeStartObject();
                    for (Map.Entry<String, String> word : words.entrySet()) {
                        json.writeStringField(word.getKey(), word.getValue());
                    }
                    json.writeEndObject();
                });
    }

    private static byte[] passage(
            String url, String title, Set<FacingNames.Name> names, List<PageBlocks.Block> blocks) {
        return json(
                json -> {
                    json.writeStartArray();
                    json.writeString(url);
                    json.writeString(title);
                    json.writeStartArray();
                    for (FacingNames.Name name : names) {
                        json.writeString(name.facing());
                        json.writeString(name.own());
                    }
                    json.writeEndArray();
                    for (PageBlocks.Block block : blocks) {
                        json.writeString(block.id());
                        json.writeString(block.text());
                    }
                    json.writeEndArray();
                });
    }

    private interface Writer {
        void write(JsonGenerator json) throws IOException;
    }

    private static byte[] json(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            writer.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
