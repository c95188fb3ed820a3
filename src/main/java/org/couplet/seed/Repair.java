package org.couplet.seed;

import java.util.Objects;
import org.couplet.text.Position;

/**
 * A correction of the scan.
 *
 * @param at where the wrong text begins in the page
 * @param from what the page has; empty when something is missing
 * @param to what it should be; empty when something is to go
 * @param rule which rule found it, e.g. {@code traditional-glyph}
 * @param confidence {@code high} ones are applied, {@code medium} and {@code low} ones are only
 *     proposed
 */
public record Repair(Position at, String from, String to, String rule, Confidence confidence) {

    /** How sure a repair is. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW;

        /** The form used in files. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Repair {
        Objects.requireNonNull(at);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(confidence);
    }
}
