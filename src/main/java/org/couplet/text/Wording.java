package org.couplet.text;

/** How messages are put in one language. */
@FunctionalInterface
public interface Wording {

    /** The words of a message; empty for a {@linkplain Message#isHelp() help} that has none. */
    String of(Message message);
}
