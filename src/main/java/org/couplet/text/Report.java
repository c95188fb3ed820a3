package org.couplet.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The findings of a run, ready to be printed. */
public final class Report {
    private final List<Finding> findings;

    private Report(List<Finding> findings) {
        this.findings = findings;
    }

    /**
     * @param findings in any order; equal ones count once
     */
    public static Report of(List<Finding> findings) {
        return new Report(findings.stream().distinct().sorted().toList());
    }

    /** A form in which findings are printed. */
    public enum Format {
        TEXT,
        JSON,
        GITHUB,
        SARIF;

        /** The form used on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Format> ofWord(String word) {
            return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
        }
    }

    /** Sorted by file and place. */
    public List<Finding> findings() {
        return findings;
    }

    public long errors() {
        return findings.stream().filter(Finding::isError).count();
    }

    public long warnings() {
        return findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
    }

    /** {@code 4 errors, 1 warning}; notes do not count. */
    public String summary() {
        return count(errors(), "error") + ", " + count(warnings(), "warning");
    }

    /**
     * All findings in a form, each line ended.
     *
     * @param maxPerRule how many of a rule's findings are printed in the text form; 0 for all. The
     *     rest is counted
     */
    public String print(Format format, int maxPerRule, Wording wording) {
        List<Worded> worded = findings.stream().map(f -> Worded.of(f, wording)).toList();
        return switch (format) {
            case TEXT -> text(worded, maxPerRule, wording);
            case JSON -> FindingsJson.array(worded);
            case GITHUB -> github(worded);
            case SARIF -> FindingsJson.sarif(worded);
        };
    }

    private static String text(List<Worded> findings, int maxPerRule, Wording wording) {
        StringBuilder out = new StringBuilder();
        Map<String, Integer> printed = new HashMap<>();
        List<String> cut = new ArrayList<>();
        for (Worded f : findings) {
            int count = printed.merge(f.rule(), 1, Integer::sum);
            if (maxPerRule > 0 && count > maxPerRule) {
                if (count == maxPerRule + 1) {
                    cut.add(f.rule());
                }
                continue;
            }
            out.append(
                    "%s:%s: %s[%s]: %s\n"
                            .formatted(
                                    f.path(), f.position(), f.severity(), f.rule(), f.message()));
            if (!f.help().isEmpty()) {
                out.append("  ")
                        .append(wording.of(Message.of("report.help", f.help())))
                        .append('\n');
            }
        }
        for (String rule : cut) {
            int more = printed.get(rule) - maxPerRule;
            out.append(wording.of(Message.of("report.more", more, rule))).append('\n');
        }
        return out.toString();
    }

    /** Workflow commands that show findings beside the lines of a pull request. */
    private static String github(List<Worded> findings) {
        StringBuilder out = new StringBuilder();
        for (Worded f : findings) {
            String message = f.help().isEmpty() ? f.message() : f.message() + "\nhelp: " + f.help();
            out.append(
                    "::%s file=%s,line=%d,col=%d,title=%s::%s\n"
                            .formatted(
                                    f.finding().severity() == Severity.NOTE
                                            ? "notice"
                                            : f.severity(),
                                    property(f.path()),
                                    f.position().line(),
                                    f.position().column(),
                                    property(f.rule()),
                                    data(message)));
        }
        return out.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String count(long n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
