package org.couplet.content;

import java.util.Optional;

/** Walks over the texts of the site's data, which have both languages side by side. */
public final class Labels {

    private Labels() {}

    /** Gets a text. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * @param path of the file
         * @param key names the text in its file: the datum's id and the field, e.g. {@code
         *     old-homes.note}
         */
        void visit(String path, String key, Label label);
    }

    /** Visits every text of {@code site.yaml} and of the files of data, file by file. */
    public static void each(Library library, Visitor visitor) {
        library.config()
                .ifPresent(
                        c -> {
                            visitor.visit(c.path(), "title", c.title());
                            visitor.visit(c.path(), "description", c.description());
                        });
        for (Figure f : library.figures().items()) {
            Of of = new Of(library.figures().path(), f.id(), visitor);
            of.field("what", f.what());
            of.field("note", f.note());
        }
        for (TimelineEntry e : library.timeline().items()) {
            Of of = new Of(library.timeline().path(), e.id(), visitor);
            of.field("title", e.title());
            of.field("text", e.text());
            of.field("note", e.note());
        }
        for (Occasion o : library.occasions().items()) {
            Of of = new Of(library.occasions().path(), o.id(), visitor);
            of.field("title", o.title());
            of.field("short", o.shortTitle());
        }
        library.goals().ifPresent(s -> goals(s, visitor));
        for (KeyWord k : library.keywords().items()) {
            Of of = new Of(library.keywords().path(), k.id(), visitor);
            of.field("name", k.name());
            of.field("question", k.question());
            of.field("summary", k.summary());
            for (int i = 0; i < k.points().size(); i++) {
                of.field("points." + (i + 1), k.points().get(i).text());
            }
        }
        for (Person p : library.people().items()) {
            Of of = new Of(library.people().path(), p.id(), visitor);
            of.field("title", p.title());
            of.field("role", p.role());
            of.field("note", p.note());
        }
        for (Term t : library.terms().items()) {
            new Of(library.terms().path(), t.id(), visitor).field("explanation", t.explanation());
        }
        for (SourceText s : library.sources().items()) {
            Of of = new Of(library.sources().path(), s.id(), visitor);
            of.field("title", s.title());
            of.field("what", s.what());
            of.field("note", s.note());
            s.articles()
                    .forEach(
                            (id, a) -> {
                                Of article = new Of(library.sources().path(), id, visitor);
                                article.field("title", a.title());
                                article.field("note", a.note());
                            });
        }
    }

    private static void goals(GoalSet set, Visitor visitor) {
        visitor.visit(set.path(), "set.name", set.name());
        for (Goal g : set.goals()) {
            Of of = new Of(set.path(), g.id(), visitor);
            of.field("name", g.name());
            of.field("official", g.official());
            of.field("summary", g.summary());
            of.field("reading", g.reading().map(Goal.Reading::because));
        }
    }

    /** The texts of one datum. */
    private record Of(String path, String id, Visitor visitor) {

        void field(String name, Label label) {
            visitor.visit(path, id + "." + name, label);
        }

        void field(String name, Optional<Label> label) {
            label.ifPresent(l -> field(name, l));
        }
    }
}
