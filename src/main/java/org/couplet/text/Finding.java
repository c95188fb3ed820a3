package org.couplet.text;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that is wrong at one place of one file.
 *
 * @param path relative to the site's root, with {@code /}
 * @param position where to look
 * @param severity whether it stops the publication
 * @param rule {@code family.name}, as in docs/checks.md
 * @param message what is wrong, quoting the author's own words
 * @param help what to do; has no words when the message already says it
 */
public record Finding(
        String path,
        Position position,
        Severity severity,
        String rule,
        Message message,
        Message help)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::path)
                    .thenComparing(Finding::position)
                    .thenComparing(Finding::severity)
                    .thenComparing(Finding::rule)
                    .thenComparing(f -> f.message().toString())
                    .thenComparing(f -> f.help().toString());

    public Finding {
        Objects.requireNonNull(path);
        Objects.requireNonNull(position);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(message);
        Objects.requireNonNull(help);
    }

    /** An error whose help belongs to its message. */
    public static Finding error(String path, Position at, String rule, Message message) {
        return new Finding(path, at, Severity.ERROR, rule, message, message.help());
    }

    /** A warning whose help belongs to its message. */
    public static Finding warning(String path, Position at, String rule, Message message) {
        return new Finding(path, at, Severity.WARNING, rule, message, message.help());
    }

    /** An error with a help of its own. */
    public static Finding error(
            String path, Position at, String rule, Message message, Message help) {
        return new Finding(path, at, Severity.ERROR, rule, message, help);
    }

    /** A warning with a help of its own. */
    public static Finding warning(
            String path, Position at, String rule, Message message, Message help) {
        return new Finding(path, at, Severity.WARNING, rule, message, help);
    }

    /** What somebody has decided on and may still want to see. */
    public static Finding note(String path, Position at, String rule, Message message) {
        return new Finding(path, at, Severity.NOTE, rule, message, message.help());
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By path, then place, then severity; the rest only makes the order total. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
