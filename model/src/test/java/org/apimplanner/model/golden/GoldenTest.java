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
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class GoldenTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theReportIsWhatTheDocumentsSay(String name) throws IOException, URISyntaxException {
        Path folder = golden().resolve(name);
        Expectation expectation = Expectation.read(folder);
        Report report =
                Shipped.PLANNER.plan(PlanFile.read(Files.readString(folder.resolve("plan.json")), Shipped.REFERENCE));

        Map<String, List<String>> actual = ReportTables.of(report);
        List<String> differences = new ArrayList<>();
        expectation.tables().forEach((heading, lines) -> {
            if (heading.equals("findings")) {
                differences.addAll(FindingCheck.failures(lines, report));
            } else {
                differences.addAll(TableDiff.of(heading, lines, Objects.requireNonNull(actual.get(heading), heading)));
            }
        });
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
                    .filter(f -> Files.exists(f.resolve("plan.json")))
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path golden() throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(GoldenTest.class.getResource("/golden")).toURI());
    }
}
