package org.couplet.seed;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.couplet.lang.ContextDate;
import org.couplet.lang.NameMention;
import org.couplet.lang.PersonNames;
import org.couplet.text.Position;

/** Finds who is named in an article, each person once: at the first mention with an office. */
final class PeopleExtractor implements FactExtractor {

    @Override
    public List<Fact> extract(Article article, ContextDate page) {
        Map<String, Fact.Person> people = new LinkedHashMap<>();
        for (ArticlePart part : ArticlePart.of(article)) {
            for (NameMention name : PersonNames.find(part.text())) {
                add(people, article, part.position(name.start()), name);
            }
        }
        for (NameMention name : PersonNames.inByline(article.byline().orElse(""))) {
            add(people, article, bylinePlace(article, name.name()), name);
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

    /** Where the byline has the name; set wide it cannot be looked up and stands for its line. */
    private static Position bylinePlace(Article article, String name) {
        for (ArticlePart part : ArticlePart.of(article)) {
            int at = part.text().indexOf(name);
            if (at >= 0) {
                return part.position(at);
            }
        }
        int body = article.lines().isEmpty() ? 1 : article.lines().get(0).first();
        int above =
                article.headlineLines().stream()
                        .filter(line -> line < body)
                        .reduce(body, (best, line) -> line);
        return new Position(above, 1);
    }
}
