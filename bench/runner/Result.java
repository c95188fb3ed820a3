import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What became of a row: its timed runs, in the order of the rounds, and the verdict on its output.
 */
final class Result {
    private static final int LINES = 12;

    final Row row;
    final List<Processes.Run> runs = new ArrayList<>();
    long files = -1;
    List<String> missing;

    /** Null unless the row was stopped. */
    String failure;

    Result(Row row) {
        this.row = row;
    }

    /** One round of the row, unless it has failed before. */
    void round(Processes processes, boolean isTimed) throws IOException, InterruptedException {
        if (failure != null) {
            return;
        }
        try {
            row.before().run();
            Processes.Run run = processes.run(row.command());
            if (!run.isGood()) {
                failure = "exit status " + run.exit() + "\n" + last(run.output());
            } else if (missing == null) {
                missing = row.check().look().missing(run);
                files = row.out() == null ? -1 : Folders.files(row.out()).size();
            }
            if (run.isGood() && isTimed) {
                runs.add(run);
            }
        } catch (IOException e) {
            failure = e.getMessage();
        } finally {
            row.after().run();
        }
    }

    boolean isGood() {
        return failure == null && missing != null && missing.isEmpty();
    }

    OptionalDouble wall() {
        return median(runs.stream().mapToDouble(Processes.Run::wall).toArray());
    }

    OptionalDouble cpu() {
        return median(runs.stream().flatMapToDouble(r -> r.cpu().stream()).toArray());
    }

    OptionalDouble peak() {
        return median(runs.stream().flatMapToDouble(r -> r.peak().stream()).toArray());
    }

    /** The median of the ratios of runs of the same round. */
    OptionalDouble ratio(Result reference) {
        int rounds = Math.min(runs.size(), reference.runs.size());
        return median(
                IntStream.range(0, rounds)
                        .mapToDouble(n -> runs.get(n).wall() / reference.runs.get(n).wall())
                        .toArray());
    }

    static OptionalDouble median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                sorted.length % 2 == 1
                        ? sorted[middle]
                        : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    /** The end of an output, where programs say what went wrong. */
    static String last(String output) {
        List<String> lines = output.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }
}
