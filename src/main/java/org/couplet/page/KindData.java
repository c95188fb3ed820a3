package org.couplet.page;

import java.util.List;
import org.couplet.page.PageView.Cite;
import org.couplet.page.PageView.Link;

/**
 * What a kind's template gets as {@code data}, in the page's language. Components that may be null
 * say so.
 */
public sealed interface KindData {

    /** The page that is served for an address that does not exist, and pages of plain text. */
    record Plain() implements KindData {}

    /**
     * The search page.
     *
     * @param script href
     * @param facingIndex href of the other language's index
     * @param root href of the site's root
     * @param groups the glossary; empty when the site has none
     * @param pages all pages; empty when there is a glossary
     */
    record Search(
            String script,
            String facingIndex,
            String root,
            List<TermLinks> groups,
            List<Link> pages)
            implements KindData {}

    /**
     * A page in both languages, side by side.
     *
     * @param kind of the page
     * @param sides the languages, the site's first one first
     * @param rows what faces what
     * @param notes the passages cited; both languages have the same numbers
     */
    record Parallel(
            String kind, List<ParallelSide> sides, List<FacingRow> rows, List<FacingRow> notes)
            implements KindData {}

    /** The language chooser at the site's root; the site's first language first. */
    record Chooser(List<LanguageView> languages) implements KindData {}

    /** A language to choose. */
    record LanguageView(
            String lang, String tag, String label, String title, String description, String href) {}

    /**
     * The home page.
     *
     * @param stages the steps of the staircase in order
     * @param goalSet the name of the set of goals
     * @param goalsHref where all goals are
     */
    record Home(
            List<StepView> stages,
            String goalSet,
            String goalsHref,
            List<GoalView> goals,
            String keywordsHref,
            List<KeywordLink> keywords,
            String figuresHref,
            List<FigureView> figures)
            implements KindData {}

    /**
     * A step of the staircase.
     *
     * @param weight its width as a share of all weights, 1 to 12
     * @param height in CSS pixels
     * @param years the years it takes, its own date's the last; empty when they cannot be told
     */
    record StepView(EntryView entry, int weight, int height, List<YearView> years) {}

    /**
     * A year of a step.
     *
     * @param middle percent of the step's width
     * @param end likewise
     */
    record YearView(int year, String middle, String end) {}

    /**
     * The timeline.
     *
     * @param picture null when there is too little to show
     */
    record Timeline(TimelinePicture picture, List<TimelineGroup> groups, List<GroupPage> pages)
            implements KindData {}

    /**
     * @param href the page about the occasion; null when there is none
     * @param dateText null when the occasion has no date
     */
    record TimelineGroup(
            String id, String title, String dateText, String href, List<EntryView> entries) {}

    /**
     * A dated entry.
     *
     * @param kind {@code event} or {@code target}
     * @param dateText as the language writes it
     * @param dateIso for {@code <time datetime>}
     * @param isInferred whether part of the date is not printed in the source
     * @param text null when there is none
     * @param note null when there is none
     */
    record EntryView(
            String id,
            String kind,
            int stage,
            String dateText,
            String dateIso,
            boolean isInferred,
            Html title,
            Html text,
            Html note,
            List<Cite> cites) {}

    /**
     * The overview of the goals.
     *
     * @param horizonText by when; null when the set has no date
     * @param horizonIso null likewise
     * @param stages the steps of the staircase in order
     */
    record Goals(
            String set,
            String horizonText,
            String horizonIso,
            List<Cite> cites,
            List<GoalView> goals,
            List<StepView> stages)
            implements KindData {}

    /**
     * A goal.
     *
     * @param name short
     * @param official the exact wording, or its translation on a page of the second language
     * @param original the exact wording in Chinese; null on a Chinese page
     */
    record GoalView(
            String id,
            int ordinal,
            String name,
            String official,
            String original,
            Html summary,
            String href,
            List<Cite> cites) {}

    /**
     * The page of one goal.
     *
     * @param horizonText by when; null when the set has no date
     * @param reading why one of two different readings is printed; null when the sources agree
     */
    record Goal(
            String set,
            String horizonText,
            String horizonIso,
            GoalView goal,
            Html reading,
            List<FigureView> figures,
            List<Link> keywords)
            implements KindData {}

    /** The overview of the key words. */
    record Keywords(List<KeywordView> keywords) implements KindData {}

    /**
     * A key word.
     *
     * @param original the key word as printed; null on a Chinese page
     * @param question null when the source has none
     * @param answerer null when nobody is named
     */
    record KeywordView(
            String id,
            int ordinal,
            String name,
            String original,
            Html question,
            PersonView answerer,
            Html summary,
            String href,
            List<Cite> cites) {}

    /** The page of one key word. */
    record Keyword(
            KeywordView keyword, List<PointView> points, List<FigureView> figures, List<Link> goals)
            implements KindData {}

    /** A numbered point of an answer. */
    record PointView(int ordinal, Html text, List<Cite> cites) {}

    /**
     * Tables of figures.
     *
     * @param pages where the other groups are
     */
    record Figures(List<FigureGroup> groups, List<GroupPage> pages) implements KindData {}

    record FigureGroup(String id, String title, List<FigureView> figures) {}

