package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStateTest {
    @TempDir Path folder;

    @BeforeEach
    void files() throws IOException {
        write("a.html", "a");
        write("zh/b.html", "b");
        write("zh/goals/c.html", "c");
    }

    @Test
    void whatWasTouchedIsAllThatIsLookedAtAgain() throws IOException {
        FolderState before = FolderState.begin(folder);
        String first = before.get();
        write("zh/b.html", "longer");
        write("en/new.html", "new");
        Files.delete(folder.resolve("zh/goals/c.html"));
        String after = before.after(Set.of("zh/b.html", "en/new.html", "zh/goals/c.html"));
        assertThat(after).isEqualTo(FolderState.of(folder)).isNotEqualTo(first);
    }

    @Test
    void whatSomebodyElseTouchedIsSeenByTheNext() throws IOException {
        FolderState before = FolderState.begin(folder);
        before.get();
        write("a.html", "by another program");
        write("zh/b.html", "longer");
        assertThat(before.after(Set.of("zh/b.html"))).isNotEqualTo(FolderState.of(folder));
    }

    @Test
    void aFolderThatIsNotThereHasTheStateOfAnEmptyOne(@TempDir Path empty) throws IOException {
        assertThat(FolderState.begin(folder.resolve("none")).get())
                .isEqualTo(FolderState.of(empty));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
