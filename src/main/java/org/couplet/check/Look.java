package org.couplet.check;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.couplet.content.Pair;
import org.couplet.text.Finding;

/**
 * A rule at work on one site: it is shown the site's data once, each pair of pages once, in any
 * order and side by side, and asked at the end for what only all of them together tell. It keeps
 * nothing of a pair but what it needs for that, so that a site need not be in memory as a whole.
 */
public interface Look {

    /**
     * What is wrong with what is no page's body: data, the site's settings, and what pages are to
     * each other by their front matter.
     *
     * @param figures what the texts of the data state
     */
    default List<Finding> data(StatedFigures figures) {
        return List.of();
    }

    /**
     * What is wrong with a pair of pages.
     *
     * @param pair with its bodies
     * @param figures what the texts of the pair state
     */
    default List<Finding> pair(Pair pair, StatedFigures figures) {
        return List.of();
    }

    /** What is wrong with all that was shown. */
    default List<Finding> rest() {
        return List.of();
    }

    /** One that looks at what is no page's body. */
    static Look atData(Supplier<List<Finding>> data) {
        return new Look() {
            @Override
            public List<Finding> data(StatedFigures figures) {
                return data.get();
            }
        };
    }

    /** One that looks at pages. */
    static Look atPairs(Function<Pair, List<Finding>> pairs) {
        return new Look() {
            @Override
            public List<Finding> pair(Pair pair, StatedFigures figures) {
                return pairs.apply(pair);
            }
        };
    }

    /** One that looks at both, each without the other. */
    static Look at(Supplier<List<Finding>> data, Function<Pair, List<Finding>> pairs) {
        return new Look() {
            @Override
            public List<Finding> data(StatedFigures figures) {
                return data.get();
            }

            @Override
            public List<Finding> pair(Pair pair, StatedFigures figures) {
                return pairs.apply(pair);
            }
        };
    }
}
