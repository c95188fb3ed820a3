package org.couplet.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.text.Position;

/**
 * A piece of running text. Soft line ends are gone: between Han characters they vanish, elsewhere
 * they are a space.
 */
public sealed interface Inline {

    /** Plain characters. */
    record Text(String text, Position at) implements Inline {}

    /** A forced line break. */
    record LineBreak() implements Inline {}

    record Emphasis(List<Inline> children) implements Inline {}

    record Strong(List<Inline> children) implements Inline {}

    record Code(String text, Position at) implements Inline {}

    /**
     * A link.
     *
     * @param target as written: {@code /goals/} is a page of this site, {@code #x} a heading of
     *     this page
     */
    record Link(String target, String title, List<Inline> children, Position at)
            implements Inline {}

    /**
     * A picture.
     *
     * @param target as written
     * @param file that is meant, from the site's root; empty when it is none of the content
     * @param alt what stands for it; {@code -} for one that says nothing
     */
    record Image(String target, String file, String alt, String title, Position at)
            implements Inline {
        private static final String NOTHING = "-";

        /** Whether it adds nothing to the words around it, so that nobody need hear of it. */
        public boolean isDecorative() {
            return alt.strip().equals(NOTHING);
        }
    }

    /** {@code :fig[id]}. */
    record FigureRef(String id, Position at) implements Inline {}

    /**
     * {@code :term[id]} or {@code :term[id]{shown text}}.
     *
     * @param shown empty for the term's own name
     */
    record TermRef(String id, String shown, Position at) implements Inline {

        /** Where the shown words begin, when there are some. */
        public Position shownAt() {
            return new Position(at.line(), at.column() + ":term[]{".length() + id.length());
        }
    }

    /** {@code [@001:14-16; 000:3]}; never empty. */
    record Citation(List<Cite> cites, Position at) implements Inline {}

    /** {@code [@background]}: what stands before it is general knowledge, of no source page. */
    record Background(Position at) implements Inline {}

    /**
     * {@code [^label]}.
     *
     * @param number of the footnote it refers to
     */
    record FootnoteRef(String label, int number, Position at) implements Inline {}

    /**
     * {@code <!-- parity: ok, reason -->}: the block differs from its counterpart on purpose. Shows
     * as nothing.
     *
     * @param reason empty when the author gives none
     */
    record Acknowledgement(String reason, Position at) implements Inline {

        private static final Pattern FORM =
                Pattern.compile(
                        "<!--\\s*parity:\\s*ok\\b[\\s,:;，：；.–—-]*(.*?)\\s*-->", Pattern.DOTALL);

        /** Reads a comment; empty when it says something else. */
        static Optional<Acknowledgement> parse(String comment, Position at) {
            Matcher m = FORM.matcher(comment.strip());
            return m.matches()
                    ? Optional.of(new Acknowledgement(m.group(1), at))
                    : Optional.empty();
        }
    }

    /**
     * HTML the author wrote, already cleaned; opening and closing tags are balanced within a block.
     */
    record RawHtml(String markup) implements Inline {}
}
