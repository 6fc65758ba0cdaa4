package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apimplanner.app.program.ShippedSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a shell can do to a program that runs: it ends with an exit code of its own and at most one sentence.
@EnabledOnOs(OS.LINUX)
class ProcessFaultsTest {
    private static final String PLAN =
            "{\"tier\": \"premium\", \"mode\": \"internal\", \"regions\": [{\"name\": \"westeurope\"}]}";

    @TempDir
    private Path folder;

    private Path plan;
    private ChildProgram program;

    @BeforeEach
    void aPlan() throws IOException {
        plan = Files.writeString(
                folder.resolve("plan.json"),
                ShippedSamples.named("premium-internal").orElseThrow().text());
        program = new ChildProgram(folder);
    }

    private void assertOneSentence(String start) throws IOException {
        String said = program.text("messages");
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.startsWith("apim-network-planner: " + start), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"$@\" >/dev/full", "\"$@\" >&-"})
    void outputThatCannotBeWrittenIsAFailure(String line) throws IOException, InterruptedException {
        assertEquals(2, program.run(line, "plan", plan.toString()).exitCode());
        assertOneSentence("standard output: could not be written (");
    }

    @Test
    void withoutStandardErrorThePlanIsPrintedAllTheSame() throws IOException, InterruptedException {
        ChildProgram.Ended ended = program.run("\"$@\" 2>&-", "plan", plan.toString());
        assertEquals(0, ended.exitCode());
        assertEquals(ProgramRun.of("plan", plan.toString()).text(), ended.output());
    }

    @Test
    void withoutAnyStreamTheFilesAreWritten() throws IOException, InterruptedException {
        String out = folder.resolve("out").toString();
        String[] arguments = {"--quiet", "plan", plan.toString(), "--format", "json", "--out", out};
        assertEquals(0, program.run("\"$@\" <&- >&- 2>&-", arguments).exitCode());
        assertEquals(
                ProgramRun.of("plan", plan.toString()).text(),
                Files.readString(folder.resolve("out").resolve("report.json")));
    }

    @Test
    void withoutStandardInputADashIsOneSentence() throws IOException, InterruptedException {
        assertEquals(2, program.run("\"$@\" <&-", "plan", "-").exitCode());
        assertOneSentence("standard input: found nothing, since it is closed, expected a plan");
    }

    @Test
    void aReaderThatGoesAwayIsNoFailureAndEndsEvenWhatHasNoEnd() throws IOException, InterruptedException {
        String line = "{ while echo '" + PLAN + "'; do :; done; } 2>/dev/null | { \"$@\"; echo $? >code; } | head -n 1";
        ChildProgram.Ended ended = program.run("cd '" + folder + "' && " + line, "batch", "-");
        assertEquals("", ended.messages());
        assertEquals(1, ended.output().lines().count());
        assertEquals("0", Files.readString(folder.resolve("code")).strip());
    }

    /// As a shell counts: 128 and the number of the signal.
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void aSignalEndsABatchInSilenceAtTheEndOfALine(String signal, int code) throws IOException, InterruptedException {
        Process process = program.start("exec \"$@\"", "batch", "-");
        try (OutputStream input = process.getOutputStream()) {
            byte[] line = (PLAN + "\n").getBytes(StandardCharsets.UTF_8);
            while (Files.size(folder.resolve("output")) == 0) {
                input.write(line);
                input.flush();
            }
            assertEquals(
                    0,
                    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                            .start()
                            .waitFor());
            ChildProgram.Ended ended = program.ended(process);
            assertEquals(code, ended.exitCode());
            assertEquals("", ended.messages());
            assertTrue(ended.output().endsWith("\n"), "half a line");
        }
    }

    @Test
    void aSignalAmongTheFilesOfAPlanLeavesWholeOnesAlone() throws IOException, InterruptedException {
        Path out = Files.createDirectory(folder.resolve("out"));
        String formats = "json,csv,markdown,svg,html,drawio,arm,bicep,docx,xlsx,pdf";
        Process process =
                program.start("exec \"$@\"", "plan", plan.toString(), "--format", formats, "--out", out.toString());
        while (names(out).allMatch(name -> name.startsWith(".")) && process.isAlive()) {
            Thread.onSpinWait();
        }
        process.destroy();
        program.ended(process);
        Map<String, byte[]> written = files(out);
        assertFalse(written.isEmpty());
        ProgramRun.of(
                "plan",
                plan.toString(),
                "--format",
                formats,
                "--out",
                folder.resolve("whole").toString());
        Map<String, byte[]> whole = files(folder.resolve("whole"));
        written.forEach((name, bytes) -> assertArrayEquals(whole.get(name), bytes, name));
    }

    /// Another charset, another line end, letters whose capitals are others, another zone.
    @Test
    void aMachineOfAnotherKindWritesTheSameFiles() throws IOException, InterruptedException {
        String formats = "json,text,csv,markdown,svg,html,drawio,arm,bicep,terraform,azcli,powershell,docx,xlsx,pdf";
        Path here = folder.resolve("here");
        Path there = folder.resolve("there");
        ProgramRun.of("plan", plan.toString(), "--format", formats, "--out", here.toString());
        program.with("-Dline.separator=\r\n")
                .with("-Dfile.encoding=ISO-8859-1")
                .with("-Dstdout.encoding=ISO-8859-9")
                .with("-Duser.language=tr")
                .with("-Duser.timezone=Pacific/Kiritimati");
        ChildProgram.Ended ended = program.run(
                "LC_ALL=C exec \"$@\"", "plan", plan.toString(), "--format", formats, "--out", there.toString());
        assertEquals(0, ended.exitCode(), ended.messages());
        Map<String, byte[]> expected = files(here);
        Map<String, byte[]> found = files(there);
        assertTrue(expected.size() > 15);
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, found.get(name), name));
    }

    /// What stands in a folder that is written into: what is read of it may be gone under its first name by then.
    private static Stream<String> names(Path folder) {
        String[] names = folder.toFile().list();
        return names == null ? Stream.empty() : Arrays.stream(names);
    }

    /// Every file, hidden ones too, by its name.
    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : all) {
            files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
        return files;
    }
}
