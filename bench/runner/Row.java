import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A line of the table: the command that is timed, what is done before and after it untimed, where
 * its output is, and what of it is checked once.
 */
record Row(String label, List<String> command, Path out, Step before, Step after, Check check) {

    /** Something done around a run. */
    interface Step {
        void run() throws IOException, InterruptedException;
    }

    /** What an output lacks; nothing if it is as it should be. */
    interface Look {
        List<String> missing(Processes.Run run) throws IOException;
    }

    /** A look at an output, and what is said of one that lacks nothing. */
    record Check(String verdict, Look look) {}

    static final Step NOTHING = () -> {};
}
