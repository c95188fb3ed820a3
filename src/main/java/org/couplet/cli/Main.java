package org.couplet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import picocli.CommandLine;

/** The program's entrance. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = run(args, System.getenv(), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs a command line and returns its exit code. Text is UTF-8 whatever the machine's locale
     * says.
     *
     * @param environment the variables of the process
     */
    static int run(
            String[] args, Map<String, String> environment, PrintWriter out, PrintWriter err) {
        CoupletCommand command = new CoupletCommand(environment);
        CommandLine line = new CommandLine(command).setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, words) -> misused(e, err));
        line.setExecutionExceptionHandler((e, l, result) -> failed(e, command.isDebug(), err));
        try {
            return line.execute(args);
        } catch (Error e) {
            return failed(e, command.isDebug(), err);
        }
    }

    /**
     * One line that says what is wrong and one that says where to look; the options would bury it.
     */
    private static int misused(CommandLine.ParameterException e, PrintWriter err) {
        err.println("error: " + e.getMessage());
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            CommandLine.UnmatchedArgumentException.printSuggestions(unmatched, err);
        }
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        err.println("  help: “" + command + " --help” lists what there is");
        return ExitCode.USAGE;
    }

    /** Says in one line what failed. */
    static int failed(Throwable e, boolean isDebug, PrintWriter err) {
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
            err.println("error: " + reason((IOException) cause));
        } else if (e instanceof OutOfMemoryError) {
            err.println("error: there is not enough memory; give Java more with JAVA_OPTS=-Xmx…");
        } else {
            err.println(
                    "This is a defect of the generator, not of your text. Please report: "
                            + e
                            + (isDebug ? "" : " (run again with --debug for the trace)"));
        }
        if (isDebug) {
            e.printStackTrace(err);
        }
        return ExitCode.MACHINE;
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be read or written";
        }
        if (e instanceof FileSystemException file) {
            String why = file.getReason() == null ? "cannot be used" : file.getReason();
            return file.getFile() + ": " + why;
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
