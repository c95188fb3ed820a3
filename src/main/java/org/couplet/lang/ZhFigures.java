package org.couplet.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads in Chinese text what a translation has to keep of its numbers. */
final class ZhFigures {
    private static final int NEAR = 30;

    /** What is looked for right before a number is shorter than this. */
    private static final int TAIL = 12;

    private static final String VERB =
            "(?:增长|增加|提高|提升|上升|上涨|上浮|扩大|跃升|攀升|下降|降低|减少|下滑|下跌|缩短|缩小|压缩|回落|增|升|涨|降)";
    private static final Pattern TO = Pattern.compile(VERB + "(?:到|至)了?$");
    private static final Pattern BY =
            Pattern.compile("(?:" + VERB + "|增幅|涨幅|降幅|高出|多出)了?(?:幅度)?(?:为|约为)?$");
    private static final Pattern MULTIPLE = Pattern.compile("(?:是|为|达到?|相当于)[^，,。；;]{0,20}的$");
    private static final Pattern UP_TO = Pattern.compile("(?:多达|高达|长达|可达|最高达|达)$");
    private static final Pattern BEFORE_VERB =
            Pattern.compile("(?<before>" + ZhWords.BEFORE + ")(?:占|有|为)?(?:到|了)?\\s?$");
    private static final Pattern SIGN = Pattern.compile("(?:US|HK)?[$€£¥￥]\\s?$");

    private ZhFigures() {}

    static List<StatedFigure> find(String text, Names names) {
        String plain = TechnicalNames.blot(Masks.fold(text));
        List<Quantity> quantities = new ArrayList<>();
        for (Quantity q : ZhNumbers.INSTANCE.quantities(plain, names)) {
            quantities.add(withoutMultiple(withSign(q, plain), plain));
        }
        List<StatedFigure> found = new ArrayList<>();
        for (Quantity plainQuantity : FigureLists.sharing(quantities, plain)) {
            int start = plainQuantity.start();
            String before = plain.substring(Math.max(0, start - NEAR), start);
            Quantity q = qualified(plainQuantity, before);
            boolean isLoose = q.raw().endsWith("以内") || isAtEnd(UP_TO, before);
            found.add(new StatedFigure(q, change(q, before), isLoose));
        }
        return List.copyOf(found);
    }

    /** 约占30%: the verb stands between. */
    private static Quantity qualified(Quantity q, String before) {
        if (q.qualifier().isPresent()) {
            return q;
        }
        Matcher verb = atEnd(BEFORE_VERB, before);
        if (verb.find()) {
            Qualifier word = ZhWords.qualifier(verb.group("before"));
            // 近3年 is a span, not nearly three years.
            return word == Qualifier.NEARLY ? q : q.qualified(Optional.of(word));
        }
        return EnFigures.isAbout(before) ? q.qualified(Optional.of(Qualifier.ABOUT)) : q;
    }

    private static boolean isAtEnd(Pattern pattern, String text) {
        return atEnd(pattern, text).find();
    }

    /** For a pattern that ends where the text ends; what is far from there need not be tried. */
    private static Matcher atEnd(Pattern pattern, String text) {
        return pattern.matcher(text)
                .useTransparentBounds(true)
                .region(Math.max(0, text.length() - TAIL), text.length());
    }

    private static Change change(Quantity quantity, String before) {
        if (isAtEnd(TO, before)) {
            return Change.TO;
        }
        if (isAtEnd(BY, before)) {
            return Change.BY;
        }
        boolean isMultiple = quantity.unit().equals(Units.TIMES) && MULTIPLE.matcher(before).find();
        return isMultiple ? Change.MULTIPLE : Change.NONE;
    }

    /** 8倍数 is a multiple of eight. */
    private static Quantity withoutMultiple(Quantity q, String text) {
        boolean isNoun = q.unit().equals(Units.TIMES) && text.startsWith("数", q.end());
        return isNoun
                ? new Quantity(
                        q.value(), "", q.qualifier(), q.isSoft(), q.raw(), q.start(), q.end())
                : q;
    }

    /** 花费$20 has its unit before the number. */
    private static Quantity withSign(Quantity q, String text) {
        Matcher sign = SIGN.matcher(text).region(Math.max(0, q.start() - TAIL), q.start());
        if (!q.unit().isEmpty() || !sign.find()) {
            return q;
        }
        return new Quantity(
                q.value(),
                EnWords.currency(sign.group().replace('￥', '¥')),
                q.qualifier(),
                q.isSoft(),
                text.substring(sign.start(), q.end()),
                sign.start(),
                q.end());
    }
}
