package org.couplet.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Word lists packed with the program: lines {@code group: word word}, {@code #} for remarks; lines
 * of the same group add up.
 */
final class WordGroups {
    private final Map<String, List<String>> groups;

    private WordGroups(Map<String, List<String>> groups) {
        this.groups = groups;
    }

    /**
     * @param resource the file's name beside this class
     * @throws IllegalStateException when the program was packed without it or it is malformed
     */
    static WordGroups read(String resource) {
        try (InputStream in = WordGroups.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return parse(resource, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordGroups parse(String resource, InputStream in) throws IOException {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new IllegalStateException(resource + ": no group in: " + line);
            }
            groups.computeIfAbsent(line.substring(0, colon), g -> new ArrayList<>())
                    .addAll(List.of(line.substring(colon + 1).strip().split("\\s+")));
        }
        return new WordGroups(groups);
    }

    /**
     * The words of a group in file order.
     *
     * @throws IllegalStateException when there is no such group
     */
    List<String> words(String group) {
        List<String> words = groups.get(group);
        if (words == null) {
            throw new IllegalStateException("no group " + group + " in the word list");
        }
        return words;
    }

    /** The words of a group without repetitions. */
    Set<String> set(String group) {
        return Set.copyOf(words(group));
    }
}
