package org.couplet.cli;

/** What the program's exit says. */
final class ExitCode {
    /** All is well. */
    static final int FINE = 0;

    /** The content has errors; nothing was published. */
    static final int CONTENT = 1;

    /** The command line is wrong. */
    static final int USAGE = 2;

    /** The machine failed us, or we have a defect. */
    static final int MACHINE = 3;

    private ExitCode() {}
}
