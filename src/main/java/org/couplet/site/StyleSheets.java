package org.couplet.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/**
 * The style sheets of the templates, put together: one for every page and one for each kind that
 * has styles of its own, so that no page loads what it does not show.
 */
final class StyleSheets {
    /** The name of the sheet of every page. */
    static final String SITE = "site";

    private static final String FOLDER = "assets/css/";
    private static final String LIST = FOLDER + "site.list";
    private static final Pattern STRING_OR_COMMA = Pattern.compile("\"[^\"]*\"|, ");

    private StyleSheets() {}

    /**
     * Reads what {@code assets/css/site.list} names: a file a line, and after it the kinds that
     * load it; without kinds, every page does.
     *
     * @return by kind, in the order of the list; {@link #SITE} is always there
     */
    static SortedMap<String, String> read(TemplateSource templates, List<Finding> findings)
            throws IOException {
        SortedMap<String, String> sheets = new TreeMap<>();
        sheets.put(SITE, "");
        Optional<byte[]> list = templates.read(LIST);
        if (list.isEmpty()) {
            String path = "templates/" + LIST;
            Message message = Message.of("template.missing.list", path);
            findings.add(Assets.missing(path, Position.START, message));
            return sheets;
        }
        String[] lines = new String(list.get(), StandardCharsets.UTF_8).split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> words = Arrays.asList(line.split("\\s+"));
            String file = FOLDER + words.get(0);
            Optional<byte[]> css = templates.read(file);
            if (css.isEmpty()) {
                Message message = Message.of("template.missing.style", "templates/" + file);
                Position at = new Position(i + 1, 1);
                findings.add(Assets.missing("templates/" + LIST, at, message));
                continue;
            }
            String text = new String(css.get(), StandardCharsets.UTF_8);
            List<String> kinds = words.size() == 1 ? List.of(SITE) : words.subList(1, words.size());
            kinds.forEach(k -> sheets.merge(k, text, String::concat));
        }
        sheets.replaceAll((kind, css) -> compact(css));
        return sheets;
    }

    /** Without comments, indents and line ends, which no reader's browser needs. */
    private static String compact(String css) {
        String joined =
                css.replaceAll("(?s)/\\*.*?\\*/", "")
                        .replaceAll("\\s*\\R\\s*", "\n")
                        .replaceAll("(?<=[{};,])\\n|\\n(?=[{}])", "")
                        .replaceAll(" \\{ ?", "{")
                        .replaceAll("; ?\\}| \\}", "}")
                        .replaceAll("; ", ";")
                        .replaceAll("(?<=[{;(][a-z0-9-]{1,40}): ", ":")
                        .strip();
        return STRING_OR_COMMA
                .matcher(joined)
                .replaceAll(
                        m -> m.group().equals(", ") ? "," : Matcher.quoteReplacement(m.group()));
    }
}
