package org.couplet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.text.Source;

/** The small site that tests change: an invented city with a page of every kind and no error. */
public final class SiteFixture {
    private static final Path BASE = Path.of("src", "test", "golden", "site-base");

    private SiteFixture() {}

    /** Its files with the generator's own strings, by path. */
    public static SortedMap<String, Source> sources() throws IOException {
        SortedMap<String, Source> sources = new TreeMap<>();
        overlay(BASE, sources);
        for (String name : new String[] {"strings.zh.yaml", "strings.en.yaml"}) {
            add("templates/" + name, Path.of("templates", name), sources);
        }
        return sources;
    }

    /** Adds the files of a folder; an empty file takes one away. */
    public static void overlay(Path folder, SortedMap<String, Source> sources) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (Files.size(file) == 0) {
                    sources.remove(path);
                } else {
                    add(path, file, sources);
                }
            }
        }
    }

    /** Copies it to a folder of the test's own, without templates. */
    public static void copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(BASE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void add(String path, Path file, SortedMap<String, Source> sources)
            throws IOException {
        sources.put(path, Source.of(path, Files.readString(file, StandardCharsets.UTF_8)));
    }
}
