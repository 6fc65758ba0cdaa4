package org.apimplanner.app.desktop.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.AuditSamples;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.WhatExists;
import org.apimplanner.app.desktop.viewmodel.audit.AuditedFile;
import org.apimplanner.app.desktop.viewmodel.document.Dialogs;
import org.apimplanner.app.desktop.viewmodel.document.Notice;
import org.apimplanner.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where files go that are dropped, and what an open plan's unsaved work has to do with it.
final class DroppedFilesTest {
    private final Desk desk = new Desk(AuditSamples.plan());

    @TempDir
    private Path folder;

    private List<String> audited() {
        return desk.planner.audit().files().stream().map(AuditedFile::name).toList();
    }

    private void drop(Path... files) {
        desk.planner.droppedFiles().take(List.of(files));
    }

    @Test
    void nothingDroppedIsNothingDone() {
        Plan before = desk.session.plan();
        drop();
        assertEquals(before, desk.session.plan());
        assertEquals(List.of(), audited());
    }

    @Test
    void aPlanThatIsDroppedOnUnsavedWorkIsAskedAbout() {
        desk.session.update(plan -> plan.withName("Unsaved"));
        Path file = AuditSamples.planFile(folder);
        drop(file);
        assertEquals(List.of("unsaved Unsaved"), desk.dialogs.asked);
        assertEquals("Unsaved", desk.session.plan().name());
        desk.dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        drop(file);
        assertEquals("Contoso API platform", desk.session.plan().name());
        assertEquals(Optional.of(file), desk.session.fileProperty().get());
        assertEquals(List.of(), audited());
    }

    @Test
    void whatIsNotThereIsAnAuditedFileThatSaysSo() {
        drop(folder.resolve("gone.json"), folder);
        assertEquals(
                List.of("gone.json", folder.getFileName().toString()).stream()
                        .sorted()
                        .toList(),
                audited().stream().sorted().toList());
        desk.planner
                .audit()
                .files()
                .forEach(file ->
                        assertEquals(1, file.problems(desk.services.messages()).size(), file.name()));
    }

    @Test
    void whatIsNoJsonIsHeldAgainstThePlanToo() throws IOException {
        drop(Files.writeString(folder.resolve("notes.txt"), "tier premium"));
        assertEquals(List.of("notes.txt"), audited());
        assertTrue(desk.session.fileProperty().get().isEmpty());
    }

    @Test
    void everyServiceTagFileIsTakenAndTheLastOneHolds() {
        Path first = AuditSamples.tags(folder);
        Path second = AuditSamples.write(
                folder.resolve("later.json"), read(first).replace("\"changeNumber\": 345", "\"changeNumber\": 346"));
        drop(first);
        assertTrue(desk.planner.audit().tagsProperty().get().isPresent());
        drop(second, AuditSamples.nsg(folder));
        assertEquals(List.of("nsg.json"), audited());
        assertTrue(desk.planner.audit().tagsProperty().get().isPresent());
    }

    @Test
    void aFileOpenedAsAPlanThatIsNoneIsOfferedToTheAudit() {
        Path nsg = AuditSamples.nsg(folder);
        desk.planner.document().open(nsg);
        var notice = desk.planner.notices().noticeProperty().get().orElseThrow();
        assertEquals(
                "nsg.json is a network security group and no plan. Audit it against this plan?", notice.sentence());
        assertEquals("Audit it", notice.actions().getFirst().label());
        notice.actions().getFirst().run().run();
        assertEquals(List.of("nsg.json"), audited());
        assertEquals(AuditSamples.plan(), desk.session.plan());
    }

    private Notice opened(Path file) {
        desk.planner.document().open(file);
        return desk.planner.notices().noticeProperty().get().orElseThrow();
    }

    @Test
    void aRouteTableAndAListOfServiceTagsAreToldApart() {
        assertEquals(
                "routes.json is a route table and no plan. Audit it against this plan?",
                opened(AuditSamples.routes(folder)).sentence());
        Notice tags = opened(AuditSamples.tags(folder));
        assertTrue(tags.sentence().contains("Microsoft’s list of service tags"), tags.sentence());
        tags.actions().getFirst().run().run();
        assertTrue(desk.planner.audit().tagsProperty().get().isPresent());
    }

    @Test
    void anInstanceIsOfferedAsAPlan() {
        Notice notice = opened(WhatExists.files(folder).getFirst());
        assertTrue(notice.sentence().endsWith("Start a plan from it?"), notice.sentence());
        notice.actions().getFirst().run().run();
        assertTrue(desk.planner.importing().shownProperty().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "login.microsoftonline.com\nexample.org\n", "{\"tier\": \"premium\"}", "[1, 2]"})
    void whatIsGoodForNothingIsOneSentenceWithNothingToPress(String text) throws IOException {
        Notice notice = opened(Files.writeString(folder.resolve("file.json"), text));
        assertTrue(notice.problem());
        assertEquals(List.of(), notice.actions());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
