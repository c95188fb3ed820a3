package org.couplet.lang;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/**
 * The numbers of a text in whatever form they stand there: in a name, a version, an ordinal, in
 * words. Two languages put a number differently, so that a trace of it is enough to be quiet.
 *
 * @param values as written, scales such as 万 and "million" applied
 * @param multiples what words such as "doubled" and 翻一番 can stand for: by 1 and 2 times
 * @param ordinals what stands as 第三 or "third"
 * @param months of the year, 1 to 12
 */
public record NumberTraces(
        Set<BigDecimal> values,
        Set<BigDecimal> multiples,
        Set<Integer> ordinals,
        Set<Integer> months) {

    public NumberTraces {
        values = Set.copyOf(values);
        multiples = Set.copyOf(multiples);
        ordinals = Set.copyOf(ordinals);
        months = Set.copyOf(months);
    }

    /** Whether the number stands there, whatever its sign. */
    public boolean has(BigDecimal value) {
        return values.contains(plain(value));
    }

    /** Whether a word such as "doubled" stands for so many times. */
    public boolean hasMultiple(BigDecimal value) {
        return multiples.contains(plain(value));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.abs().stripTrailingZeros();
    }

    /** Collects traces. */
    static final class Collector {
        private final Set<BigDecimal> values = new HashSet<>();
        private final Set<BigDecimal> multiples = new HashSet<>();
        private final Set<Integer> ordinals = new HashSet<>();
        private final Set<Integer> months = new HashSet<>();

        void value(BigDecimal value) {
            values.add(plain(value));
        }

        void value(long value) {
            value(BigDecimal.valueOf(value));
        }

        void multiple(long value) {
            multiples.add(plain(BigDecimal.valueOf(value)));
            value(value);
        }

        void ordinal(int value) {
            ordinals.add(value);
            value(value);
        }

        void month(int month) {
            months.add(month);
            value(month);
        }

        /** Digits with points and commas: the whole, and the parts of a version or a list. */
        void digits(String token) {
            String plain = token.replace(",", "").replace("，", "");
            String[] parts = plain.split("\\.");
            if (parts.length <= 2 && plain.length() < 40) {
                value(new BigDecimal(plain));
            }
            if (parts.length > 2 || token.indexOf(',') >= 0) {
                for (String part : token.split("[.,，]")) {
                    if (part.length() < 40) {
                        value(new BigDecimal(part));
                    }
                }
            }
            for (int i = 0; parts.length > 2 && i + 1 < parts.length; i++) {
                value(new BigDecimal(parts[i] + "." + parts[i + 1]));
            }
        }

        NumberTraces traces() {
            return new NumberTraces(values, multiples, ordinals, months);
        }
    }
}
