package org.couplet.content;

import java.util.Arrays;
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
 */
public record Library(
        Optional<SiteConfig> config,
        SortedMap<String, Pair> pairs,
        File<Figure> figures,
        File<FigureGroup> figureGroups,
        File<TimelineEntry> timeline,
        File<Occasion> occasions,
        Optional<GoalSet> goals,
        File<KeyWord> keywords,
        File<Person> people,
        File<Term> terms,
        File<SourceText> sources,
        File<Avoidance> style,
        File<Decision> readings,
        Register register,
        SortedMap<String, Evidence> evidence,
        Map<Lang, Map<String, String>> strings,
        TranslationsLock lock,
        SortedMap<String, Picture> pictures) {

    /** The same site at another place. */
    public Library withBaseUrl(String url) {
        return new Library(
                config.map(c -> c.withBaseUrl(url)),
                pairs,
                figures,
                figureGroups,
                timeline,
                occasions,
                goals,
                keywords,
                people,
                terms,
                sources,
                style,
                readings,
                register,
                evidence,
                strings,
                lock,
                pictures);
    }

    /** The same site with other pages. */
    public Library withPairs(SortedMap<String, Pair> others) {
        return new Library(
                config,
                others,
                figures,
                figureGroups,
                timeline,
                occasions,
                goals,
                keywords,
                people,
                terms,
                sources,
                style,
                readings,
                register,
                evidence,
                strings,
                lock,
                pictures);
    }

    /** The same site with other pictures. */
    public Library withPictures(SortedMap<String, Picture> others) {
        return new Library(
                config,
                pairs,
                figures,
                figureGroups,
                timeline,
                occasions,
                goals,
                keywords,
                people,
                terms,
                sources,
                style,
                readings,
                register,
                evidence,
                strings,
                lock,
                others);
    }

    /** The page at a path such as {@code /goals/safety/}. */
    public Optional<Pair> pair(String url) {
        return pairs.values().stream().filter(p -> p.url().equals(url)).findFirst();
    }

    /** All texts of all pages, by path, the first language first. */
    public List<PageText> texts() {
        return pairs.values().stream()
                .flatMap(p -> Arrays.stream(Lang.values()).flatMap(l -> p.in(l).stream()))
                .toList();
    }

    /** The page of a kind that is about a datum. */
    public Optional<Pair> pageOf(PageKind kind, String id) {
        return pairs.values().stream()
                .filter(
                        p ->
                                p.texts().values().stream()
                                        .anyMatch(
                                                t ->
                                                        t.front().kind() == kind
                                                                && t.front().id().equals(id)))
                .findFirst();
    }

    /** The first page of a kind that needs no id, such as the page of all figures. */
    public Optional<Pair> pageOf(PageKind kind) {
        return pageOf(kind, "");
    }

    /** All goals; empty when the site has none. */
    public List<Goal> goalList() {
        return goals.map(GoalSet::goals).orElse(List.of());
    }
}
