package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;

/**
 * The few words around a place in a text, kept so short and so far apart that no sentence can be
 * put together from them.
 */
final class Mentions {
    static final int LONGEST = 20;

    private static final int GAP = 2;

    /** From a sentence this long the limit is {@link #LONGEST} anyway. */
    private static final int FARTHEST = 2 * LONGEST;

    private Mentions() {}

    /** A stretch of a text, in UTF-16 units, the end exclusive. */
    record Span(int start, int end) {}

    /**
     * Words around each span: at most {@link #LONGEST} characters with the span itself, no more
     * than half of its sentence unless the span alone is longer, and never touching the words
     * around another span.
     *
     * @param text a paragraph
     * @param spans ascending by start, inside the text
     * @return one a span, in the same order
     */
    static List<String> around(String text, List<Span> spans) {
        List<String> all = new ArrayList<>();
        int taken = -GAP;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            int next = i + 1 < spans.size() ? spans.get(i + 1).start() : text.length() + GAP;
            int left = Math.min(span.start(), Math.max(sentenceStart(text, span), taken + GAP));
            int right = Math.max(span.end(), Math.min(sentenceEnd(text, span), next - GAP));
            int sentence = sentenceEnd(text, span) - sentenceStart(text, span);
            int budget = Math.min(LONGEST, sentence / 2) - (span.end() - span.start());
            int before = Math.min(span.start() - left, Math.max(0, (budget + 1) / 2));
            int after = Math.min(right - span.end(), Math.max(0, budget - before));
            int from = whole(text, span.start() - before);
            int to = whole(text, Math.min(span.end() + after, span.start() + LONGEST));
            all.add(text.substring(from, Math.max(from, to)));
            taken = Math.max(taken, to);
        }
        return all;
    }

    private static int sentenceStart(String text, Span span) {
        int at = span.start();
        while (at > 0 && span.start() - at < FARTHEST && !isSentenceEnd(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int sentenceEnd(String text, Span span) {
        int at = span.end();
        while (at < text.length()
                && at - span.end() < FARTHEST
                && !isSentenceEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSentenceEnd(char c) {
        return "\u3002\uFF01\uFF1F\uFF1B!?;".indexOf(c) >= 0;
    }

    private static int whole(String text, int at) {
        boolean splits = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return splits ? at - 1 : at;
    }
}
