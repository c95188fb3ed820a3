package org.couplet.seed;

import org.couplet.text.Position;

/**
 * One of two readings of a passage: what stands between two letters that both texts have.
 *
 * @param before index of the letter before it
 * @param after index of the letter after it
 * @param text between them, without the marks that both readings begin and end with
 * @param skipped how many marks both readings begin with
 */
record Reading(Letters letters, int before, int after, String text, int skipped) {

    String page() {
        return letters.page();
    }

    Position at() {
        return at(0);
    }

    /** Where a character of the reading stands; for an empty one, where it would stand. */
    Position at(int index) {
        return letters.after(before, skipped + index);
    }

    PageLine place() {
        return new PageLine(letters.page(), at().line());
    }

    /** With a few letters around it. */
    String shown() {
        return letters.shown(before - 3, after + 3);
    }

    /** The letters of the reading with so many of its neighbours. */
    String window(int left, int right) {
        return letters.letters(before + 1 - left, after + right);
    }

    boolean hasLetters() {
        return after - before > 1;
    }
}
