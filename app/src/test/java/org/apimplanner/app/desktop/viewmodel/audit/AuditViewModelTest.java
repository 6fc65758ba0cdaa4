package org.apimplanner.app.desktop.viewmodel.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.AuditSamples;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.desktop.viewmodel.answer.Explanation;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.table.InRegion;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditViewModelTest {
    @TempDir
    private Path folder;

    private final Desk desk = new Desk(AuditSamples.plan());
    private final AuditViewModel audit = desk.planner.audit();

    private InRegion<Verdict> row(String rule, Direction direction) {
        return audit.requirements().rows().stream()
                .filter(row -> row.value().rule().equals(rule) && row.value().direction() == direction)
                .findFirst()
                .orElseThrow();
    }

    private Status status(String rule, Direction direction) {
        return row(rule, direction).value().status();
    }

    @Test
    void withoutFilesThereIsNothingToAudit() {
        assertTrue(audit.summaryProperty().get().isEmpty());
        assertTrue(audit.requirements().rows().isEmpty());
    }

    @Test
    void eachRequirementIsDecidedByTheFirstRuleThatMatches() {
        audit.add(List.of(AuditSamples.nsg(folder)));
        assertEquals(Status.ALLOWED, status("management-endpoint", Direction.INBOUND));
        assertEquals(Status.ALLOWED, status("load-balancer-probe", Direction.INBOUND));
        assertEquals(Status.BLOCKED, status("storage", Direction.OUTBOUND));
        assertEquals(Status.BLOCKED, status("rate-limit-counters", Direction.INBOUND));
        // Port 1886 is not among the ports of AllowMonitor.
        assertEquals(Status.PARTIAL, status("azure-monitor", Direction.OUTBOUND));
        assertEquals(
                List.of("DenyAllOut"),
                row("storage", Direction.OUTBOUND).value().decidedBy());
        AuditSummary summary = audit.summaryProperty().get().orElseThrow();
        assertFalse(summary.compliant());
        assertTrue(summary.open() >= 2);
        assertEquals(
                audit.requirements().rows().size(),
                summary.counts().values().stream().mapToLong(n -> n).sum());
    }

    @Test
    void whatIsRequiredAndBlockedStandsFirst() {
        audit.add(List.of(AuditSamples.nsg(folder)));
        Verdict first = audit.requirements().rows().getFirst().value();
        assertEquals(Status.BLOCKED, first.status());
    }

    @Test
    void aRowSaysWhyItIsAskedForAndWhatDecidesIt() {
        audit.add(List.of(AuditSamples.nsg(folder)));
        audit.requirements().selectedProperty().set(row("storage", Direction.OUTBOUND));
        Explanation why = audit.requirements().explanationProperty().get().orElseThrow();
        assertFalse(why.sources().isEmpty());
        assertTrue(why.facts().stream()
                .anyMatch(fact -> fact.text().equals("DenyAllOut: priority 4096, Deny Any *, * → *")));
    }

    @Test
    void everyRequirementHasAPurpose() {
        audit.add(List.of(AuditSamples.nsg(folder), AuditSamples.routes(folder)));
        String none = desk.services.messages().text("audit.no-purpose");
        for (InRegion<Verdict> row : audit.requirements().rows()) {
            audit.requirements().selectedProperty().set(row);
            Explanation why = audit.requirements().explanationProperty().get().orElseThrow();
            assertFalse(why.purpose().equals(none), row.value().rule());
        }
    }

    @Test
    void theWrongProtocolIsAFinding() {
        audit.add(List.of(AuditSamples.nsg(folder)));
        assertTrue(audit.findings().rows().stream()
                .anyMatch(f -> f.code() == AuditFindingCode.WRONG_PROTOCOL
                        && f.subject().equals("AllowRateLimit")));
    }

    @Test
    void aStatusAndAKindNarrowTheRequirements() {
        audit.add(List.of(AuditSamples.nsg(folder)));
        // AllowMonitor lacks port 1886, AllowRevocation port 443.
        audit.statusProperty().set(Optional.of(Status.PARTIAL));
        assertEquals(
                List.of("azure-monitor", "tls-revocation"),
                audit.requirements().shownRows().stream()
                        .map(row -> row.value().rule())
                        .toList());
        audit.kindProperty().set(Optional.of(Kind.ROUTE));
        assertTrue(audit.requirements().shownRows().isEmpty());
        audit.statusProperty().set(Optional.empty());
        audit.kindProperty().set(Optional.of(Kind.NSG));
        assertEquals(
                audit.requirements().rows().size(),
                audit.requirements().shownRows().size());
    }

    @Test
    void clearedFiltersLetEveryRequirementPass() {
        audit.add(List.of(AuditSamples.nsg(folder)));
        audit.statusProperty().set(Optional.of(Status.PARTIAL));
        audit.kindProperty().set(Optional.of(Kind.ROUTE));
        audit.requirements().filters().wordsProperty().set("no such word");
        audit.requirements().filters().clear();
        assertEquals(
                audit.requirements().rows().size(),
                audit.requirements().shownRows().size());
        assertEquals(Optional.empty(), audit.statusProperty().get());
        assertEquals(Optional.empty(), audit.kindProperty().get());
    }

    @Test
    void aChangeOfThePlanIsAuditedAtOnce() {
        audit.add(List.of(AuditSamples.nsg(folder)));
        desk.session.update(plan -> plan.withFeatures(java.util.Set.of()));
        assertTrue(audit.requirements().rows().stream()
                .noneMatch(row -> row.value().rule().equals("rate-limit-counters")));
    }

    @Test
    void aFileGivenAgainIsReadAgain() {
        Path file = AuditSamples.nsg(folder);
        audit.add(List.of(file));
        AuditSamples.mended(file);
        audit.add(List.of(file));
        assertEquals(1, audit.files().size());
        assertEquals(Status.ALLOWED, status("storage", Direction.OUTBOUND));
        assertEquals(Status.ALLOWED, status("rate-limit-counters", Direction.INBOUND));
    }

    @Test
    void aRemovedFileIsNoLongerHeldAgainstThePlan() {
        audit.add(List.of(AuditSamples.nsg(folder), AuditSamples.routes(folder)));
        assertEquals(2, audit.files().size());
        audit.remove(audit.files().getFirst());
        assertEquals(Status.UNKNOWN, status("storage", Direction.OUTBOUND));
        audit.remove(audit.files().getFirst());
        assertTrue(audit.summaryProperty().get().isEmpty());
        assertTrue(audit.requirements().rows().isEmpty());
    }

    @Test
    void aFileThatCannotBeReadIsAProblemAndAFinding() {
        Path missing = folder.resolve("gone.json");
        audit.add(List.of(missing, AuditSamples.write(folder.resolve("notes.txt"), "nothing of use")));
        assertTrue(audit.files().stream()
                .allMatch(file -> file.problems(desk.services.messages()).size() == 1));
        assertEquals(
                2,
                audit.findings().rows().stream()
                        .filter(f -> f.severity() == Severity.ERROR)
                        .count());
        assertEquals(List.of(), desk.dialogs.asked);
    }

    @Test
    void filesOfOneNameAreToldApart() throws java.io.IOException {
        Path other = java.nio.file.Files.createDirectory(folder.resolve("other"));
        audit.add(List.of(AuditSamples.nsg(folder), AuditSamples.nsg(other)));
        assertEquals(2, audit.files().stream().map(AuditedFile::name).distinct().count());
    }

    @Test
    void tagsStayForTheSession() {
        audit.useTags(AuditSamples.tags(folder));
        audit.add(List.of(AuditSamples.nsg(folder)));
        audit.remove(audit.files().getFirst());
        assertTrue(audit.tagsProperty().get().orElseThrow().tags().isPresent());
        audit.dropTags();
        assertTrue(audit.tagsProperty().get().isEmpty());
    }

    @Test
    void tagsOfAnotherCloudAreAFinding() throws IOException {
        audit.add(List.of(AuditSamples.nsg(folder)));
        audit.useTags(AuditSamples.tags(folder));
        assertEquals(List.of(), ofTagFile());
        String china = Files.readString(AuditSamples.tags(folder)).replace("\"Public\"", "\"China\"");
        audit.useTags(AuditSamples.write(folder.resolve("china.json"), china));
        assertEquals(List.of("tag-file-cloud china.json"), ofTagFile());
    }

    private List<String> ofTagFile() {
        return audit.findings().rows().stream()
                .filter(finding -> finding.code().word().startsWith("tag-"))
                .filter(finding -> finding.subject().equals(finding.file()))
                .map(finding -> finding.code().word() + " " + finding.subject())
                .toList();
    }

    @Test
    void spoiledTagsAreSaidWhereTheTagsAre() {
        audit.useTags(AuditSamples.write(folder.resolve("tags.json"), "{\"values\": 3}"));
        assertTrue(audit.tagsProperty().get().orElseThrow().tags().isEmpty());
        assertFalse(audit.tagsProperty().get().orElseThrow().sentence().isBlank());
    }

    @Test
    void theRepairCanBeCopiedAsCommands() {
        audit.add(List.of(AuditSamples.nsg(folder)));
        assertTrue(audit.changes().rows().stream()
                .anyMatch(change -> change.action().equals("replace")
                        && change.target().subject().equals("AllowRateLimit")));
        assertTrue(audit.commands().contains("--name AllowRateLimit"));
    }

    @Test
    void theAuditIsExportedWhereThePersonWants() {
        Path target = folder.resolve("out");
        desk.dialogs.export = Optional.of(new ExportWish(List.of("json", "sarif"), target, Paper.A4));
        audit.export();
        assertEquals(List.of(), desk.dialogs.asked);
        audit.add(List.of(AuditSamples.nsg(folder)));
        audit.export();
        assertEquals(List.of("export"), desk.dialogs.asked);
        assertTrue(java.nio.file.Files.isRegularFile(target.resolve("audit.json")));
        assertTrue(java.nio.file.Files.isRegularFile(target.resolve("audit.sarif")));
    }

    @Test
    void droppedFilesGoWhereTheirContentBelongs() {
        // All three end in .json, and none is named for what it is.
        Path plan = AuditSamples.write(folder.resolve("a.json"), AuditSamples.PLAN.replace("Contoso", "Fabrikam"));
        desk.planner.droppedFiles().take(List.of(AuditSamples.nsg(folder), plan, AuditSamples.tags(folder)));
        assertEquals("Fabrikam API platform", desk.session.plan().name());
        assertEquals(
                List.of("nsg.json"),
                audit.files().stream().map(AuditedFile::name).toList());
        assertTrue(audit.tagsProperty().get().isPresent());
    }

    @Test
    void aSecondPlanIsNotOpenedOverTheFirst() {
        Path first = AuditSamples.planFile(folder);
        Path second = AuditSamples.write(folder.resolve("b.json"), AuditSamples.PLAN.replace("Contoso", "Fabrikam"));
        desk.planner.droppedFiles().take(List.of(first, second));
        assertEquals("Contoso API platform", desk.session.plan().name());
        assertEquals(
                1, audit.files().getFirst().problems(desk.services.messages()).size());
    }
}
