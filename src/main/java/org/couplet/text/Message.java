package org.couplet.text;

import java.util.List;
import java.util.Objects;

/**
 * Something to be said to the author, in no language yet.
 *
 * @param key what is said; {@link Wording} knows the words
 * @param arguments what the words are about: text, whole numbers, other messages, or lists of these
 */
public record Message(String key, List<Object> arguments) {
    private static final String LITERAL = "literal";
    private static final String HELP = ".help";

    /** Nothing to say. */
    public static final Message NONE = literal("");

    public Message {
        Objects.requireNonNull(key);
        arguments = List.copyOf(arguments);
    }

    /** Written out for the reason given at {@link Position#equals}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Message that
                && key.equals(that.key)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + arguments.hashCode();
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** Words that are the same in every language, e.g. what a library reports. */
    public static Message literal(String text) {
        return of(LITERAL, text);
    }

    /** What to do about this message: the same arguments, the key with {@code .help} after it. */
    public Message help() {
        return new Message(key + HELP, arguments);
    }

    /** Whether the words may be missing, because some messages say all there is to say. */
    public boolean isHelp() {
        return key.endsWith(HELP);
    }
}
