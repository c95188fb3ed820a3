package org.couplet.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.couplet.lang.Amount;
import org.couplet.lang.ContextDate;
import org.couplet.lang.DateMention;
import org.couplet.lang.KnownUnit;
import org.couplet.lang.Lang;
import org.couplet.lang.NumberSystem;
import org.couplet.lang.Quantity;
import org.couplet.seed.JoinedText;

/** The line an English draft has for a Chinese paragraph: its figures and dates, to be worded. */
final class Skeleton {
    private static final NumberSystem ENGLISH = NumberSystem.of(Lang.EN);
    private static final NumberSystem CHINESE = NumberSystem.of(Lang.ZH);
    private static final String EMPTY = "TODO";

    private final List<Quantity> quantities;
    private final List<DateMention> dates;

    private Skeleton(List<Quantity> quantities, List<DateMention> dates) {
        this.quantities = quantities;
        this.dates = dates;
    }

    private record Item(int start, String text) {}

    /**
     * Numbers in words (one of them, two things) are left to the translator: English often has none
     * there. A counter that English has no fixed word for stays as it is, as a hint.
     *
     * @param paragraph one line of Chinese
     * @param year the page's, for dates that name none
     * @return {@code TODO: August 18, 2025; 45 percent}, or {@code TODO} alone; reading it again
     *     gives no number and no date that the paragraph does not have
     */
    static String line(String paragraph, OptionalInt year) {
        return new Skeleton(CHINESE.quantities(paragraph), CHINESE.dates(paragraph, year)).line();
    }

    /** The same for a paragraph whose figures and dates may be known already. */
    static String line(JoinedText paragraph, OptionalInt year) {
        return new Skeleton(paragraph.quantities(), paragraph.dates(ContextDate.of(year))).line();
    }

    private String line() {
        List<Item> items = new ArrayList<>();
        for (Quantity quantity : quantities) {
            if (!quantity.isSoft()) {
                written(quantity).ifPresent(t -> items.add(new Item(quantity.start(), t)));
            }
        }
        for (DateMention date : dates) {
            String text = ENGLISH.write(date.date());
            if (isTrue(text)) {
                items.add(new Item(date.start(), text));
            }
        }
        items.sort(Comparator.comparingInt(Item::start));
        Set<String> texts = new LinkedHashSet<>();
        items.forEach(i -> texts.add(i.text));
        String line = EMPTY + ": " + String.join("; ", texts);
        return texts.isEmpty() || !isTrue(line) ? EMPTY : line;
    }

    private Optional<String> written(Quantity quantity) {
        String hint = quantity.unit();
        String label = hint.equals(KnownUnit.PEOPLE.unit()) ? "people" : Markdown.escape(hint);
        return List.of(label, "").stream()
                .map(l -> l.isEmpty() ? Map.<Lang, String>of() : Map.of(Lang.EN, l))
                .map(labels -> new Amount(quantity.value(), hint, labels, quantity.qualifier(), ""))
                .map(ENGLISH::write)
                .filter(this::isTrue)
                .findFirst();
    }

    /** Whether every number and date that an English reader finds is the paragraph's. */
    private boolean isTrue(String english) {
        return ENGLISH.quantities(english).stream().allMatch(this::has)
                && ENGLISH.dates(english, OptionalInt.empty()).stream()
                        .allMatch(e -> dates.stream().anyMatch(d -> d.date().equals(e.date())));
    }

    private boolean has(Quantity english) {
        return quantities.stream()
                .anyMatch(
                        q ->
                                english.unit().isEmpty()
                                        ? q.value().compareTo(english.value()) == 0
                                        : q.sameAmount(english));
    }
}
