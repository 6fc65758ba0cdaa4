package org.apimplanner.model.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apimplanner.model.diff.ReportDiff;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DiffGoldenTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theDifferenceIsWhatTheDocumentsSay(String name) throws IOException, URISyntaxException {
        Path folder = golden().resolve(name);
        Map<String, List<String>> actual =
                DiffTables.of(ReportDiff.of(report(folder, "before"), report(folder, "after"), Shipped.REFERENCE));
        List<String> differences = new ArrayList<>();
        Expectation.read(folder)
                .tables()
                .forEach((heading, lines) ->
                        differences.addAll(TableDiff.of(heading, lines, actual.getOrDefault(heading, List.of()))));
        assertEquals("", String.join("\n", differences));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyCaseKeepsItsWorkingBesideIt(String name) throws IOException, URISyntaxException {
        assertTrue(Files.size(golden().resolve(name).resolve("working.md")) > 100);
    }

    static Stream<String> cases() throws IOException, URISyntaxException {
        try (Stream<Path> folders = Files.list(golden())) {
            return folders
                    .filter(f -> Files.exists(f.resolve("before.json")))
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Report report(Path folder, String plan) throws IOException {
        return Shipped.PLANNER.plan(PlanFile.read(Files.readString(folder.resolve(plan + ".json")), Shipped.REFERENCE));
    }

    private static Path golden() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(DiffGoldenTest.class.getResource("/golden-diff"))
                .toURI());
    }
}
