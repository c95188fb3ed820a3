package org.couplet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.couplet.check.Checks;
import org.couplet.check.OriginalChecks;
import org.couplet.seed.OriginalsFolder;
import org.couplet.seed.SeedPage;
import org.couplet.seed.UndecodablePage;
import org.couplet.text.Finding;
import org.couplet.text.Position;
import org.couplet.text.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code check}: says what is wrong with the content and changes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Say what is wrong with the content, with file, line and column.")
final class CheckCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
            names = "--root",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The site's folder (default: ${DEFAULT-VALUE}).")
    private Path root;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "How findings are printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Report.Format format;

    @Option(
            names = "--originals",
            paramLabel = "DIR",
            description = "Folder with the newspaper pages: also compare the evidence with them.")
    private Path originals;

    @Option(names = "--strict", description = "Warnings fail, too.")
    private boolean isStrict;

    @Option(
            names = "--max-per-rule",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Print at most N findings of a rule; 0 prints all (default: ${DEFAULT-VALUE}).")
    private int maxPerRule;

    private List<Finding> originals(LoadedSite site) throws IOException {
        List<SeedPage> pages = new ArrayList<>();
        for (Path file : OriginalsFolder.files(originals)) {
            try {
                pages.add(OriginalsFolder.read(file));
            } catch (UndecodablePage e) {
                return List.of(
                        Finding.error(
                                file.toString(),
                                Position.START,
                                "seed.encoding",
                                e.getMessage(),
                                "save it as UTF-8 or GB18030"));
            }
        }
        return OriginalChecks.run(site.library(), site.sources(), pages);
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(root.resolve("content"))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no site in " + root + ": it has no content/ folder");
        }
        if (originals != null && !Files.isDirectory(originals)) {
            throw new ParameterException(spec.commandLine(), "no such folder: " + originals);
        }
        LoadedSite site = LoadedSite.read(root, true);
        List<Finding> findings = new ArrayList<>(site.findings());
        findings.addAll(Checks.run(site.library()));
        if (originals != null) {
            findings.addAll(originals(site));
        }
        Report report = Report.of(findings);
        PrintWriter out = spec.commandLine().getOut();
        out.print(report.print(format, maxPerRule));
        if (format == Report.Format.TEXT) {
            out.println(report.summary());
        } else {
            spec.commandLine().getErr().println(report.summary());
        }
        boolean hasFailed = report.errors() > 0 || (isStrict && report.warnings() > 0);
        return hasFailed ? ExitCode.CONTENT : ExitCode.FINE;
    }
}
