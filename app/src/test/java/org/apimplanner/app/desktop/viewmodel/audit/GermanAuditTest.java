package org.apimplanner.app.desktop.viewmodel.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.AuditSamples;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerTable;
import org.apimplanner.app.desktop.viewmodel.answer.Explanation;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.reference.AuditFindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An audit in a window that speaks German.
final class GermanAuditTest {
    /// Words that English sentences have and German ones have not.
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|of|and|is|are|which|from|with|not|nothing|expected|found|its)\\b");

    @TempDir
    private Path folder;

    private final Desk desk = new Desk(AuditSamples.plan(), Language.GERMAN);
    private final AuditViewModel audit = desk.planner.audit();

    private static <R> Stream<String> shown(AnswerTable<R> table) {
        return table.rows().stream()
                .flatMap(row -> Stream.concat(
                        table.columns().stream().map(column -> column.shown().apply(row)), explained(table, row)));
    }

    private static <R> Stream<String> explained(AnswerTable<R> table, R row) {
        table.selectedProperty().set(row);
        Explanation why = table.explanationProperty().get().orElseThrow();
        return Stream.of(
                        Stream.of(why.title(), why.purpose()),
                        why.facts().stream().map(Explanation.Fact::text),
                        why.caution().stream())
                .flatMap(texts -> texts);
    }

    private static List<String> english(Stream<String> texts) {
        return texts.filter(text -> ENGLISH.matcher(text).find()).distinct().toList();
    }

    @Test
    void everyTableAndItsReasonsAreGerman() {
        audit.add(List.of(AuditSamples.nsg(folder), AuditSamples.routes(folder)));
        assertFalse(audit.findings().rows().isEmpty());
        assertFalse(audit.changes().rows().isEmpty());
        assertEquals(List.of(), english(shown(audit.requirements())));
        assertEquals(List.of(), english(shown(audit.findings())));
        assertEquals(List.of(), english(shown(audit.changes())));
    }

    @Test
    void theFirstSentenceNamesTheNeedsInGerman() {
        audit.add(List.of(AuditSamples.nsg(folder)));
        String headline = audit.summaryProperty().get().orElseThrow().headline();
        assertEquals(
                "Nicht konform: blockiert: Azure Storage und die Uhr (NTP, 123 UDP); zum Teil blockiert: Azure Monitor"
                        + " und Sperrlisten von TLS-Zertifikaten.",
                headline);
    }

    @Test
    void whatARuleLacksIsSaidWithItsWords() {
        audit.add(List.of(AuditSamples.nsg(folder)));
        String lacks = audit.requirements().rows().stream()
                .filter(row -> row.value().rule().equals("azure-monitor")
                        && row.value().direction() == Direction.OUTBOUND)
                .flatMap(row -> audit.spoken().uncovered(row.value()).stream())
                .collect(Collectors.joining());
        assertEquals("Tcp 1886 von VirtualNetwork nach AzureMonitor", lacks);
    }

    @Test
    void aFindingIsTheEnglishOneInOtherWords() {
        audit.add(List.of(AuditSamples.nsg(folder)));
        assertEquals(
                List.of("AllowRateLimit lässt Port 4290 über Tcp zu; Udp 4290 von VirtualNetwork verwendet Udp."),
                audit.findings().rows().stream()
                        .filter(finding -> finding.code() == AuditFindingCode.WRONG_PROTOCOL)
                        .map(audit.spoken()::message)
                        .toList());
    }

    /// Files have the ids of the rules; a person reads what people call the needs.
    @Test
    void aNeedGoesByWhatPeopleCallIt() {
        audit.add(List.of(AuditSamples.nsg(folder)));
        List<String> names = audit.requirements().rows().stream()
                .map(row -> audit.requirements().columns().stream()
                        .filter(column -> column.key().equals("rule"))
                        .findFirst()
                        .orElseThrow()
                        .shown()
                        .apply(row))
                .toList();
        assertTrue(names.contains("Verwaltungsendpunkt (3443)"), names.toString());
        assertTrue(names.contains("Sperrlisten von TLS-Zertifikaten"), names.toString());
    }

    @Test
    void whatCouldNotBeReadIsSaidInGerman() {
        audit.add(List.of(
                AuditSamples.write(folder.resolve("notes.txt"), "nothing of use"),
                AuditSamples.write(folder.resolve("cut.json"), "{\"name\": \"nsg\", \"securityRules\": [{"),
                AuditSamples.write(folder.resolve("plan.json"), "{\"schemaVersion\": 2, \"tier\": \"premium\"}"),
                AuditSamples.write(
                        folder.resolve("rules.csv"), "Name,Priority,Direction,Access\nAllowIt,x,Sideways,Allow\n"),
                folder.resolve("gone.json"),
                folder));
        List<String> problems = audit.files().stream()
                .flatMap(file -> file.problems(desk.services.messages()).stream())
                .toList();
        assertTrue(problems.size() >= 6, problems.toString());
        assertEquals(
                List.of(),
                english(problems.stream()
                        .map(problem -> problem.replaceAll("„[^“]*“", ""))
                        .map(problem -> problem.replace("az deployment group what-if", ""))));
    }

    @Test
    void whyAResourceIsJudgedIsSaidInGerman() {
        audit.add(List.of(AuditSamples.nsg(folder), AuditSamples.emptyNsg(folder)));
        List<String> readings = audit.files().stream()
                .flatMap(file -> audit.readings(file).stream())
                .map(audit.spoken()::reading)
                .toList();
        assertEquals(2, readings.size());
        assertEquals(List.of(), english(readings.stream()));
    }
}
