package org.couplet.content;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a text has that is the same in every language: by it two texts are known to go together.
 *
 * @param marks figures, terms, links, citations and code
 * @param numbers runs of digits
 * @param length in Latin letters; a Han character says about as much as a few of them
 */
record Likeness(Set<String> marks, Set<String> numbers, double length) {
    private static final double HAN_IN_LETTERS = 3.5;
    private static final double MOST_LONGER = 2.5;

    static Likeness of(Unit unit) {
        return new Likeness(marks(unit), numbers(unit), length(unit));
    }

    /** How much it has in common with another, from 0 to 15. */
    int with(Likeness other) {
        double shorter = Math.min(length, other.length) + 8;
        double longer = Math.max(length, other.length) + 8;
        return shared(marks, other.marks, 8)
                + shared(numbers, other.numbers, 4)
                + (int) Math.round(3 * shorter / longer);
    }

    /**
     * Whether it may be the same text in the other language: it shares a mark or number, or neither
     * has any and they are about as long.
     */
    boolean mayBe(Likeness other) {
        boolean hasNone =
                marks.isEmpty()
                        && other.marks.isEmpty()
                        && numbers.isEmpty()
                        && other.numbers.isEmpty();
        double shorter = Math.min(length, other.length);
        boolean isAsLong = shorter * MOST_LONGER >= Math.max(length, other.length);
        return hasNone
                ? isAsLong
                : !Collections.disjoint(marks, other.marks)
                        || !Collections.disjoint(numbers, other.numbers);
    }

    private static int shared(Set<String> a, Set<String> b, int most) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> both = new TreeSet<>(a);
        both.retainAll(b);
        return most * both.size() / Math.max(a.size(), b.size());
    }

    private static Set<String> marks(Unit unit) {
        Set<String> marks = new TreeSet<>();
        Inlines.walk(
                unit.inlines(),
                i -> {
                    if (i instanceof Inline.FigureRef ref) {
                        marks.add("fig " + ref.id());
                    } else if (i instanceof Inline.TermRef ref) {
                        marks.add("term " + ref.id());
                    } else if (i instanceof Inline.Link link) {
                        marks.add("link " + link.target());
                    } else if (i instanceof Inline.Citation c) {
                        c.cites().forEach(cite -> marks.add("cite " + cite.passage()));
                    } else if (i instanceof Inline.Code code) {
                        marks.add("code " + code.text());
                    }
                });
        return marks;
    }

    private static Set<String> numbers(Unit unit) {
        Set<String> numbers = new TreeSet<>();
        String plain = unit.plain();
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean isDigit =
                    i < plain.length() && plain.charAt(i) >= '0' && plain.charAt(i) <= '9';
            if (isDigit && start < 0) {
                start = i;
            } else if (!isDigit && start >= 0) {
                numbers.add(plain.substring(start, i));
                start = -1;
            }
        }
        return numbers;
    }

    private static double length(Unit unit) {
        String plain = unit.plain();
        double length = 0;
        for (int i = 0; i < plain.length(); i++) {
            length += plain.charAt(i) >= 0x2E80 ? HAN_IN_LETTERS : 1;
        }
        return length;
    }
}
