package org.couplet.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.content.KeyedBlock;
import org.couplet.content.Label;
import org.couplet.content.Labels;
import org.couplet.content.Library;
import org.couplet.content.PageKind;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.Term;
import org.couplet.content.Unit;
import org.couplet.lang.ChineseWords;
import org.couplet.lang.HanText;
import org.couplet.lang.Lang;
import org.couplet.lang.Lexicon;
import org.couplet.lang.NumberSystem;
import org.couplet.lang.Quotations;
import org.couplet.lang.Renderings;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/** A term has the English words of the term base wherever it is used, and is explained first. */
final class TermsAgree implements Check {
    private static final String RENDERING = "term.rendering";
    private static final String GLOSS = "term.gloss";

    /** Found in all pages together. */
    static final String UNLISTED = "term.unlisted";

    /** A slogan that is quoted so often wants an entry. */
    private static final int OFTEN = 3;

    /** Two characters in a row are too often a part of other words. */
    private static final int SHORTEST = 3;

    @Override
    public List<String> rules() {
        return List.of(RENDERING, GLOSS, UNLISTED);
    }

    @Override
    public Look on(Library library) {
        Run names = Run.of(library);
        return new Look() {
            private final Map<String, Run> pairs = new ConcurrentSkipListMap<>();

            @Override
            public List<Finding> data(StatedFigures figures) {
                Run run = names.fresh();
                Labels.each(library, (path, key, label) -> run.label(path, label));
                return run.findings;
            }

            @Override
            public List<Finding> pair(Pair pair, StatedFigures figures) {
                if (!pair.isComplete()
                        || pair.pages().stream().anyMatch(p -> p.front().isDraft())) {
                    return List.of();
                }
                Run run = names.fresh();
                run.page(pair);
                if (!run.slogans.isEmpty()) {
                    pairs.put(pair.path(), run);
                }
                return run.findings;
            }

            @Override
            public List<Finding> rest() {
                Run run = names.fresh();
                pairs.values().forEach(run::countSlogans);
                run.unlisted();
                return run.findings;
            }
        };
    }

    /** The slogans of a page in reading order, which are counted with those of other pages. */
    static List<String> slogans(PageText page) {
        List<String> slogans = new ArrayList<>();
        if (page.lang() == Lang.ZH) {
            for (Unit unit : page.units()) {
                slogans.addAll(Quotations.slogans(PlacedText.of(unit.inlines()).text()));
            }
        }
        return slogans;
    }

    /**
     * @param name Chinese, without quotation marks
     */
    private record Entry(Term term, String name) {}

    /** A text and where it begins. */
    private record Side(String path, List<Inline> inlines, Position at) {}

    private record Place(String path, Position at) {}

    private static final class Run {
        private final List<Entry> entries;
        private final Lexicon names;
        private final List<Finding> findings = new ArrayList<>();
        private final Map<String, List<Place>> slogans = new TreeMap<>();
        private final String termFile;
        private final Library library;

        private Run(Library library, List<Entry> entries, Lexicon names) {
            this.library = library;
            this.entries = entries;
            this.names = names;
            termFile = library.terms().path();
        }

        static Run of(Library library) {
            List<Entry> entries = new ArrayList<>();
            for (Term term : library.terms().items()) {
                String name = HanText.unquoted(term.name().plain(Lang.ZH));
                if (name.codePointCount(0, name.length()) >= SHORTEST) {
                    entries.add(new Entry(term, name));
                }
            }
            entries.sort(Comparator.comparingInt((Entry e) -> e.name().length()).reversed());
            return new Run(
                    library, entries, Lexicon.of(entries.stream().map(Entry::name).toList()));
        }

        /** One of the same names that has found nothing yet. */
        Run fresh() {
            return new Run(library, entries, names);
        }

        void page(Pair pair) {
            pair.blocks().stream().filter(KeyedBlock::isFacing).forEach(b -> block(pair, b));
            pair.pages().forEach(this::gloss);
            pair.in(Lang.ZH).ifPresent(this::slogans);
        }

        void countSlogans(Run page) {
            page.slogans.forEach(
                    (slogan, places) ->
                            slogans.computeIfAbsent(slogan, s -> new ArrayList<>()).addAll(places));
        }

        private void block(Pair pair, KeyedBlock block) {
            Unit zh = block.in(Lang.ZH).orElseThrow().unit();
            Unit en = block.in(Lang.EN).orElseThrow().unit();
            compare(
                    new Side(path(pair, Lang.ZH), zh.inlines(), zh.at()),
                    new Side(path(pair, Lang.EN), en.inlines(), en.at()));
        }

        void label(String path, Label label) {
            if (!path.equals(termFile)) {
                compare(
                        new Side(path, label.in(Lang.ZH).inlines(), label.in(Lang.ZH).at()),
                        new Side(path, label.in(Lang.EN).inlines(), label.in(Lang.EN).at()));
            }
        }

        private static String path(Pair pair, Lang lang) {
            return pair.in(lang).orElseThrow().source().path();
        }

