package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter err = new StringWriter();

    private void work(boolean isTerminal, long first, long millis) throws InterruptedException {
        try (Progress progress = new Progress(new PrintWriter(err), isTerminal, first, 5)) {
            progress.say(() -> "converting");
            Thread.sleep(millis);
        }
    }

    @Test
    void aTerminalShowsWhatIsDoneAndIsWipedAfterwards() throws InterruptedException {
        work(true, 0, 300);

        assertThat(err.toString()).contains("converting … 0 s").endsWith(" \r");
    }

    @Test
    void shortWorkShowsNothing() throws InterruptedException {
        work(true, 60_000, 0);

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aPipeGetsNothing() throws InterruptedException {
        work(false, 0, 50);

        assertThat(err.toString()).isEmpty();
    }
}
