package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apimplanner.app.cli.Console.Output;
import org.apimplanner.app.program.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleRunTest {
    @Test
    void withoutADesktopTheMainJobIsDoneOnASample(@TempDir Path parent) throws IOException {
        Path folder = parent.resolve("apim-network-plan");
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new Output(output),
                new PrintStream(messages, true, StandardCharsets.UTF_8));
        int code = new RootCommand(Composition.shipped(), console, new ProgramRun.WithoutDesktop())
                .writeSample("No display", folder.toString());
        assertEquals(0, code);
        assertEquals(folder + "\n", output.toString(StandardCharsets.UTF_8));
        assertTrue(messages.toString(StandardCharsets.UTF_8).startsWith("No display; "));
        assertTrue(Files.exists(folder.resolve("nsg-rules.csv")));
        assertArrayEquals(
                ProgramRun.of("plan", folder.resolve("plan.json").toString()).output(),
                Files.readAllBytes(folder.resolve("report.json")));
    }
}
