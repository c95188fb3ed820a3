package org.couplet.seed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.couplet.lang.ArticleWords;
import org.couplet.lang.Bylines;
import org.couplet.lang.NewspaperLines;

/** Tells from headline, byline and words what sort of text an article is. */
final class ArticleKinds {
    /** Under a headline so many characters are a story, though nothing says which. */
    private static final int SHORTEST_STORY = 60;

    private ArticleKinds() {}

    static ArticleKind guess(
            Optional<String> headline,
            Optional<String> byline,
            List<Paragraph> paragraphs,
            ArticleUnits units) {
        if (units.isChart()) {
            return ArticleKind.INFOGRAPHIC;
        }
        String head = headline.orElse("");
        String allHeads = units.heads().stream().map(Unit::text).collect(Collectors.joining("\n"));
        String text =
                paragraphs.stream().map(p -> p.text().text()).collect(Collectors.joining("\n"));
        String opening = text.substring(0, Math.min(300, text.length()));
        boolean hasAffiliation =
                units.body().stream().anyMatch(u -> NewspaperLines.isAffiliation(u.text()));
        boolean isStaff = byline.isPresent() && Bylines.isReporter(byline.get());
        boolean hasLead = units.body().stream().anyMatch(u -> Bylines.isLead(u.text()));
        if (ArticleWords.isCommunique(head)) {
            return ArticleKind.COMMUNIQUE;
        }
        boolean isAdopted = units.heads().stream().anyMatch(u -> u.is(Unit.Type.ADOPTION));
        if (ArticleWords.isResolution(head) || isAdopted) {
            return ArticleKind.RESOLUTION;
        }
        if (hasAffiliation) {
            return ArticleKind.OP_ED;
        }
        if (byline.isPresent() && ArticleWords.isColumn(byline.get())) {
            return ArticleKind.COMMENTARY;
        }
        if (ArticleWords.isReactions(allHeads)) {
            return ArticleKind.REACTIONS;
        }
        boolean asks = paragraphs.stream().anyMatch(p -> NewspaperLines.isKeyWord(p.text().text()));
        if (ArticleWords.isPressConference(allHeads)
                || (ArticleWords.isPressConference(opening)
                        && (asks || ArticleWords.speakers(text) >= 2))) {
            return ArticleKind.PRESS_CONFERENCE;
        }
        if (ArticleWords.isReportTitle(head)
                || ArticleWords.isAddress(text)
                || ArticleWords.accounts(text) >= 5) {
            return ArticleKind.REPORT;
        }
        if (ArticleWords.plenarySentences(text) >= 3 && !hasLead) {
            return ArticleKind.RESOLUTION;
        }
        if (hasLead) {
            return ArticleKind.NEWS;
        }
        if (isStaff) {
            boolean isFeature =
                    ArticleWords.scenes(text) > 0
                            && !ArticleWords.tellsNews(firstParagraph(paragraphs));
            return isFeature ? ArticleKind.FEATURE : ArticleKind.NEWS;
        }
        if (byline.isPresent()) {
            return ArticleKind.OP_ED;
        }
        boolean isTold = ArticleWords.tellsNews(opening) || text.length() >= SHORTEST_STORY;
        return headline.isPresent() && isTold ? ArticleKind.NEWS : ArticleKind.FRAGMENT;
    }

    private static String firstParagraph(List<Paragraph> paragraphs) {
        return paragraphs.isEmpty() ? "" : paragraphs.get(0).text().text();
    }
}
