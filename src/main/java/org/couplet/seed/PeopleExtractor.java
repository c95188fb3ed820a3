package org.couplet.seed;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.couplet.lang.NameMention;
import org.couplet.lang.PersonNames;
import org.couplet.text.Position;

/** Finds who is named in an article, each person once: at the first mention with an office. */
final class PeopleExtractor implements FactExtractor {

    @Override
    public List<Fact> extract(Article article, OptionalInt year) {
        Map<String, Fact.Person> people = new LinkedHashMap<>();
        for (Paragraph paragraph : article.paragraphs()) {
            for (NameMention name : PersonNames.find(paragraph.text().text())) {
                add(people, article, paragraph.text().position(name.start()), name);
            }
        }
        for (NameMention name : PersonNames.inByline(article.byline().orElse(""))) {
            add(people, article, bylinePlace(article), name);
        }
        return people.values().stream()
                .sorted(Comparator.comparing(Fact.Person::at))
                .collect(Collectors.toList());
    }

    private static void add(
            Map<String, Fact.Person> people, Article article, Position at, NameMention name) {
        Optional<String> title = Optional.of(name.title()).filter(t -> !t.isEmpty());
        Fact.Person known = people.get(name.name());
        if (known == null || (known.title().isEmpty() && title.isPresent())) {
            people.put(name.name(), new Fact.Person(article.id(), at, name.name(), title));
        }
    }

    /**
     * An article keeps a byline outside its text among the head lines; it is the one next above the
     * text.
     */
    private static Position bylinePlace(Article article) {
        int body = article.lines().isEmpty() ? 1 : article.lines().get(0).first();
        int above =
                article.headlineLines().stream()
                        .filter(line -> line < body)
                        .reduce(body, (best, line) -> line);
        return new Position(above, 1);
    }
}
