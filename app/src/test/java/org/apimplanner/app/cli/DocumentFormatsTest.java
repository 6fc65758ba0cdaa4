package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apimplanner.app.program.ShippedSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFormatsTest {
    @TempDir
    Path folder;

    private String plan;

    @BeforeEach
    void writePlan() throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(
                file, ShippedSamples.named("private-endpoint").orElseThrow().text());
        plan = file.toString();
    }

    @Test
    void eachFormatIsAFileInTheFolder() throws IOException {
        Path out = folder.resolve("out");
        ProgramRun run = ProgramRun.of("plan", plan, "--format", "pdf,html,xlsx,markdown", "--out", out.toString());
        assertEquals(0, run.exitCode(), run.messages());
        assertTrue(begins(out.resolve("handout.pdf"), "%PDF-"));
        assertTrue(begins(out.resolve("handout.html"), "<!DOCTYPE html>"));
        assertTrue(begins(out.resolve("report.xlsx"), "PK"));
        assertTrue(begins(out.resolve("report.md"), "# "));
    }

    private static boolean begins(Path file, String start) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith(start);
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidAndTheOthersAreWritten() throws IOException {
        Path out = folder.resolve("out");
        Files.createDirectories(out.resolve("handout.pdf").resolve("in the way"));
        ProgramRun run = ProgramRun.of("plan", plan, "--format", "pdf,html", "--out", out.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.messages().contains("handout.pdf: could not be written"), run.messages());
        assertTrue(begins(out.resolve("handout.html"), "<!DOCTYPE html>"));
        try (var files = Files.list(out)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void thePaperIsChosenByName() {
        ProgramRun letter = ProgramRun.of("plan", plan, "--format", "html", "--paper", "letter");
        assertTrue(letter.text().contains("size: letter"));
        ProgramRun a4 = ProgramRun.of("plan", plan, "--format", "html");
        assertTrue(a4.text().contains("size: A4"));
    }

    @Test
    void anUnknownPaperIsRefusedWithThoseThereAre() {
        ProgramRun run = ProgramRun.of("plan", plan, "--format", "html", "--paper", "a5");
        assertEquals(2, run.exitCode());
        assertTrue(run.messages().contains("--paper: found 'a5'"), run.messages());
        assertTrue(run.messages().contains("a4, letter"), run.messages());
    }
}
