import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs one program at a time and measures it. */
final class Processes {
    private static final int POLL_MILLIS = 4;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    // USER_HZ, in which Linux counts times for programs whatever its own clock is.
    private static final double TICKS_A_SECOND = 100;

    /**
     * One run of a program: seconds on the clock, seconds of the processors, largest memory in MiB;
     * the last two are empty where there is no {@code /proc}.
     */
    record Run(int exit, double wall, OptionalDouble cpu, OptionalDouble peak, String output) {
        boolean isGood() {
            return exit == 0;
        }
    }

    private final Path log;
    private Process running;
    private boolean isStopped;

    Processes(Path log) {
        this.log = log;
    }

    /** Runs a program to its end. */
    Run run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                        .redirectOutput(log.toFile());
        long start = System.nanoTime();
        Process process = start(builder);
        Path proc = Path.of("/proc", String.valueOf(process.pid()));
        OptionalDouble cpu = OptionalDouble.empty();
        OptionalDouble peak = OptionalDouble.empty();
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            cpu = larger(cpu, cpu(read(proc.resolve("stat"))));
            peak = larger(peak, peak(read(proc.resolve("status"))));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        restIfStopped();
        String output = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        return new Run(process.exitValue(), wall, cpu, peak, output);
    }

    /** Ends what is running, with its children, and starts nothing any more. */
    void stop() throws InterruptedException {
        Process last;
        synchronized (this) {
            isStopped = true;
            last = running;
        }
        if (last != null) {
            last.descendants().forEach(ProcessHandle::destroyForcibly);
            last.destroyForcibly().waitFor();
        }
    }

    private Process start(ProcessBuilder builder) throws IOException, InterruptedException {
        synchronized (this) {
            if (!isStopped) {
                running = builder.start();
                return running;
            }
        }
        restIfStopped();
        throw new IllegalStateException();
    }

    /** What runs the programs has nothing left to do, and must not report or clean up. */
    private void restIfStopped() throws InterruptedException {
        boolean isResting;
        synchronized (this) {
            isResting = isStopped;
        }
        while (isResting) {
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    /** Seconds of the program and of the children it waited for, user and system. */
    private static OptionalDouble cpu(String stat) {
        if (stat.isEmpty()) {
            return OptionalDouble.empty();
        }
        // The name in brackets may hold spaces; the state follows it, and the times stand 11 on.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = 0;
        for (int n = 11; n < 15; n++) {
            ticks += Long.parseLong(fields[n]);
        }
        return OptionalDouble.of(ticks / TICKS_A_SECOND);
    }

    private static OptionalDouble peak(String status) {
        Matcher line = PEAK.matcher(status);
        return line.find()
                ? OptionalDouble.of(Long.parseLong(line.group(1)) / 1024.0)
                : OptionalDouble.empty();
    }

    /** The program may replace itself by another, whose memory is counted anew. */
    private static OptionalDouble larger(OptionalDouble a, OptionalDouble b) {
        return a.isEmpty() || b.isPresent() && b.getAsDouble() > a.getAsDouble() ? b : a;
    }

    /** The text of a file of the kernel, empty when the program has just ended. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
