package org.couplet.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares what the converter finds on pages with their keys, over all pages together. */
final class KeyMeasures {
    private static final double SAME_ARTICLE = 0.8;
    private static final double ABOUT_THE_ARTICLE = 0.5;
    private static final double SAME_HEADLINE = 0.85;

    /** Hits out of all, and what was no hit. */
    static final class Measure {
        private int hits;
        private int all;
        private final List<String> failures = new ArrayList<>();

        void count(boolean isHit, Object what) {
            all++;
            if (isHit) {
                hits++;
            } else {
                failures.add(what.toString());
            }
        }

        double share() {
            return all == 0 ? 1 : (double) hits / all;
        }

        List<String> failures() {
            return failures;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f (%d of %d) %s", share(), hits, all, failures);
        }
    }

    private final Map<String, Measure> measures = new LinkedHashMap<>();

    Map<String, Measure> measures() {
        return measures;
    }

    void add(PageKey key, ConvertedPage page) {
        Labelled label = new Labelled(key.page());
        lines(page, label);
        articles(key, page, label);
        goals(key, page, label);
        figures(key, page, label);
        dates(key, page, label);
        repairs(key, page, label);
        Set<String> names =
                facts(page, Fact.Person.class).map(Fact.Person::name).collect(Collectors.toSet());
        key.people().forEach(p -> measure("people recall").count(names.contains(p.name()), p));
        Set<String> keyed =
                key.people().stream().map(PageKey.KeyPerson::name).collect(Collectors.toSet());
        names.forEach(n -> measure("people precision").count(keyed.contains(n), label.of(n)));
    }

    private record Labelled(String page) {
        String of(Object what) {
            return page + " " + what;
        }
    }

    private Measure measure(String name) {
        return measures.computeIfAbsent(name, n -> new Measure());
    }

    private void lines(ConvertedPage page, Labelled label) {
        for (int n = 1; n <= page.page().lines().size(); n++) {
            int line = n;
            if (!page.page().isBlank(line)) {
                long owners =
                        page.articles().stream().filter(a -> a.contains(line)).count()
                                + page.furniture().stream().filter(r -> r.contains(line)).count();
                measure("line partition").count(owners == 1, label.of(line));
            }
        }
    }

    private void articles(PageKey key, ConvertedPage page, Labelled label) {
        Function<List<LineRange>, Set<Integer>> counted =
                ranges ->
                        ranges.stream()
                                .flatMapToInt(r -> IntStream.rangeClosed(r.first(), r.last()))
                                .filter(n -> n <= page.page().lines().size())
                                .filter(n -> !page.page().isBlank(n) && !key.isIgnored(n))
                                .boxed()
                                .collect(Collectors.toSet());
        List<Article> found =
                page.articles().stream()
                        .filter(a -> a.duplicateOf().isEmpty())
                        .filter(a -> !counted.apply(a.lines()).isEmpty())
                        .toList();
        Set<Article> used = new HashSet<>();
        for (PageKey.KeyArticle want : key.articles()) {
            Set<Integer> wanted = counted.apply(want.body());
            Article best = null;
            double share = 0;
            for (Article article : found) {
                double s = overlap(wanted, counted.apply(article.lines()));
                if (s > share) {
                    best = article;
                    share = s;
                }
            }
            if (share >= SAME_ARTICLE) {
                used.add(best);
            }
            String named = label.of(want.id()) + String.format(Locale.ROOT, " %.2f", share);
            // Both kinds of failure count once, so that the share is the F1 measure.
            measure("articles f1").count(share >= SAME_ARTICLE, named);
            if (!want.headlineLines().isEmpty()) {
                String headline =
                        want.headlineLines().stream()
                                .map(n -> page.page().line(n))
                                .collect(Collectors.joining());
                String given = best == null ? "" : best.headline().orElse("");
                measure("headline").count(alike(headline, given) >= SAME_HEADLINE, named);
            }
            boolean isKind = share >= ABOUT_THE_ARTICLE && best.kind().word().equals(want.kind());
            measure("kind").count(isKind, named + (best == null ? "" : " " + best.kind()));
        }
        for (Article article : found) {
            measure("articles f1")
                    .count(used.contains(article), article.id() + " " + article.lines());
        }
    }

