package org.apimplanner.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The three standard streams.
///
/// @param messages standard error
public record Console(InputStream input, Output output, PrintStream messages) {
    private static final String PROGRAM = "apim-network-planner";

    /// The streams of this process.
    public static Console ofProcess() {
        return new Console(
                System.in,
                new Output(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /// One line for a person who waits.
    void message(String sentence) {
        messages.print(oneLine(sentence) + "\n");
        messages.flush();
    }

    /// One line that says what went wrong.
    void failure(String sentence) {
        message(PROGRAM + ": " + sentence);
    }

    /// Input that a sentence quotes could hold line breaks or sequences that steer the terminal.
    private static String oneLine(String sentence) {
        return sentence.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
