package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.couplet.content.Library;
import org.couplet.content.RuleSetting;
import org.couplet.content.RuleSetting.Level;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Nearest;
import org.couplet.text.Severity;

/** What a site says about the severity of rules names rules, and leaves those that must hold. */
public final class RuleSettings implements Check {
    private static final String UNKNOWN = "data.reference";
    private static final String FIXED = "data.value";
    private static final String FAMILY = ".*";

    @Override
    public List<String> rules() {
        return List.of(UNKNOWN, FIXED);
    }

    @Override
    public Look on(Library library) {
        return Look.atData(() -> findings(library));
    }

    private static List<Finding> findings(Library library) {
        List<Finding> findings = new ArrayList<>();
        library.config()
                .ifPresent(
                        c ->
                                c.checks()
                                        .forEach(
                                                s ->
                                                        problem(c.path(), s)
                                                                .ifPresent(findings::add)));
        return findings;
    }

    /**
     * Findings as the site wants them.
     *
     * @param findings those that are left
     * @param silenced how many findings of each rule that is off were left out, by the setting's
     *     name of the rule; 0 when there were none
     */
    public record Applied(List<Finding> findings, Map<String, Silenced> silenced) {}

    /** How many findings a setting left out, and why. */
    public record Silenced(int count, String reason) {}

    /** Raises, lowers and leaves out findings as the site says; notes stay notes. */
    public static Applied apply(Library library, List<Finding> findings) {
        return apply(settings(library), findings);
    }

    /** The same for findings that come one after the other. */
    public static UnaryOperator<List<Finding>> of(Library library) {
        Map<String, RuleSetting> settings = settings(library);
        return findings -> apply(settings, findings).findings();
    }

    private static Applied apply(Map<String, RuleSetting> settings, List<Finding> findings) {
        if (settings.isEmpty()) {
            return new Applied(findings, Map.of());
        }
        Map<String, Silenced> silenced = new TreeMap<>();
        settings.values().stream()
                .filter(s -> s.level() == Level.OFF)
                .forEach(s -> silenced.put(s.rule(), new Silenced(0, s.reason())));
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            RuleSetting setting = of(finding.rule(), settings).orElse(null);
            if (setting == null) {
                left.add(finding);
            } else if (setting.level() == Level.OFF) {
                silenced.merge(
                        setting.rule(),
                        new Silenced(1, setting.reason()),
                        (a, b) -> new Silenced(a.count() + b.count(), a.reason()));
            } else {
                left.add(at(setting.level(), finding));
            }
        }
        return new Applied(left, silenced);
    }

    /** The rules that the site has turned off. */
    static Set<String> off(Library library) {
        Map<String, RuleSetting> settings = settings(library);
        return Rules.all().stream()
                .filter(r -> of(r, settings).filter(s -> s.level() == Level.OFF).isPresent())
                .collect(Collectors.toSet());
    }

    /** Those that can be followed, by the name of a rule or a family. */
    private static Map<String, RuleSetting> settings(Library library) {
        Map<String, RuleSetting> settings = new TreeMap<>();
        library.config()
                .ifPresent(
                        c ->
                                c.checks().stream()
                                        .filter(s -> problem(c.path(), s).isEmpty())
                                        .forEach(s -> settings.put(s.rule(), s)));
        return settings;
    }

    /** A rule's own setting or else its family's, which leaves alone what must hold. */
    private static Optional<RuleSetting> of(String rule, Map<String, RuleSetting> settings) {
        RuleSetting own = settings.get(rule);
        return Optional.ofNullable(own != null ? own : settings.get(family(rule)))
                .filter(s -> isAllowed(s, rule));
    }

    private static Finding at(Level level, Finding f) {
        if (f.severity() != Severity.ERROR && f.severity() != Severity.WARNING) {
            return f;
        }
        Severity severity = level == Level.ERROR ? Severity.ERROR : Severity.WARNING;
        return new Finding(f.path(), f.position(), severity, f.rule(), f.message(), f.help());
    }

    private static Optional<Finding> problem(String path, RuleSetting setting) {
        boolean isKnown =
                Rules.all().stream()
                        .anyMatch(
                                r -> r.equals(setting.rule()) || family(r).equals(setting.rule()));
        if (!isKnown) {
            Message help =
                    Nearest.name(setting.rule(), Rules.all())
                            .map(n -> Message.of("help.nearest-quoted", n))
                            .orElse(Message.of("help.rules"));
            return Optional.of(
                    Finding.error(
                            path,
                            setting.at(),
                            UNKNOWN,
                            Message.of("data.reference.rule", setting.rule()),
                            help));
        }
        return isAllowed(setting, setting.rule())
                ? Optional.empty()
                : Optional.of(
                        Finding.error(
                                path,
                                setting.at(),
                                FIXED,
                                Message.of("data.value.rule", setting.rule())));
    }

    private static boolean isAllowed(RuleSetting setting, String rule) {
        return setting.level() == Level.ERROR || Rules.canBeLowered(rule);
    }

    private static String family(String rule) {
        return rule.substring(0, rule.indexOf('.')) + FAMILY;
    }
}
