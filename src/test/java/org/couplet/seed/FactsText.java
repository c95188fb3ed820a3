package org.couplet.seed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.couplet.lang.PartialDate;
import org.couplet.text.Finding;

/**
 * All that was found on pages, a line each, for people to check against the text. A fact begins
 * with its line and column; the repairs of a line stand together, a proposed one with a question
 * mark.
 */
final class FactsText {
    private final StringBuilder out = new StringBuilder();

    private FactsText() {}

    static String write(Conversion conversion) {
        FactsText text = new FactsText();
        conversion.pages().forEach(text::page);
        conversion
                .variants()
                .forEach(
                        v ->
                                text.line(
                                        "variant %s %s | %s %s",
                                        v.a(), v.aText(), v.b(), v.bText()));
        conversion
                .contradictions()
                .forEach(
                        c ->
                                text.line(
                                        "contradiction %s %s | %s %s: %s",
                                        c.a(),
                                        plain(c.aValue()),
                                        c.b(),
                                        plain(c.bValue()),
                                        c.about()));
        return text.out.toString();
    }

    private void page(ConvertedPage page) {
        String year = page.year().isPresent() ? ", year " + page.year().getAsInt() : "";
        line("page %s, %s%s", page.page().id(), page.page().encoding(), year);
        line("furniture %s", join(page.furniture()));
        for (Article article : page.articles()) {
            article(article);
            page.facts().stream().filter(f -> f.article().equals(article.id())).forEach(this::fact);
        }
        out.append('\n');
        for (Finding finding : GoalCounts.check(page.page().file(), page)) {
            line("warning %s %s", finding.position(), finding.message());
        }
        repairs(page.repairs());
        out.append('\n');
    }

    private void article(Article a) {
        out.append('\n');
        line(
                "article %s %s, head %s, body %s",
                a.id(), a.kind().word(), join(a.headlineLines()), join(a.lines()));
        field("headline", a.headline());
        field("byline", a.byline());
        field("date", a.date());
        field("from", a.continuedFrom());
        field("to", a.continuedTo());
        field("duplicate-of", a.duplicateOf());
        for (Gap gap : a.gaps()) {
            String on = gap.resumes().isPresent() ? ", resumes " + gap.resumes().getAsInt() : "";
            line("  gap %s %s%s", gap.at(), gap.reason().word(), on);
        }
    }

    private void fact(Fact fact) {
        String at = "  " + fact.at() + " ";
        if (fact instanceof Fact.Dated d) {
            String how = (d.isTarget() ? "target" : "event") + (d.isStated() ? "" : " inferred");
            line("%s%s %s: %s", at, how, d.date(), d.evidence());
        } else if (fact instanceof Fact.Goal g) {
            line(
                    "%sgoal %s %d%s: %s (%s)",
                    at, g.set(), g.ordinal(), date(" by ", g.horizon()), g.text(), g.focus());
        } else if (fact instanceof Fact.KeyWord k) {
            String question = k.question().map(q -> ", question " + q).orElse("");
            line(
                    "%scard %s%s, %s, %s",
                    at,
                    k.keyword(),
                    question,
                    k.answerer().orElse("nobody"),
                    k.title().orElse("no title"));
            k.points().forEach(p -> line("    point %d %s: %s", p.ordinal(), p.lines(), p.lead()));
        } else if (fact instanceof Fact.Figure f) {
            line(
                    "%s%s %s[%s] = %s %s%s%s%s",
                    at,
                    f.kind().word(),
                    f.qualifier().map(q -> q.name().toLowerCase(Locale.ROOT) + " ").orElse(""),
                    f.raw(),
                    plain(f.value()),
                    f.unit(),
                    date(" by ", f.horizon()),
                    date(" as of ", f.asOf()),
                    f.what().map(w -> ": " + w).orElse(""));
        } else if (fact instanceof Fact.Person p) {
            line("%sperson %s, %s", at, p.name(), p.title().orElse("no title"));
        }
    }

    private void repairs(List<Repair> repairs) {
        Map<Integer, List<Repair>> lines = new TreeMap<>();
        lines.putAll(repairs.stream().collect(Collectors.groupingBy(r -> r.at().line())));
        lines.forEach(
                (n, all) ->
                        line(
                                "repair %d: %s",
                                n,
                                all.stream()
                                        .map(FactsText::repair)
                                        .collect(Collectors.joining("; "))));
    }

    private static String repair(Repair r) {
        String rule = r.rule().equals("punctuation-width") ? "" : " " + r.rule();
        String sure = r.confidence() == Repair.Confidence.HIGH ? "" : "?";
        return "%d [%s] [%s]%s%s".formatted(r.at().column(), r.from(), r.to(), rule, sure);
    }

    private static String date(String word, Optional<PartialDate> date) {
        return date.map(d -> word + d).orElse("");
    }

    private static String plain(java.math.BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String join(List<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private void field(String name, Optional<?> value) {
        value.ifPresent(v -> line("  %s: %s", name, v));
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
