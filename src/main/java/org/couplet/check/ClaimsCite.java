package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.couplet.content.FrontMatter;
import org.couplet.content.Inline;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.lang.Claims;
import org.couplet.lang.Names;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/**
 * A figure, date, decision or quotation has a citation. Only of sites that have source pages, and
 * not of pages about the site itself.
 */
final class ClaimsCite implements Check {
    private static final String RULE = "cite.missing";
    private static final String MESSAGE = "cite.missing.";

    @Override
    public List<String> rules() {
        return List.of(RULE);
    }

    @Override
    public Look on(Library library) {
        boolean isWithout = library.register().entries().isEmpty();
        return new Look() {
            @Override
            public List<Finding> pair(Pair pair, StatedFigures figures) {
                return isWithout ? List.of() : ClaimsCite.pair(pair, figures);
            }
        };
    }

    private static List<Finding> pair(Pair pair, StatedFigures figures) {
        List<Finding> findings = new ArrayList<>();
        for (PageText page : pair.pages()) {
            if (page.front().isDraft() || page.front().basis() != FrontMatter.Basis.SOURCES) {
                continue;
            }
            Names names = figures.names(page.lang());
            page.front()
                    .summary()
                    .filter(s -> !Grounds.cites(s.inlines()))
                    .ifPresent(s -> claim(page, s.inlines(), s.at(), names, findings));
            for (Grounds text : Grounds.of(page)) {
                if (!text.isCited() && !text.isBackground()) {
                    claim(page, text.inlines(), text.at(), names, findings);
                }
            }
        }
        return findings;
    }

    private static void claim(
            PageText page, List<Inline> inlines, Position at, Names names, List<Finding> findings) {
        PlacedText placed = PlacedText.of(inlines);
        Optional<Claims.Claim> claim = Claims.first(placed.text(), page.lang(), names);
        claim.ifPresent(
                c ->
                        findings.add(
                                Finding.error(
                                        page.source().path(),
                                        placed.position(c.start(), at),
                                        RULE,
                                        Message.of(
                                                MESSAGE + c.kind().name().toLowerCase(Locale.ROOT),
                                                shown(c.raw())),
                                        Message.of("help.add-cite"))));
    }

    private static String shown(String raw) {
        int length = raw.codePointCount(0, raw.length());
        return length <= 20 ? raw : raw.substring(0, raw.offsetByCodePoints(0, 19)) + "…";
    }
}
