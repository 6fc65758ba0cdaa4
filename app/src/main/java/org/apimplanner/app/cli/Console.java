package org.apimplanner.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apimplanner.app.words.Plain;

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

    /// One line for a person who waits. What a sentence quotes can neither break it nor steer the terminal.
    void message(String sentence) {
        messages.print(Plain.forTerminal(sentence) + "\n");
        messages.flush();
    }

    /// One line that says what went wrong.
    void failure(String sentence) {
        message(PROGRAM + ": " + sentence);
    }
}
