package org.couplet.content;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.couplet.lang.Amount;
import org.couplet.lang.ChineseScale;
import org.couplet.lang.KnownUnit;
import org.couplet.lang.Lang;
import org.couplet.lang.PartialDate;
import org.couplet.lang.Qualifier;
import org.couplet.text.Message;
import org.couplet.text.Position;

/**
 * A figure, written once.
 *
 * @param amount the number, in base units, with unit and qualifier
 * @param kind what it claims
 * @param date to be reached by, or true as of
 * @param isDateInferred whether part of the date is not printed in the passage
 * @param group the heading it stands under
 * @param what what is counted
 * @param isShare whether it is a part of a whole, which its value, 0 to 1, is a share of
 * @param baseline the figure it starts from
 */
public record Figure(
        String id,
        Position at,
        Amount amount,
        Kind kind,
        Optional<PartialDate> date,
        boolean isDateInferred,
        String group,
        Position groupAt,
        Label what,
        Optional<Label> note,
        boolean isShare,
        Optional<Goal.Ref> baseline,
        List<Cite> cites)
        implements Datum {
    private static final String YES = "true";

    /** What a figure claims. */
    public enum Kind {
        TARGET,
        ACHIEVED,
        REFERENCE,
        ESTIMATE,
        /** What a named author suggests; nobody has decided it. */
        PROPOSAL;

        /** The form used in data files and templates. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> ofWord(String word) {
            return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Kind::word).toList();
        }
    }

    /** Whether both count in the same unit, so that one axis can hold them. */
    public boolean isUnitOf(Figure other) {
        return amount.unit().equals(other.amount.unit());
    }

    static Optional<Figure> read(Fields f) {
        String id = f.requiredId("id");
        Optional<BigDecimal> value = f.decimal("value");
        if (!f.has("value")) {
            f.missing("value");
        }
        Map<Lang, String> labels = new EnumMap<>(Lang.class);
        Optional<String> unit = unit(f, labels);
        String scale =
                f.choice(
                                "scale",
                                s -> Optional.of(s).filter(ChineseScale.WORDS::contains),
                                ChineseScale.WORDS)
                        .orElse("");
        Optional<Qualifier> qualifier = f.choice("qualifier", Qualifier::ofWord, qualifiers());
        Optional<Kind> kind = f.requiredChoice("kind", Kind::ofWord, Kind.words());
        Optional<PartialDate> date = f.date("date");
        boolean isInferred = isInferred(f);
        String group = f.requiredText("group");
        Optional<Label> what = f.requiredLabel("what");
        Optional<Label> note = f.label("note");
        boolean isShare = isShare(f, unit, value);
        Optional<Goal.Ref> baseline =
                f.text("baseline").map(b -> new Goal.Ref(b, f.at("baseline")));
        List<Cite> cites = f.cites("cite");
        if (cites.isEmpty()) {
            f.missing("cite");
        }
        Position groupAt = f.at("group");
        f.close();
        if (value.isEmpty() || unit.isEmpty() || kind.isEmpty() || what.isEmpty()) {
            return Optional.empty();
        }
        Amount amount = new Amount(value.get(), unit.get(), labels, qualifier, scale);
        return Optional.of(
                new Figure(
                        id,
                        f.at(),
                        amount,
                        kind.get(),
                        date,
                        isInferred,
                        group,
                        groupAt,
                        what.get(),
                        note,
                        isShare,
                        baseline,
                        cites));
    }

    private static boolean isShare(Fields f, Optional<String> unit, Optional<BigDecimal> value) {
        boolean isShare =
                f.choice("share", s -> Optional.of(s).filter(YES::equals), List.of(YES))
                        .isPresent();
        boolean canBe =
                unit.filter(KnownUnit.PERCENT.unit()::equals).isPresent()
                        && value.filter(v -> v.signum() >= 0 && v.compareTo(BigDecimal.ONE) <= 0)
                                .isPresent();
        if (isShare && !canBe && unit.isPresent() && value.isPresent()) {
            f.error(f.at("share"), "value", Message.of("value.share"));
        }
        return isShare && canBe;
    }

    /** Whether {@code date-basis} says that part of the date is not printed in the passage. */
    static boolean isInferred(Fields f) {
        return f.choice(
                        "date-basis",
                        s -> Optional.of(s).filter(List.of("stated", "inferred")::contains),
                        List.of("stated", "inferred"))
                .filter("inferred"::equals)
                .isPresent();
    }

    private static Optional<String> unit(Fields f, Map<Lang, String> labels) {
        Optional<Tree> tree = f.tree("unit");
        if (tree.isEmpty()) {
            f.missing("unit");
            return Optional.empty();
        }
        if (tree.get() instanceof Tree.Scalar) {
            return f.choice("unit", KnownUnit::ofWord, KnownUnit.words()).map(KnownUnit::unit);
        }
        Optional<Label> label = f.label("unit");
        label.ifPresent(
                l -> {
                    for (Lang lang : Lang.values()) {
                        labels.put(lang, l.plain(lang));
                    }
                });
        return label.map(l -> l.plain(Lang.ZH));
    }

    private static List<String> qualifiers() {
        return Arrays.stream(Qualifier.values()).map(Qualifier::word).toList();
    }
}
