package org.couplet.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.couplet.page.SiteFile;

/**
 * Keeps the files of a site from when they are made until it is known that all of them are good:
 * the first ones in memory, the many of a large site in one temporary file. Several threads may
 * give files.
 */
final class Spool implements Closeable {
    /** More than most sites have. */
    private static final long IN_MEMORY = 32L * 1024 * 1024;

    private final Path folder;
    private final long inMemory;
    private final AtomicLong kept = new AtomicLong();
    private final AtomicLong end = new AtomicLong();
    private FileChannel channel;

    /**
     * @param folder where the temporary file may be; made if it is missing. Where it cannot be
     *     written the system's own folder for such files serves
     */
    Spool(Path folder) {
        this(folder, IN_MEMORY);
    }

    Spool(Path folder, long inMemory) {
        this.folder = folder;
        this.inMemory = inMemory;
    }

    /**
     * @return the same file, to be read until this is closed
     * @throws IOException when there is no room
     */
    SiteFile keep(SiteFile file) throws IOException {
        if (kept.addAndGet(file.length()) <= inMemory) {
            return file;
        }
        FileChannel to = channel();
        int length = file.length();
        long start = end.getAndAdd(length);
        ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
        while (bytes.hasRemaining()) {
            to.write(bytes, start + bytes.position());
        }
        // Nothing here may hold on to the file that was given.
        return file.keptBy(() -> read(to, start, length));
    }

    /** The same for those who cannot throw an {@link IOException}. */
    SiteFile keepUnchecked(SiteFile file) {
        try {
            return keep(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(FileChannel from, long start, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining()) {
                if (from.read(bytes, start + bytes.position()) < 0) {
                    throw new IOException("a temporary file has been cut short");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.array();
    }

    private synchronized FileChannel channel() throws IOException {
        if (channel == null) {
            channel =
                    FileChannel.open(
                            temporary(),
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
        }
        return channel;
    }

    private Path temporary() throws IOException {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, "build-", ".tmp");
        } catch (IOException e) {
            return Files.createTempFile("couplet-build-", ".tmp");
        }
    }

    /** Forgets what was kept. */
    @Override
    public synchronized void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
