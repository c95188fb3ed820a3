package org.couplet.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** Numbers the footnotes of a document in the order in which they are written down. */
final class FootnoteNumbers {
    private final Map<String, Integer> byLabel = new HashMap<>();
    private final Map<Node, Integer> byNode = new HashMap<>();

    private FootnoteNumbers() {}

    /**
     * @param repeated gets each definition whose label has been defined before
     */
    static FootnoteNumbers of(Node document, Consumer<FootnoteDefinition> repeated) {
        FootnoteNumbers numbers = new FootnoteNumbers();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(CustomBlock block) {
                        if (block instanceof FootnoteDefinition note) {
                            numbers.add(note, repeated);
                        }
                        visitChildren(block);
                    }
                });
        return numbers;
    }

    private void add(FootnoteDefinition note, Consumer<FootnoteDefinition> repeated) {
        int number = byNode.size() + 1;
        byNode.put(note, number);
        if (byLabel.putIfAbsent(key(note.getLabel()), number) != null) {
            repeated.accept(note);
        }
    }

    /** The number of a definition. */
    int of(FootnoteDefinition note) {
        return byNode.get(note);
    }

    /** The number that a reference leads to. */
    int of(String label) {
        return byLabel.getOrDefault(key(label), 1);
    }

    /** CommonMark compares labels without regard to case. */
    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
