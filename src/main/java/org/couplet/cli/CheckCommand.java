package org.couplet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.couplet.check.Checks;
import org.couplet.check.OriginalChecks;
import org.couplet.check.RuleSettings;
import org.couplet.seed.OriginalsFolder;
import org.couplet.seed.SeedPage;
import org.couplet.seed.UndecodablePage;
import org.couplet.text.Excerpts;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;
import org.couplet.text.Report;
import org.couplet.text.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin private SiteRoot siteRoot;

    @Mixin private MessageLang lang;

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
            description =
                    "Print at most N findings of a rule; 0 prints all (default: all, or a summary when there are more than 200).")
    private Integer maxPerRule;

    @Option(
            names = "--no-cache",
            description = "Work everything out again, even when nothing has changed.")
    private boolean isWithoutCache;

    @Override
    public Integer call() throws IOException {
        Path root = siteRoot.path();
        if (originals != null && !Files.isDirectory(originals)) {
            throw new ParameterException(spec.commandLine(), "no such folder: " + originals);
        }
        if (maxPerRule != null && maxPerRule < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--max-per-rule cannot be less than 0");
        }
        Wording wording = lang.wording();
        RunCache.Printed printed = isWithoutCache ? run(root, wording) : cached(root, wording);
        spec.commandLine().getOut().print(printed.out());
        spec.commandLine().getErr().print(printed.err());
        spec.commandLine().getOut().flush();
        spec.commandLine().getErr().flush();
        return printed.code();
    }

    private RunCache.Printed cached(Path root, Wording wording) throws IOException {
        RunCache cache = RunCache.of(root, options(), inputs(root));
        Optional<RunCache.Printed> known = cache.find();
        if (known.isPresent()) {
            return known.get();
        }
        RunCache.Printed printed = run(root, wording);
        cache.put(printed);
        return printed;
    }

    private List<String> options() {
        return List.of(
                lang.chosen().code(),
                format.word(),
                Boolean.toString(isStrict),
                String.valueOf(maxPerRule),
                String.valueOf(originals));
    }

    private List<Path> inputs(Path root) {
        List<Path> inputs = new ArrayList<>();
        for (String folder : List.of("content", "seeds/evidence", "seeds/register.yaml")) {
            inputs.add(root.resolve(folder));
        }
        inputs.add(root.resolve("templates"));
        if (originals != null) {
            inputs.add(originals);
        }
        return inputs;
    }

    private RunCache.Printed run(Path root, Wording wording) throws IOException {
        LoadedSite site = LoadedSite.readFronts(LoadedSite.files(root), true);
        List<Finding> findings = new ArrayList<>(site.findings());
        findings.addAll(Checks.run(site.library()));
        if (originals != null) {
            findings.addAll(originals(site));
        }
        RuleSettings.Applied applied = RuleSettings.apply(site.library(), findings);
        Report report = Report.of(applied.findings());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter errLines = new PrintWriter(err);
        if (format == Report.Format.TEXT) {
            Excerpts excerpts = site.excerpts();
            out.write(
                    maxPerRule == null
                            ? report.text(wording, excerpts)
                            : report.text(maxPerRule, wording, excerpts));
            out.write(report.summary() + System.lineSeparator());
        } else {
            out.write(report.print(format, wording));
            errLines.println(report.summary());
        }
        applied.silenced()
                .forEach(
                        (rule, s) ->
                                errLines.println(
                                        wording.of(
                                                Message.of(
                                                        "check.off",
                                                        rule,
                                                        s.count(),
                                                        s.reason()))));
        errLines.flush();
        boolean hasFailed = report.errors() > 0 || (isStrict && report.warnings() > 0);
        int code = hasFailed ? ExitCode.CONTENT : ExitCode.FINE;
        return new RunCache.Printed(code, out.toString(), err.toString());
    }

    private List<Finding> originals(LoadedSite site) throws IOException {
        List<Finding> findings = new ArrayList<>();
        List<SeedPage> pages = new ArrayList<>();
        for (Path file : OriginalsFolder.files(originals)) {
            try {
                pages.add(OriginalsFolder.read(file));
            } catch (UndecodablePage e) {
                findings.add(
                        Finding.error(
                                file.toString(),
                                Position.START,
                                "seed.encoding",
                                PageFile.undecodable(e)));
            }
        }
        findings.addAll(OriginalChecks.run(site.library(), site.sources(), pages));
        return findings;
    }
}
