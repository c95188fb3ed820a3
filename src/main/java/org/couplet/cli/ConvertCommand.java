package org.couplet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.couplet.draft.DraftFolder;
import org.couplet.draft.Drafter;
import org.couplet.seed.Conversion;
import org.couplet.seed.ConvertedPage;
import org.couplet.seed.Converter;
import org.couplet.seed.EvidenceFolder;
import org.couplet.seed.FactsJson;
import org.couplet.seed.GoalCounts;
import org.couplet.seed.OriginalsFolder;
import org.couplet.seed.SeedPage;
import org.couplet.seed.UndecodablePage;
import org.couplet.text.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code convert}: newspaper pages become drafts, evidence and facts. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Turn OCR'd newspaper pages into drafts, evidence and facts.")
public final class ConvertCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Text files, one a page.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--originals",
            paramLabel = "DIR",
            description =
                    "Folder with the pages as .txt files (default: seeds/originals in the root).")
    private Path originals;

    @Option(
            names = "--root",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The site's folder (default: ${DEFAULT-VALUE}).")
    private Path root;

    @Option(
            names = "--drafts",
            paramLabel = "DIR",
            description = "Where drafts go (default: content/drafts in the root).")
    private Path drafts;

    @Option(
            names = "--evidence",
            paramLabel = "DIR",
            description = "Where the evidence goes (default: seeds/evidence in the root).")
    private Path evidence;

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description = "Also write the facts as JSON; - is the standard output.")
    private String facts;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            List<Path> sources = sources(err);
            if (sources.isEmpty()) {
                return ExitCode.USAGE;
            }
            List<SeedPage> pages = new ArrayList<>();
            int undecodable = read(sources, pages, err);
            if (undecodable > 0) {
                return ExitCode.CONTENT;
            }
            return sameId(sources, pages, err) ? ExitCode.USAGE : convert(sources, pages, err);
        } catch (IOException e) {
            err.println("error: " + reason(e));
            return ExitCode.MACHINE;
        } finally {
            err.flush();
        }
    }

    private List<Path> sources(PrintWriter err) throws IOException {
        if (!files.isEmpty() && originals != null) {
            err.println("error: give FILE or --originals, not both");
            return List.of();
        }
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                err.println("error: no such file: " + file);
                return List.of();
            }
        }
        if (!files.isEmpty()) {
            return OriginalsFolder.sorted(files);
        }
        Path folder = originals == null ? root.resolve("seeds").resolve("originals") : originals;
        if (!Files.isDirectory(folder)) {
            err.println("error: no such folder: " + folder + "; give FILE or --originals DIR");
            return List.of();
        }
        List<Path> found = OriginalsFolder.files(folder);
        if (found.isEmpty()) {
            err.println("error: no .txt file in " + folder);
        }
        return found;
    }

    private static int read(List<Path> sources, List<SeedPage> pages, PrintWriter err)
            throws IOException {
        int undecodable = 0;
        for (Path file : sources) {
            try {
                pages.add(OriginalsFolder.read(file));
            } catch (UndecodablePage e) {
                err.println(file + ": error[seed.encoding]: " + e.getMessage());
                undecodable++;
            }
        }
        return undecodable;
    }

    /** Two pages of one name would overwrite each other's evidence. */
    private static boolean sameId(List<Path> sources, List<SeedPage> pages, PrintWriter err) {
        Map<String, Path> known = new TreeMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Path other = known.put(pages.get(i).id(), sources.get(i));
            if (other != null) {
                err.println(
                        "error: "
                                + other
                                + " and "
                                + sources.get(i)
                                + " are both page "
                                + pages.get(i).id()
                                + "; a page is named by its file up to the first _");
                return true;
            }
        }
        return false;
    }

    private int convert(List<Path> sources, List<SeedPage> pages, PrintWriter err)
            throws IOException {
        Conversion conversion = Converter.convert(pages, KnownYears.of(root));
        Map<String, String> texts = new LinkedHashMap<>();
        for (ConvertedPage page : conversion.pages()) {
            texts.putAll(Drafter.draft(page));
        }
        Path draftFolder = drafts == null ? root.resolve("content").resolve("drafts") : drafts;
        Path evidenceFolder =
                evidence == null ? root.resolve("seeds").resolve("evidence") : evidence;
        DraftFolder.Outcome outcome = DraftFolder.write(draftFolder, texts);
        int written = EvidenceFolder.write(evidenceFolder, conversion.pages());
        writeFacts(conversion);
        for (int i = 0; i < pages.size(); i++) {
            String path = sources.get(i).toString();
            GoalCounts.check(path, conversion.pages().get(i)).forEach(f -> err.println(line(f)));
        }
        for (String kept : outcome.kept()) {
            err.println("kept " + draftFolder.resolve(kept) + ", which was edited");
        }
        err.print(ConvertSummary.table(conversion));
        err.println(
                outcome.written().size()
                        + " of "
                        + texts.size()
                        + " drafts and "
                        + written
                        + " of "
                        + pages.size()
                        + " evidence files written");
        return ExitCode.FINE;
    }

    private void writeFacts(Conversion conversion) throws IOException {
        if (facts == null) {
            return;
        }
        String json = FactsJson.write(conversion);
        if (facts.equals("-")) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(json);
            out.flush();
        } else {
            Files.writeString(Path.of(facts), json, StandardCharsets.UTF_8);
        }
    }

    private static String line(Finding finding) {
        return finding.path()
                + ":"
                + finding.position()
                + ": warning["
                + finding.rule()
                + "]: "
                + finding.message();
    }

    private static String reason(IOException e) {
        String sort = e.getClass().getSimpleName();
        return e.getMessage() == null ? sort : e.getMessage() + " (" + sort + ")";
    }
}
