package org.couplet.text;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One thing that is wrong at one place of one file.
 *
 * @param path relative to the site's root, with {@code /}
 * @param position where to look
 * @param severity whether it stops the publication
 * @param rule {@code family.name}, as in docs/checks.md
 * @param message what is wrong, quoting the author's own words; one line
 * @param help what to do, one line; empty when the message already says it
 */
public record Finding(
        String path, Position position, Severity severity, String rule, String message, String help)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::path)
                    .thenComparing(Finding::position)
                    .thenComparing(Finding::severity)
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::message)
                    .thenComparing(Finding::help);

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\u2028\u2029]+");
    private static final int LONGEST = 1000;

    public Finding {
        Objects.requireNonNull(path);
        Objects.requireNonNull(position);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(rule);
        message = oneLine(message);
        help = oneLine(help);
    }

    /** Authors' words that are quoted can hold line ends, and have any length. */
    private static String oneLine(String text) {
        String line = CONTROLS.matcher(text).replaceAll(" ");
        return line.length() <= LONGEST
                ? line
                : line.substring(0, LONGEST / 2)
                        + " … "
                        + line.substring(line.length() - LONGEST / 4);
    }

    public static Finding error(
            String path, Position at, String rule, String message, String help) {
        return new Finding(path, at, Severity.ERROR, rule, message, help);
    }

    public static Finding warning(
            String path, Position at, String rule, String message, String help) {
        return new Finding(path, at, Severity.WARNING, rule, message, help);
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
