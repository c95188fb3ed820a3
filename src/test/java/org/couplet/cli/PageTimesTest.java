package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.couplet.content.ContentFolder;
import org.couplet.content.LibraryReader;
import org.couplet.lang.Lang;
import org.couplet.lang.Messages;
import org.couplet.page.AssetUrls;
import org.couplet.page.Page;
import org.couplet.page.PageBuilder;
import org.couplet.text.Source;
import org.junit.jupiter.api.Test;

class PageTimesTest {
    private static final long MILLI = 1_000_000;

    private final List<String> said = new ArrayList<>();
    private long now;

    @Test
    void theTenSlowestPagesAreNamedTheSlowestFirst() throws IOException {
        PageTimes times = render(12);

        assertThat(times.slowest()).hasSize(10);
        assertThat(times.slowest().get(0)).isEqualTo("      12.0 ms  page-11.html");
        assertThat(times.slowest().get(9)).isEqualTo("       3.0 ms  page-2.html");
    }

    @Test
    void aTerminalIsToldHowFarThePagesAre() throws IOException {
        render(200);

        assertThat(said).hasSize(100);
        // Two pages took 1 and 2 milliseconds.
        assertThat(said.get(0)).isEqualTo("2 of 200 pages, 666 a second, 1 s left");
        assertThat(said.get(99)).startsWith("200 of 200 pages").endsWith(" 0 s left");
    }

    /** The n-th page takes n milliseconds. */
    private PageTimes render(int count) throws IOException {
        PageTimes times = new PageTimes(s -> said.add(s.get()), Messages.in(Lang.EN), () -> now);
        Page page = page();
        times.starts(count);
        for (int i = 0; i < count; i++) {
            Page named =
                    new Page(
                            "page-" + i + ".html",
                            page.template(),
                            page.sourcePath(),
                            page.site(),
                            page.view(),
                            page.strings(),
                            page.data());
            times.begins(named);
            now += (i + 1) * MILLI;
            times.ends(named);
        }
        return times;
    }

    private static Page page() throws IOException {
        SortedMap<String, Source> sources =
                ContentFolder.read(Path.of("src/test/golden/site-base")).sources();
        AssetUrls assets = new AssetUrls("/a.css", "/a.svg", "/a.js");
        return PageBuilder.build(LibraryReader.read(sources, true).library(), assets).get(0);
    }
}
