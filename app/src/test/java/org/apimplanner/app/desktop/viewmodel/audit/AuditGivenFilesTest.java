package org.apimplanner.app.desktop.viewmodel.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.AuditSamples;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.HeldWork;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.document.ExportViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Notices;
import org.apimplanner.app.desktop.viewmodel.document.PreferencesViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.model.audit.Audit.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person gives to the audit: files by question, text from the clipboard, service tags, and much of it.
final class AuditGivenFilesTest {
    private final Desk desk = new Desk(AuditSamples.plan());
    private final AuditViewModel audit = desk.planner.audit();
    private final List<String> arrivals = new ArrayList<>();

    @TempDir
    private Path folder;

    private List<String> names() {
        return audit.files().stream().map(AuditedFile::name).toList();
    }

    private List<String> problems(int index) {
        return audit.files().get(index).problems(desk.services.messages());
    }

    @Test
    void whoIsAskedForFilesAndThinksBetterOfItChangesNothing() {
        audit.onArrival(() -> arrivals.add("arrived"));
        audit.open();
        audit.openTags();
        assertEquals(List.of("network", "tags"), desk.dialogs.asked);
        assertEquals(List.of(), names());
        assertEquals(List.of(), arrivals);
        assertEquals(Optional.empty(), audit.tagsProperty().get());
    }

    @Test
    void theWindowTurnsToFilesThatArrive() {
        audit.onArrival(() -> arrivals.add("arrived"));
        desk.dialogs.network = List.of(AuditSamples.nsg(folder), AuditSamples.routes(folder));
        desk.planner.auditFiles();
        desk.dialogs.tags = Optional.of(AuditSamples.tags(folder));
        audit.openTags();
        audit.paste("{}");
        assertEquals(3, arrivals.size());
        assertEquals(List.of("nsg.json", "routes.json", "clipboard"), names());
    }