    /**
     * A figure.
     *
     * @param kind {@code target}, {@code achieved}, {@code reference}, {@code estimate} or {@code
     *     proposal}
     * @param text the value in the language's idiom, qualifier and unit included
     * @param value plain digits in base units
     * @param dateText to be reached by, or true as of; null when the source does not say
     * @param note null when there is none
     * @param bar null when it is neither a share nor starts from another figure
     * @param baseline the figure it starts from; null when there is none
     * @param href the figure's row on the page of all figures
     */
    record FigureView(
            String id,
            String kind,
            String text,
            String value,
            Html what,
            String dateText,
            String dateIso,
            boolean isInferred,
            Html note,
            Bar bar,
            BaselineView baseline,
            String href,
            List<Cite> cites) {}

    /**
     * The figure that another one starts from; the same words as in {@link FigureView}.
     *
     * @param dateText null when the source does not say
     */
    record BaselineView(
            String kind,
            String text,
            String dateText,
            String dateIso,
            boolean isInferred,
            String href) {}

    /** The overview of the sources. */
    record Sources(List<SourceView> sources) implements KindData {}

    /**
     * A newspaper page.
     *
     * @param dateText null when not even an inferred date is known
     * @param publication null when unknown
     * @param occasion null when it belongs to none
     */
    record SourceView(
            String id,
            String title,
            Html what,
            String publication,
            String dateText,
            String dateIso,
            boolean isDateInferred,
            String occasion,
            int articles,
            int passagesUsed,
            String href) {}

    /**
     * The page of one source.
     *
     * @param note null when there is none
     * @param passages those that the site cites; empty when they have a page of their own
     * @param passagesHref null when they have none
     * @param lineCount lines of the scanned file
     */
    record Source(
            SourceView source,
            Html note,
            List<StatedView> register,
            List<ArticleView> articles,
            List<PassageView> passages,
            String passagesHref,
            List<ReadingView> readings,
            String file,
            String sha256,
            int lineCount,
            String rights)
            implements KindData {}

    /** What the site cites of one source, and who cites it. */
    record Passages(SourceView source, List<PassageView> passages) implements KindData {}

    /**
     * One line of the register.
     *
     * @param what {@code publication}, {@code date} or {@code page-number}
     * @param value null when unknown
     * @param basis {@code stated}, {@code inferred} or {@code unknown}
     * @param why null when it needs no reason
     */
    record StatedView(String what, String value, String basis, String why) {}

    /**
     * An article of a source page.
     *
     * @param kind as in the evidence, {@code press-conference}
     * @param title our title for it, or its headline; null when it has neither
     * @param headline as printed, Chinese; null when the page has none
     * @param byline as printed; null when there is none
     * @param ranges lines, {@code 4–30}
     * @param continuedFrom as printed; null
     * @param continuedTo as printed; null
     * @param unused lines that nothing on the site cites, {@code 4–8, 12}; null when all are cited
     * @param note null when there is none
     */
    record ArticleView(
            String id,
            String kind,
            String title,
            String headline,
            String byline,
            String ranges,
            String continuedFrom,
            String continuedTo,
            String unused,
            Html note) {}

    /**
     * A passage of a source page that the site cites.
     *
     * @param anchor {@code l14}
     * @param usedBy the pages that cite it
     */
    record PassageView(
            String anchor,
            int firstLine,
            int lastLine,
            List<PageView.Snippet> snippets,
            List<UsedBy> usedBy) {}

    /**
     * A page that cites a passage.
     *
     * @param href the first place that does
     * @param more hrefs of the others
     */
    record UsedBy(String label, String href, List<String> more) {}

    /**
     * A number or date that another source page gives otherwise.
     *
     * @param here as printed, Chinese
     * @param there likewise
     * @param other the other place, {@code 000:30}
     * @param because why one of them is followed; null when nobody has decided
     */
    record ReadingView(
            int line, String here, String there, String other, String href, Html because) {}

    /**
     * The glossary, or a part of it.
     *
     * @param pages where the other parts are
     * @param index all terms by letter; empty when there are no other parts
     */
    record Terms(List<TermGroup> groups, List<GroupPage> pages, List<TermLinks> index)
            implements KindData {}

    /**
     * @param title of the group, or the first letter of the pinyin or of the English name
     */
    record TermGroup(String id, String title, List<TermView> terms) {}

    /**
     * A term.
     *
     * @param name in the page's language
     * @param facing in the other language
     * @param support {@code sources}, {@code background} or {@code unexplained}
     */
    record TermView(
            String id,
            String name,
            String facing,
            String pinyin,
            Html explanation,
            String support,
            List<Cite> cites) {}

    /** The people. */
    record People(List<PersonView> people) implements KindData {}

    /**
     * Somebody.
     *
     * @param original the name in Chinese; null on a Chinese page
     * @param title the office as of the date; null when the source prints none
     * @param asOfText the date of the source; null when it is not known
     * @param asOfIso null likewise
     * @param role what they do in the sources; null when the author says nothing
     * @param note null when there is none
     */
    record PersonView(
            String id,
            String name,
            String original,
            String title,
            String asOfText,
            String asOfIso,
            String role,
            Html note,
            List<Cite> cites) {}
}
