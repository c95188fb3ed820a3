package org.couplet.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the lock: the whole file or nothing of it. */
public final class LockFolder {

    private LockFolder() {}

    /**
     * @param root of the site
     * @throws IOException when it cannot be written; the file is as it was
     */
    public static void write(Path root, TranslationsLock lock) throws IOException {
        Path file = root.resolve(TranslationsLock.PATH);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(fresh, lock.write(), StandardCharsets.UTF_8);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
