package org.couplet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --root} of commands that need a site. */
final class SiteRoot {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--root",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The site's folder (default: ${DEFAULT-VALUE}).")
    private Path root;

    /** The folder; a usage error when there is no site in it. */
    Path path() {
        if (!Files.isDirectory(root.resolve("content"))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no site in " + root + ": it has no content/ folder");
        }
        return root;
    }
}
