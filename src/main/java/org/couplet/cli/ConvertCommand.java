package org.couplet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.couplet.draft.DraftFolder;
import org.couplet.draft.Drafter;
import org.couplet.lang.DrawnWidth;
import org.couplet.seed.Conversion;
import org.couplet.seed.Converter;
import org.couplet.seed.EvidenceFolder;
import org.couplet.seed.FactsJson;
import org.couplet.seed.OriginalsFolder;
import org.couplet.seed.SeedPage;
import org.couplet.text.Excerpts;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Report;
import org.couplet.text.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code convert}: newspaper pages become drafts, evidence and facts. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Turn OCR'd newspaper pages into drafts, evidence and facts.")
public final class ConvertCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private MessageLang lang;

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
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<Path> sources = sources();
        List<PageFile> pages = new ArrayList<>();
        Work work;
        try (Progress progress = Progress.on(err)) {
            for (Path source : sources) {
                int page = pages.size() + 1;
                progress.say(() -> said("convert.reading", page, sources.size()));
                pages.add(PageFile.read(source));
            }
            if (pages.stream().anyMatch(p -> p.page().isEmpty())) {
                work = null;
            } else {
                refuseSameId(pages);
                work = convert(pages, progress);
            }
        }
        if (work == null) {
            failed(pages, err);
        } else {
            report(pages, work, err);
        }
        err.flush();
        return work == null ? ExitCode.CONTENT : ExitCode.FINE;
    }

    /** What a run did. */
    private record Work(
            Conversion conversion,
            Path folder,
            int drafts,
            DraftFolder.Outcome outcome,
            int evidence) {}

    private List<Path> sources() throws IOException {
        if (!files.isEmpty() && originals != null) {
            throw usage("give FILE or --originals, not both");
        }
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw usage(file + " is a folder; --originals converts the .txt files of a folder");
            }
            if (!Files.isRegularFile(file)) {
                throw usage("no such file: " + file);
            }
        }
        if (!files.isEmpty()) {
            return OriginalsFolder.sorted(files);
        }
        Path folder = originals == null ? root.resolve("seeds").resolve("originals") : originals;
        if (!Files.isDirectory(folder)) {
            throw usage("no such folder: " + folder + "; give FILE or --originals DIR");
        }
        List<Path> found = OriginalsFolder.files(folder);
        if (found.isEmpty()) {
            throw usage("no .txt file in " + folder);
        }
        return found;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Two pages of one name would overwrite each other's evidence. */
    private void refuseSameId(List<PageFile> pages) {
        Map<String, Path> known = new TreeMap<>();
        for (PageFile page : pages) {
            String id = page.page().orElseThrow().id();
            Path other = known.put(id, page.file());
            if (other != null) {
                throw usage(
                        other
                                + " and "
                                + page.file()
                                + " are both page "
                                + id
                                + "; a page is named by its file up to the first _");
            }
        }
    }

    private Work convert(List<PageFile> files, Progress progress) throws IOException {
        List<SeedPage> pages = files.stream().map(f -> f.page().orElseThrow()).toList();
        progress.say(() -> said("convert.converting", pages.size()));
        Conversion conversion =
                Converter.convert(
                        pages,
                        LoadedSite.read(root, true).library().register().years(),
                        said -> progress.say(() -> said));
        Map<String, String> texts = Drafter.draft(conversion);
        progress.say(() -> said("convert.writing"));
        Path folder = drafts == null ? root.resolve("content").resolve("drafts") : drafts;
        DraftFolder.Outcome outcome = DraftFolder.write(folder, texts);
        int written =
                EvidenceFolder.write(
                        evidence == null ? root.resolve("seeds").resolve("evidence") : evidence,
                        conversion);
        writeFacts(conversion);
        return new Work(conversion, folder, texts.size(), outcome, written);
    }

    private void failed(List<PageFile> pages, PrintWriter err) {
        List<Finding> findings = pages.stream().flatMap(p -> p.finding().stream()).toList();
        err.print(Report.of(findings).text(lang.wording(), excerpts(pages)));
        err.print(ConvertSummary.failed(pages, lang.wording()));
        err.println(said("convert.nothing", findings.size(), pages.size()));
    }

    private void report(List<PageFile> pages, Work work, PrintWriter err) {
        List<Finding> findings = new ArrayList<>();
        List<Integer> warnings = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Finding> found =
                    ConvertWarnings.of(pages.get(i).path(), work.conversion.pages().get(i));
            findings.addAll(found);
            warnings.add(found.size());
        }
        findings.addAll(ConvertWarnings.of(pages.get(0).path(), work.conversion));
        findings.addAll(ConvertWarnings.of(work.folder, work.outcome.conflicts()));
        err.print(Report.of(findings).text(lang.wording(), excerpts(pages)));
        for (String kept : work.outcome.kept()) {
            err.println(said("convert.kept", work.folder.resolve(kept)));
        }
        err.print(ConvertSummary.table(work.conversion, warnings, lang.wording()));
        err.println(
                said(
                        "convert.written",
                        work.outcome.written().size(),
                        work.drafts,
                        work.evidence,
                        pages.size()));
    }

    private String said(String key, Object... arguments) {
        return lang.wording().of(Message.of(key, arguments));
    }

    private static Excerpts excerpts(List<PageFile> pages) {
        Map<String, Source> sources = new HashMap<>();
        for (PageFile file : pages) {
            file.page()
                    .ifPresent(
                            p -> {
                                String text = String.join("\n", p.lines());
                                sources.put(file.path(), Source.of(file.path(), text));
                            });
        }
        return new Excerpts(path -> Optional.ofNullable(sources.get(path)), DrawnWidth::of);
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
}
