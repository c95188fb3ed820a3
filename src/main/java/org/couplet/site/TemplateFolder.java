package org.couplet.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.stream.Stream;
import org.couplet.text.Sha256;

/**
 * A site's own {@code templates/}. Nothing outside the folder is read, wherever a path or a link
 * leads.
 */
public final class TemplateFolder implements TemplateSource {
    private final Path folder;

    private TemplateFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * @param root the site
     * @return empty when the site has no templates of its own
     */
    public static Optional<TemplateSource> of(Path root) throws IOException {
        Path folder = root.resolve("templates");
        return Files.isDirectory(folder)
                ? Optional.of(new TemplateFolder(folder.toRealPath()))
                : Optional.empty();
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (!file.toRealPath().startsWith(folder)) {
            throw new IOException("templates/" + path + " leads out of the templates folder");
        }
        return Optional.of(Files.readAllBytes(file));
    }

    @Override
    public String fingerprint() throws IOException {
        MessageDigest digest = Sha256.digest();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file));
            }
        }
        return Sha256.hex(digest.digest());
    }
}
