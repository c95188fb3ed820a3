import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The results as tables for people and as JSON with every run. */
final class Report {
    private static final String LINE = "%-20s %8s %8s %8s %8s %8s %9s %7s  %s%n";

    private final PrintStream screen;
    private final Map<String, String> machine;
    private final List<String> tables = new ArrayList<>();

    Report(PrintStream screen, Map<String, String> machine) {
        this.screen = screen;
        this.machine = machine;
        machine.forEach((name, value) -> screen.printf("%-9s %s%n", name, value));
    }

    /** Prints a table and keeps it for the JSON; pairs are 0 if there is no corpus. */
    void table(String title, int pairs, List<Result> results) {
        Result reference = reference(results);
        screen.printf("%n%s%n", title);
        screen.printf(
                LINE,
                "row",
                "wall s",
                "min",
                "max",
                "ratio",
                "cpu s",
                "peak MiB",
                "files",
                "output");
        for (Result result : results) {
            line(result, reference);
        }
        screen.flush();
        tables.add(
                results.stream()
                        .map(r -> json(r, pairs, reference))
                        .collect(Collectors.joining(",\n")));
    }

    String json() {
        String facts =
                machine.entrySet().stream()
                        .map(f -> "    " + quoted(f.getKey()) + ": " + quoted(f.getValue()))
                        .collect(Collectors.joining(",\n"));
        return "{\n  \"machine\": {\n%s\n  },\n  \"rows\": [\n%s\n  ]\n}\n"
                .formatted(facts, String.join(",\n", tables));
    }

    /** The first Hugo, to which the ratios are taken; null without one. */
    private static Result reference(List<Result> results) {
        return results.stream()
                .filter(r -> r.row.label().startsWith("hugo"))
                .findFirst()
                .orElse(null);
    }

    private void line(Result result, Result reference) {
        screen.printf(
                LINE,
                result.row.label(),
                number(result.wall(), 3),
                number(result.runs.stream().mapToDouble(Processes.Run::wall).min(), 3),
                number(result.runs.stream().mapToDouble(Processes.Run::wall).max(), 3),
                number(ratio(result, reference), 2),
                number(result.cpu(), 2),
                number(result.peak(), 0),
                result.files < 0 ? "–" : result.files,
                verdict(result));
        if (result.failure != null) {
            screen.println(result.failure.indent(4).stripTrailing());
        }
    }

    private static OptionalDouble ratio(Result result, Result reference) {
        return reference == null ? OptionalDouble.empty() : result.ratio(reference);
    }

    private static String verdict(Result result) {
        if (result.failure != null) {
            return "FAILED";
        }
        return result.missing.isEmpty()
                ? result.row.check().verdict()
                : "LACKS " + String.join("; ", result.missing);
    }

    private static String number(OptionalDouble value, int digits) {
        return value.isEmpty()
                ? "–"
                : String.format(Locale.ROOT, "%." + digits + "f", value.getAsDouble());
    }

    private static String json(Result result, int pairs, Result reference) {
        List<String> missing = result.missing == null ? List.of() : result.missing;
        return """
        {"row": %s, "pairs": %d, "files": %d, "ratio": %s, "failure": %s,
         "missing": %s,
         "runs": [%s]}\
        """
                .formatted(
                        quoted(result.row.label()),
                        pairs,
                        result.files,
                        orNull(ratio(result, reference)),
                        result.failure == null ? "null" : quoted(result.failure),
                        missing.stream().map(Report::quoted).toList(),
                        result.runs.stream().map(Report::json).collect(Collectors.joining(", ")));
    }

    private static String json(Processes.Run run) {
        return "{\"wall\": %s, \"cpu\": %s, \"peak\": %s}"
                .formatted(run.wall(), orNull(run.cpu()), orNull(run.peak()));
    }

    private static String orNull(OptionalDouble value) {
        return value.isEmpty() ? "null" : String.valueOf(value.getAsDouble());
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
