package org.couplet.content;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.couplet.lang.Lang;

/**
 * The two languages of a page.
 *
 * @param path without language and ending: {@code goals/safety}, {@code index}
 * @param texts one or two
 * @param blocks what faces what, in the order of the original text
 */
public record Pair(String path, Map<Lang, PageText> texts, List<KeyedBlock> blocks) {

    public Pair {
        Objects.requireNonNull(path);
        texts = Map.copyOf(texts);
        blocks = ReadLater.copyOf(blocks);
    }

    public Optional<PageText> in(Lang lang) {
        return Optional.ofNullable(texts.get(lang));
    }

    /** The texts that there are, in the order of {@link Lang}. */
    public List<PageText> pages() {
        return Arrays.stream(Lang.values()).flatMap(l -> in(l).stream()).toList();
    }

    /**
     * The language a page was first written in.
     *
     * @param first that of the site
     */
    static Lang original(Map<Lang, PageText> texts, Lang first) {
        return texts.values().stream()
                .flatMap(t -> Lang.ofCode(t.front().original()).stream())
                .findFirst()
                .orElse(first);
    }

    /** Whether its bodies are only read when somebody looks into them. */
    public boolean isReadLater() {
        return texts.values().stream().allMatch(PageText::isReadLater);
    }

    public boolean isComplete() {
        return texts.size() == Lang.values().length;
    }

    /** Whether it stands for a folder, so that other pages are below it. */
    public boolean isAbove() {
        return path.equals("index") || path.endsWith("/index");
    }

    /**
     * The page's place in every language's tree: {@code /}, {@code /goals/}, {@code
     * /goals/safety/}.
     */
    public String url() {
        if (path.equals("index")) {
            return "/";
        }
        String folder = path.endsWith("/index") ? path.substring(0, path.length() - 6) : path;
        return "/" + folder + "/";
    }
}
