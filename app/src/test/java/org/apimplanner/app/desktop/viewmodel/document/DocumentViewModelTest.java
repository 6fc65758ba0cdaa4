package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentViewModelTest {
    private final Desk desk = new Desk();
    private final DocumentViewModel document = desk.planner.document();

    @TempDir
    Path folder;

    private void edit() {
        desk.session.update(plan -> plan.withName("Contoso / West: 1"));
    }

    @Test
    void savingAsksForAFileOnceAndThenUsesIt() {
        edit();
        desk.dialogs.save = Optional.of(folder.resolve("plan.json"));
        document.save();
        assertEquals(List.of("save as contoso-west-1.json"), desk.dialogs.asked);
        assertFalse(document.dirtyProperty().get());
        desk.session.update(plan -> plan.withTier(Tier.DEVELOPER));
        document.save();
        assertEquals(1, desk.dialogs.asked.size());
        document.open(folder.resolve("plan.json"));
        assertEquals(Tier.DEVELOPER, desk.session.plan().tier());
    }

    @Test
    void aVersionAtTheEndOfANameIsNoEnding() {
        edit();
        desk.dialogs.save = Optional.of(folder.resolve("contoso 2.0"));
        document.save();
        assertTrue(Files.exists(folder.resolve("contoso 2.0.json")));
        desk.dialogs.save = Optional.of(folder.resolve("UPPER.JSON"));
        document.saveAs();
        assertTrue(Files.exists(folder.resolve("UPPER.JSON")));
    }

    @Test
    void aFileThatOnlyTheEndingMeetsIsNotReplacedUnasked() throws IOException {
        Path there = Files.writeString(folder.resolve("mine.json"), "somebody's");
        edit();
        desk.dialogs.save = Optional.of(folder.resolve("mine"));
        document.save();
        assertEquals("somebody's", Files.readString(there));
        assertTrue(document.dirtyProperty().get());
        assertEquals("replace mine.json", desk.dialogs.asked.getLast());
        desk.dialogs.replace = true;
        document.save();
        assertFalse(document.dirtyProperty().get());
        document.open(there);
        assertEquals("Contoso / West: 1", desk.session.plan().name());
    }

    @Test
    void aFileThatCannotBeReadLeavesTheDocumentAndSaysWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{\"tier\": \"gold\"}");
        Plan before = desk.session.plan();
        document.open(file);
        assertEquals(before, desk.session.plan());
        Notice notice = desk.planner.notices().noticeProperty().get().orElseThrow();
        assertTrue(notice.problem());
        assertTrue(notice.sentence().startsWith("bad.json"), notice.sentence());
        document.open(folder.resolve("none.json"));
        assertTrue(desk.planner
                .notices()
                .noticeProperty()
                .get()
                .orElseThrow()
                .sentence()
                .contains("no such file"));
        desk.planner.notices().clear();
        assertEquals(Optional.empty(), desk.planner.notices().noticeProperty().get());
    }

    @Test
    void aFailedSaveSaysSoAndThePlanStaysUnsaved() throws IOException {
        edit();
        Path inTheWay = Files.createDirectories(folder.resolve("plan.json").resolve("full"));
        desk.dialogs.save = Optional.of(inTheWay.getParent());
        document.save();
        assertTrue(desk.planner.notices().noticeProperty().get().orElseThrow().problem());
        assertTrue(document.dirtyProperty().get());
    }

    @Test
    void unsavedChangesAreGuardedOnNewOpenAndClose() {
        edit();
        List<String> closed = new ArrayList<>();
        desk.dialogs.unsaved = Dialogs.Unsaved.CANCEL;
        document.newPlan();
        document.close(() -> closed.add("closed"));
        document.open(folder.resolve("other.json"));
        assertEquals("Contoso / West: 1", desk.session.plan().name());
        assertEquals(3, desk.dialogs.asked.size());
        assertTrue(closed.isEmpty());
        desk.dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        document.close(() -> closed.add("closed"));
        assertEquals(List.of("closed"), closed);
    }

    @Test
    void savingOnCloseClosesOnlyWhenItWorked() {
        edit();
        List<String> closed = new ArrayList<>();
        desk.dialogs.unsaved = Dialogs.Unsaved.SAVE;
        document.close(() -> closed.add("closed"));
        assertTrue(closed.isEmpty());
        desk.dialogs.save = Optional.of(folder.resolve("plan.json"));
        document.close(() -> closed.add("closed"));
        assertEquals(List.of("closed"), closed);
        assertTrue(Files.exists(folder.resolve("plan.json")));
    }

    @Test
    void aCleanDocumentClosesWithoutAQuestion() {
        List<String> closed = new ArrayList<>();
        document.close(() -> closed.add("closed"));
        assertEquals(List.of("closed"), closed);
        assertTrue(desk.dialogs.asked.isEmpty());
    }

    @Test
    void openedFilesAreRememberedAndUnreadableOnesForgotten() throws IOException {
        edit();
        Path file = folder.resolve("plan.json");
        desk.dialogs.save = Optional.of(file);
        document.save();
        assertEquals(List.of(file), desk.planner.preferences().recentFiles());
        Files.delete(file);
        document.open(file);
        assertTrue(desk.planner.preferences().recentFiles().isEmpty());
    }

    @Test
    void theTitleIsThePlansNameOrItsFilesOrNone() {
        assertEquals("Untitled plan", document.titleBinding().get());
        desk.dialogs.save = Optional.of(folder.resolve("nameless.json"));
        document.saveAs();
        assertEquals("nameless.json", document.titleBinding().get());
        edit();
        assertEquals("Contoso / West: 1", document.titleBinding().get());
    }

    @Test
    void theThemeIsTheSystemsUntilOneIsChosen() {
        assertEquals(Theme.LIGHT, desk.planner.preferences().themeProperty().get());
        desk.planner.preferences().toggleTheme();
        assertEquals(Theme.DARK, desk.planner.preferences().themeProperty().get());
    }
}