    private void goals(PageKey key, ConvertedPage page, Labelled label) {
        for (PageKey.KeyGoals goals : key.goals()) {
            List<Fact.Goal> set =
                    facts(page, Fact.Goal.class)
                            .filter(g -> letters(g.set()).contains(goals.set()))
                            .toList();
            if (goals.isOptional() && set.isEmpty()) {
                continue;
            }
            for (String item : goals.items()) {
                boolean isFound = set.stream().anyMatch(g -> letters(g.text()).contains(item));
                measure("goals").count(isFound, label.of(goals.line() + " " + item));
            }
        }
        facts(page, Fact.Goal.class)
                .forEach(
                        g ->
                                measure("goals precision")
                                        .count(
                                                key.goals().stream()
                                                        .anyMatch(
                                                                k ->
                                                                        letters(g.set())
                                                                                .contains(k.set())),
                                                label.of(g.at() + " " + g.set() + " " + g.text())));
    }

    private void figures(PageKey key, ConvertedPage page, Labelled label) {
        List<Fact.Figure> found =
                facts(page, Fact.Figure.class).filter(f -> !key.isIgnored(f.at().line())).toList();
        for (PageKey.KeyFigure want : key.figures()) {
            List<Fact.Figure> same = found.stream().filter(f -> isSame(want, f)).toList();
            if (!want.isOptional()) {
                measure("figures recall").count(!same.isEmpty(), label.of(want));
            }
            if (!want.isOptional() && !same.isEmpty()) {
                Fact.Figure figure = same.get(0);
                measure("figure kinds")
                        .count(
                                same.stream().anyMatch(f -> f.kind().word().equals(want.kind())),
                                label.of(want + " " + figure.kind()));
                measure("figure units")
                        .count(
                                same.stream().anyMatch(f -> f.unit().equals(want.unit())),
                                label.of(want + " " + figure.unit()));
            }
        }
        for (Fact.Figure figure : found) {
            measure("figures precision")
                    .count(
                            key.figures().stream().anyMatch(want -> isSame(want, figure)),
                            label.of(figure.at() + " " + figure.raw()));
        }
    }

    private static boolean isSame(PageKey.KeyFigure want, Fact.Figure figure) {
        return isNear(want.line(), figure.at().line())
                && want.value().compareTo(figure.value()) == 0;
    }

    private void dates(PageKey key, ConvertedPage page, Labelled label) {
        List<Fact.Dated> found = facts(page, Fact.Dated.class).toList();
        for (PageKey.KeyDate want : key.dates()) {
            boolean isFound =
                    found.stream()
                            .anyMatch(
                                    d ->
                                            isNear(want.line(), d.at().line())
                                                    && d.date().iso().startsWith(want.date())
                                                    && d.isTarget() == want.isTarget()
                                                    && d.isStated() == want.isStated());
            measure("timeline recall").count(isFound, label.of(want));
        }
        for (Fact.Dated dated : found) {
            boolean isKeyed =
                    key.dates().stream().anyMatch(d -> isNear(d.line(), dated.at().line()));
            measure("timeline precision").count(isKeyed, label.of(dated.at() + " " + dated.date()));
        }
    }

    private void repairs(PageKey key, ConvertedPage page, Labelled label) {
        for (PageKey.KeyDefect defect : key.defects()) {
            if (defect.isSure()) {
                boolean isFound = page.repairs().stream().anyMatch(r -> mends(r, defect));
                measure("repairs recall").count(isFound, label.of(defect));
            }
        }
        for (Repair repair : page.repairs()) {
            if (!letters(repair.from()).equals(letters(repair.to()))) {
                boolean isKeyed =
                        key.defects().stream().anyMatch(d -> isNear(d.line(), repair.at().line()));
                measure("repairs precision").count(isKeyed, label.of(repair));
            }
        }
    }

    private static boolean mends(Repair repair, PageKey.KeyDefect defect) {
        String from = letters(repair.from());
        boolean isThere = defect.from().contains(from.isEmpty() ? repair.from() : from);
        return isNear(repair.at().line(), defect.line())
                && isThere
                && letters(defect.to()).contains(letters(repair.to()));
    }

    private static boolean isNear(int line, int other) {
        return Math.abs(line - other) <= 1;
    }

    private static <T extends Fact> Stream<T> facts(ConvertedPage page, Class<T> sort) {
        return page.facts().stream().filter(sort::isInstance).map(sort::cast);
    }

    private static double overlap(Set<Integer> a, Set<Integer> b) {
        long both = a.stream().filter(b::contains).count();
        return both == 0 ? 0 : (double) both / (a.size() + b.size() - both);
    }

    /** The share of letters that two headlines have in common, in the same order. */
    private static double alike(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        int[][] common = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                common[i][j] =
                        a.charAt(i - 1) == b.charAt(j - 1)
                                ? common[i - 1][j - 1] + 1
                                : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        int all = a.length() + b.length();
        return all == 0 ? 1 : 2.0 * common[a.length()][b.length()] / all;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
