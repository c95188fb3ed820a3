import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets the generators take turns, round by round, on one corpus of each size, and prints tables.
 * Run by {@code bench/run}, which names the repository in a property.
 */
final class Bench {
    private static final int TRIES = 100;
    private static final int PAUSE_MILLIS = 50;

    private final Options options;
    private final Processes processes;
    private final Path outputs;
    private boolean isGood = true;

    private Bench(Options options, Processes processes, Path outputs) {
        this.options = options;
        this.processes = processes;
        this.outputs = outputs;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Options options = null;
        try {
            options = Options.read(Path.of(System.getProperty("repository")), args);
        } catch (Options.Wrong e) {
            System.err.println("bench/run: " + e.getMessage() + " (see bench/run --help)");
            System.exit(2);
        }
        if (options.isHelp) {
            System.out.print(Options.USAGE);
            return;
        }
        int exit = 1;
        try {
            exit = start(options).run() ? 0 : 1;
        } catch (IOException e) {
            System.err.println("bench/run: " + e.getMessage());
        }
        System.exit(exit);
    }

    /** Outputs get a folder of their own, which goes however the run ends. */
    private static Bench start(Options options) throws IOException {
        Files.createDirectories(options.work);
        Files.createDirectories(options.out);
        Path outputs = Files.createTempDirectory(options.out, "couplet-bench-");
        Processes processes = new Processes(options.work.resolve("output.log"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(processes, outputs)));
        return new Bench(options, processes, outputs);
    }

    private static void cleanUp(Processes processes, Path outputs) {
        try {
            processes.stop();
            // The rows may be making a folder at this moment: it must have stayed away for a while.
            for (int tries = 0, away = 0; tries < TRIES && away < 2; tries++) {
                away = Files.exists(outputs) ? 0 : away + 1;
                Folders.deleteQuietly(outputs);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean run() throws IOException, InterruptedException {
        List<String> peers = options.peers == null ? found() : options.peers;
        Report report = null;
        for (int pairs : options.pairs) {
            Path src = options.work.resolve("pairs-" + pairs);
            List<String> ready = setUp(src, pairs, peers);
            if (report == null) {
                report =
                        new Report(
                                System.out,
                                Machine.describe(processes, options.repository, ready, src));
            }
            List<Row> rows = new Rows(options, processes, outputs).ofCorpus(src, pairs, ready);
            report.table(
                    pairs + " page pairs (" + 2 * pairs + " pages)" + how(), pairs, rounds(rows));
        }
        List<Row> rows = new Rows(options, processes, outputs).ofRepository();
        if (report != null && !rows.isEmpty()) {
            report.table("without a corpus" + how(), 0, rounds(rows));
        }
        if (report != null && options.json != null) {
            Files.writeString(options.json, report.json());
        }
        return isGood;
    }

    private String how() {
        return ", median of " + options.runs + " runs, ratios to the first Hugo round by round";
    }

    /** Those peers whose generator, or what installs it, is on this machine. */
    private List<String> found() throws IOException, InterruptedException {
        List<String> found = new ArrayList<>();
        for (String peer : Options.peersOf(options.repository)) {
            if (processes.run(List.of(script("peers/" + peer + "/version"))).isGood()) {
                found.add(peer);
            }
        }
        return found;
    }

    /** Writes the corpus and lays it out for all; the peers for which that worked. */
    private List<String> setUp(Path src, int pairs, List<String> peers)
            throws IOException, InterruptedException {
        say("corpus of " + pairs + " page pairs");
        must(List.of(script("corpus"), src.toString(), String.valueOf(pairs)));
        must(List.of(script("setup"), src.toString()));
        List<String> ready = new ArrayList<>();
        for (String peer : peers) {
            say("set up " + peer);
            Processes.Run run =
                    processes.run(List.of(script("peers/" + peer + "/setup"), src.toString()));
            if (run.isGood()) {
                ready.add(peer);
            } else {
                isGood = false;
                say(peer + " is left out, as its setup failed:\n" + Result.last(run.output()));
            }
        }
        return ready;
    }

    private void must(List<String> command) throws IOException, InterruptedException {
        Processes.Run run = processes.run(command);
        if (!run.isGood()) {
            throw new IOException(
                    String.join(" ", command) + " failed\n" + Result.last(run.output()));
        }
    }

    /** Every row once a round, so that what slows the machine down slows all of them. */
    private List<Result> rounds(List<Row> rows) throws IOException, InterruptedException {
        List<Result> results = rows.stream().map(Result::new).toList();
        for (int round = 0; round < options.warmup + options.runs; round++) {
            say("round " + (round + 1) + " of " + (options.warmup + options.runs));
            for (Result result : results) {
                result.round(processes, round >= options.warmup);
            }
        }
        isGood &= results.stream().allMatch(Result::isGood);
        Folders.empty(outputs);
        return results;
    }

    private String script(String name) {
        return options.repository.resolve("bench").resolve(name).toString();
    }

    private static void say(String what) {
        System.err.println("… " + what);
    }
}
