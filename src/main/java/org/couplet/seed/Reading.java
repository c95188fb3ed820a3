package org.couplet.seed;

/**
 * One of two readings of a passage: what stands between two letters that both texts have.
 *
 * @param before index of the letter before it
 * @param after index of the letter after it
 * @param text between them, without the marks that both readings begin and end with
 * @param skipped how many marks both readings begin with
 */
record Reading(Letters letters, int before, int after, String text, int skipped) {

    PageLine place() {
        return new PageLine(letters.page(), letters.after(before, skipped).line());
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
