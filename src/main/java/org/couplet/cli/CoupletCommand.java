package org.couplet.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself. */
@Command(
        name = "couplet",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Builds bilingual explainers that can prove what they say.",
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            ConvertCommand.class,
            AcceptCommand.class
        })
final class CoupletCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show a stack trace when the program fails.")
    private boolean isDebug;

    private final Map<String, String> environment;

    CoupletCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The variables of the process. */
    Map<String, String> environment() {
        return environment;
    }

    boolean isDebug() {
        return isDebug;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "say what to do: couplet build, check, serve, convert or accept");
    }
}
