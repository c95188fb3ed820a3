package org.couplet.content;

import java.util.List;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * What the site adds to Markdown inside a line: {@code :name[argument]{extra}} and {@code
 * [@citation]}, as a node of commonmark's tree.
 */
final class Directive extends CustomNode {
    /** The name of a citation. */
    static final String CITE = "@";

    /** How long an argument can be, in characters. */
    private static final int MAX_INNER = 1000;

    private final String name;
    private final String argument;
    private final String extra;
    private final int offset;

    private Directive(String name, String argument, String extra, int offset) {
        this.name = name;
        this.argument = argument;
        this.extra = extra;
        this.offset = offset;
    }

    /** {@code fig}, {@code term} …, or {@link #CITE}. */
    String name() {
        return name;
    }

    /** What stands between the brackets. */
    String argument() {
        return argument;
    }

    /** What stands between the braces; empty when there are none. */
    String extra() {
        return extra;
    }

    /** Where it begins in the parsed text, in UTF-16 units. */
    int offset() {
        return offset;
    }

    static final class Named implements InlineContentParserFactory, InlineContentParser {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(':');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            Position start = scanner.position();
            scanner.next();
            Position name = scanner.position();
            int letters = scanner.match(c -> (c >= 'a' && c <= 'z') || c == '-');
            if (letters == 0 || scanner.peek() != '[') {
                return ParsedInline.none();
            }
            String word = content(scanner, name);
            scanner.next();
            Position argument = scanner.position();
            if (!reach(scanner, ']')) {
                return ParsedInline.none();
            }
            String inner = content(scanner, argument);
            scanner.next();
            String extra = "";
            if (scanner.peek() == '{') {
                Position end = scanner.position();
                scanner.next();
                Position shown = scanner.position();
                if (reach(scanner, '}')) {
                    extra = content(scanner, shown);
                    scanner.next();
                } else {
                    scanner.setPosition(end);
                }
            }
            return ParsedInline.of(
                    new Directive(word, inner, extra, offset(scanner, start)), scanner.position());
        }
    }

    /** A pair of brackets that begins with {@code @} is a citation. */
    static final class Citation implements LinkProcessor {
        @Override
        public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
            String text = info.text();
            if (info.marker() != null || info.destination() != null || !text.startsWith("@")) {
                return LinkResult.none();
            }
            List<SourceSpan> spans = info.openingBracket().getSourceSpans();
            int offset = spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
            return LinkResult.replaceWith(
                    new Directive(CITE, text.substring(1), "", offset), info.afterTextBracket());
        }
    }

    /** Moves to a character on the same line, but not so far that many beginnings cost much. */
    private static boolean reach(Scanner scanner, char end) {
        for (int i = 0; i < MAX_INNER && scanner.hasNext() && scanner.peek() != '\n'; i++) {
            if (scanner.peek() == end) {
                return true;
            }
            scanner.next();
        }
        return false;
    }

    private static String content(Scanner scanner, Position from) {
        return scanner.getSource(from, scanner.position()).getContent();
    }

    private static int offset(Scanner scanner, Position from) {
        SourceLines lines = scanner.getSource(from, scanner.position());
        List<SourceSpan> spans = lines.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
    }
}
