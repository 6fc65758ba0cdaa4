package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionCommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "powershell"})
    void eachShellGetsEveryCommandAndItsOptions(String shell) {
        String script = ProgramRun.of("completion", shell).text();
        List.of("plan", "audit", "diff", "tags", "reference", "schema", "batch", "samples", "--notices", "--repair")
                .forEach(word -> assertTrue(script.contains(word), word));
        assertTrue(!script.contains("@CHOICES@"), script);
    }

    @Test
    void anotherShellIsRefusedInOneSentence() {
        ProgramRun run = ProgramRun.of("completion", "fish");
        assertEquals(2, run.exitCode());
        assertTrue(run.messages().contains("found 'fish', expected"), run.messages());
    }

    @ParameterizedTest
    @CsvSource({
        "'apim-network-planner sam', samples",
        "'apim-network-planner --not', --notices",
        "'apim-network-planner plan p.json --form', --format",
        "'apim-network-planner --quiet audit --rep', --repair",
        "'apim-network-planner plan sam', ''"
    })
    @DisabledOnOs(OS.WINDOWS)
    void bashCompletesWithTheScript(String line, String expected) throws IOException {
        String words = Stream.of(line.split(" ")).map(word -> "'" + word + "'").reduce("", (a, b) -> a + " " + b);
        String script = ProgramRun.of("completion", "bash").text() + "COMP_WORDS=(" + words + ")\n"
                + "COMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_apim_network_planner\nprintf '%s' \"${COMPREPLY[*]}\"\n";
        Process bash = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .start();
        assertEquals(expected, new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
}
