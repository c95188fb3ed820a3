package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.couplet.page.SiteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    private static final int ROOM = 1000;

    @TempDir Path root;

    @Test
    void moreThanFitsIsKeptAllTheSame() throws IOException {
        try (Spool spool = new Spool(root.resolve("cache"), ROOM)) {
            List<SiteFile> given = IntStream.range(0, 300).mapToObj(SpoolTest::file).toList();
            List<SiteFile> kept = given.parallelStream().map(f -> keep(spool, f)).toList();
            for (int i = 0; i < given.size(); i++) {
                assertThat(kept.get(i).path()).isEqualTo(given.get(i).path());
                assertThat(kept.get(i).bytes()).isEqualTo(given.get(i).bytes());
                assertThat(kept.get(i).length()).isEqualTo(given.get(i).bytes().length);
                assertThat(kept.get(i).hash()).isEqualTo(given.get(i).hash());
            }
        }
        assertThat(Files.list(root.resolve("cache"))).isEmpty();
    }

    @Test
    void littleNeedsNoFile() throws IOException {
        try (Spool spool = new Spool(root.resolve("cache"), ROOM)) {
            SiteFile file = file(10);
            assertThat(spool.keep(file)).isSameAs(file);
        }
        assertThat(root.resolve("cache")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsDoneWithout() throws IOException {
        Files.writeString(root.resolve("cache"), "a file");
        try (Spool spool = new Spool(root.resolve("cache"), 0)) {
            assertThat(spool.keep(file(10)).bytes()).isEqualTo(file(10).bytes());
        }
    }

    private static SiteFile keep(Spool spool, SiteFile file) {
        try {
            return spool.keep(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static SiteFile file(int i) {
        String text = ("page " + i + " ").repeat(i);
        return new SiteFile(i + ".html", text.getBytes(StandardCharsets.UTF_8));
    }
}
