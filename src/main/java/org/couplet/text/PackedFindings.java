package org.couplet.text;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
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
     * @throws IOException when one of them cannot be written
     */
    public static void write(List<Finding> findings, DataOutput out) throws IOException {
        out.writeInt(findings.size());
        for (Finding f : findings) {
            out.writeUTF(f.path());
            out.writeInt(f.position().line());
            out.writeInt(f.position().column());
            out.writeByte(f.severity().ordinal());
            out.writeUTF(f.rule());
            message(f.message(), out);
            message(f.help(), out);
        }
    }

    private static void message(Message message, DataOutput out) throws IOException {
        out.writeUTF(message.key());
        arguments(message.arguments(), out);
    }

    private static void arguments(List<?> arguments, DataOutput out) throws IOException {
        out.writeInt(arguments.size());
        for (Object argument : arguments) {
            if (argument instanceof Integer i) {
                out.writeByte(INTEGER);
                out.writeInt(i);
            } else if (argument instanceof Long l) {
                out.writeByte(LONG);
                out.writeLong(l);
            } else if (argument instanceof Message m) {
                out.writeByte(MESSAGE);
                message(m, out);
            } else if (argument instanceof List<?> list) {
                out.writeByte(LIST);
                arguments(list, out);
            } else if (argument instanceof Number) {
                throw new IOException("a number of an unusual kind: " + argument.getClass());
            } else {
                out.writeByte(TEXT);
                out.writeUTF(argument.toString());
            }
        }
    }

    /**
     * @throws IOException when the bytes are no findings
     * @throws RuntimeException likewise
     */
    public static List<Finding> read(DataInput in) throws IOException {
        List<Finding> findings = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            findings.add(
                    new Finding(
                            in.readUTF(),
                            new Position(in.readInt(), in.readInt()),
                            Severity.values()[in.readByte()],
                            in.readUTF(),
                            message(in),
                            message(in)));
        }
        return findings;
    }

    private static Message message(DataInput in) throws IOException {
        return new Message(in.readUTF(), arguments(in));
    }

    private static List<Object> arguments(DataInput in) throws IOException {
        List<Object> arguments = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            int kind = in.readByte();
            switch (kind) {
                case TEXT -> arguments.add(in.readUTF());
                case INTEGER -> arguments.add(in.readInt());
                case LONG -> arguments.add(in.readLong());
                case MESSAGE -> arguments.add(message(in));
                case LIST -> arguments.add(arguments(in));
                default -> throw new IOException("no argument is of kind " + kind);
            }
        }
        return arguments;
    }
}
