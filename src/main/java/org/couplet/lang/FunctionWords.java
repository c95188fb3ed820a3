package org.couplet.lang;

/** Words that a writer may put in or leave out without changing what is said. */
public final class FunctionWords {
    private static final String ONES = "的了着和与及将要也还都就已在为对从把被使让并而且更又再所之其这那个们";

    private FunctionWords() {}

    /** Whether a single character is such a word. */
    public static boolean isOne(String character) {
        return ONES.contains(character);
    }
}
