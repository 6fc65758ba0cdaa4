package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.plan.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan file that another hand changes while it is open here.
final class ChangedFileTest {
    private final Desk desk = new Desk();
    private final DocumentViewModel document = desk.planner.document();
    private final Plan stored = Desk.sample("premium-internal");
    private final Plan theirs = stored.withName("Theirs");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void open() throws IOException {
        file = Files.writeString(folder.resolve("plan.json"), PlanFile.write(stored));
        document.open(file);
        desk.session.update(plan -> plan.withName("Mine"));
    }

    private void change() throws IOException {
        Files.writeString(file, PlanFile.write(theirs));
    }

    private Plan onDisk() throws IOException {
        return Desk.plan(Files.readString(file));
    }

    private Optional<Notice> notice() {
        return desk.planner.notices().noticeProperty().get();
    }

    private void press(String label) {
        notice().orElseThrow().actions().stream()
                .filter(action -> action.label().equals(label))
                .findFirst()
                .orElseThrow()
                .run()
                .run();
    }

    @Test
    void theWindowSaysOnceThatTheFileChanged() throws IOException {
        document.lookAtFile();
        assertEquals(Optional.empty(), notice());
        change();
        document.lookAtFile();
        assertEquals(
                "plan.json was changed by someone else.", notice().orElseThrow().sentence());
        assertEquals(
                List.of("Compare", "Take theirs", "Save as…", "Overwrite"),
                notice().orElseThrow().actions().stream()
                        .map(Notice.Action::label)
                        .toList());
        desk.planner.notices().clear();
        document.lookAtFile();
        assertEquals(Optional.empty(), notice());
    }

    @Test
    void whatWasOnlyTouchedIsNotChanged() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        document.lookAtFile();
        assertEquals(Optional.empty(), notice());
        document.save();
        assertEquals("Mine", onDisk().name());
    }

    @Test
    void savingAsksBeforeItReplacesTheirs() throws IOException {
        change();
        document.save();
        assertEquals(List.of("changed plan.json"), desk.dialogs.asked);
        assertEquals(theirs, onDisk());
        assertTrue(desk.session.dirtyProperty().get());
    }

    @Test
    void overwritingReplacesTheirs() throws IOException {
        change();
        desk.dialogs.changed = Dialogs.Changed.OVERWRITE;
        document.save();
        assertEquals("Mine", onDisk().name());
        assertFalse(desk.session.dirtyProperty().get());
        document.save();
        assertEquals(1, desk.dialogs.asked.size());
    }

    @Test
    void takingTheirsCanBeUndone() throws IOException {
        change();
        document.lookAtFile();
        press("Take theirs");
        assertEquals(theirs, desk.session.plan());
        assertFalse(desk.session.dirtyProperty().get());
        document.undo();
        assertEquals("Mine", desk.session.plan().name());
        assertTrue(desk.session.dirtyProperty().get());
        document.save();
        assertEquals("Mine", onDisk().name());
        assertEquals(List.of(), desk.dialogs.asked);
    }

    @Test
    void comparingShowsTheirsBesideMine() throws IOException {
        change();
        List<Path> compared = new ArrayList<>();
        document.onCompare(compared::add);
        desk.dialogs.changed = Dialogs.Changed.COMPARE;
        document.save();
        assertEquals(List.of(file), compared);
        assertEquals(theirs, onDisk());
    }

    @Test
    void savingElsewhereLeavesTheirs() throws IOException {
        change();
        desk.dialogs.changed = Dialogs.Changed.SAVE_AS;
        desk.dialogs.save = Optional.of(folder.resolve("mine"));
        document.save();
        assertEquals(theirs, onDisk());
        assertEquals(
                "Mine", Desk.plan(Files.readString(folder.resolve("mine.json"))).name());
    }

    @Test
    void aDeletedFileIsWrittenAnew() throws IOException {
        Files.delete(file);
        document.lookAtFile();
        document.save();
        assertEquals("Mine", onDisk().name());
        assertEquals(List.of(), desk.dialogs.asked);
    }

    @Test
    void aFileThatIsGoneIsSaidOnceAndLeavesThePlanUnsaved() throws IOException {
        document.save();
        Files.delete(file);
        document.lookAtFile();
        assertEquals(
                "plan.json is no longer there: somebody deleted, moved or renamed it.",
                notice().orElseThrow().sentence());
        assertTrue(desk.session.dirtyProperty().get());
        desk.planner.notices().clear();
        document.lookAtFile();
        assertEquals(Optional.empty(), notice());
        document.close(() -> {});
        assertEquals(List.of("unsaved Mine"), desk.dialogs.asked);
    }

    @Test
    void aFileThatIsGoneIsSavedAgain() throws IOException {
        Files.delete(file);
        document.lookAtFile();
        press("Save it again");
        assertEquals("Mine", onDisk().name());
        assertFalse(desk.session.dirtyProperty().get());
        Files.delete(file);
        document.lookAtFile();
        press("Save it again");
        assertEquals("Mine", onDisk().name());
    }

    @Test
    void aFileThatCameBackAsItWasIsSaved() throws IOException {
        document.save();
        Path aside = folder.resolve("aside.json");
        Files.move(file, aside);
        document.lookAtFile();
        Files.move(aside, file);
        document.lookAtFile();
        assertFalse(desk.session.dirtyProperty().get());
        assertEquals(Optional.empty(), notice());
    }

    @Test
    void aPlanWhoseFolderIsGoneIsSavedElsewhere() throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        desk.dialogs.save = Optional.of(project.resolve("plan.json"));
        document.saveAs();
        Files.move(project, folder.resolve("renamed"));
        document.save();
        assertEquals(
                "plan.json could not be saved: the folder " + project + " is no longer there.",
                notice().orElseThrow().sentence());
        Path elsewhere = folder.resolve("elsewhere.json");
        desk.dialogs.save = Optional.of(elsewhere);
        press("Save as…");
        assertEquals("Mine", Desk.plan(Files.readString(elsewhere)).name());
    }

    @Test
    void whatReplacedThePlanAndIsNoneIsNotTaken() throws IOException {
        Files.writeString(file, "no plan");
        document.lookAtFile();
        press("Take theirs");
        assertTrue(notice().orElseThrow().problem());
        assertEquals("Mine", desk.session.plan().name());
    }

    @Test
    void aSecondWindowOnTheFileIsTold() {
        desk.alone = false;
        document.save();
        assertTrue(notice().orElseThrow().sentence().contains("another window"));
    }
}
