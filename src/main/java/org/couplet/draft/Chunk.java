package org.couplet.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The smallest part of a draft that is merged: a line of the front matter, or a paragraph of the
 * body.
 *
 * @param text as written, without the blank lines behind it
 * @param end the line ends behind it
 * @param isFront whether it stands in the front matter
 */
record Chunk(String text, String end, boolean isFront) {
    private static final Pattern BLANK = Pattern.compile("\n(?:[ \t]*\n)*");
    private static final String FENCE = "---";

    /**
     * @param draft with line feeds
     * @return chunks whose texts and ends together are the draft
     */
    static List<Chunk> of(String draft) {
        List<Chunk> chunks = new ArrayList<>();
        int at = 0;
        boolean isFront = draft.startsWith(FENCE + "\n");
        while (at < draft.length()) {
            Matcher m = BLANK.matcher(draft).region(at, draft.length());
            boolean isFound = m.find();
            while (isFound && !isFront && !isGap(m.group(), m.end(), draft)) {
                isFound = m.find();
            }
            int textEnd = isFound ? m.start() : draft.length();
            int end = isFound ? m.end() : draft.length();
            String text = draft.substring(at, textEnd);
            chunks.add(new Chunk(text, draft.substring(textEnd, end), isFront));
            isFront = isFront && (chunks.size() == 1 || !text.strip().equals(FENCE));
            at = end;
        }
        return chunks;
    }

    private static boolean isGap(String lineEnds, int end, String draft) {
        return end == draft.length() || lineEnds.indexOf('\n', 1) > 0;
    }

    /** Chunks as one text; where parts of different texts meet, the gap between them is made. */
    static String join(List<Chunk> chunks) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            out.append(chunk.text);
            boolean isLast = i + 1 == chunks.size();
            String least = isLast || chunk.isFront ? "\n" : "\n\n";
            boolean isEnough =
                    isLast
                            ? chunk.end.equals("\n") || chunk.end.isEmpty()
                            : hasGap(chunk.end, least);
            out.append(isEnough ? chunk.end : least);
        }
        return out.toString();
    }

    private static boolean hasGap(String end, String least) {
        return end.chars().filter(c -> c == '\n').count() >= least.length();
    }

    boolean sameText(Chunk other) {
        return text.equals(other.text) && isFront == other.isFront;
    }
}
