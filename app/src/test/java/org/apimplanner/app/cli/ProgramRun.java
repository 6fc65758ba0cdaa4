package org.apimplanner.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apimplanner.app.cli.CommandLineProgram.Desktop;
import org.apimplanner.app.cli.Console.Output;
import org.apimplanner.app.program.Composition;

/// The program run once within the test, with its streams caught.
record ProgramRun(int exitCode, byte[] output, String messages) {
    private static final Composition COMPOSITION = Composition.shipped();

    static ProgramRun of(String... arguments) {
        return withInput("", arguments);
    }

    static ProgramRun withInput(String input, String... arguments) {
        return run(COMPOSITION, new WithoutDesktop(), input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static ProgramRun run(Composition composition, Desktop desktop, byte[] input, String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input),
                new Output(output),
                new PrintStream(messages, true, StandardCharsets.UTF_8));
        int code = new CommandLineProgram(composition, console, desktop).run(arguments);
        return new ProgramRun(code, output.toByteArray(), messages.toString(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(output, StandardCharsets.UTF_8);
    }

    /// A machine without a display.
    static final class WithoutDesktop implements Desktop {
        @Override
        public Optional<String> obstacle() {
            return Optional.of("The desktop needs a display");
        }

        @Override
        public void open(Optional<Path> planFile) {
            throw new AssertionError("opened without a display");
        }
    }
}
