package org.couplet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.couplet.check.Checks;
import org.couplet.content.KeyedBlock;
import org.couplet.content.KeyedTexts;
import org.couplet.content.LockFolder;
import org.couplet.content.TranslationsLock;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Report;
import org.couplet.text.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code accept}: records that texts which face each other were reviewed together. */
@Command(
        name = "accept",
        mixinStandardHelpOptions = true,
        description = "Record that the two languages of pages have been reviewed together.")
final class AcceptCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private SiteRoot siteRoot;

    @Mixin private MessageLang lang;

    @Option(names = "--all", description = "All pages and files of data; forget removed ones.")
    private boolean isAll;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "A page in either language, or a file of data.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        if (isAll == !files.isEmpty()) {
            throw usage("name the files that were reviewed, or --all");
        }
        Path root = siteRoot.path();
        LoadedSite site = LoadedSite.read(root, true);
        List<KeyedTexts> texts = KeyedTexts.of(site.library());
        List<KeyedTexts> chosen = isAll ? texts : chosen(root, texts);
        List<Finding> findings = inTheWay(site, chosen);
        if (!findings.isEmpty()) {
            return refuse(findings, site);
        }
        TranslationsLock before = site.library().lock();
        TranslationsLock after = (isAll ? TranslationsLock.EMPTY : before).with(chosen);
        if (!after.equals(before)) {
            LockFolder.write(root, after);
        }
        long blocks =
                chosen.stream()
                        .flatMap(t -> t.blocks().stream())
                        .filter(KeyedBlock::isFacing)
                        .count();
        say(
                spec.commandLine().getOut(),
                Message.of("accept.done", blocks, chosen.size(), changedLines(before, after)));
        return ExitCode.FINE;
    }

    private List<KeyedTexts> chosen(Path root, List<KeyedTexts> texts) {
        Set<KeyedTexts> chosen = new LinkedHashSet<>();
        for (Path file : files) {
            String path = relative(root, file);
            chosen.add(
                    texts.stream()
                            .filter(t -> t.files().containsValue(path))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            usage(
                                                    file
                                                            + " is no page and no file of data of this site")));
        }
        return List.copyOf(chosen);
    }

    /** As findings name it: from the root, whether it was given from there or from elsewhere. */
    private static String relative(Path root, Path file) {
        Path base = root.toAbsolutePath().normalize();
        Path place = file.toAbsolutePath().normalize();
        Path path = place.startsWith(base) ? base.relativize(place) : file.normalize();
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** What cannot be read, or faces nothing, was not reviewed as a whole. */
    private static List<Finding> inTheWay(LoadedSite site, List<KeyedTexts> chosen) {
        Set<String> paths = new TreeSet<>();
        chosen.forEach(t -> paths.addAll(t.files().values()));
        List<Finding> findings = new ArrayList<>(site.findings());
        Checks.runStructural(site.library()).stream()
                .filter(f -> f.rule().equals("parity.structure"))
                .forEach(findings::add);
        findings.removeIf(f -> !f.isError() || !paths.contains(f.path()));
        return findings;
    }

    private int refuse(List<Finding> findings, LoadedSite site) {
        PrintWriter err = spec.commandLine().getErr();
        Report report = Report.of(findings);
        err.print(report.text(lang.wording(), site.excerpts()));
        err.println(report.summary());
        say(err, Message.of("accept.nothing"));
        return ExitCode.CONTENT;
    }

    private static int changedLines(TranslationsLock before, TranslationsLock after) {
        Set<String> old = new TreeSet<>(before.write().lines().toList());
        Set<String> fresh = new TreeSet<>(after.write().lines().toList());
        Set<String> both = new TreeSet<>(old);
        both.retainAll(fresh);
        return Math.max(old.size(), fresh.size()) - both.size();
    }

    private void say(PrintWriter out, Message message) {
        Wording wording = lang.wording();
        out.println(wording.of(message));
        out.flush();
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
