import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of a table: what is run, and in what state it finds its caches and outputs. */
final class Rows {
    private static final String SENTENCE = " Visit number %d changed this page.";
    private static final String SAME_WORK = "same work";
    private static final String EDITED = "p00000.en.md";

    private final Options options;
    private final Processes processes;
    private final Path outputs;
    private int edits;

    Rows(Options options, Processes processes, Path outputs) {
        this.options = options;
        this.processes = processes;
        this.outputs = outputs;
    }

    /** Every tool on one corpus, Hugo first; the peers are those that could be set up. */
    List<Row> ofCorpus(Path src, int pairs, List<String> peers) {
        List<Row> rows = new ArrayList<>();
        for (String peer : peers) {
            Path out = outputs.resolve(peer);
            rows.add(
                    full(
                            peer,
                            List.of(script("peers/" + peer + "/build"), "" + src, "" + out),
                            out,
                            src,
                            pairs));
        }
        ours(rows, src, pairs);
        for (Map.Entry<String, String> tool : options.tools.entrySet()) {
            Path out = outputs.resolve("tool-" + tool.getKey());
            String command =
                    tool.getValue().replace("{src}", word(src)).replace("{out}", word(out));
            rows.add(full(tool.getKey(), List.of("bash", "-c", command), out, src, pairs));
        }
        return rows;
    }

    private void ours(List<Row> rows, Path src, int pairs) {
        Path fast = outputs.resolve("couplet-full");
        Path out = outputs.resolve("couplet");
        List<String> build = List.of(script("build"), "" + src, "" + out);
        Row.Step settle = () -> untimed(build);
        Row.Check check = sameWork(out, src, pairs);
        if (options.has("full")) {
            List<String> unchecked = List.of(script("build"), "" + src, "" + fast, "--no-check");
            rows.add(full("couplet full", unchecked, fast, src, pairs));
        }
        if (options.has("checks")) {
            rows.add(full("couplet checks", build, out, src, pairs));
        }
        if (options.has("unchanged")) {
            rows.add(new Row("couplet unchanged", build, out, settle, Row.NOTHING, check));
        }
        if (options.has("edited")) {
            rows.add(edited(build, out, src, pairs));
        }
    }

    /** A build from nothing: no output, and none of our caches. */
    private static Row full(String label, List<String> command, Path out, Path src, int pairs) {
        Row.Step before =
                () -> {
                    Folders.delete(src.resolve("couplet/.couplet"));
                    Folders.empty(out);
                };
        return new Row(label, command, out, before, Row.NOTHING, sameWork(out, src, pairs));
    }

    private static Row.Check sameWork(Path out, Path src, int pairs) {
        return new Row.Check(
                SAME_WORK, run -> SameWork.missing(out, src.resolve("content"), pairs));
    }

    /**
     * A build after one sentence was added; each round adds another one, so that no cache has it.
     */
    private Row edited(List<String> build, Path out, Path src, int pairs) {
        Path page = src.resolve("couplet/content").resolve(EDITED);
        String[] kept = new String[1];
        Row.Step before =
                () -> {
                    untimed(build);
                    kept[0] = Files.readString(page);
                    String more = SENTENCE.formatted(++edits) + "\n\n[^1]:";
                    Files.writeString(page, kept[0].replaceFirst("\\s+\\[\\^1]:", more));
                };
        Row.Step after =
                () -> {
                    if (kept[0] != null) {
                        Files.writeString(page, kept[0]);
                    }
                };
        Row.Look look =
                run -> {
                    List<String> missing = SameWork.missing(out, src.resolve("content"), pairs);
                    String built = Files.readString(out.resolve("en/p00000/index.html"));
                    if (!built.contains(SENTENCE.formatted(edits).strip())) {
                        missing.add("the new sentence");
                    }
                    return missing;
                };
        Row.Check check = new Row.Check(SAME_WORK, look);
        return new Row("couplet edited", build, out, before, after, check);
    }

    /** What does not depend on a corpus. */
    List<Row> ofRepository() throws IOException {
        List<Row> rows = new ArrayList<>();
        String couplet = options.repository.resolve("bin/couplet").toString();
        if (options.has("help")) {
            Row.Look look = run -> run.output().contains("Usage") ? List.of() : List.of("usage");
            rows.add(
                    new Row(
                            "help",
                            List.of(couplet, "--help"),
                            null,
                            Row.NOTHING,
                            Row.NOTHING,
                            new Row.Check("usage", look)));
        }
        if (options.has("own")) {
            own(rows, couplet);
        }
        return rows;
    }

    /** The repository's own site, of a copy, so that the caches of its author are left alone. */
    private void own(List<Row> rows, String couplet) throws IOException {
        Path root = options.work.resolve("own");
        Folders.delete(root);
        for (String part : List.of("content", "templates", "seeds")) {
            Folders.copy(options.repository.resolve(part), root.resolve(part));
        }
        Path out = outputs.resolve("own");
        List<String> build = List.of(couplet, "build", "--root", "" + root, "--out", "" + out);
        Row.Step before =
                () -> {
                    Folders.delete(root.resolve(".couplet"));
                    Folders.empty(out);
                };
        Row.Check check =
                new Row.Check("all pages", run -> absent(root.resolve("content"), out));
        rows.add(new Row("own full", build, out, before, Row.NOTHING, check));
        rows.add(new Row("own unchanged", build, out, () -> untimed(build), Row.NOTHING, check));
    }

    /** Pages of a content folder that were not published. */
    private static List<String> absent(Path content, Path out) throws IOException {
        List<String> absent = new ArrayList<>();
        for (Path file : Folders.files(content)) {
            String name = content.relativize(file).toString();
            if (name.matches(".*\\.(zh|en)\\.md") && !name.startsWith("drafts")) {
                String lang = name.substring(name.length() - 5, name.length() - 3);
                String address =
                        name.substring(0, name.length() - 6).replaceFirst("(^|/)index$", "");
                if (!Files.exists(out.resolve(lang).resolve(address).resolve("index.html"))) {
                    absent.add(name);
                }
            }
        }
        return absent;
    }

    /** Brings cache and output up to date. */
    private void untimed(List<String> build) throws IOException, InterruptedException {
        Processes.Run run = processes.run(build);
        if (!run.isGood()) {
            throw new IOException("the build before it failed\n" + Result.last(run.output()));
        }
    }

    private String script(String name) {
        return options.repository.resolve("bench").resolve(name).toString();
    }

    /** A path as one word of a shell. */
    private static String word(Path path) {
        return "'" + path.toString().replace("'", "'\\''") + "'";
    }
}
