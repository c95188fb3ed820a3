package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where two texts of the same passage differ.
 *
 * @param left how many letters are equal before it
 * @param right how many after it
 * @param isSameText whether the two articles are one text, not one quoting the other
 */
record Difference(Reading a, Reading b, int left, int right, boolean isSameText) {

    /** Whether letters differ and not only punctuation. */
    boolean isOfLetters() {
        return a.hasLetters() || b.hasLetters();
    }

    /** All differences of a passage, in order. */
    static List<Difference> of(
            Letters a, Letters b, List<PassageAligner.Run> passage, boolean isSameText) {
        List<Difference> found = new ArrayList<>();
        for (int r = 0; r < passage.size(); r++) {
            PassageAligner.Run run = passage.get(r);
            for (int k = 0; k + 1 < run.length(); k++) {
                int left = k + 1 + (r > 0 ? passage.get(r - 1).length() : 0);
                int right =
                        run.length()
                                - k
                                - 1
                                + (r + 1 < passage.size() ? passage.get(r + 1).length() : 0);
                int i = run.a() + k;
                int j = run.b() + k;
                add(found, a, b, new int[] {i, i + 1, j, j + 1}, left, right, isSameText);
            }
            if (r + 1 < passage.size()) {
                PassageAligner.Run next = passage.get(r + 1);
                int[] at = {run.aEnd() - 1, next.a(), run.bEnd() - 1, next.b()};
                add(found, a, b, at, run.length(), next.length(), isSameText);
            }
        }
        return found;
    }

    private static void add(
            List<Difference> found,
            Letters a,
            Letters b,
            int[] at,
            int left,
            int right,
            boolean isSameText) {
        if (!a.areInOneParagraph(at[0], at[1]) || !b.areInOneParagraph(at[2], at[3])) {
            return;
        }
        String aText = a.between(at[0], at[1]);
        String bText = b.between(at[2], at[3]);
        if (aText.equals(bText) || bare(aText).equals(bare(bText))) {
            return;
        }
        int head = 0;
        int most = Math.min(aText.length(), bText.length());
        while (head < most
                && aText.charAt(head) == bText.charAt(head)
                && !Character.isLetterOrDigit(aText.charAt(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && aText.charAt(aText.length() - 1 - tail)
                        == bText.charAt(bText.length() - 1 - tail)
                && !Character.isLetterOrDigit(aText.charAt(aText.length() - 1 - tail))) {
            tail++;
        }
        Reading aReading =
                new Reading(a, at[0], at[1], aText.substring(head, aText.length() - tail), head);
        Reading bReading =
                new Reading(b, at[2], at[3], bText.substring(head, bText.length() - tail), head);
        found.add(new Difference(aReading, bReading, left, right, isSameText));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
