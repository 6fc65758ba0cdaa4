package org.apimplanner.app.cli;

/// What the program's exit code says.
public final class ExitCode {
    /// All is well.
    public static final int OK = 0;
    /// The work is done, and its answer is that something is wrong with the plan.
    public static final int FOUND_ERRORS = 1;
    /// The work is done, and its answer is that two things differ.
    public static final int DIFFERS = 1;
    /// The work could not be done: bad usage, or input that cannot be read.
    public static final int FAILED = 2;

    private ExitCode() {}
}
