import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the command line asks for. */
final class Options {
    static final List<String> ROWS =
            List.of("full", "checks", "unchanged", "edited", "help", "own");

    static final String USAGE =
            """
            usage: bench/run [options]
              --work DIR     corpora and sites (default: target/bench in the repository)
              --out DIR      where outputs go (default: /dev/shm, else the work folder)
              --pairs LIST   sizes of the corpus in page pairs (default: 100,1000)
              --runs N       timed rounds (default: 5)
              --warmup N     rounds before them (default: 1)
              --peers LIST   other generators (default: those found of hugo,eleventy)
              --tool 'LABEL=COMMAND with {src} {out}'
                             one more tool, repeatable; COMMAND is one program or execs one
              --rows LIST    of full,checks,unchanged,edited,help,own (default: all)
              --json FILE    keeps every run
            """;

    /** An option or a value that means nothing. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message);
        }
    }

    final Path repository;
    Path work;
    Path out;
    List<Integer> pairs = List.of(100, 1000);
    int runs = 5;
    int warmup = 1;

    /** Null if the peers found on the machine are meant. */
    List<String> peers;

    final Map<String, String> tools = new LinkedHashMap<>();
    List<String> rows = ROWS;
    Path json;
    boolean isHelp;

    private Options(Path repository) {
        this.repository = repository;
        this.work = repository.resolve("target/bench");
    }

    static Options read(Path repository, String[] args) throws Wrong, IOException {
        Options options = new Options(repository);
        Deque<String> left = new ArrayDeque<>(List.of(args));
        while (!left.isEmpty()) {
            options.take(left.pop(), left);
        }
        if (options.out == null) {
            Path memory = Path.of("/dev/shm");
            options.out = Files.isWritable(memory) ? memory : options.work;
        }
        return options;
    }

    boolean has(String row) {
        return rows.contains(row);
    }

    private void take(String option, Deque<String> left) throws Wrong, IOException {
        switch (option) {
            case "--help", "-h" -> isHelp = true;
            case "--work" -> work = path(option, left);
            case "--out" -> out = path(option, left);
            case "--json" -> json = path(option, left);
            case "--pairs" -> pairs = numbers(option, left);
            case "--runs" -> runs = number(option, value(option, left), 1);
            case "--warmup" -> warmup = number(option, value(option, left), 0);
            case "--peers" -> peers = known(option, left, peersOf(repository));
            case "--rows" -> rows = known(option, left, ROWS);
            case "--tool" -> tool(value(option, left));
            default -> throw new Wrong("unknown option " + option);
        }
    }

    /** The generators that the benchmark has a site for, Hugo first. */
    static List<String> peersOf(Path repository) throws IOException {
        try (Stream<Path> folders = Files.list(repository.resolve("bench/peers"))) {
            List<String> names = folders.map(p -> p.getFileName().toString()).toList();
            return names.stream().sorted((a, b) -> rank(a).compareTo(rank(b))).toList();
        }
    }

    private static String rank(String peer) {
        return (peer.equals("hugo") ? "0" : "1") + peer;
    }

    private void tool(String text) throws Wrong {
        int at = text.indexOf('=');
        if (at < 1 || !text.contains("{src}") || !text.contains("{out}")) {
            throw new Wrong("--tool wants 'LABEL=COMMAND with {src} {out}', not '" + text + "'");
        }
        String label = text.substring(0, at);
        if (!label.matches("[\\w.-]+") || tools.containsKey(label)) {
            throw new Wrong("--tool wants a label of its own without spaces, not '" + label + "'");
        }
        tools.put(label, text.substring(at + 1));
    }

    private static String value(String option, Deque<String> left) throws Wrong {
        if (left.isEmpty()) {
            throw new Wrong(option + " wants a value");
        }
        return left.pop();
    }

    private static Path path(String option, Deque<String> left) throws Wrong {
        return Path.of(value(option, left)).toAbsolutePath().normalize();
    }

    private static List<String> list(String option, Deque<String> left) throws Wrong {
        return Stream.of(value(option, left).split(",")).filter(s -> !s.isBlank()).toList();
    }

    private static List<String> known(String option, Deque<String> left, List<String> all)
            throws Wrong {
        List<String> asked = list(option, left);
        for (String name : asked) {
            if (!all.contains(name)) {
                throw new Wrong(option + " knows " + String.join(",", all) + ", not " + name);
            }
        }
        return asked;
    }

    private static List<Integer> numbers(String option, Deque<String> left) throws Wrong {
        List<Integer> numbers = new ArrayList<>();
        for (String text : list(option, left)) {
            numbers.add(number(option, text, 1));
        }
        if (numbers.isEmpty()) {
            throw new Wrong(option + " wants a number");
        }
        return numbers;
    }

    private static int number(String option, String text, int least) throws Wrong {
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < least) {
            throw new Wrong(option + " wants a number from " + least + ", not " + text);
        }
        return Integer.parseInt(text);
    }
}
