package org.couplet.text;

import java.util.regex.Pattern;

/**
 * A finding in the words of one language.
 *
 * @param message what is wrong; one line
 * @param help what to do, one line; empty when the message already says it
 */
record Worded(Finding finding, String message, String help) {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\u2028\u2029]+");
    private static final int LONGEST = 1000;

    static Worded of(Finding finding, Wording wording) {
        return new Worded(
                finding,
                oneLine(wording.of(finding.message())),
                oneLine(wording.of(finding.help())));
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

    String path() {
        return finding.path();
    }

    Position position() {
        return finding.position();
    }

    String severity() {
        return finding.severity().word();
    }

    String rule() {
        return finding.rule();
    }
}
