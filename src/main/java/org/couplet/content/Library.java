package org.couplet.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.couplet.content.Datum.File;
import org.couplet.lang.Lang;

/**
 * Everything the authors wrote, read and typed.
 *
 * @param config empty when {@code site.yaml} could not be read
 * @param pairs by path
 * @param goals empty when the site has none
 * @param style words the site does not use
 * @param readings decisions where source pages read differently
 * @param register what is known about the source pages
 * @param evidence by page id
 * @param strings the words of the interface by language and key
 * @param lock which texts were accepted together
 * @param pictures that lie among the content, by path
 * @param places finds the pages
 */
public record Library(
        Optional<SiteConfig> config,
        SortedMap<String, Pair> pairs,
        File<Figure> figures,
        File<Group> figureGroups,
        File<TimelineEntry> timeline,
        File<Occasion> occasions,
        Optional<GoalSet> goals,
        File<KeyWord> keywords,
        File<Person> people,
        File<Term> terms,
        File<Group> termGroups,
        File<SourceText> sources,
        File<Avoidance> style,
        File<Decision> readings,
        Register register,
        SortedMap<String, Evidence> evidence,
        Map<Lang, Map<String, String>> strings,
        TranslationsLock lock,
        SortedMap<String, Picture> pictures,
        PagePlaces places) {

    /** The same site at another place. */
    public Library withBaseUrl(String url) {
        return with(config.map(c -> c.withBaseUrl(url)), pairs, pictures, places);
    }

    private Library with(
            Optional<SiteConfig> otherConfig,
            SortedMap<String, Pair> otherPairs,
            SortedMap<String, Picture> otherPictures,
            PagePlaces otherPlaces) {
        return new Library(
                otherConfig,
                otherPairs,
                figures,
                figureGroups,
                timeline,
                occasions,
                goals,
                keywords,
                people,
                terms,
                termGroups,
                sources,
                style,
                readings,
                register,
                evidence,
                strings,
                lock,
                otherPictures,
                otherPlaces);
    }

    /** The same site with other pages. */
    public Library withPairs(SortedMap<String, Pair> others) {
        return with(config, others, pictures, new PagePlaces(others));
    }

    /** The same site with other pictures. */
    public Library withPictures(SortedMap<String, Picture> others) {
        return with(config, pairs, others, places);
    }

    /** The page at a path such as {@code /goals/safety/}. */
    public Optional<Pair> pair(String url) {
        return places.at(url);
    }

    /** The language the site's pages are first written in, unless they say otherwise. */
    public Lang firstLang() {
        return config.map(c -> c.languages().get(0)).orElse(Lang.ZH);
    }

    /** All texts of all pages, by path, the first language first. */
    public List<PageText> texts() {
        return pairs.values().stream().flatMap(p -> p.pages().stream()).toList();
    }

    /** The page of a kind that is about a datum. */
    public Optional<Pair> pageOf(PageKind kind, String id) {
        return places.of(kind, id);
    }

    /** The page of a kind that is about no datum and no groups, such as that of all figures. */
    public Optional<Pair> pageOf(PageKind kind) {
        return places.of(kind, "");
    }

    /** The page that shows the data of a group: one of its own, or that of all. */
    public Optional<Pair> pageOfGroup(PageKind kind, String group) {
        Optional<Pair> own = places.ofGroup(kind, group);
        return own.isPresent() ? own : pageOf(kind);
    }

    /** The groups in which pages of a kind show their data, in order. */
    public List<String> groups(PageKind kind) {
        return switch (kind) {
            case FIGURES -> figureGroups.ids();
            case TERMS -> termGroups.ids();
            case TIMELINE -> occasions.ids();
            default -> List.of();
        };
    }

    /** Whether a page of figures, terms or the timeline shows the data of a group. */
    public boolean isShownOn(FrontMatter page, String group) {
        return page.groups().isEmpty()
                ? places.ofGroup(page.kind(), group).isEmpty()
                : page.groups().contains(group);
    }

    /** All goals; empty when the site has none. */
    public List<Goal> goalList() {
        return goals.map(GoalSet::goals).orElse(List.of());
    }
}
