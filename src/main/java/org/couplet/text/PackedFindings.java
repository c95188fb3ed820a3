package org.couplet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Findings in a compact form, so that another run of the program can tell them again. What is read
 * prints as what was written.
 */
public final class PackedFindings {
    private static final int TEXT = 0;
    private static final int INTEGER = 1;
    private static final int LONG = 2;
    private static final int MESSAGE = 3;
    private static final int LIST = 4;

    private PackedFindings() {}

    /**
     * @throws IllegalArgumentException when one of them cannot be written
     */
    public static void write(List<Finding> findings, PackedWriter out) {
        out.number(findings.size());
        for (Finding f : findings) {
            out.text(f.path());
            out.position(f.position());
            out.number(f.severity().ordinal());
            out.text(f.rule());
            message(f.message(), out);
            message(f.help(), out);
        }
    }

    private static void message(Message message, PackedWriter out) {
        out.text(message.key());
        arguments(message.arguments(), out);
    }

    private static void arguments(List<?> arguments, PackedWriter out) {
        out.number(arguments.size());
        for (Object argument : arguments) {
            if (argument instanceof Integer i) {
                out.number(INTEGER);
                out.number(i);
            } else if (argument instanceof Long l) {
                out.number(LONG);
                out.number(l);
            } else if (argument instanceof Message m) {
                out.number(MESSAGE);
                message(m, out);
            } else if (argument instanceof List<?> list) {
                out.number(LIST);
                arguments(list, out);
            } else if (argument instanceof Number) {
                throw new IllegalArgumentException(
                        "a number of an unusual kind: " + argument.getClass());
            } else {
                out.number(TEXT);
                out.text(argument.toString());
            }
        }
    }

    /**
     * @throws RuntimeException when what was written are no findings
     */
    public static List<Finding> read(PackedReader in) {
        List<Finding> findings = new ArrayList<>();
        int count = in.number();
        for (int i = 0; i < count; i++) {
            findings.add(
                    new Finding(
                            in.text(),
                            in.position(),
                            Severity.values()[in.number()],
                            in.text(),
                            message(in),
                            message(in)));
        }
        return findings;
    }

    private static Message message(PackedReader in) {
        return new Message(in.text(), arguments(in));
    }

    private static List<Object> arguments(PackedReader in) {
        List<Object> arguments = new ArrayList<>();
        int count = in.number();
        for (int i = 0; i < count; i++) {
            int kind = in.number();
            switch (kind) {
                case TEXT -> arguments.add(in.text());
                case INTEGER -> arguments.add(in.number());
                case LONG -> arguments.add(in.longNumber());
                case MESSAGE -> arguments.add(message(in));
                case LIST -> arguments.add(arguments(in));
                default -> throw new IllegalArgumentException("no argument is of kind " + kind);
            }
        }
        return arguments;
    }
}
