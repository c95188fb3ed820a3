package org.couplet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.couplet.content.SiteConfig;
import org.couplet.site.SiteFolder;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code build}: publishes the site as a whole, or leaves the last one as it is. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Check the content and publish the site.")
final class BuildCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private SiteRoot siteRoot;

    @Mixin private MessageLang lang;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the site is published (default: site in the root).")
    private Path out;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will be; overrides site.yaml.")
    private String baseUrl;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "How many pages are rendered at once; 0 for one a processor (default: ${DEFAULT-VALUE}).")
    private int jobs;

    @Option(names = "--clean", description = "Forget what was published before.")
    private boolean isClean;

    @Option(names = "--drafts", description = "Publish drafts, too.")
    private boolean withDrafts;

    @Option(
            names = "--no-check",
            description = "Leave out the editorial checks; what cannot be read is still an error.")
    private boolean isUnchecked;

    @Option(
            names = "--timings",
            description = "Say how long each phase took, and the slowest pages.")
    private boolean isTimed;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Timings timings = new Timings(start);
        Path root = siteRoot.path();
        Path folder = folder(root);
        FolderState before = FolderState.begin(folder);
        LoadedSite.SiteFiles read = LoadedSite.files(root);
        Inputs inputs = Inputs.of(read.sources(), read.pictures(), read.templates());
        BuildCache cache = cache(root, folder, inputs);
        Optional<BuildCache.Known> known = isClean ? Optional.empty() : cache.find(before.get());
        timings.done("looking for changes");
        if (known.isPresent()) {
            return unchanged(known.get(), timings, start);
        }
        SiteMaker.Options options =
                new SiteMaker.Options(
                        withDrafts, isUnchecked, Optional.ofNullable(baseUrl), threads());
        SiteFolder published = new SiteFolder(folder);
        PageCache pageCache = pageCache(root, folder, inputs);
        Optional<PageBuild.Done> some = Optional.empty();
        if (!isClean) {
            PageBuild build = new PageBuild(options, read, inputs, published, timings);
            Optional<PageCache.Build> last = pageCache.find();
            if (last.isPresent() && last.get().state().equals(before.get())) {
                some = build.attempt(last.get());
            }
        }
        PageBuild.Done done;
        List<String> slowest = List.of();
        if (some.isPresent()) {
            done = some.get();
        } else {
            Everything all = everything(root, options, timings, read, inputs, published);
            if (SiteMaker.hasErrors(all.made().findings())) {
                return report(all.made().findings(), all.made().site());
            }
            done = PageBuild.all(all.made(), all.written(), inputs);
            slowest = all.slowest();
            timings.done("writing");
        }
        PageCache.Build now = done.now();
        int code = report(now.findings(), done.site());
        String state =
                done.touched().isPresent()
                        ? before.after(done.touched().get())
                        : FolderState.of(folder);
        pageCache.put(now.withState(state));
        String report = reportText(Report.of(now.findings()), done.site());
        cache.put(new BuildCache.Known(now.pages(), report), state);
        timings.done("remembering");
        if (isTimed) {
            timings.print(spec.commandLine().getErr());
            slowest.forEach(spec.commandLine().getErr()::println);
            spec.commandLine().getErr().flush();
        }
        summary(now.pages(), done.written(), start);
        return code;
    }

    /**
     * A whole site.
     *
     * @param written how many pages were; 0 when there is an error
     * @param slowest see {@link PageTimes}
     */
    private record Everything(SiteMaker.Made made, int written, List<String> slowest) {}

    private Everything everything(
            Path root,
            SiteMaker.Options options,
            Timings timings,
            LoadedSite.SiteFiles read,
            Inputs inputs,
            SiteFolder published)
            throws IOException {
        try (Progress progress = Progress.on(spec.commandLine().getErr());
                Spool spool = new Spool(root.resolve(".couplet"))) {
            PageTimes times = new PageTimes(progress::say, lang.wording(), System::nanoTime);
            progress.say(() -> lang.wording().of(Message.of("build.reading")));
            SiteMaker.Made made =
                    new SiteMaker(root, options, timings, times, spool).make(read, inputs);
            progress.say(() -> lang.wording().of(Message.of("build.writing")));
            int written = SiteMaker.hasErrors(made.findings()) ? 0 : publish(published, made);
            return new Everything(made, written, times.slowest());
        }
    }

    private int publish(SiteFolder published, SiteMaker.Made made) throws IOException {
        if (isClean) {
            published.clean();
        }
        Set<String> written = published.publish(made.files()).written();
        return (int) made.pages().stream().filter(p -> written.contains(p.file())).count();
    }

    private PageCache pageCache(Path root, Path folder, Inputs inputs) throws IOException {
        List<String> options = new ArrayList<>(options(folder));
        options.add(inputs.linesWithoutPages());
        return PageCache.of(root, options);
    }

    private List<String> options(Path folder) {
        return List.of(
                folder.toString(),
                "drafts " + withDrafts,
                "unchecked " + isUnchecked,
                "base-url " + baseUrl);
    }

    private BuildCache cache(Path root, Path folder, Inputs inputs) throws IOException {
        List<String> options = new ArrayList<>(options(folder));
        options.add(lang.chosen().code());
        options.add(inputs.lines());
        return new BuildCache(RunCache.of(root, "build", options));
    }

    private int unchanged(BuildCache.Known build, Timings timings, long start) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(build.report());
        if (isTimed) {
            timings.print(err);
        }
        err.flush();
        summary(build.pages(), 0, start);
        return ExitCode.FINE;
    }

    private Path folder(Path root) {
        if (baseUrl != null && !SiteConfig.isBaseUrl(baseUrl)) {
            throw usage(
                    "--base-url needs an absolute http or https URL that ends in “/”, not “"
                            + baseUrl
                            + "”");
        }
        if (jobs < 0) {
            throw usage("--jobs cannot be less than 0");
        }
        Path folder = (out == null ? root.resolve("site") : out).toAbsolutePath().normalize();
        Path base = root.toAbsolutePath().normalize();
        for (String own : List.of("", "content", "templates", "seeds", "src")) {
            Path source = base.resolve(own).normalize();
            boolean isInSource = !own.isEmpty() && folder.startsWith(source);
            if (source.startsWith(folder) || isInSource) {
                throw usage("--out " + folder + " would mix the site with its sources");
            }
        }
        return folder;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int threads() {
        return jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
    }

    private int report(List<Finding> findings, LoadedSite site) {
        Report report = Report.of(findings);
        PrintWriter err = spec.commandLine().getErr();
        err.print(reportText(report, site));
        if (report.errors() > 0) {
            err.println(lang.wording().of(Message.of("build.nothing")));
        }
        err.flush();
        return report.errors() > 0 ? ExitCode.CONTENT : ExitCode.FINE;
    }

    private String reportText(Report report, LoadedSite site) {
        return report.findings().isEmpty()
                ? ""
                : report.text(lang.wording(), site.excerpts())
                        + report.summary()
                        + System.lineSeparator();
    }

    private void summary(long pages, long fresh, long start) {
        long millis = (System.nanoTime() - start) / 1_000_000;
        spec.commandLine()
                .getOut()
                .println(
                        "built %d pages (%d rendered, %d unchanged) in %d ms"
                                .formatted(pages, fresh, pages - fresh, millis));
    }
}
