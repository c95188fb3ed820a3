package org.couplet.lang;

import java.util.regex.Pattern;

/** What the words before two amounts are about. */
public final class ClauseSubjects {
    private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{N}]");

    /** Whoever reports says whole or our city, or does not say it. */
    private static final Pattern OWN = Pattern.compile("^(?:全|我|本|该)[省市州县区旗镇乡村]");

    private ClauseSubjects() {}

    /**
     * Whether the last clauses of two texts may speak of the same: 全市种业产值 and 种业产值 do, 全市建成基地 and
     * 松原建成基地 do not.
     *
     * @param a what stands before an amount, to any length
     * @param b likewise
     */
    public static boolean agree(String a, String b) {
        String one = clause(a);
        String other = clause(b);
        boolean isOwn = OWN.matcher(one).find() || OWN.matcher(other).find();
        String of = OWN.matcher(one).replaceFirst("");
        String ofOther = OWN.matcher(other).replaceFirst("");
        // Of two names one may be longer, but whoever is named beside our own city is somebody
        // else.
        return isOwn ? of.equals(ofOther) : of.endsWith(ofOther) || ofOther.endsWith(of);
    }

    private static String clause(String before) {
        String[] clauses = before.strip().split("[，,。；;：:！？!?\\n]");
        String last = clauses.length == 0 ? "" : clauses[clauses.length - 1];
        return MARK.matcher(MeasuredNouns.unopened(last)).replaceAll("");
    }
}