    @Test
    void whatIsPastedIsAFileOfItsOwn() throws IOException {
        String nsg = Files.readString(AuditSamples.nsg(folder));
        audit.paste(nsg);
        audit.paste(nsg.replace("nsg-apim", "nsg-other"));
        assertEquals(List.of("clipboard", "clipboard-2"), names());
        assertEquals(
                List.of("nsg-apim", "nsg-other"),
                audit.files().stream()
                        .flatMap(file -> file.found(desk.services.messages()).stream())
                        .map(AuditedFile.Found::name)
                        .toList());
        audit.remove(audit.files().getFirst());
        assertEquals(List.of("clipboard-2"), names());
        audit.paste(nsg);
        assertEquals(List.of("clipboard-2", "clipboard"), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\n"})
    void blankTextIsNothing(String text) {
        audit.paste(text);
        assertEquals(List.of(), names());
        assertEquals(Optional.empty(), audit.summaryProperty().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]]", "az network nsg show", "null", "12", "{\"name\": 5}", "\u0000"})
    void whatCannotBeReadIsOneProblemWithWhatWasExpected(String text) {
        audit.paste(text);
        assertEquals(List.of("clipboard"), names());
        assertEquals(1, problems(0).size());
        assertTrue(problems(0).getFirst().contains("expected"), problems(0).getFirst());
        assertTrue(audit.summaryProperty().get().isPresent());
        assertFalse(audit.failedProperty().get());
    }

    @Test
    void readingTheFilesAgainSeesWhatChanged() {
        Path file = AuditSamples.nsg(folder);
        audit.add(List.of(file));
        long before = audit.summaryProperty().get().orElseThrow().open();
        AuditSamples.mended(file);
        audit.reload();
        // Storage is let through now, and so are the counters, which are not required.
        assertEquals(before - 1, audit.summaryProperty().get().orElseThrow().open());
    }

    @Test
    void aFileThatGoesWhileItIsOpenIsMissedAtTheNextReading() throws IOException {
        Path file = AuditSamples.nsg(folder);
        audit.add(List.of(file));
        Files.delete(file);
        desk.session.update(plan -> plan.withName("Other"));
        assertEquals(List.of(), problems(0));
        audit.reload();
        assertEquals(List.of("Found no file of that name; expected a file that can be read."), problems(0));
    }

    @Test
    void whatAFileHoldsIsSaidInALineEach() {
        audit.add(List.of(AuditSamples.nsg(folder), AuditSamples.routes(folder), AuditSamples.emptyNsg(folder)));
        assertEquals(
                List.of(
                        new AuditedFile.Found("Network security group", "nsg-apim", "9 rules"),
                        new AuditedFile.Found("Route table", "rt-apim", "2 routes"),
                        new AuditedFile.Found("Network security group", "nsg-web", "0 rules")),
                audit.files().stream()
                        .flatMap(file -> file.found(desk.services.messages()).stream())
                        .toList());
        // What of them was judged is said by the file, and there is more than one group.
        assertEquals(1, audit.readings(audit.files().getFirst()).size());
        assertEquals(
                "nsg-web", audit.readings(audit.files().getLast()).getFirst().name());
    }

    @Test
    void theTagFileSaysWhatItHolds() {
        audit.useTags(AuditSamples.tags(folder));
        AuditTags tags = audit.tagsProperty().get().orElseThrow();
        assertEquals("ServiceTags_Public.json", tags.name());
        assertTrue(tags.sentence().startsWith("6 tags, cloud Public, change 345, file of 20"), tags.sentence());
        audit.dropTags();
        assertEquals(Optional.empty(), audit.tagsProperty().get());
    }

    @Test
    void theNextWindowLooksTagsUpInTheSameFile() {
        audit.useTags(AuditSamples.tags(folder));
        AuditViewModel next = other(desk.services.work(), false);
        assertEquals(Optional.of("ServiceTags_Public.json"), next.tagFile());
        next.add(List.of(AuditSamples.nsg(folder)));
        assertTrue(next.tagsProperty().get().orElseThrow().tags().isPresent());
        next.dropTags();
        assertEquals(Optional.empty(), other(desk.services.work(), false).tagFile());
    }

    @Test
    void aTagFileWithoutACloudAndOneThatIsNoneAreSaid() {
        audit.useTags(AuditSamples.write(folder.resolve("tags.json"), "{\"changeNumber\": 1, \"values\": []}"));
        AuditTags empty = audit.tagsProperty().get().orElseThrow();
        assertTrue(empty.tags().isEmpty() || empty.sentence().contains("not named"), empty.sentence());
        audit.useTags(AuditSamples.nsg(folder));
        assertTrue(audit.tagsProperty().get().orElseThrow().tags().isEmpty());
        assertFalse(audit.tagsProperty().get().orElseThrow().sentence().isBlank());
        audit.useTags(folder.resolve("gone.json"));
        assertEquals(
                "there is no such file.",
                audit.tagsProperty().get().orElseThrow().sentence());
    }

    @Test
    void ofTenRegionsEachHasAGroupAndATableToName() {
        desk.session.replace(Desk.plan("""
            {"tier": "premium", "mode": "internal", "regions": [
              {"name": "westeurope", "primary": true}, {"name": "northeurope"}, {"name": "eastus"},
              {"name": "westus2"}, {"name": "uksouth"}, {"name": "francecentral"}, {"name": "japaneast"},
              {"name": "koreacentral"}, {"name": "brazilsouth"}, {"name": "canadacentral"}]}
            """), Optional.empty());
        audit.add(List.of(AuditSamples.nsg(folder), AuditSamples.emptyNsg(folder)));
        assertEquals(20, audit.choices().all().size());
        assertEquals(
                "Canada Central",
                audit.choices()
                        .all()
                        .getLast()
                        .regionProperty()
                        .get()
                        .orElseThrow()
                        .displayName());
        audit.choices().all().get(2 * 9).chosenProperty().set(Optional.of("nsg-web"));
        assertTrue(audit.hasSeveralResources() || audit.audit().isPresent());
        assertEquals(
                Status.BLOCKED,
                audit.requirements().rows().stream()
                        .filter(row -> row.region().name().equals("canadacentral")
                                && row.value().rule().equals("management-endpoint"))
                        .findFirst()
                        .orElseThrow()
                        .value()
                        .status());
        desk.session.replace(AuditSamples.plan(), Optional.empty());
        assertEquals(2, audit.choices().all().size());
    }

    @Test
    void aPlanWithoutANetworkAsksNothing() {
        desk.session.replace(
                Desk.plan("{\"tier\": \"consumption\", \"mode\": \"none\", \"regions\": [{\"name\": \"westeurope\"}]}"),
                Optional.empty());
        audit.add(List.of(AuditSamples.nsg(folder)));
        assertEquals(List.of(), audit.requirements().rows());
        assertEquals(
                "This plan needs no network rules, so there is nothing to check.",
                audit.requirements().emptySentence());
        assertEquals(0, audit.summaryProperty().get().orElseThrow().open());
        assertEquals("", audit.commands());
    }

    @Test
    void withoutAFileThereIsNothingToExportAndNoCommand() {
        audit.export();
        assertEquals(List.of(), desk.dialogs.asked);
        assertEquals("", audit.commands());
        assertFalse(audit.hasSeveralResources());
    }

    /// An audit of the desk's plan with other work and another planner.
    private AuditViewModel other(Work work, boolean faulty) {
        Services own = desk.services;
        Services services = new Services(
                own.reference(),
                plan -> {
                    if (faulty) {
                        throw new IllegalStateException("a fault of the planner");
                    }
                    return own.planner().apply(plan);
                },
                own.blank(),
                own.store(),
                own.drafts(),
                own.claims(),
                own.exports(),
                own.folders(),
                own.azure(),
                own.preferences(),
                work,
                own.delay(),
                own.speech(),
                own.program());
        Notices notices = new Notices(own.delay());
        PreferencesViewModel preferences = new PreferencesViewModel(own.preferences(), Theme.LIGHT);
        return new AuditViewModel(
                desk.session.report(),
                services,
                desk.dialogs,
                new ExportViewModel(services, desk.dialogs, preferences, notices),
                preferences);
    }

    @Test
    void whileItIsAuditedThatIsSaidAndTheLastAnswerStands() {
        HeldWork work = new HeldWork();
        AuditViewModel held = other(work, false);
        assertFalse(held.busyProperty().get());
        held.add(List.of(AuditSamples.nsg(folder)));
        assertTrue(held.busyProperty().get());
        assertEquals(List.of(), held.files());
        work.pass();
        assertFalse(held.busyProperty().get());
        assertEquals(1, held.files().size());
        held.paste("{}");
        assertTrue(held.busyProperty().get());
        assertEquals(1, held.files().size());
    }

    @Test
    void aFaultOfTheProgramLeavesTheLastAnswerAndSaysSo() {
        HeldWork work = new HeldWork();
        AuditViewModel faulty = other(work, true);
        faulty.add(List.of(AuditSamples.nsg(folder)));
        work.pass();
        assertTrue(faulty.failedProperty().get());
        assertFalse(faulty.busyProperty().get());
        assertEquals(Optional.empty(), faulty.summaryProperty().get());
        faulty.remove(new AuditedFile(
                folder.resolve("nsg.json").toAbsolutePath().normalize(),
                "nsg.json",
                AuditedFile.of(Path.of("nsg.json"), "nsg.json", "{}").given(),
                AuditedFile.of(Path.of("nsg.json"), "nsg.json", "{}").network()));
        work.pass();
        // Without a file nothing has to be answered, and so nothing fails.
        assertFalse(faulty.failedProperty().get());
    }
}