        private void compare(Side zh, Side en) {
            PlacedText chinese = PlacedText.of(zh.inlines());
            Set<String> there = Set.copyOf(names.in(chinese.text()));
            if (there.isEmpty()) {
                return;
            }
            PlacedText english = PlacedText.of(en.inlines());
            Set<String> linked = linked(en.inlines());
            Renderings words = Renderings.in(english.text() + figures(en.inlines()));
            String left = chinese.text();
            for (Entry entry : entries) {
                int at = there.contains(entry.name()) ? left.indexOf(entry.name()) : -1;
                if (at < 0) {
                    continue;
                }
                left = left.replace(entry.name(), "\uE000".repeat(entry.name().length()));
                Term term = entry.term();
                Optional<String> avoided =
                        term.avoid().stream().filter(w -> words.indexOf(w) >= 0).findFirst();
                if (avoided.isPresent() && words.indexOf(avoided.get()) < english.text().length()) {
                    findings.add(
                            Finding.error(
                                    en.path(),
                                    english.position(words.indexOf(avoided.get()), en.at()),
                                    RENDERING,
                                    Message.of(
                                            "term.rendering.avoided",
                                            avoided.get(),
                                            entry.name(),
                                            term.name().plain(Lang.EN))));
                } else if (!linked.contains(term.id())
                        && !isRendered(term, words)
                        && ChineseWords.areWhole(chinese.text(), at, at + entry.name().length())) {
                    findings.add(
                            Finding.warning(
                                    en.path(),
                                    en.at(),
                                    RENDERING,
                                    Message.of(
                                            "term.rendering.missing",
                                            entry.name(),
                                            zh.path(),
                                            chinese.position(at, zh.at()),
                                            term.name().plain(Lang.EN))));
                }
            }
        }

        private static boolean isRendered(Term term, Renderings words) {
            return words.has(term.name().plain(Lang.EN))
                    || term.also().stream().anyMatch(words::has);
        }

        /** What the figures of a text say by themselves. */
        private String figures(List<Inline> inlines) {
            StringBuilder words = new StringBuilder();
            Inlines.walk(
                    inlines,
                    i -> {
                        if (i instanceof Inline.FigureRef ref) {
                            library.figures()
                                    .find(ref.id())
                                    .ifPresent(
                                            f ->
                                                    words.append(' ')
                                                            .append(
                                                                    NumberSystem.of(Lang.EN)
                                                                            .write(f.amount()))
                                                            .append(' ')
                                                            .append(f.what().plain(Lang.EN)));
                        }
                    });
            return words.toString();
        }

        private static Set<String> linked(List<Inline> inlines) {
            Set<String> ids = new HashSet<>();
            Inlines.walk(
                    inlines,
                    i -> {
                        if (i instanceof Inline.TermRef ref) {
                            ids.add(ref.id());
                        }
                    });
            return ids;
        }

        void slogans(PageText page) {
            for (Unit unit : page.units()) {
                PlacedText placed = PlacedText.of(unit.inlines());
                for (String slogan : Quotations.slogans(placed.text())) {
                    Position at = placed.position(placed.text().indexOf(slogan), unit.at());
                    slogans.computeIfAbsent(slogan, s -> new ArrayList<>())
                            .add(new Place(page.source().path(), at));
                }
            }
        }

        /** What the term base, or the name of a goal or key word, has nothing of. */
        void unlisted() {
            List<String> known = new ArrayList<>();
            library.terms().items().forEach(t -> known.add(t.name().plain(Lang.ZH)));
            library.goalList()
                    .forEach(g -> known.add(g.name().plain(Lang.ZH) + g.official().plain(Lang.ZH)));
            library.keywords().items().forEach(k -> known.add(k.name().plain(Lang.ZH)));
            library.goals().ifPresent(s -> known.add(s.name().plain(Lang.ZH)));
            slogans.forEach(
                    (slogan, places) -> {
                        boolean isKnown =
                                known.stream()
                                        .map(HanText::unquoted)
                                        .anyMatch(
                                                k ->
                                                        Quotations.isShortFor(slogan, k)
                                                                || slogan.contains(k));
                        if (places.size() >= OFTEN && !isKnown) {
                            findings.add(
                                    Finding.warning(
                                            places.get(0).path(),
                                            places.get(0).at(),
                                            UNLISTED,
                                            Message.of(
                                                    "term.unlisted.slogan",
                                                    slogan,
                                                    places.size())));
                        }
                    });
        }

        /** The first use of a term that needs a gloss is one, or is linked to one. */
        void gloss(PageText page) {
            if (page.front().kind() == PageKind.TERMS) {
                return;
            }
            Set<String> linked = new HashSet<>();
            List<Unit> units = page.units();
            units.forEach(u -> linked.addAll(linked(u.inlines())));
            for (Entry entry : entries) {
                Term term = entry.term();
                if (term.isGlossed() && !linked.contains(term.id())) {
                    first(page, units, entry);
                }
            }
        }

        private void first(PageText page, List<Unit> units, Entry entry) {
            for (Unit unit : units) {
                PlacedText placed = PlacedText.of(unit.inlines());
                String text = placed.text();
                int at =
                        page.lang() == Lang.ZH
                                ? text.indexOf(entry.name())
                                : Renderings.in(text).indexOf(entry.term().name().plain(Lang.EN));
                if (at < 0 || unit.isHeading()) {
                    continue;
                }
                boolean isGloss = Quotations.isExplained(text, at);
                if (!isGloss) {
                    findings.add(
                            Finding.warning(
                                    page.source().path(),
                                    placed.position(at, unit.at()),
                                    GLOSS,
                                    Message.of(
                                            "term.gloss.missing",
                                            entry.term().name().plain(page.lang()),
                                            entry.term().id())));
                }
                return;
            }
        }
    }
}
