package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.couplet.content.Cite;
import org.couplet.content.FrontMatter;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.content.KeyedBlock;
import org.couplet.content.Labels;
import org.couplet.content.Library;
import org.couplet.content.PageKind;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.Register;
import org.couplet.content.Rich;
import org.couplet.content.Unit;
import org.couplet.lang.HanText;
import org.couplet.lang.Lang;
import org.couplet.lang.NumberSystem;
import org.couplet.lang.PartialDate;
import org.couplet.text.Finding;
import org.couplet.text.Position;

/**
 * Facing texts state the same numbers and dates, in digits or words, in either language's number
 * system; a difference that the author has acknowledged is only noted.
 */
final class NumbersAgree implements Check {

    @Override
    public List<String> rules() {
        return List.of(NumberFindings.NUMBER, NumberFindings.DATE);
    }

    @Override
    public Look on(Library library) {
        Lang first = library.firstLang();
        return new Look() {
            @Override
            public List<Finding> data(StatedFigures figures) {
                Run run = new Run(library, figures);
                Labels.each(
                        library,
                        (path, key, label) ->
                                run.label(path, label.in(first), label.in(first.other())));
                return run.findings;
            }

            @Override
            public List<Finding> pair(Pair pair, StatedFigures figures) {
                Run run = new Run(library, figures);
                if (pair.isComplete()) {
                    run.blocks(pair);
                }
                return run.findings;
            }
        };
    }

