package org.couplet.lang;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How English writes numbers and dates. */
public final class EnNumbers implements NumberSystem {

    /** The only one; it holds no state. */
    public static final EnNumbers INSTANCE = new EnNumbers();

    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
    private static final int MOST_DECIMALS = 4;

    private static final Lexicon FIGURE_WORDS =
            Lexicon.of(
                    List.of(
                            "percent",
                            "per cent",
                            "million",
                            "billion",
                            "trillion",
                            "hundred",
                            "thousand",
                            "yuan",
                            "dollar",
                            "fold"));

    private static final QuickPattern DIGIT = new QuickPattern(QuickPattern.DIGITS, "[0-9]");

    private static final Pattern NOT_BARE =
            Pattern.compile(
                    "(?i)%|\\b(?:percent|per cent|points?|million|billion|trillion|thousand|hundred|yuan|dollars?|euros?|yen|pounds?|times|years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|decades?|[a-z]*met(?:er|re)s?|km|miles?|tons?|kg|aged?|older|younger|more|less|fewer|over|above|under|below|about|around|some|approximately|roughly|nearly|almost|least|most|up|to|than|exceed\\w*|pass\\w*|within|half|quarter|third|twice|doubl\\w*|by|\\w+fold|first|second|\\w+th|\\d+(?:st|nd|rd|th|x)|jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|jun\\w*|jul\\w*|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*)\\b|[$€£¥~≈]");

    /** “First”, “second” and “third”; all others end in these letters or follow digits. */
    private static final Pattern ORDINAL =
            Pattern.compile("(?i)first|second|third|th\\b|\\d(?:st|nd|rd)\\b");

    private EnNumbers() {}

    @Override
    public List<Quantity> quantities(String text, Names names) {
        return EnQuantities.find(text, names);
    }

    @Override
    public List<StatedFigure> figures(String text, Names names) {
        return EnFigures.find(text, names);
    }

    @Override
    public List<StatedDate> statedDates(String text) {
        return StatedDates.en(Masks.fold(text));
    }

    @Override
    public boolean saysNear(Qualifier qualifier, String text, Quantity amount) {
        return NearbyQualifiers.en(qualifier, text, amount);
    }

    @Override
    public boolean mayHaveFigures(String text) {
        return DIGIT.mayBeIn(text) || !FIGURE_WORDS.in(text.toLowerCase(Locale.ROOT)).isEmpty();
    }

    @Override
    public boolean mayHaveOrdinals(String text) {
        return ORDINAL.matcher(text).find();
    }

    @Override
    public boolean hasBareDigitsOnly(String text) {
        return !NOT_BARE.matcher(text).find();
    }

    @Override
    public NumberTraces traces(String text) {
        return EnTraces.of(text);
    }

    @Override
    public List<DateMention> dates(String text, OptionalInt contextYear) {
        return EnDates.find(Masks.fold(text), contextYear);
    }

    @Override
    public String write(Amount amount) {
        String unit = amount.unit();
        BigDecimal value =
                unit.equals(Units.PERCENT) ? amount.value().movePointRight(2) : amount.value();
        if (unit.equals(Units.AGE)) {
            return age(number(value), amount.qualifier());
        }
        String before = amount.qualifier().map(q -> words(q) + " ").orElse("");
        if (unit.equals(Units.ANNIVERSARY)) {
            return before + ordinal(value) + " anniversary";
        }
        Optional<Units.English> english = Units.english(unit);
        if (english.isEmpty()) {
            String label = amount.labels().getOrDefault(Lang.EN, "");
            return before + number(value) + (label.isEmpty() ? "" : " " + label);
        }
        if (english.get().isPrefix()) {
            return before + english.get().one() + number(value);
        }
        boolean isOne = value.compareTo(BigDecimal.ONE) == 0;
        return before + number(value) + " " + (isOne ? english.get().one() : english.get().many());
    }

    @Override
    public String write(PartialDate date) {
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        String month = Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return date.day() == 0
                ? month + " " + date.year()
                : month + " " + date.day() + ", " + date.year();
    }

    private static String age(String number, Optional<Qualifier> qualifier) {
        if (qualifier.isEmpty()) {
            return "aged " + number;
        }
        return switch (qualifier.get()) {
            case AT_LEAST -> "aged " + number + " or older";
            case AT_MOST -> "aged " + number + " or younger";
            default -> "aged " + words(qualifier.get()) + " " + number;
        };
    }

    private static String words(Qualifier qualifier) {
        return switch (qualifier) {
            case OVER -> "more than";
            case AT_LEAST -> "at least";
            case AT_MOST -> "no more than";
            case UNDER -> "less than";
            case NEARLY -> "nearly";
            case ABOUT -> "about";
        };
    }

    // From a million on in words, unless that would need a long tail of decimals.
    private static String number(BigDecimal value) {
        if (value.abs().compareTo(MILLION) >= 0) {
            int places = value.precision() - value.scale();
            int zeros = places > 12 ? 12 : places > 9 ? 9 : 6;
            BigDecimal scaled = value.movePointLeft(zeros).stripTrailingZeros();
            if (scaled.scale() <= MOST_DECIMALS) {
                String word = zeros == 12 ? "trillion" : zeros == 9 ? "billion" : "million";
                return digits(scaled) + " " + word;
            }
        }
        return digits(value);
    }

    private static String digits(BigDecimal value) {
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",")
                + (point < 0 ? "" : plain.substring(point));
    }

    private static String ordinal(BigDecimal value) {
        int last = value.intValue() % 100;
        boolean isTeen = last >= 11 && last <= 13;
        String end =
                isTeen
                        ? "th"
                        : last % 10 == 1
                                ? "st"
                                : last % 10 == 2 ? "nd" : last % 10 == 3 ? "rd" : "th";
        return digits(value).replace(",", "") + end;
    }
}
