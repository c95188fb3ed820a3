package org.couplet.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFolderTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void firstDraft() throws IOException {
        file = folder.resolve("700/1.zh.md");
        assertThat(write("一").written()).containsExactly("700/1.zh.md");
    }

    private DraftFolder.Outcome write(String text) throws IOException {
        return DraftFolder.write(folder, Map.of("700/1.zh.md", text));
    }

    @Test
    void aDraftNobodyTouchedIsReplaced() throws IOException {
        assertThat(write("二").written()).containsExactly("700/1.zh.md");
        assertThat(file).hasContent("二");
    }

    @Test
    void anEditedDraftIsKept() throws IOException {
        Files.writeString(file, "改过");

        assertThat(write("二").kept()).containsExactly("700/1.zh.md");
        assertThat(write("三").kept()).containsExactly("700/1.zh.md");
        assertThat(file).hasContent("改过");
    }

    @Test
    void aFileThatWasNeverRecordedIsKept() throws IOException {
        Files.delete(folder.resolve(DraftFolder.RECORD));

        assertThat(write("二").kept()).containsExactly("700/1.zh.md");
    }

    @Test
    void theSameTextIsNotWrittenAgain() throws IOException {
        DraftFolder.Outcome outcome = write("一");

        assertThat(outcome.written()).isEmpty();
        assertThat(outcome.kept()).isEmpty();
    }

    @Test
    void anEditThatCatchesUpIsNoLongerAnEdit() throws IOException {
        Files.writeString(file, "二");
        write("二");

        assertThat(write("三").written()).containsExactly("700/1.zh.md");
    }
}
