package org.couplet.seed;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What a careful reader found on a page, without the page's text: {@code golden/real/<page>.yaml}.
 *
 * @param page the page's id, {@code 002}
 * @param ignored lines that repeat others of the page
 */
record PageKey(
        String page,
        List<KeyArticle> articles,
        List<LineRange> ignored,
        List<KeyFigure> figures,
        List<KeyDate> dates,
        List<KeyGoals> goals,
        List<KeyPerson> people,
        List<KeyDefect> defects) {

    record KeyArticle(String id, String kind, List<LineRange> body, List<Integer> headlineLines) {}

    /**
     * @param kind target, achieved, estimate or reference
     * @param what the noun it measures, or null where the key does not say
     */
    record KeyFigure(
            int line, BigDecimal value, String unit, String kind, String what, boolean isOptional) {

        @Override
        public String toString() {
            return line + ": " + value.toPlainString() + unit;
        }
    }

    record KeyDate(int line, String date, boolean isTarget, boolean isStated) {}

    /**
     * @param items how each item begins, or what it contains
     */
    record KeyGoals(int line, String set, List<String> items, boolean isOptional) {}

    record KeyPerson(String name, int line) {}

    /**
     * @param isSure whether the right reading is beyond doubt, so that a program should find it
     */
    record KeyDefect(int line, String from, String to, boolean isSure) {}

    static PageKey read(Path file) throws IOException {
        Map<?, ?> root = load(file);
        return new PageKey(
                (String) root.get("page"),
                maps(root, "articles").stream()
                        .map(
                                m ->
                                        new KeyArticle(
                                                (String) m.get("id"),
                                                (String) m.get("kind"),
                                                ranges(m.get("body")),
                                                ints(m.get("headline-lines"))))
                        .toList(),
                ranges(root.get("ignored")),
                maps(root, "figures").stream().map(PageKey::figure).toList(),
                maps(root, "dates").stream()
                        .map(
                                m ->
                                        new KeyDate(
                                                (int) m.get("line"),
                                                (String) m.get("date"),
                                                "target".equals(m.get("kind")),
                                                (boolean) m.get("stated")))
                        .toList(),
                maps(root, "goals").stream()
                        .map(
                                m ->
                                        new KeyGoals(
                                                (int) m.get("line"),
                                                (String) m.get("set"),
                                                strings(m.get("items")),
                                                isOptional(m)))
                        .toList(),
                maps(root, "people").stream()
                        .map(m -> new KeyPerson((String) m.get("name"), (int) m.get("line")))
                        .toList(),
                maps(root, "defects").stream()
                        .map(
                                m ->
                                        new KeyDefect(
                                                (int) m.get("line"),
                                                (String) m.get("from"),
                                                (String) m.get("to"),
                                                "yes".equals(m.get("apply"))))
                        .toList());
    }

    /** Reads a YAML file as plain maps and lists. */
    static <T> T load(Path file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(file, StandardCharsets.UTF_8));
    }

    boolean isIgnored(int line) {
        return ignored.stream().anyMatch(r -> r.contains(line));
    }

    private static KeyFigure figure(Map<?, ?> m) {
        return new KeyFigure(
                (int) m.get("line"),
                new BigDecimal(m.get("value").toString()),
                (String) m.get("unit"),
                (String) m.get("kind"),
                (String) m.get("what"),
                isOptional(m));
    }

    private static boolean isOptional(Map<?, ?> m) {
        return Boolean.TRUE.equals(m.get("optional"));
    }

    private static List<Map<?, ?>> maps(Map<?, ?> root, String name) {
        return ((List<?>) root.get(name)).stream().<Map<?, ?>>map(m -> (Map<?, ?>) m).toList();
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }

    private static List<Integer> ints(Object list) {
        return ((List<?>) list).stream().map(n -> (Integer) n).toList();
    }

    private static List<LineRange> ranges(Object list) {
        return ((List<?>) list)
                .stream()
                        .map(PageKey::ints)
                        .map(pair -> new LineRange(pair.get(0), pair.get(1)))
                        .toList();
    }
}
