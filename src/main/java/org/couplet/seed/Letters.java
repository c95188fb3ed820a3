package org.couplet.seed;

import java.util.List;
import org.couplet.text.Position;

/**
 * An article's text as the letters, characters and digits alone, each of which knows where it
 * stands.
 */
final class Letters {
    private final String page;
    private final List<Paragraph> paragraphs;
    private final StringBuilder letters = new StringBuilder();
    private int[] paragraphOf = new int[1024];
    private int[] offsetOf = new int[1024];
    private long[] seeds;

    Letters(String page, Article article) {
        this.page = page;
        this.paragraphs = article.paragraphs();
        for (int p = 0; p < paragraphs.size(); p++) {
            String text = paragraphs.get(p).text().text();
            for (int i = 0; i < text.length(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    add(text.charAt(i), p, i);
                }
            }
        }
    }

    private void add(char letter, int paragraph, int offset) {
        int n = letters.length();
        if (n == paragraphOf.length) {
            paragraphOf = java.util.Arrays.copyOf(paragraphOf, 2 * n);
            offsetOf = java.util.Arrays.copyOf(offsetOf, 2 * n);
        }
        paragraphOf[n] = paragraph;
        offsetOf[n] = offset;
        letters.append(letter);
    }

    /** Its runs of {@link PassageAligner#SEED} letters, {@link Grams#placed}; read on demand. */
    long[] seeds() {
        if (seeds == null) {
            seeds = Grams.placed(letters, PassageAligner.SEED);
        }
        return seeds;
    }

    /** Whether runs of letters of two texts, or of one, are the same. */
    boolean isEqual(int from, Letters other, int otherFrom, int length) {
        for (int k = 0; k < length; k++) {
            if (at(from + k) != other.at(otherFrom + k)) {
                return false;
            }
        }
        return true;
    }

    String page() {
        return page;
    }

    int length() {
        return letters.length();
    }

    char at(int index) {
        return letters.charAt(index);
    }

    String letters(int from, int to) {
        return letters.substring(Math.max(0, from), Math.min(letters.length(), to));
    }

    /**
     * @return -1 if it does not occur from there on
     */
    int indexOf(String words, int from) {
        return letters.indexOf(words, from);
    }

    boolean areInOneParagraph(int first, int last) {
        return first >= 0 && last < length() && paragraphOf[first] == paragraphOf[last];
    }

    /** The text after one letter and before another in the same paragraph, marks included. */
    String between(int before, int after) {
        return text(before).substring(offsetOf[before] + 1, offsetOf[after]);
    }

    /** Where the text after a letter begins. */
    Position after(int index, int marks) {
        return paragraphs.get(paragraphOf[index]).text().position(offsetOf[index] + 1 + marks);
    }

    int line(int index) {
        return paragraphs.get(paragraphOf[index]).text().position(offsetOf[index]).line();
    }

    /** Letters from one to another with all marks, for showing. */
    String shown(int first, int last) {
        int from = Math.max(0, first);
        int to = Math.min(length() - 1, last);
        while (paragraphOf[from] != paragraphOf[to]) {
            to--;
        }
        return text(from).substring(offsetOf[from], offsetOf[to] + 1);
    }

    private String text(int index) {
        return paragraphs.get(paragraphOf[index]).text().text();
    }
}
