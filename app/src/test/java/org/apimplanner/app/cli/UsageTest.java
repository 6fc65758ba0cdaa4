package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.cli.CommandLineProgram.Desktop;
import org.apimplanner.app.program.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private static final List<String> COMMANDS =
            List.of("plan", "import", "audit", "diff", "tags", "reference", "schema", "batch", "samples", "completion");

    @ParameterizedTest
    @ValueSource(strings = {"plan", "diff", "reference", "schema", "batch", "samples", "completion"})
    void eachCommandHasHelp(String command) {
        ProgramRun run = ProgramRun.of(command, "--help");
        assertEquals(0, run.exitCode());
        assertEquals("", run.messages());
        assertTrue(run.text().startsWith("Usage: apim-network-planner " + command), run.text());
    }

    @Test
    void theHelpSaysOfEachCommandWhatItDoes() {
        String help = ProgramRun.of("--help").text();
        for (String command : COMMANDS) {
            assertTrue(help.lines().anyMatch(line -> line.matches("  " + command + " +[A-Z].*")), command);
        }
    }

    /// A sentence that is wider than the page leaves its last word on a line of its own; a usage that is,
    /// half an option.
    @Test
    void noHelpIsWiderThanItsPage() {
        for (String command : COMMANDS) {
            List<String> lines = ProgramRun.of(command, "--help").text().lines().toList();
            lines.forEach(line -> assertFalse(line.matches("\\S+[^:\\s]"), command + ": " + line));
            lines.stream()
                    .takeWhile(line -> line.matches("Usage: .*| +.*"))
                    .forEach(line -> assertEquals(
                            line.replaceAll("[^\\[]", "").length(),
                            line.replaceAll("[^\\]]", "").length(),
                            command + ": " + line));
        }
    }

    @Test
    void theHelpOfThePlanCommandListsTheFormats() {
        String help = ProgramRun.of("plan", "--help").text();
        assertTrue(help.contains("\n  json  ") && help.contains("\n  csv   "), help);
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertEquals("apim-network-planner 1.0.0\n", ProgramRun.of("--version").text());
    }

    @Test
    void theLicencesOfAllThatShipsArePrinted() throws IOException {
        Path root = Path.of("..");
        assertEquals(
                Files.readString(root.resolve("NOTICE")),
                ProgramRun.of("--notices").text());
        assertEquals(
                Files.readString(root.resolve("LICENSE")),
                ProgramRun.of("--license").text());
    }

    @Test
    void anUnknownOptionGetsAHint() {
        assertFailure(
                "plan: found the unknown option '--fromat', perhaps --format; see 'apim-network-planner plan --help'.",
                "plan",
                "--fromat",
                "json",
                "x.json");
    }

    @Test
    void anUnknownCommandGetsAHint() {
        assertFailure(
                "found 'refrence', expected a command or a plan file, perhaps reference; see 'apim-network-planner"
                        + " --help'.",
                "refrence",
                "rules");
    }

    @Test
    void aMissingArgumentIsNamed() {
        assertFailure("plan: missing PLAN.json; see 'apim-network-planner plan --help'.", "plan");
        assertFailure(
                "plan: found 'b', expected no further argument; see 'apim-network-planner plan --help'.",
                "plan",
                "a",
                "b");
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsAFileName() {
        assertFailure("@plan: found no such file, expected a plan as JSON.", "plan", "@plan");
    }

    @Test
    void controlCharactersOfAnArgumentDoNotReachTheTerminal() {
        String messages = ProgramRun.of("plan", "\u001B[2J\nx").messages();
        assertEquals(1, messages.lines().count());
        assertTrue(messages.codePoints().noneMatch(c -> c == 0x1B), messages);
    }

    @Test
    void aPlanFileOpensOnTheDesktopWhereThereIsOne(@TempDir Path folder) throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.json"), "{}");
        List<Optional<Path>> opened = new ArrayList<>();
        Desktop desktop = new Desktop() {
            @Override
            public Optional<String> obstacle() {
                return Optional.empty();
            }

            @Override
            public void open(Optional<Path> planFile) {
                opened.add(planFile);
            }
        };
        assertEquals(
                0,
                ProgramRun.run(Composition.shipped(), desktop, new byte[0], plan.toString())
                        .exitCode());
        assertEquals(
                0, ProgramRun.run(Composition.shipped(), desktop, new byte[0]).exitCode());
        assertEquals(List.of(Optional.of(plan), Optional.empty()), opened);
    }

    @Test
    void aFileThatIsNoPlanIsNamedAndTheDesktopOpensToSayItToo(@TempDir Path folder) {
        List<Path> opened = new ArrayList<>();
        Desktop desktop = new Desktop() {
            @Override
            public Optional<String> obstacle() {
                return Optional.empty();
            }

            @Override
            public void open(Optional<Path> planFile) {
                throw new AssertionError("asked for all of them");
            }

            @Override
            public void openAll(List<Path> planFiles) {
                opened.addAll(planFiles);
            }
        };
        Path missing = folder.resolve("none.json");
        ProgramRun run = ProgramRun.run(
                Composition.shipped(), desktop, new byte[0], missing.toString(), folder.toString(), "other.json");
        assertEquals(0, run.exitCode());
        assertEquals(List.of(missing, folder, Path.of("other.json")), opened);
        assertTrue(run.messages().contains(missing + ": found no such file, expected a plan to open."), run.messages());
        assertTrue(run.messages().contains(folder + ": found a folder, expected a plan to open."), run.messages());
    }

    @Test
    void aPlanFileWithoutADisplayFailsAndNamesTheCommandThatNeedsNone(@TempDir Path folder) throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.json"), "{}");
        assertFailure(
                "The desktop needs a display; the command 'plan " + plan + "' does the same job without a display.",
                plan.toString());
    }

    private static void assertFailure(String sentence, String... arguments) {
        ProgramRun run = ProgramRun.of(arguments);
        assertEquals("apim-network-planner: " + sentence + "\n", run.messages());
        assertEquals("", run.text());
        assertEquals(2, run.exitCode());
    }
}
