package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apimplanner.app.program.ShippedSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesCommandTest {
    static List<String> names() {
        return ShippedSamples.all().stream().map(ShippedSamples.Sample::name).toList();
    }

    @Test
    void theListNamesEachSample() {
        List<String> first = ProgramRun.of("samples")
                .text()
                .lines()
                .map(l -> l.split(" ")[0])
                .toList();
        assertEquals(names(), first);
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachSampleIsALegalPlan(String name) {
        String plan = ProgramRun.of("samples", name).text();
        ProgramRun run = ProgramRun.withInput(plan, "plan", "-");
        assertEquals(0, run.exitCode(), run.messages());
    }

    @Test
    void allOfThemAreWrittenToAFolder(@TempDir Path folder) throws IOException {
        assertEquals(0, ProgramRun.of("samples", "--out", folder.toString()).exitCode());
        for (String name : names()) {
            String written = Files.readString(folder.resolve(name + ".json"));
            assertEquals(ProgramRun.of("samples", name).text(), written);
        }
    }

    @Test
    void anUnknownSampleIsRefusedWithTheKnownOnes() {
        ProgramRun run = ProgramRun.of("samples", "gold");
        assertEquals(2, run.exitCode());
        assertTrue(run.messages().contains("samples: found 'gold', expected one of consumption, "), run.messages());
    }
}
