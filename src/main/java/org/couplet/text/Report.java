package org.couplet.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The findings of a run, ready to be printed. */
public final class Report {
    /** From here on nobody reads all of them. */
    private static final int FLOOD = 200;

    private static final int FEW = 10;

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
     * All findings in a form for programs, each line ended; or as {@link #text}, without the lines
     * they are about.
     */
    public String print(Format format, Wording wording) {
        List<Worded> worded = findings.stream().map(f -> Worded.of(f, wording)).toList();
        return switch (format) {
            case TEXT -> text(0, wording, Excerpts.NONE);
            case JSON -> FindingsJson.array(worded);
            case GITHUB -> github(worded);
            case SARIF -> FindingsJson.sarif(worded, wording);
        };
    }

    /**
     * The findings for a reader, each line ended. Of more than {@value #FLOOD} only the first of
     * each rule are printed, and the rules are counted.
     *
     * @param excerpts the lines that are shown below the messages
     */
    public String text(Wording wording, Excerpts excerpts) {
        if (findings.size() <= FLOOD) {
            return blocks(0, wording, excerpts);
        }
        StringBuilder out = new StringBuilder(blocks(FEW, wording, excerpts));
        counts().forEach(
                        (rule, n) ->
                                out.append(wording.of(Message.of("report.count", n, rule)))
                                        .append('\n'));
        return out.append(wording.of(Message.of("report.all", findings.size())))
                .append('\n')
                .toString();
    }

    /**
     * The findings for a reader, each line ended.
     *
     * @param maxPerRule how many of a rule's findings are printed; 0 for all. The rest is counted
     * @param excerpts the lines that are shown below the messages
     */
    public String text(int maxPerRule, Wording wording, Excerpts excerpts) {
        StringBuilder out = new StringBuilder(blocks(maxPerRule, wording, excerpts));
        counts().forEach(
                        (rule, n) -> {
                            if (maxPerRule > 0 && n > maxPerRule) {
                                Message more = Message.of("report.more", n - maxPerRule, rule);
                                out.append(wording.of(more)).append('\n');
                            }
                        });
        return out.toString();
    }

    private String blocks(int maxPerRule, Wording wording, Excerpts excerpts) {
        StringBuilder out = new StringBuilder();
        Map<String, Integer> printed = new HashMap<>();
        for (Finding finding : findings) {
            int count = printed.merge(finding.rule(), 1, Integer::sum);
            if (maxPerRule > 0 && count > maxPerRule) {
                continue;
            }
            Worded f = Worded.of(finding, wording);
            out.append(
                            "%s:%s: %s[%s]: %s\n"
                                    .formatted(
                                            f.path(),
                                            f.position(),
                                            f.severity(),
                                            f.rule(),
                                            f.message()))
                    .append(excerpts.of(finding));
            if (!f.help().isEmpty()) {
                out.append("  help: ").append(f.help()).append('\n');
            }
        }
        return out.toString();
    }

    private SortedMap<String, Integer> counts() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        findings.forEach(f -> counts.merge(f.rule(), 1, Integer::sum));
        return counts;
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
