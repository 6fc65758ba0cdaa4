package org.apimplanner.app.desktop.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.program.ShippedSamples;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a window in German answers: the same in other words, and in files the same words.
final class GermanAnswerTest {
    @TempDir
    Path folder;

    static Stream<String> samples() {
        return ShippedSamples.all().stream().map(ShippedSamples.Sample::name);
    }

    private static List<Object> facts(Report report) {
        return report.regions().stream()
                .flatMap(region -> Stream.of(
                        region.name(),
                        region.subnet().map(subnet -> subnet.required()),
                        region.nsgRules().stream()
                                .map(rule -> List.of(
                                        rule.name(),
                                        rule.priority(),
                                        rule.source(),
                                        rule.destination(),
                                        rule.destinationPorts(),
                                        rule.requirement(),
                                        rule.references()))
                                .toList(),
                        region.routes().stream().map(route -> route.name()).toList(),
                        region.firewall().stream()
                                .map(row -> List.of(row.destination(), row.ports()))
                                .toList(),
                        region.dnsRecords().stream()
                                .map(row -> List.of(row.zone(), row.name(), row.value()))
                                .toList()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theAnswerIsTheSameInOtherWords(String sample) {
        Report english = new Desk(Desk.sample(sample)).session.report();
        Report german = new Desk(Desk.sample(sample), Language.GERMAN).session.report();
        assertEquals(facts(english), facts(german));
        assertEquals(
                english.findings().stream().map(f -> f.code() + f.path()).toList(),
                german.findings().stream().map(f -> f.code() + f.path()).toList());
        Comparator<Finding> byCode = Comparator.comparing(Finding::code);
        List<String> spoken =
                english.findings().stream().sorted(byCode).map(Finding::message).toList();
        assertTrue(german.findings().stream().map(Finding::message).noneMatch(spoken::contains));
    }

    @Test
    void anExportIsTheSameFileInEitherLanguage() throws IOException {
        for (Language language : Language.values()) {
            Desk desk = new Desk(Desk.sample("hub-and-spoke"), language);
            Path to = folder.resolve(language.word());
            desk.dialogs.export = Optional.of(new ExportWish(List.of("json", "csv"), to, Paper.A4));
            desk.planner.export();
        }
        List<Path> english = files(folder.resolve("en"));
        List<Path> german = files(folder.resolve("de"));
        assertTrue(english.size() > 3);
        assertEquals(
                english.stream().map(Path::getFileName).toList(),
                german.stream().map(Path::getFileName).toList());
        for (int i = 0; i < english.size(); i++) {
            assertEquals(
                    -1,
                    Files.mismatch(english.get(i), german.get(i)),
                    english.get(i).toString());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void findingsAndChoicesArePutInGerman() {
        Desk desk = new Desk(Desk.plan("""
                {"schemaVersion": 1, "tier": "developer", "mode": "internal", "regions": [{"name": "westeurope", "units": 2}]}
                """), Language.GERMAN);
        assertTrue(desk.planner.answer().findings().rows().stream()
                .map(Finding::message)
                .toList()
                .contains("Im Tarif Developer liegt die Grenze für Skalierungseinheiten je Region bei 1;"
                        + " der Plan verlangt 2."));
        assertEquals(
                "Developer · Intern · 1 Region",
                desk.planner.answer().overviewProperty().get().headline());
        assertEquals("West Europe › Einheiten", desk.planner.places().words("/regions/0/units"));
        assertEquals(
                "Dokumentation 2026-11, Stand 11.09.2026",
                desk.planner.answer().summary().editionProperty().get());
    }
}
