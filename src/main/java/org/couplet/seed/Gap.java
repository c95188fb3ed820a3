package org.couplet.seed;

import java.util.Objects;
import java.util.OptionalInt;
import org.couplet.text.Position;

/**
 * A place where an article's text is not whole.
 *
 * @param at where something is missing: before the character there or, after a line's last
 *     character, in the column behind it
 * @param reason why
 * @param resumes the line on which the article goes on after what stands between; empty for other
 *     reasons
 */
public record Gap(Position at, Reason reason, OptionalInt resumes) {

    /** Why text is missing. */
    public enum Reason {
        /** A note says that the text comes from another page; the gap is before its first word. */
        BEGINS_ELSEWHERE("begins-elsewhere"),

        /** A note says that the text goes on on another page. */
        CONTINUED_ELSEWHERE("continued-elsewhere"),

        /** The first sentence has no beginning, and no note says where that is. */
        BEGINS_INSIDE("begins-mid-sentence"),

        /** The sentence has no end, and what follows does not go on with it. */
        BREAKS_OFF("breaks-off"),

        /** Other lines stand in the midst of the sentence. */
        INTERRUPTED("interrupted"),

        /** Characters could not be read. */
        DAMAGED("damaged");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** The form used in files. */
        public String word() {
            return word;
        }

        /** Whether the text before is whole: it is what follows that lacks its beginning. */
        public boolean isBefore() {
            return this == BEGINS_ELSEWHERE || this == BEGINS_INSIDE;
        }
    }

    public Gap {
        Objects.requireNonNull(at);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(resumes);
    }
}
