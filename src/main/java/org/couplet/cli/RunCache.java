package org.couplet.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.couplet.text.Sha256;

/**
 * What runs that change nothing have printed, under {@code .couplet/} in the site. What is printed
 * depends on the files, the options and the program alone; when all three are as they were, it is
 * printed again without being worked out again.
 *
 * <p>A file of the cache that is damaged, of another version or cannot be written costs time and
 * nothing else.
 */
final class RunCache {
    private static final String FOLDER = ".couplet";
    private static final String HEAD = "couplet-run/1\n";
    private static final int KEPT = 8;

    private final CacheFolder folder;
    private final String key;

    private RunCache(CacheFolder folder, String key) {
        this.folder = folder;
        this.key = key;
    }

    /** What a run printed, and its exit code. */
    record Printed(int code, String out, String err) {}

    /**
     * @param options all that has a say in what is printed
     * @param inputs files and folders that the run reads; ones that do not exist are told apart
     *     from empty ones
     * @throws IOException when a file cannot be read
     */
    static RunCache of(Path root, List<String> options, List<Path> inputs) throws IOException {
        MessageDigest digest = digest(options);
        for (Path input : inputs) {
            addTree(digest, input);
        }
        return new RunCache(folder(root, "check"), Sha256.hex(digest.digest()));
    }

    /**
     * For a run whose inputs are known already.
     *
     * @param command names the runs it is one of
     * @param options all that has a say in what is made, the inputs' hash among them
     */
    static RunCache of(Path root, String command, List<String> options) throws IOException {
        String key = Sha256.hex(digest(options).digest());
        return new RunCache(folder(root, command), key);
    }

    private static CacheFolder folder(Path root, String command) {
        return new CacheFolder(root.resolve(FOLDER).resolve(command), KEPT);
    }

    private static MessageDigest digest(List<String> options) throws IOException {
        MessageDigest digest = Sha256.digest();
        add(digest, program());
        options.forEach(o -> add(digest, o));
        return digest;
    }

    /** The program in this very build. */
    static String program() throws IOException {
        String id = Version.generator();
        try {
            Path code =
                    Path.of(
                            RunCache.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            id += " " + Files.size(code) + " " + Files.getLastModifiedTime(code).toMillis();
        } catch (URISyntaxException | RuntimeException e) {
            // A program from an unusual place is known by its version alone.
            return id;
        }
        return id;
    }

    private static void addTree(MessageDigest digest, Path start) throws IOException {
        add(digest, start.toString());
        if (!Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(start)) {
            for (Path file : walk.sorted().toList()) {
                add(digest, start.relativize(file).toString());
                if (Files.isSymbolicLink(file)) {
                    add(digest, "link " + Files.readSymbolicLink(file));
                }
                if (Files.isRegularFile(file)) {
                    byte[] bytes = Files.readAllBytes(file);
                    add(digest, "file " + bytes.length);
                    digest.update(bytes);
                }
            }
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** What was printed when everything was as it is now. */
    Optional<Printed> find() {
        try {
            byte[] bytes = folder.read(key);
            int end = bytes.length - 2 * digestLength();
            if (end < 0) {
                return Optional.empty();
            }
            String sum = new String(bytes, end, bytes.length - end, StandardCharsets.US_ASCII);
            byte[] body = Arrays.copyOf(bytes, end);
            String text = new String(body, StandardCharsets.UTF_8);
            if (!Sha256.of(body).equals(sum) || !text.startsWith(HEAD)) {
                return Optional.empty();
            }
            String[] numbers =
                    text.substring(HEAD.length(), text.indexOf('\n', HEAD.length())).split(" ");
            int from = text.indexOf('\n', HEAD.length()) + 1;
            int middle = from + Integer.parseInt(numbers[1]);
            folder.use(key);
            return Optional.of(
                    new Printed(
                            Integer.parseInt(numbers[0]),
                            text.substring(from, middle),
                            text.substring(middle)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static int digestLength() {
        return Sha256.digest().getDigestLength();
    }

    /** Remembers a run; forgets the oldest of many. */
    void put(Printed printed) {
        String text =
                HEAD
                        + printed.code()
                        + " "
                        + printed.out().length()
                        + "\n"
                        + printed.out()
                        + printed.err();
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer whole = ByteBuffer.allocate(body.length + 2 * digestLength());
        whole.put(body).put(Sha256.of(body).getBytes(StandardCharsets.US_ASCII));
        folder.put(key, whole.array());
    }
}
