package org.couplet.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.couplet.content.FrontMatter;
import org.couplet.content.Library;
import org.couplet.content.PageKind;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.lang.Claims;
import org.couplet.text.Finding;
import org.couplet.text.Message;

/**
 * An explanation that no source page supports is marked as general knowledge: a paragraph of
 * several sentences, under a heading under which nothing is cited.
 */
final class Basis implements Check {
    private static final String RULE = "cite.background";

    /** The others are lists, whose text says how to read them. */
    private static final Set<PageKind> KINDS =
            EnumSet.of(PageKind.HOME, PageKind.GOAL, PageKind.KEYWORD, PageKind.PAGE);

    @Override
    public List<String> rules() {
        return List.of(RULE);
    }

    @Override
    public Look on(Library library) {
        return Look.atPairs(library.register().entries().isEmpty() ? p -> List.of() : Basis::pair);
    }

    private static List<Finding> pair(Pair pair) {
        List<Finding> findings = new ArrayList<>();
        for (PageText page : pair.pages()) {
            if (!page.front().isDraft()
                    && page.front().basis() == FrontMatter.Basis.SOURCES
                    && KINDS.contains(page.front().kind())) {
                page(page, findings);
            }
        }
        return findings;
    }

    private static void page(PageText page, List<Finding> findings) {
        List<Grounds> texts = Grounds.of(page);
        Set<Integer> cited = new HashSet<>();
        texts.stream()
                .filter(t -> t.isCited() || t.hasFigure())
                .forEach(t -> cited.add(t.section()));
        for (Grounds text : texts) {
            if (text.isParagraph()
                    && !text.isBackground()
                    && !cited.contains(text.section())
                    && Claims.isExplanation(PlacedText.of(text.inlines()).text(), page.lang())) {
                findings.add(
                        Finding.warning(
                                page.source().path(),
                                text.at(),
                                RULE,
                                Message.of("cite.background.text")));
            }
        }
    }
}
