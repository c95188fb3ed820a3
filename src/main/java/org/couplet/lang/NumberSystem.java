package org.couplet.lang;

import java.util.List;
import java.util.OptionalInt;

/**
 * How one language writes numbers and dates. Finding and writing are each other's inverse where the
 * idiom allows it.
 */
public interface NumberSystem {

    /** The number system of a language. */
    static NumberSystem of(Lang lang) {
        return lang == Lang.ZH ? ZhNumbers.INSTANCE : EnNumbers.INSTANCE;
    }

    /**
     * Finds every amount in a text. Vague words such as 十几 or "dozens" give nothing rather than a
     * guess.
     *
     * @param text joined text, see {@link HanText#join}
     * @return in reading order, never overlapping; empty when there is none
     */
    default List<Quantity> quantities(String text) {
        return quantities(text, Names.NONE);
    }

    /**
     * Finds every amount in a text, but none inside the names given.
     *
     * @param text joined text, see {@link HanText#join}
     * @param names in this language that may hold a number; one straight after a digit is not left
     *     out
     * @return in reading order, never overlapping; empty when there is none
     */
    List<Quantity> quantities(String text, Names names);

    /**
     * Finds every amount that a translation has to keep: names, versions and addresses left out,
     * the words around it read for by how much or to what something changed.
     *
     * @param names as for {@link #quantities(String, Names)}
     * @return in reading order, never overlapping; empty when there is none
     */
    List<StatedFigure> figures(String text, Names names);

    /**
     * Whether the words near an amount can belong to it and say what the qualifier says: 最多创建4个 is
     * “at most 4 are made”.
     */
    boolean saysNear(Qualifier qualifier, String text, Quantity amount);

    /** Whether a text can have an amount that has to be kept at all; quick. */
    boolean mayHaveFigures(String text);

    /** Whether a text may have a rank, such as 第三 and “third”; quick. */
    boolean mayHaveOrdinals(String text);

    /**
     * Whether all numbers of a text stand there as bare digits, without a word that both languages
     * write differently: no unit, scale, qualifier, rank or date; quick.
     */
    boolean hasBareDigitsOnly(String text);

    /**
     * Finds every number in a text in whatever form, in names and ordinals too.
     *
     * @param text what is left when the figures that were understood are blotted out
     */
    NumberTraces traces(String text);

    /**
     * Finds every date in a text.
     *
     * @param contextYear the year of the text itself, for dates that name none; such dates are left
     *     out without it
     * @return in reading order, never overlapping; empty when there is none
     */
    List<DateMention> dates(String text, OptionalInt contextYear);

    /**
     * Finds every date that a translation has to keep.
     *
     * @param text not longer than a paragraph
     */
    List<StatedDate> statedDates(String text);

    /** Writes an amount as running text has it: {@code 2.94万户}, {@code 29,400 households}. */
    String write(Amount amount);

    /** Writes a date as running text has it: {@code 2025年8月18日}, {@code August 18, 2025}. */
    String write(PartialDate date);
}
