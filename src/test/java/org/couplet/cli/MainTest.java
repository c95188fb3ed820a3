package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

/** What fails outside the program's power is said in one line. */
class MainTest {
    private final StringWriter err = new StringWriter();

    @Test
    void tooLittleMemoryIsTheMachinesFault() {
        assertThat(failed(new OutOfMemoryError("Java heap space"))).isEqualTo(3);
        assertThat(err.toString()).startsWith("error: there is not enough memory").hasLineCount(1);
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() {
        IOException denied = new AccessDeniedException("originals/700.txt");

        assertThat(failed(denied)).isEqualTo(3);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("error: originals/700.txt may not be read or written");
    }

    private int failed(Throwable e) {
        PrintWriter out = new PrintWriter(err);
        int code = Main.failed(e, false, out);
        out.flush();
        return code;
    }
}
