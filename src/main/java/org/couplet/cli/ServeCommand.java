package org.couplet.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: shows the site in a browser while it is being written. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Show the site in a browser, and each change when it is saved.")
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    @Spec private CommandSpec spec;

    @Mixin private SiteRoot siteRoot;

    @Mixin private MessageLang lang;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description =
                    "Where to listen; 0 for any port that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "127.0.0.1",
            description =
                    "The name or address to listen at; 0.0.0.0 shows the site to the network, too (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(names = "--open", description = "Open the site in the browser.")
    private boolean isOpened;

    @Option(names = "--drafts", description = "Show drafts, too.")
    private boolean withDrafts;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "--port goes from 0 to " + LAST_PORT + ", not " + port);
        }
        PreviewSession session =
                new PreviewSession(
                        siteRoot.path(),
                        withDrafts,
                        host,
                        port,
                        lang.wording(),
                        spec.commandLine().getErr());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(session), "preview-end"));
        session.start();
        spec.commandLine().getOut().println("serving " + session.url() + " (Ctrl-C ends it)");
        spec.commandLine().getOut().flush();
        if (isOpened) {
            open(session.url());
        }
        new CountDownLatch(1).await();
        return ExitCode.FINE;
    }

    private void close(PreviewSession session) {
        try {
            session.close();
        } catch (IOException e) {
            // The process ends; the system closes what is left.
            return;
        }
    }

    private void open(String url) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command =
                system.contains("mac")
                        ? List.of("open", url)
                        : system.contains("win")
                                ? List.of("rundll32", "url.dll,FileProtocolHandler", url)
                                : List.of("xdg-open", url);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            spec.commandLine().getErr().println("no browser could be opened; go to " + url);
            spec.commandLine().getErr().flush();
        }
    }
}
