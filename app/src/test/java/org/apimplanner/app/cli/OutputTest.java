package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apimplanner.app.cli.Console.Output;
import org.apimplanner.app.program.Composition;
import org.junit.jupiter.api.Test;

class OutputTest {
    private static Output failing(String reason) {
        return new Output(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        });
    }

    @Test
    void textIsUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Output(bytes).print("Zürich …");
        assertEquals("Zürich …", bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aReaderThatHasGoneIsNoFailure() {
        Output output = failing("Broken pipe");
        assertFalse(output.isClosed());
        output.print("first");
        output.print("second");
        assertTrue(output.isClosed());
    }

    @Test
    void aFullDiskIs() {
        Failure failure = assertThrows(
                Failure.class, () -> failing("No space left on device").print("x"));
        assertEquals("standard output: could not be written (No space left on device).", failure.getMessage());
    }

    @Test
    void aFullDiskEndsTheProgramWithOneSentence() {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                failing("No space left on device"),
                new PrintStream(messages, true, StandardCharsets.UTF_8));
        int code = new CommandLineProgram(Composition.shipped(), console, new ProgramRun.WithoutDesktop())
                .run("--version");
        assertEquals(2, code);
        assertEquals(1, messages.toString(StandardCharsets.UTF_8).lines().count());
    }
}
