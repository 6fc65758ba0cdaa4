package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Draft;
import org.apimplanner.app.desktop.state.FileStamp;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecoveryTest {
    private final Desk desk = new Desk();
    private final Recovery recovery = desk.planner.recovery();
    private final Plan stored = Desk.sample("premium-internal");
    private final Plan work = stored.withName("Half-way");

    @TempDir
    Path folder;

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("plan.json"), PlanFile.write(stored));
    }

    @Test
    void unsavedWorkIsOfferedAndTakenUpAsAStepOnTheFile() throws IOException {
        Path file = file();
        desk.drafts.leave(new Draft(Optional.of(file), Optional.empty(), work, Map.of("/regions/0/vnet", "10.x")));
        recovery.look();
        Recovery.Offer offer = recovery.offers().getFirst();
        assertTrue(recovery.sentence(offer).endsWith("on plan.json"), recovery.sentence(offer));
        recovery.restore(offer);
        assertEquals(work, desk.session.plan());
        assertEquals(Optional.of(file), desk.session.fileProperty().get());
        assertTrue(desk.session.dirtyProperty().get());
        assertEquals(
                "10.x",
                desk.planner
                        .form()
                        .regions()
                        .regions()
                        .getFirst()
                        .vnet()
                        .textProperty()
                        .get());
        assertEquals(List.of(), desk.drafts.left);
        assertEquals(work, desk.drafts.own.orElseThrow().plan());
        desk.session.undo();
        assertEquals(stored, desk.session.plan());
        assertFalse(desk.session.dirtyProperty().get());
    }

    @Test
    void nothingIsOfferedWhereNothingWasLost() throws IOException {
        desk.drafts.leave(new Draft(Optional.of(file()), Optional.empty(), stored, Map.of()));
        desk.drafts.leave(new Draft(Optional.empty(), Optional.empty(), Desk.blank(), Map.of()));
        recovery.look();
        assertTrue(recovery.offers().isEmpty());
        assertEquals(List.of(), desk.drafts.left);
    }

    @Test
    void theSameWorkIsOfferedOnce() {
        desk.drafts.leave(new Draft(Optional.empty(), Optional.empty(), work, Map.of()));
        desk.drafts.leave(new Draft(Optional.empty(), Optional.empty(), work, Map.of()));
        recovery.look();
        assertEquals(1, recovery.offers().size());
        assertEquals(1, desk.drafts.left.size());
    }

    @Test
    void workOnAFileThatIsGoneOrSpoiledIsOffered() throws IOException {
        Path spoiled = Files.writeString(folder.resolve("spoiled.json"), "{");
        desk.drafts.leave(new Draft(Optional.of(folder.resolve("gone.json")), Optional.empty(), work, Map.of()));
        desk.drafts.leave(new Draft(Optional.of(spoiled), Optional.empty(), work, Map.of()));
        recovery.look();
        assertEquals(2, recovery.offers().size());
    }

    @Test
    void restoredWorkDoesNotOverwriteWhatSomebodyElseSavedMeanwhile() throws IOException {
        Path file = file();
        desk.drafts.leave(new Draft(Optional.of(file), Optional.empty(), work, Map.of()));
        recovery.look();
        recovery.restore(recovery.offers().getFirst());
        Files.writeString(file, PlanFile.write(stored.withName("Theirs")));
        desk.planner.document().save();
        assertEquals(List.of("changed plan.json"), desk.dialogs.asked);
        assertEquals("Theirs", Desk.plan(Files.readString(file)).name());
    }

    @Test
    void workOnAFileThatSomebodyElseSavedSinceDoesNotOverwriteIt() throws IOException {
        Path file = file();
        Optional<FileStamp> before = desk.services.store().stamp(file);
        Files.writeString(file, PlanFile.write(stored.withName("Theirs")));
        desk.drafts.leave(new Draft(Optional.of(file), before, work, Map.of()));
        recovery.look();
        recovery.restore(recovery.offers().getFirst());
        assertEquals(
                "plan.json was changed by someone else.",
                desk.planner.notices().noticeProperty().get().orElseThrow().sentence());
        desk.planner.document().save();
        assertEquals(List.of("changed plan.json"), desk.dialogs.asked);
        assertEquals("Theirs", Desk.plan(Files.readString(file)).name());
    }

    @Test
    void whatTheFileHeldIsKeptWithTheWork() throws IOException {
        Path file = file();
        desk.planner.document().open(file);
        desk.session.update(plan -> plan.withName("Work"));
        desk.delay.pass();
        assertEquals(
                desk.services.store().stamp(file), desk.drafts.own.orElseThrow().known());
    }

    @Test
    void discardedWorkIsNotOfferedAgain() {
        desk.drafts.leave(new Draft(Optional.empty(), Optional.empty(), work, Map.of()));
        recovery.look();
        recovery.discard(recovery.offers().getFirst());
        recovery.look();
        assertTrue(recovery.offers().isEmpty());
        assertEquals(Desk.blank(), desk.session.plan());
    }

    @Test
    void openWorkIsAskedAboutFirst() {
        desk.session.update(plan -> plan.withName("Open"));
        desk.drafts.leave(new Draft(Optional.empty(), Optional.empty(), work, Map.of()));
        recovery.look();
        recovery.restore(recovery.offers().getFirst());
        assertEquals(List.of("unsaved Open"), desk.dialogs.asked);
        assertEquals("Open", desk.session.plan().name());
        assertEquals(1, recovery.offers().size());
    }
}
