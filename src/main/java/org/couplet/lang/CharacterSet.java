package org.couplet.lang;

/**
 * Which characters a text has, roughly: it never says that one is missing which is there. Asking it
 * before a text is searched for many things saves most of the searches.
 */
final class CharacterSet {
    private static final int BITS = 1 << 12;

    private final long[] bits = new long[BITS / Long.SIZE];

    private CharacterSet() {}

    static CharacterSet of(CharSequence text) {
        CharacterSet set = new CharacterSet();
        long[] bits = set.bits;
        for (char character : text.toString().toCharArray()) {
            int c = character & BITS - 1;
            bits[c >> 6] |= 1L << c;
        }
        return set;
    }

    boolean mayHave(char c) {
        int bit = c & BITS - 1;
        return (bits[bit >> 6] & 1L << bit) != 0;
    }

    boolean mayHaveOneOf(CharacterSet characters) {
        for (int i = 0; i < bits.length; i++) {
            if ((bits[i] & characters.bits[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    boolean mayHaveOneOf(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (mayHave(characters.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
