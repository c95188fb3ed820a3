package org.couplet.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.couplet.content.Occasion;
import org.couplet.content.PageKind;
import org.couplet.content.PageText;
import org.couplet.content.TimelineEntry;
import org.couplet.lang.PartialDate;

/** The timeline and the staircase of its stages, on one page. */
final class TimeViews {
    private static final Comparator<TimelineEntry> BY_DATE =
            Comparator.comparing(TimelineEntry::date).thenComparing(TimelineEntry::id);

    private final PageContext context;
    private final FactViews views;

    TimeViews(PageContext context, FactViews views) {
        this.context = context;
        this.views = views;
    }

    /** The steps of the staircase in order; empty when no entry is a stage. */
    List<KindData.StepView> stages() {
        List<TimelineEntry> entries =
                context.library().timeline().items().stream()
                        .filter(e -> e.stage() > 0)
                        .sorted(Comparator.comparingInt(TimelineEntry::stage))
                        .toList();
        List<Integer> ends = entries.stream().map(e -> e.date().year()).toList();
        int start = entries.isEmpty() ? 0 : yearOf(entries.get(0).group());
        List<Staircase.Step> steps = Staircase.of(start, ends);
        List<KindData.StepView> stages = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Staircase.Step step = steps.get(i);
            List<KindData.YearView> years = new ArrayList<>();
            for (int year : step.years()) {
                int cells = step.years().size();
                years.add(
                        new KindData.YearView(
                                year,
                                percent(2 * years.size() + 1, 2 * cells),
                                percent(years.size() + 1, cells)));
            }
            stages.add(
                    new KindData.StepView(
                            views.entry(entries.get(i)), step.weight(), step.height(), years));
        }
        return List.copyOf(stages);
    }

    /** The year of an occasion's own date; 0 when it has none. */
    private int yearOf(String occasion) {
        return context.library()
                .occasions()
                .find(occasion)
                .flatMap(Occasion::date)
                .map(PartialDate::year)
                .orElse(0);
    }

    private static String percent(int part, int whole) {
        return BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /**
     * @param page shows the entries of its occasions, or all that have no other page; the page of
     *     all draws them all
     */
    KindData timeline(PageText page) {
        List<KindData.TimelineGroup> groups = new ArrayList<>();
        List<TimelinePicture.Row> rows = new ArrayList<>();
        for (Occasion occasion : context.library().occasions().items()) {
            List<TimelineEntry> entries =
                    context.library().timeline().items().stream()
                            .filter(e -> e.group().equals(occasion.id()))
                            .sorted(BY_DATE)
                            .toList();
            boolean isShown = context.library().isShownOn(page.front(), occasion.id());
            if (!entries.isEmpty() && isShown) {
                groups.add(
                        new KindData.TimelineGroup(
                                occasion.id(),
                                context.text(occasion.title()),
                                occasion.date().map(context::date).orElse(null),
                                occasion.page().isEmpty() ? null : context.href(occasion.page()),
                                entries.stream().map(views::entry).toList()));
            }
            if (!entries.isEmpty() && page.front().groups().isEmpty()) {
                rows.add(
                        new TimelinePicture.Row(
                                href(occasion.id(), occasion.id(), isShown),
                                label(occasion),
                                yearOf(occasion.id()),
                                entries.stream().map(e -> item(e, isShown)).toList()));
            }
        }
        return new KindData.Timeline(
                TimelinePicture.of(rows), groups, GroupPages.beside(context, page));
    }

    private String label(Occasion occasion) {
        String title = context.text(occasion.title());
        return TimelinePicture.isShort(title) ? title : context.text(occasion.shortTitle());
    }

    private String href(String occasion, String id, boolean isHere) {
        return isHere ? "#" + id : context.hrefOf(PageKind.TIMELINE, occasion, id);
    }

    private TimelinePicture.Item item(TimelineEntry entry, boolean isHere) {
        return new TimelinePicture.Item(
                href(entry.group(), entry.id(), isHere),
                entry.date().year(),
                entry.isTarget(),
                entry.isDateInferred(),
                entry.stage() > 0,
                context.text(entry.title()));
    }
}
