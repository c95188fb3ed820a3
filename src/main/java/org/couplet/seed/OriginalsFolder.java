package org.couplet.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder with the newspapers' own text files. */
public final class OriginalsFolder {
    private static final String EXTENSION = ".txt";

    private OriginalsFolder() {}

    /**
     * The pages of a folder, not of the folders inside it.
     *
     * @return its {@code .txt} files by name; empty when it has none
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return sorted(
                    entries.filter(p -> p.getFileName().toString().endsWith(EXTENSION))
                            .filter(Files::isRegularFile)
                            .collect(Collectors.toList()));
        }
    }

    /** By file name, then by path. */
    public static List<Path> sorted(List<Path> files) {
        List<Path> sorted = new ArrayList<>(files);
        sorted.sort(
                Comparator.comparing((Path p) -> p.getFileName().toString())
                        .thenComparing(Path::toString));
        return sorted;
    }

    /**
     * @throws IOException if the file cannot be read
     * @throws UndecodablePage if its bytes are in none of the encodings we read
     */
    public static SeedPage read(Path file) throws IOException {
        return PageDecoder.decode(file.getFileName().toString(), Files.readAllBytes(file));
    }
}
