package org.couplet.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFolderTest {
    private static final String PATH = "700/1.zh.md";
    private static final String FIRST = "港口开航。\n\n渔船回港。\n\n灯塔亮着。\n";
    private static final String SECOND = "港口开航。\n\n渔船都已回港。\n\n灯塔亮着。\n";

    @TempDir Path folder;

    private DraftFolder.Outcome write(String text) throws IOException {
        return DraftFolder.write(folder, Map.of(PATH, text));
    }

    private String read() throws IOException {
        return Files.readString(folder.resolve(PATH));
    }

    private void edit(String from, String to) throws IOException {
        Files.writeString(folder.resolve(PATH), read().replace(from, to));
    }

    private Path conflicts() {
        return folder.resolve(PATH + ".conflict");
    }

    @Test
    void aDraftNobodyTouchedIsReplaced() throws IOException {
        assertThat(write(FIRST).written()).containsExactly(PATH);
        assertThat(write(SECOND).written()).containsExactly(PATH);
        assertThat(read()).isEqualTo(SECOND);
    }

    @Test
    void anEditedDraftIsKept() throws IOException {
        write(FIRST);
        edit("灯塔", "老灯塔");

        assertThat(write(FIRST)).isEqualTo(new DraftFolder.Outcome(list(), list(), list()));
        assertThat(read()).contains("老灯塔");
    }

    @Test
    void differentParagraphsAreMerged() throws IOException {
        write(FIRST);
        edit("灯塔", "老灯塔");

        DraftFolder.Outcome outcome = write(SECOND);

        assertThat(outcome.written()).containsExactly(PATH);
        assertThat(outcome.conflicts()).isEmpty();
        assertThat(read()).isEqualTo(SECOND.replace("灯塔", "老灯塔"));
    }

    @Test
    void theEditorsWordsStayAndTheNewOnesStandBeside() throws IOException {
        write(FIRST);
        edit("渔船", "小渔船");

        assertThat(write(SECOND).conflicts()).containsExactly(new DraftFolder.Conflict(PATH, 3));
        assertThat(read()).isEqualTo(FIRST.replace("渔船", "小渔船"));
        assertThat(conflicts())
                .hasContent(
                        "<<<<<<< edited, line 3\n小渔船回港。\n||||||| before\n渔船回港。\n=======\n"
                                + "渔船都已回港。\n>>>>>>> converted\n\n");
    }

    @Test
    void convertingTwiceChangesNothing() throws IOException {
        write(FIRST);
        edit("渔船", "小渔船");
        write(SECOND);
        Map<String, String> before = snapshot();

        assertThat(write(SECOND)).isEqualTo(new DraftFolder.Outcome(list(), list(), list()));
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void aConflictThatIsNotSettledIsNotForgotten() throws IOException {
        write(FIRST);
        edit("渔船", "小渔船");
        write(SECOND);
        write(SECOND.replace("都已", "全都"));

        assertThat(conflicts()).content().contains("渔船都已回港").contains("渔船全都回港");
    }

    @Test
    void whatAnEditorDeletedStaysDeleted() throws IOException {
        write(FIRST);
        Files.delete(folder.resolve(PATH));

        assertThat(write(FIRST).kept()).isEmpty();
        assertThat(write(SECOND).kept()).containsExactly(PATH);
        assertThat(folder.resolve(PATH)).doesNotExist();
    }

    @Test
    void windowsLineEndsAreNoEditAndStay() throws IOException {
        write(FIRST);
        edit("\n", "\r\n");
        write(SECOND);

        assertThat(read()).isEqualTo(SECOND.replace("\n", "\r\n"));
    }

    @Test
    void aDraftInAnotherEncodingIsLeftAlone() throws IOException {
        write(FIRST);
        byte[] bytes = FIRST.getBytes(Charset.forName("GB18030"));
        Files.write(folder.resolve(PATH), bytes);

        assertThat(write(SECOND).kept()).containsExactly(PATH);
        assertThat(folder.resolve(PATH)).hasBinaryContent(bytes);
    }

    @Test
    void aFileThatWasThereBeforeIsKeptAndTheDraftStandsBeside() throws IOException {
        Files.createDirectories(folder.resolve("700"));
        Files.writeString(folder.resolve(PATH), "自己写的。\n");

        assertThat(write(FIRST).conflicts()).containsExactly(new DraftFolder.Conflict(PATH, 1));
        assertThat(read()).isEqualTo("自己写的。\n");
        assertThat(conflicts()).content().contains(FIRST);
    }

    @Test
    void draftsOfArticlesThatAreGoneGoUnlessEdited() throws IOException {
        Map<String, String> two = Map.of(PATH, FIRST, "700/2.zh.md", FIRST, "700/3.zh.md", FIRST);
        DraftFolder.write(folder, two);
        DraftFolder.write(folder, Map.of("701/1.zh.md", FIRST));
        Files.writeString(folder.resolve("700/3.zh.md"), "改过。\n");

        DraftFolder.Outcome outcome = write(FIRST);

        assertThat(outcome.written()).containsExactly("700/2.zh.md");
        assertThat(outcome.kept()).containsExactly("700/3.zh.md");
        assertThat(folder.resolve("700/2.zh.md")).doesNotExist();
        assertThat(folder.resolve("700/3.zh.md")).hasContent("改过。\n");
        assertThat(folder.resolve("701/1.zh.md")).exists();
    }

    private static <T> java.util.List<T> list() {
        return java.util.List.of();
    }

    private Map<String, String> snapshot() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return all;
    }
}
