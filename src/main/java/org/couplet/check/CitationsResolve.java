package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.content.Cite;
import org.couplet.content.Evidence;
import org.couplet.content.Inline;
import org.couplet.content.KeyWord;
import org.couplet.content.Library;
import org.couplet.text.Finding;
import org.couplet.text.Message;

/** Every citation names lines of a source page that hold text. */
final class CitationsResolve implements Check {
    private static final String RULE = "cite.unresolved";

    @Override
    public List<String> rules() {
        return List.of(RULE);
    }

    @Override
    public Look on(Library library) {
        return Look.at(
                () -> {
                    List<Finding> findings = new ArrayList<>();
                    texts(library, References.labels(library), findings);
                    data(library, findings);
                    return findings;
                },
                pair -> {
                    List<Finding> findings = new ArrayList<>();
                    texts(library, References.texts(pair.pages()), findings);
                    return findings;
                });
    }

    private static void texts(
            Library library, List<References.Text> texts, List<Finding> findings) {
        References.inlines(
                texts,
                (text, inline) -> {
                    if (inline instanceof Inline.Citation citation) {
                        citation.cites().forEach(c -> check(library, text.path(), c, findings));
                    }
                });
    }

    private static void data(Library library, List<Finding> findings) {
        References.data(
                library,
                (path, datum) -> {
                    datum.cites().forEach(c -> check(library, path, c, findings));
                    if (datum instanceof KeyWord keyword) {
                        keyword.points()
                                .forEach(
                                        p ->
                                                p.cites()
                                                        .forEach(
                                                                c ->
                                                                        check(
                                                                                library, path, c,
                                                                                findings)));
                    }
                });
        library.goals()
                .ifPresent(s -> s.cites().forEach(c -> check(library, s.path(), c, findings)));
    }

    private static void check(Library library, String path, Cite cite, List<Finding> findings) {
        problem(library, cite)
                .ifPresent(
                        p ->
                                findings.add(
                                        Finding.error(
                                                path, cite.at(), RULE, p.message(), p.help())));
    }

    private record Problem(Message message, Message help) {}

    private static Optional<Problem> problem(Library library, Cite cite) {
        Evidence evidence = library.evidence().get(cite.page());
        if (evidence == null) {
            Message help = Message.of("help.known-pages", List.copyOf(library.evidence().keySet()));
            return Optional.of(
                    new Problem(Message.of("cite.unresolved.page", cite.passage()), help));
        }
        if (cite.lastLine() > evidence.lines()) {
            return Optional.of(
                    new Problem(
                            Message.of(
                                    "cite.unresolved.end",
                                    cite.passage(),
                                    cite.page(),
                                    "" + evidence.lines()),
                            near(evidence, cite.lastLine())));
        }
        if (evidence.passages(cite.firstLine(), cite.lastLine()).isEmpty()) {
            return Optional.of(
                    new Problem(
                            Message.of("cite.unresolved.empty", cite.passage()),
                            near(evidence, cite.firstLine())));
        }
        if (cite.article().isPresent()) {
            String id = cite.page() + "/" + cite.article().getAsInt();
            Optional<Evidence.Article> actual = evidence.article(cite.firstLine());
            if (actual.isPresent() && !actual.get().id().equals(id)) {
                return Optional.of(
                        new Problem(
                                Message.of(
                                        "cite.unresolved.article",
                                        cite.passage(),
                                        id,
                                        actual.get().id()),
                                Message.of("help.cite", actual.get().id(), "" + cite.firstLine())));
            }
        }
        return Optional.empty();
    }

    /** The passage nearest to a line, or one whose number the author's may be a slip of. */
    private static Message near(Evidence evidence, int line) {
        List<String> starts =
                evidence.passages().stream().map(p -> Integer.toString(p.lines().first())).toList();
        String digits = Integer.toString(line);
        if (line > evidence.lines()) {
            Optional<String> shorter =
                    starts.stream()
                            .filter(s -> digits.startsWith(s) && s.length() == digits.length() - 1)
                            .findFirst();
            if (shorter.isPresent()) {
                return Message.of(
                        "help.nearest", "[@" + evidence.page() + ":" + shorter.get() + "]");
            }
        }
        return evidence.passages().stream()
                .min(
                        (a, b) ->
                                Integer.compare(
                                        Math.abs(a.lines().first() - line),
                                        Math.abs(b.lines().first() - line)))
                .map(p -> Message.of("help.nearest-passage", evidence.page(), p.lines()))
                .orElse(Message.NONE);
    }
}
