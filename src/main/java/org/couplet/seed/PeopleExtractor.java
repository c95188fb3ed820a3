package org.couplet.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.couplet.lang.NameMention;
import org.couplet.lang.PersonNames;
import org.couplet.text.Position;

/** Finds who is named in an article, each person once: at the first mention with an office. */
final class PeopleExtractor implements FactExtractor {

    @Override
    public List<Fact> extract(Article article, OptionalInt year) {
        Map<String, Fact.Person> people = new LinkedHashMap<>();
        for (NameMention name : PersonNames.inByline(article.byline().orElse(""))) {
            add(people, article, bylinePlace(article), name);
        }
        for (Paragraph paragraph : article.paragraphs()) {
            for (NameMention name : PersonNames.find(paragraph.text().text())) {
                add(people, article, paragraph.text().position(name.start()), name);
            }
        }
        return new ArrayList<>(people.values());
    }

    private static void add(
            Map<String, Fact.Person> people, Article article, Position at, NameMention name) {
        Optional<String> title = Optional.of(name.title()).filter(t -> !t.isEmpty());
        Fact.Person known = people.get(name.name());
        if (known == null || (known.title().isEmpty() && title.isPresent())) {
            people.put(name.name(), new Fact.Person(article.id(), at, name.name(), title));
        }
    }

    /** The byline stands between headline and body; an article does not keep its exact place. */
    private static Position bylinePlace(Article article) {
        int line = article.lines().isEmpty() ? 1 : article.lines().get(0).first();
        return new Position(line, 1);
    }
}
