package org.couplet.lang;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How Chinese writes numbers and dates. */
public final class ZhNumbers implements NumberSystem {

    /** The only one; it holds no state. */
    public static final ZhNumbers INSTANCE = new ZhNumbers();

    private static final Pattern FIGURE =
            Pattern.compile("[0-9０-９]|百分之|成|[十百千万亿两一二三四五六七八九](?:元|美元)|年|第");

    private static final Pattern NOT_BARE =
            Pattern.compile(
                    "[万亿成倍第元点月年日天周岁时分秒米里亩吨克顷度%％％两余多超约近足到少于过左上下内外长高低大小双半翻届次增减升降涨以]|[一二三四五六七八九十百千]");

    private ZhNumbers() {}

    @Override
    public List<Quantity> quantities(String text, Names names) {
        List<Quantity> found = new ArrayList<>();
        for (LongText.Piece piece : LongText.pieces(text)) {
            for (Quantity q :
                    ZhQuantities.find(text.substring(piece.start(), piece.end()), names)) {
                found.add(q.shifted(piece.start()));
            }
        }
        return List.copyOf(found);
    }

    @Override
    public List<StatedFigure> figures(String text, Names names) {
        return ZhFigures.find(text, names);
    }

    @Override
    public List<StatedDate> statedDates(String text) {
        return StatedDates.zh(Masks.fold(text));
    }

    @Override
    public boolean saysNear(Qualifier qualifier, String text, Quantity amount) {
        return NearbyQualifiers.zh(qualifier, text, amount);
    }

    @Override
    public boolean mayHaveFigures(String text) {
        return FIGURE.matcher(text).find();
    }

    @Override
    public boolean mayHaveOrdinals(String text) {
        return text.indexOf('第') >= 0;
    }

    @Override
    public boolean hasBareDigitsOnly(String text) {
        return !NOT_BARE.matcher(text).find();
    }

    @Override
    public NumberTraces traces(String text) {
        return ZhTraces.of(text);
    }

    @Override
    public List<DateMention> dates(String text, OptionalInt contextYear) {
        String folded = Masks.fold(text);
        List<DateMention> found = new ArrayList<>();
        for (LongText.Piece piece : LongText.pieces(folded)) {
            String part = folded.substring(piece.start(), piece.end());
            for (DateMention date : ZhDates.find(part, contextYear)) {
                found.add(date.shifted(piece.start()));
            }
        }
        return List.copyOf(found);
    }

    /** The dates of a text, those too that are reckoned from when it was printed. */
    public List<DateMention> dates(String text, ContextDate context) {
        List<DateMention> named = dates(text, context.year());
        List<DateMention> relative = RelativeDates.find(Masks.fold(text), context);
        if (relative.isEmpty()) {
            return named;
        }
        List<DateMention> all = new ArrayList<>(named);
        for (DateMention date : relative) {
            if (named.stream().noneMatch(n -> n.start() < date.end() && date.start() < n.end())) {
                all.add(date);
            }
        }
        all.sort(Comparator.comparingInt(DateMention::start));
        return List.copyOf(all);
    }

    @Override
    public String write(Amount amount) {
        String unit = amount.unit();
        BigDecimal shown =
                unit.equals(Units.PERCENT)
                        ? amount.value().movePointRight(2)
                        : amount.value().divide(ChineseNumerals.scale(amount.scale()));
        String word = unit.isEmpty() ? amount.labels().getOrDefault(Lang.ZH, "") : unit;
        String number = plain(shown) + (unit.equals(Units.PERCENT) ? "" : amount.scale()) + word;
        if (amount.qualifier().isEmpty()) {
            return number;
        }
        return switch (amount.qualifier().get()) {
            case OVER -> "超" + number;
            case AT_LEAST -> number + "以上";
            case AT_MOST -> number + "以下";
            case UNDER -> "不足" + number;
            // 近3年 would be the last three years.
            case NEARLY -> (Units.isLongTime(unit) ? "将近" : "近") + number;
            case ABOUT -> "约" + number;
        };
    }

    @Override
    public String write(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> date.year() + "年";
            case MONTH -> date.year() + "年" + date.month() + "月";
            case DAY -> date.year() + "年" + date.month() + "月" + date.day() + "日";
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
