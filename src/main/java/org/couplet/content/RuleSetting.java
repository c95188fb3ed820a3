package org.couplet.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.couplet.text.Message;
import org.couplet.text.Position;

/**
 * How severe a rule is on this site ({@code checks} of {@code site.yaml}).
 *
 * @param rule {@code copy.en}, or {@code copy.*} for a family
 * @param at where it is named
 * @param reason why; never empty
 */
public record RuleSetting(String rule, Position at, Level level, String reason) {

    /** What becomes of a rule's findings. */
    public enum Level {
        ERROR,
        WARNING,
        /** They are left out and counted. */
        OFF;

        /** The form used in {@code site.yaml}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Level> ofWord(String word) {
            return Arrays.stream(values()).filter(l -> l.word().equals(word)).findFirst();
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Level::word).toList();
        }
    }

    /** The settings of a site; those that lack something are left out, with a finding. */
    static List<RuleSetting> read(Fields site) {
        List<RuleSetting> settings = new ArrayList<>();
        site.mapping("checks", Message.of("what.checks"))
                .ifPresent(
                        all -> {
                            for (String rule : all.keys()) {
                                read(all, rule).ifPresent(settings::add);
                            }
                        });
        return settings;
    }

    private static Optional<RuleSetting> read(Fields all, String rule) {
        if (!(all.tree(rule).orElseThrow() instanceof Tree.Mapping)) {
            all.error(all.at(rule), "value", Message.of("value.setting", rule));
            return Optional.empty();
        }
        Fields f = all.mapping(rule, Message.of("what.key", rule)).orElseThrow();
        Optional<Level> level = f.requiredChoice("severity", Level::ofWord, Level.words());
        String reason = f.requiredText("reason");
        f.close();
        return level.filter(l -> !reason.isEmpty())
                .map(l -> new RuleSetting(rule, all.keyAt(rule), l, reason));
    }
}