    private static final int MOST_ALONE = 5;
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,.]*");
    private static final int FIRST_HAN = 0x2E80;

    private static final class Run {
        private final Library library;
        private final Lang first;
        private final StatedFigures figures;
        private final List<Finding> findings = new ArrayList<>();

        Run(Library library, StatedFigures figures) {
            this.library = library;
            this.first = library.firstLang();
            this.figures = figures;
        }

        void blocks(Pair pair) {
            Lang original =
                    Lang.ofCode(pair.in(first).orElseThrow().front().original()).orElse(first);
            PageText a = pair.in(original).orElseThrow();
            PageText b = pair.in(original.other()).orElseThrow();
            OptionalInt year = year(a, List.of());
            front(a, b, year);
            long alone = pair.blocks().stream().filter(k -> !k.isFacing()).count();
            // Where much faces nothing, what does face something may do so by chance.
            boolean isFacing = alone * MOST_ALONE <= pair.blocks().size();
            for (KeyedBlock block : pair.blocks()) {
                if (block.isFacing()) {
                    Unit ua = block.in(original).orElseThrow().unit();
                    Unit ub = block.in(original.other()).orElseThrow().unit();
                    List<Cite> cites = ua.cites();
                    OptionalInt own = cites.isEmpty() ? year : year(a, cites);
                    compare(
                            passage(a, ua.inlines(), ua.at()),
                            passage(b, ub.inlines(), ub.at()),
                            own.isPresent() ? own : year,
                            isFacing);
                }
            }
        }

        private void front(PageText a, PageText b, OptionalInt year) {
            FrontMatter fa = a.front();
            FrontMatter fb = b.front();
            line(a, fa.title(), fa.titleAt(), b, fb.title(), fb.titleAt(), year);
            line(
                    a,
                    fa.description(),
                    fa.descriptionAt(),
                    b,
                    fb.description(),
                    fb.descriptionAt(),
                    year);
            if (fa.summary().isPresent() && fb.summary().isPresent()) {
                Rich sa = fa.summary().get();
                Rich sb = fb.summary().get();
                compare(
                        passage(a, sa.inlines(), sa.at()),
                        passage(b, sb.inlines(), sb.at()),
                        year,
                        true);
            }
        }

        private void line(
                PageText a,
                String ta,
                Position pa,
                PageText b,
                String tb,
                Position pb,
                OptionalInt year) {
            compare(
                    passage(a, List.of(new Inline.Text(ta, pa)), pa),
                    passage(b, List.of(new Inline.Text(tb, pb)), pb),
                    year,
                    true);
        }

        void label(String path, Rich a, Rich b) {
            compare(
                    new FacingText.Passage(path, first, a.inlines(), a.at()),
                    new FacingText.Passage(path, first.other(), b.inlines(), b.at()),
                    OptionalInt.empty(),
                    true);
        }

        private static FacingText.Passage passage(
                PageText page, List<Inline> inlines, Position at) {
            return new FacingText.Passage(page.source().path(), page.lang(), inlines, at);
        }

        /**
         * @param isFacing whether it is sure that the two are each other's translation; if not, a
         *     figure that they share has to tell
         */
        private void compare(
                FacingText.Passage a, FacingText.Passage b, OptionalInt year, boolean isFacing) {
            Acknowledgements acknowledged = Acknowledgements.of(a, b);
            String ta = Inlines.plain(a.inlines());
            String tb = Inlines.plain(b.inlines());
            if (!isWritten(a.lang(), ta) || !isWritten(b.lang(), tb)) {
                return;
            }
            NumberSystem sa = NumberSystem.of(a.lang());
            NumberSystem sb = NumberSystem.of(b.lang());
            // Most blocks have no number at all, and need not be read closely.
            boolean mayDiffer = sa.mayHaveFigures(ta) || sb.mayHaveFigures(tb);
            if (acknowledged.isEmpty() && (!mayDiffer || isPlainlyEqual(sa, ta, sb, tb))) {
                return;
            }
            FacingText here = FacingText.of(a, library, figures);
            FacingText there = FacingText.of(b, library, figures);
            NumberFindings.Compared compared = NumberFindings.compare(here, there, year);
            if (isFacing || compared.matched() > 0) {
                findings.addAll(acknowledged.settle(compared.findings()));
            }
        }

        /**
         * Whether the text is in its language already, and not a placeholder or the other one's.
         */
        private static boolean isWritten(Lang lang, String text) {
            int han = 0;
            int words = 0;
            int letters = 0;
            for (int i = 0; i < text.length(); i++) {
                int c = text.codePointAt(i);
                boolean isLatin = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
                letters = isLatin ? letters + 1 : 0;
                // A single letter is no word.
                words += letters == 2 ? 1 : 0;
                han += !isLatin && c >= FIRST_HAN && HanText.isHan(c) ? 1 : 0;
                i += Character.charCount(c) - 1;
            }
            boolean isForeign = lang == Lang.ZH ? han == 0 && words > 3 : han > 2 * words + 4;
            return !isForeign && !text.startsWith("TODO");
        }

        /** Bare digits on both sides, and the same: there is nothing to read. */
        private static boolean isPlainlyEqual(
                NumberSystem a, String ta, NumberSystem b, String tb) {
            return a.hasBareDigitsOnly(ta)
                    && b.hasBareDigitsOnly(tb)
                    && digits(ta).equals(digits(tb));
        }

        private static List<String> digits(String text) {
            return DIGITS.matcher(text).results().map(MatchResult::group).sorted().toList();
        }

        /**
         * The year in which a text is set: that of the pages it cites, if they have one in common.
         */
        private OptionalInt year(PageText page, List<Cite> cites) {
            Set<Integer> years = new TreeSet<>();
            if (cites.isEmpty() && page.front().kind() == PageKind.SOURCE) {
                yearOf(page.front().id()).ifPresent(years::add);
            } else {
                List<Cite> all = new ArrayList<>(cites);
                if (cites.isEmpty()) {
                    page.units().forEach(u -> all.addAll(Inlines.cites(u.inlines())));
                }
                for (Cite cite : all) {
                    yearOf(cite.page()).ifPresent(years::add);
                }
            }
            return years.size() == 1
                    ? OptionalInt.of(years.iterator().next())
                    : OptionalInt.empty();
        }

        private Optional<Integer> yearOf(String page) {
            return library.register()
                    .find(page)
                    .map(Register.Entry::date)
                    .flatMap(Register.Stated::value)
                    .map(PartialDate::year);
        }
    }
}
