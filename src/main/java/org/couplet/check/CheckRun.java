package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.couplet.content.Library;
import org.couplet.content.Pair;
import org.couplet.text.Finding;

/**
 * Rules at work on one site, whose pages are shown to them pair by pair, see {@link Look}. Several
 * threads may show pairs; of a pair nothing is kept but what is needed to compare it with others.
 */
public final class CheckRun {
    private final List<Look> looks;
    private final StatedFigures figures;
    private final Set<String> off;

    /**
     * @param library whose pages need not have been read further than their front matter
     */
    CheckRun(Library library, List<Check> checks) {
        this.looks = checks.stream().map(c -> c.on(library)).toList();
        this.figures = new StatedFigures(library);
        this.off = RuleSettings.off(library);
    }

    /** Of the rules that the site has not turned off. */
    public static CheckRun wanted(Library library) {
        return new CheckRun(library, Checks.wanted(library));
    }

    /** Of the rules without which pages cannot be made. */
    public static CheckRun structural(Library library) {
        return new CheckRun(library, Checks.structural());
    }

    /** What is wrong with all that is no page's body. */
    public List<Finding> data() {
        List<Finding> findings = new ArrayList<>();
        StatedFigures own = figures.forOthers();
        looks.forEach(l -> findings.addAll(l.data(own)));
        return SameSlip.once(findings, off);
    }

    /**
     * What is wrong with a pair of pages.
     *
     * @param pair with its bodies
     */
    public List<Finding> pair(Pair pair) {
        List<Finding> findings = new ArrayList<>();
        StatedFigures own = figures.forOthers();
        looks.forEach(l -> findings.addAll(l.pair(pair, own)));
        return SameSlip.once(findings, off);
    }

    /**
     * How the Chinese texts that were shown set the boundaries of Han and Latin, by file; empty
     * when nobody looks at that.
     */
    public SortedMap<String, Spacing> spacing() {
        SortedMap<String, Spacing> spacing = new TreeMap<>();
        hanCopy().forEach(h -> spacing.putAll(h.spacing()));
        return spacing;
    }

    /** Says so of the texts that are not going to be shown. */
    void others(Spacing others) {
        hanCopy().forEach(h -> h.others(others));
    }

    private List<HanCopy.OnSite> hanCopy() {
        return looks.stream()
                .filter(HanCopy.OnSite.class::isInstance)
                .map(HanCopy.OnSite.class::cast)
                .toList();
    }

    /** What only all pairs that were shown tell. */
    public List<Finding> rest() {
        List<Finding> findings = new ArrayList<>();
        looks.forEach(l -> findings.addAll(l.rest()));
        return findings;
    }
}
