package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apimplanner.app.cli.Console.Output;
import org.apimplanner.app.program.Composition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardInputTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path runtime;

    @BeforeEach
    void aRuntime() throws IOException {
        runtime = Files.createDirectories(folder.resolve("runtime").resolve("lib"));
        Files.writeString(runtime.resolve("modules"), "what the runtime opens first");
    }

    @Test
    void aFileOfTheRuntimeIsNoInput() throws IOException {
        StandardInput taken = behind(runtime.resolve("modules"));
        assertTrue(taken.isClosed());
        Console console = console(taken);
        Failure failure =
                assertThrows(Failure.class, () -> new InputFile(InputFile.STANDARD_INPUT, "a plan").open(console));
        assertEquals("standard input: found nothing, since it is closed, expected a plan.", failure.getMessage());
    }

    @Test
    void aClosedInputAmongTheFilesOfANetworkIsSaidAsAnyOtherFault() throws IOException {
        Console console = console(behind(runtime.resolve("modules")));
        assertThrows(Failure.class, () -> new GivenDocuments(Composition.shipped(), console).network(List.of("-")));
        assertEquals(
                "apim-network-planner: standard input: found nothing, since it is closed, expected a network"
                        + " security group, route table, subnet or firewall policy.",
                said.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void anyOtherFileAndASystemWithoutSuchLinksAreRead() throws IOException {
        assertFalse(behind(Files.writeString(folder.resolve("plan.json"), "{}")).isClosed());
        assertFalse(StandardInput.of(InputStream.nullInputStream(), folder.resolve("none"), runtime)
                .isClosed());
    }

    private Console console(StandardInput input) {
        return new Console(
                input, new Output(new ByteArrayOutputStream()), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private StandardInput behind(Path file) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("descriptor-" + file.getFileName()), file);
        return StandardInput.of(InputStream.nullInputStream(), link, runtime.getParent());
    }
}
