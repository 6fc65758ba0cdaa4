package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.app.cli.Console.Output;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.program.ShippedSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every command that writes, where nothing can be written: exit code 2, and one sentence that says where and why.
class RefusedOutputTest {
    @TempDir
    private Path folder;

    private String plan = "";
    private String nsg = "";
    private String tags = "";
    private String apim = "";

    @BeforeEach
    void files() throws IOException {
        plan = write(
                "plan.json",
                ShippedSamples.named("premium-internal").orElseThrow().text());
        nsg = write("nsg.json", NetworkFiles.nsg(NetworkFiles.MANAGEMENT, NetworkFiles.PROBE));
        apim = write("apim.json", """
                {"type": "Microsoft.ApiManagement/service", "name": "apim-contoso", "location": "westeurope",
                 "sku": {"name": "Premium", "capacity": 1}, "properties": {"virtualNetworkType": "External"}}""");
        tags = write("tags.json", """
                {"changeNumber": 1, "cloud": "Public", "values": [
                  {"name": "Sql", "properties": {"addressPrefixes": ["40.68.37.158/32"]}}]}""");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private List<List<String>> printing() {
        return List.of(
                List.of("plan", plan),
                List.of("plan", plan, "--format", "text"),
                List.of("plan", plan, "--format", "html"),
                List.of("diff", plan, plan, "--format", "json"),
                List.of("audit", "--plan", plan, "--nsg", "nsg-apim", nsg),
                List.of("import", apim),
                List.of("tags", tags, "list"),
                List.of("tags", tags, "expand", "Sql", "--format", "csv"),
                List.of("reference", "rules"),
                List.of("schema", "report"),
                List.of("samples"),
                List.of("samples", "premium-internal"),
                List.of("batch", "-"),
                List.of("completion", "zsh"),
                List.of("--help"),
                List.of("--notices"),
                List.of("plan", "--help"));
    }

    @Test
    void aFullDiskBehindStandardOutput() {
        for (List<String> command : printing()) {
            Output full = new Output(new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("No space left on device");
                }
            });
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            Console console = new Console(
                    new ByteArrayInputStream("{\"tier\": \"premium\"}\n".getBytes(StandardCharsets.UTF_8)),
                    full,
                    new PrintStream(said, true, StandardCharsets.UTF_8));
            int code = new CommandLineProgram(Composition.shipped(), console, new ProgramRun.WithoutDesktop())
                    .run(command.toArray(String[]::new));
            String messages = said.toString(StandardCharsets.UTF_8);
            assertEquals(2, code, command + messages);
            // What is wrong with the input is said before there is anything to write.
            assertEquals(
                    1,
                    messages.lines()
                            .filter(line -> line.equals("apim-network-planner: standard output: could not be written"
                                    + " (No space left on device)."))
                            .count(),
                    command + messages);
        }
    }

    private List<List<String>> writing(String out) {
        return List.of(
                List.of("plan", plan, "--format", "json,csv,pdf", "--out", out),
                List.of("diff", plan, plan, "--format", "json,html", "--out", out),
                List.of("audit", "--plan", plan, "--nsg", "nsg-apim", "--format", "json,xlsx", "--out", out, nsg),
                List.of("import", apim, "--out", out));
    }

    private static void assertRefused(List<String> command, String named) {
        ProgramRun run = ProgramRun.of(command.toArray(String[]::new));
        assertEquals(2, run.exitCode(), command + run.messages());
        List<String> failures = run.messages()
                .lines()
                .filter(line -> line.startsWith("apim-network-planner: "))
                .toList();
        assertTrue(failures.stream().anyMatch(line -> line.contains(named)), command + run.messages());
        for (String line : failures) {
            assertTrue(line.endsWith(".") && !line.contains("Exception"), line);
        }
    }

    /// The folder of processes takes no file from anybody, not even from who may do everything.
    @ParameterizedTest
    @ValueSource(strings = {"/proc", "/proc/sys"})
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTakesNoFiles(String closed) {
        for (List<String> command : writing(closed + "/planner")) {
            assertRefused(command, closed);
        }
    }

    @Test
    void aFileInThePlaceOfTheFolder() throws IOException {
        String file = write("taken", "old");
        for (List<String> command : writing(file + "/below")) {
            assertRefused(command, "taken");
        }
        assertEquals("old", Files.readString(Path.of(file)));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkThatLeadsToItself() throws IOException {
        Path link = folder.resolve("ring");
        Files.createSymbolicLink(link, link);
        for (List<String> command : writing(link.toString())) {
            assertRefused(command, "ring");
        }
    }

    /// As a disk that is full: the old file stays, and nothing is left beside it.
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatLeadsToAFullDevice() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        for (String name : List.of("report.json", "diff.json", "audit.json")) {
            Files.createSymbolicLink(out.resolve(name), Path.of("/dev/full"));
        }
        Path imported = Files.createSymbolicLink(folder.resolve("imported.json"), Path.of("/dev/full"));
        List<List<String>> commands = new ArrayList<>(writing(out.toString()).subList(0, 3));
        commands.add(List.of("import", apim, "--out", imported.toString()));
        for (List<String> command : commands) {
            assertRefused(command, "No space left on device");
        }
        try (Stream<Path> left = Files.walk(folder)) {
            assertEquals(
                    List.of(),
                    left.filter(file -> file.toString().endsWith(".part")).toList());
        }
    }

    @Test
    void aFolderWithoutRights() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "This user may write everywhere.");
        for (List<String> command : writing(closed.resolve("out").toString())) {
            assertRefused(command, "closed");
        }
    }

    @Test
    void aPathOfThreeHundredLetters() throws IOException {
        Path deep = folder;
        while (deep.toString().length() < 300) {
            deep = deep.resolve("a folder with a long name and an ü");
        }
        for (List<String> command : writing(deep.resolve("out").toString()).subList(0, 3)) {
            ProgramRun run = ProgramRun.of(command.toArray(String[]::new));
            assertTrue(run.exitCode() < 2, run.messages());
        }
        Path copy = Files.copy(Path.of(plan), deep.resolve("plan.json"));
        assertEquals(0, ProgramRun.of("plan", copy.toString()).exitCode());
    }
}
