package org.couplet.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Reads what a {@link PackedWriter} wrote, in the same order. Whoever reads something else than was
 * written gets nonsense or a {@link RuntimeException}.
 */
public final class PackedReader {
    private final byte[] bytes;
    private final int end;
    private int at;

    private PackedReader(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /**
     * @return empty when the bytes are not as they were written
     */
    public static Optional<PackedReader> of(byte[] bytes) {
        int end = bytes.length - Integer.BYTES;
        if (end < 0) {
            return Optional.empty();
        }
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, end);
        long written = 0;
        for (int i = Integer.BYTES - 1; i >= 0; i--) {
            written = written << Byte.SIZE | bytes[end + i] & 0xFF;
        }
        return written == sum.getValue()
                ? Optional.of(new PackedReader(bytes, end))
                : Optional.empty();
    }

    public long longNumber() {
        long read = 0;
        int shift = 0;
        byte b;
        do {
            if (at == end) {
                throw new IllegalStateException("there is no more to be read");
            }
            b = bytes[at++];
            read |= (b & 0x7FL) << shift;
            shift += 7;
        } while (b < 0);
        return read >>> 1 ^ -(read & 1);
    }

    public int number() {
        return Math.toIntExact(longNumber());
    }

    public String text() {
        int length = number();
        if (length < 0 || length > end - at) {
            throw new IllegalStateException("there is no more to be read");
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    public Position position() {
        return new Position(number(), number());
    }
}
