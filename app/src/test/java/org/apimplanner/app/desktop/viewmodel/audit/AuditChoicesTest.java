package org.apimplanner.app.desktop.viewmodel.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.AuditSamples;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.words.AuditWords;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.reference.AuditFindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which group and which table are meant, where a person says so.
final class AuditChoicesTest {
    @TempDir
    private Path folder;

    private final Desk desk = new Desk(AuditSamples.plan());
    private final AuditViewModel audit = desk.planner.audit();
    private final AuditChoice group = audit.choices().group();
    private final AuditChoice table = audit.choices().routeTable();

    private static Optional<String> named(String name) {
        return Optional.of(name);
    }

    private boolean isOpen() {
        return audit.findings().rows().stream().anyMatch(finding -> finding.code() == AuditFindingCode.WHICH_GROUP);
    }

    private Status status(String rule) {
        return audit.requirements().rows().stream()
                .filter(row -> row.value().rule().equals(rule) && row.value().kind() == Kind.NSG)
                .findFirst()
                .orElseThrow()
                .value()
                .status();
    }

    private List<String> readings() {
        return audit.files().stream()
                .flatMap(file -> audit.readings(file).stream())
                .map(AuditWords::reading)
                .toList();
    }

    @Test
    void nothingIsOfferedWithoutFiles() {
        assertEquals(List.of(), group.options());
        assertEquals(List.of(), table.options());
    }

    @Test
    void ofTwoGroupsTheChosenOneIsJudged() {
        audit.add(List.of(AuditSamples.nsg(folder), AuditSamples.emptyNsg(folder)));
        assertEquals(List.of(Optional.empty(), named("nsg-apim"), named("nsg-web")), group.options());
        assertTrue(isOpen());
        assertEquals(Status.UNKNOWN, status("management-endpoint"));
        group.chosenProperty().set(named("nsg-apim"));
        assertFalse(isOpen());
        assertEquals(Status.ALLOWED, status("management-endpoint"));
        assertEquals(Status.BLOCKED, status("storage"));
        assertEquals(
                List.of(
                        "nsg-apim is judged: it was chosen by name.",
                        "nsg-web is left out: another one was chosen by name."),
                readings());
        // A group without rules has Azure's own, which let nothing in from ApiManagement and let
        // everything out to the internet.
        group.chosenProperty().set(named("nsg-web"));
        assertEquals(Status.BLOCKED, status("management-endpoint"));
        group.chosenProperty().set(Optional.empty());
        assertTrue(isOpen());
    }

    @Test
    void ofTwoTablesTheChosenOneIsJudged() {
        Path other = AuditSamples.write(folder.resolve("hub.json"), """
                {"name": "rt-hub", "type": "Microsoft.Network/routeTables", "routes": []}
                """);
        audit.add(List.of(AuditSamples.routes(folder), other));
        assertEquals(List.of(Optional.empty(), named("rt-apim"), named("rt-hub")), table.options());
        assertEquals(List.of(), group.options());
        assertTrue(isOpen());
        table.chosenProperty().set(named("rt-hub"));
        assertFalse(isOpen());
        assertEquals(
                List.of(
                        "rt-apim is left out: another one was chosen by name.",
                        "rt-hub is judged: it was chosen by name."),
                readings());
    }

    @Test
    void aChoiceWhoseResourceIsGoneIsLeftToTheFilesAgain() {
        audit.add(List.of(AuditSamples.nsg(folder), AuditSamples.emptyNsg(folder)));
        group.chosenProperty().set(named("nsg-web"));
        audit.remove(audit.files().getLast());
        assertEquals(Optional.empty(), group.chosenProperty().get());
        assertEquals(Status.ALLOWED, status("management-endpoint"));
        assertEquals(List.of(), group.options());
    }

    @Test
    void aLoneGroupOfAnotherLocationCanBeNamedAndIsThenChanged() {
        audit.add(List.of(AuditSamples.write(folder.resolve("far.json"), """
                {"name": "nsg-far", "type": "Microsoft.Network/networkSecurityGroups", "location": "japaneast",
                 "securityRules": []}
                """)));
        assertEquals(List.of(Optional.empty(), named("nsg-far")), group.options());
        assertEquals(List.of(), audit.changes().rows());
        group.chosenProperty().set(named("nsg-far"));
        assertFalse(audit.changes().rows().isEmpty());
        // Still offered, so that it can be taken back.
        assertEquals(List.of(Optional.empty(), named("nsg-far")), group.options());
    }

    @Test
    void aLoneGroupInItsPlaceLeavesNothingToChoose() {
        audit.add(List.of(AuditSamples.nsg(folder)));
        assertEquals(List.of(), group.options());
    }

    @Test
    void aChoiceOutlivesAChangeOfThePlanAndFilesReadAnew() {
        audit.add(List.of(AuditSamples.nsg(folder), AuditSamples.emptyNsg(folder)));
        group.chosenProperty().set(named("nsg-apim"));
        desk.session.update(plan -> plan.withName("Another"));
        audit.reload();
        assertEquals(named("nsg-apim"), group.chosenProperty().get());
        assertEquals(Status.ALLOWED, status("management-endpoint"));
    }

    @Test
    void groupsOfOneNameAreToldApartByTheirResourceGroups() {
        String nsg = """
                {"name": "nsg-apim", "type": "Microsoft.Network/networkSecurityGroups", "securityRules": [],
                 "id": "/subscriptions/0/resourceGroups/%s/providers/Microsoft.Network/networkSecurityGroups/nsg-apim",
                 "resourceGroup": "%s"}
                """;
        Path one = AuditSamples.write(folder.resolve("one.json"), nsg.formatted("rg-one", "rg-one"));
        Path two = AuditSamples.write(folder.resolve("two.json"), nsg.formatted("rg-two", "rg-two"));
        audit.add(List.of(one, two));
        assertEquals(List.of(Optional.empty(), named("rg-one/nsg-apim"), named("rg-two/nsg-apim")), group.options());
        group.chosenProperty().set(named("rg-two/nsg-apim"));
        assertFalse(isOpen());
        // Alone, it goes by its name again, and is still the one.
        audit.remove(audit.files().getFirst());
        assertEquals(named("nsg-apim"), group.chosenProperty().get());
        // With a second of that name, the name says nothing any more.
        audit.add(List.of(one));
        assertEquals(Optional.empty(), group.chosenProperty().get());
        assertTrue(isOpen());
    }

    @Test
    void theSummaryIsTheAuditsOwnSentence() {
        audit.add(List.of(AuditSamples.nsg(folder)));
        AuditSummary summary = audit.summaryProperty().get().orElseThrow();
        assertEquals(audit.audit().orElseThrow().summary(), summary.headline());
        assertTrue(summary.headline().startsWith("Not compliant: "));
    }
}
