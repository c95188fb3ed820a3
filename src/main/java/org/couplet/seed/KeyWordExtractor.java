package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.ContextDate;
import org.couplet.lang.InterviewWords;
import org.couplet.text.Position;

/** Finds the key-word cards of a press conference: key word, question, who answers, points. */
final class KeyWordExtractor implements FactExtractor {

    @Override
    public List<Fact> extract(Article article, ContextDate page) {
        List<Paragraph> all = article.paragraphs();
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (InterviewWords.card(all.get(i).text().text()).isPresent()) {
                heads.add(i);
            }
        }
        List<Fact> cards = new ArrayList<>();
        for (int h = 0; h < heads.size(); h++) {
            int end = h + 1 < heads.size() ? heads.get(h + 1) : all.size();
            card(article.id(), all.subList(heads.get(h), end)).ifPresent(cards::add);
        }
        return cards;
    }

    private static Optional<Fact> card(String article, List<Paragraph> paragraphs) {
        Paragraph head = paragraphs.get(0);
        String keyword = InterviewWords.card(text(head)).orElse("");
        int next = 1;
        if (keyword.isEmpty() && next < paragraphs.size() && isName(paragraphs.get(next))) {
            keyword = text(paragraphs.get(next++)).strip();
        }
        if (keyword.isEmpty()) {
            return Optional.empty();
        }
        Optional<Position> question = Optional.empty();
        if (next < paragraphs.size() && asks(paragraphs, next)) {
            question = Optional.of(start(paragraphs.get(next)));
            next = questionEnd(paragraphs, next);
        }
        Optional<InterviewWords.Answerer> answerer = Optional.empty();
        int answer = next;
        // A spokesman's own remark may stand between the question and the answer, hardly more.
        for (int i = next; i < paragraphs.size() && i <= next + 1 && answerer.isEmpty(); i++) {
            answerer = InterviewWords.answerer(text(paragraphs.get(i)));
            answer = answerer.isPresent() ? i : answer;
        }
        return Optional.of(
                new Fact.KeyWord(
                        article,
                        start(head),
                        keyword,
                        question,
                        answerer.map(InterviewWords.Answerer::name),
                        answerer.map(InterviewWords.Answerer::title).filter(t -> !t.isEmpty()),
                        AnswerPoints.find(
                                paragraphs.subList(answer, paragraphs.size()),
                                answerer.map(InterviewWords.Answerer::answerStart).orElse(0))));
    }

    private static boolean isName(Paragraph paragraph) {
        return InterviewWords.card(text(paragraph)).isEmpty()
                && text(paragraph).strip().length() <= 30
                && !InterviewWords.isQuestion(text(paragraph));
    }

    private static boolean asks(List<Paragraph> paragraphs, int at) {
        return InterviewWords.isQuestion(text(paragraphs.get(at)));
    }

    /** A question may be cut by the end of a column: it goes on to its question mark. */
    private static int questionEnd(List<Paragraph> paragraphs, int from) {
        for (int i = from; i < paragraphs.size() && i <= from + 2; i++) {
            String text = text(paragraphs.get(i)).strip();
            if (i > from && InterviewWords.answerer(text).isPresent()) {
                return i;
            }
            if (text.endsWith("？") || text.endsWith("?")) {
                return i + 1;
            }
        }
        return from + 1;
    }

    private static String text(Paragraph paragraph) {
        return paragraph.text().text();
    }

    private static Position start(Paragraph paragraph) {
        return paragraph.text().position(0);
    }
}
