package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.couplet.SiteFixture;
import org.couplet.check.Spacing;
import org.couplet.content.LibraryReader;
import org.couplet.content.PageDigest;
import org.couplet.page.AssetUrls;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCacheTest {
    @TempDir Path root;

    @Test
    void whatIsRememberedIsWhatWasTold() throws IOException {
        PageCache cache = PageCache.of(root, List.of("x"));
        PageCache.Build build = build();
        cache.put(build);
        assertThat(cache.find()).contains(build);
        assertThat(PageCache.of(root, List.of("y")).find()).isEmpty();
    }

    @Test
    void noByteCanBeChangedUnnoticed() throws IOException {
        PageCache cache = PageCache.of(root, List.of("x"));
        cache.put(build());
        try (Stream<Path> files = Files.list(root.resolve(".couplet/pages"))) {
            Path file = files.findFirst().orElseThrow();
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < whole.length; i += 7) {
                byte[] bytes = whole.clone();
                bytes[i] ^= 4;
                Files.write(file, bytes);
                assertThat(cache.find()).as("byte %d", i).isEmpty();
            }
            Files.write(file, ofFormat(whole, 1));
            assertThat(cache.find()).as("another format").isEmpty();
            Files.write(file, whole);
            assertThat(cache.find()).isPresent();
        }
    }

    /** The same file with another number of its format, and a sum that is right. */
    static byte[] ofFormat(byte[] whole, int format) {
        ByteBuffer bytes = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
        // A small number takes one byte, of which the last bit is its sign.
        bytes.put(0, (byte) (2 * format));
        CRC32C sum = new CRC32C();
        sum.update(bytes.array(), 0, whole.length - Integer.BYTES);
        bytes.putInt(whole.length - Integer.BYTES, (int) sum.getValue());
        return bytes.array();
    }

    private static PageCache.Build build() throws IOException {
        SortedMap<String, PageCache.Known> files = new TreeMap<>();
        LibraryReader.read(SiteFixture.sources(), true).library().texts().stream()
                // These have what only their own pages show, which is not kept.
                .filter(t -> t.front().summary().isEmpty() && t.front().extra().isEmpty())
                .forEach(
                        t ->
                                files.put(
                                        t.source().path(),
                                        new PageCache.Known(
                                                "a", "b", "c", "d", "e", PageDigest.of(t))));
        assertThat(files).hasSizeGreaterThan(10);
        Message message = Message.of("a.b", "“…”", 3, 4L, Message.of("c.d"), List.of("e", 5));
        return new PageCache.Build(
                "state",
                7,
                new AssetUrls("/a.css", Map.of("goal", "/b.css"), "/c.svg", "/d.js"),
                List.of(Finding.warning("content/x.md", new Position(2, 3), "a.b", message)),
                files,
                new TreeMap<>(Map.of("content/draft.en.md", "f")),
                new TreeMap<>(Map.of("content/x.zh.md", new Spacing(3, 70))));
    }

    /** Where nothing was built yet. */
    @Test
    void nothingIsKnownAtFirst() throws IOException {
        assertThat(PageCache.of(root, List.of()).find()).isEqualTo(Optional.empty());
    }
}
