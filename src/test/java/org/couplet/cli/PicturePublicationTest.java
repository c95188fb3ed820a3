package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.couplet.SiteFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturePublicationTest {
    private static final String PNG = "89504E470D0A1A0A0000000D4948445200000280000001E008020000";
    private static final String ZH = "![老码头](quay.png \"拓宽以前\")\n\n船。![-](quay.png)\n";
    private static final String EN = "![The quay](quay.png \"Before\")\n\nA ship. ![-](quay.png)\n";

    @TempDir Path root;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aSiteWithAPicture() throws IOException {
        SiteFixture.copyTo(root);
        page("zh", ZH);
        page("en", EN);
        picture("quay.png", PNG);
        picture("unused.png", PNG + "00");
    }

    @Test
    void aPictureIsShownWithItsSizeAndCaption() throws IOException {
        build();
        String name = published().get(0);
        String shown =
                "<img src=\"../../assets/%s\" alt=\"%s\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\">";
        assertThat(Files.readString(root.resolve("site/en/piers/index.html")))
                .containsPattern("<figure id=\"[a-z0-9-]+\"><img src")
                .contains(shown.formatted(name, "The quay") + "<figcaption>Before")
                .contains("A ship. " + shown.formatted(name, ""));
        assertThat(Files.readString(root.resolve("site/zh/piers/index.html")))
                .contains(shown.formatted(name, "老码头") + "<figcaption>拓宽以前");
        try (Stream<Path> parallel = Files.walk(root.resolve("site/parallel/piers"))) {
            Path file = parallel.filter(Files::isRegularFile).findFirst().orElseThrow();
            assertThat(Files.readString(file))
                    .contains(shown.formatted(name, "The quay"), shown.formatted(name, "老码头"));
        }
    }

    @Test
    void onlyPicturesThatPagesShowArePublished() throws IOException {
        build();
        assertThat(published()).hasSize(1);
        assertThat(Files.readAllBytes(root.resolve("site/assets/" + published().get(0))))
                .isEqualTo(HexFormat.of().parseHex(PNG));
    }

    @Test
    void anotherPictureOfTheSameNameIsAnotherFile() throws IOException {
        build();
        String first = published().get(0);
        picture("quay.png", PNG + "01");
        build();
        assertThat(published()).hasSize(1).doesNotContain(first);
    }

    @Test
    void aChangedPictureIsSeenBySizeAndTimeOrNot() throws IOException {
        String other = PNG.substring(0, PNG.length() - 2) + "01";
        build();
        String first = published().get(0);
        changed(other);
        build();
        assertThat(published()).hasSize(1).doesNotContain(first);

        assertThat(run("check")).isEqualTo(ExitCode.FINE);
        assertThat(run("check")).isEqualTo(ExitCode.FINE);
        changed("00" + other.substring(2));
        assertThat(run("check")).isEqualTo(ExitCode.CONTENT);
        assertThat(err.toString()).contains("error[image.form]");
    }

    /** As long and as old as the one before. */
    private void changed(String hex) throws IOException {
        Path file = root.resolve("content/quay.png");
        FileTime time = Files.getLastModifiedTime(file);
        assertThat(hex).hasSize(2 * (int) Files.size(file));
        picture("quay.png", hex);
        Files.setLastModifiedTime(file, time);
    }

    @Test
    void aPictureBehindALinkOutOfTheContentIsNotThere() throws IOException {
        Path picture = root.resolve("content/quay.png");
        Files.move(picture, root.resolve("quay.png"));
        Files.createSymbolicLink(picture, root.resolve("quay.png"));
        build();
        assertThat(err.toString()).contains("error[image.missing]: there is no picture");
        assertThat(root.resolve("site")).doesNotExist();
    }

    private List<String> published() throws IOException {
        try (Stream<Path> all = Files.list(root.resolve("site/assets"))) {
            return all.map(p -> p.getFileName().toString())
                    .filter(n -> n.matches("(quay|unused)\\..*"))
                    .toList();
        }
    }

    private void picture(String name, String hex) throws IOException {
        Files.write(root.resolve("content").resolve(name), HexFormat.of().parseHex(hex));
    }

    private void page(String lang, String body) throws IOException {
        String front = "---\nkind: page\ntitle: P%s\ndescription: D%s\nbasis: site\n---\n";
        Files.writeString(
                root.resolve("content/piers." + lang + ".md"),
                front.formatted(lang, lang) + body,
                StandardCharsets.UTF_8);
    }

    private void build() {
        run("build");
    }

    private int run(String command) {
        PrintWriter to = new PrintWriter(err, true);
        return Main.run(
                new String[] {command, "--root", root.toString(), "--lang", "en"},
                Map.of(),
                to,
                to);
    }
}
