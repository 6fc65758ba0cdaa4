package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Draft;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.export.Paper;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The document where something is missing, in the way or thought better of.
final class DocumentEdgesTest {
    private final Desk desk = new Desk();

    @TempDir
    private Path folder;

    private String said() {
        return desk.planner
                .notices()
                .noticeProperty()
                .get()
                .map(Notice::sentence)
                .orElse("");
    }

    private void rename(String name) {
        desk.session.update(plan -> plan.withName(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contoso API platform | contoso-api-platform.json",
                "' ' | plan.json",
                "*** | plan.json",
                "../up | up.json"
            })
    void aFileIsSuggestedByThePlansName(String name, String file) {
        rename(name);
        desk.planner.document().save();
        assertEquals(List.of("save as " + file), desk.dialogs.asked);
        assertTrue(desk.session.dirtyProperty().get());
    }

    @Test
    void aFileWithoutAnEndingGetsOneAndAnotherKeepsItsOwn() {
        rename("Orders");
        desk.dialogs.save = Optional.of(folder.resolve("orders"));
        desk.planner.document().save();
        assertTrue(Files.exists(folder.resolve("orders.json")));
        assertEquals("Saved orders.json.", said());
        desk.dialogs.save = Optional.of(folder.resolve("orders.apimplan"));
        desk.planner.document().saveAs();
        assertTrue(Files.exists(folder.resolve("orders.apimplan")));
        assertEquals(
                "orders.apimplan",
                desk.planner
                        .document()
                        .fileProperty()
                        .get()
                        .orElseThrow()
                        .getFileName()
                        .toString());
    }

    @Test
    void whatIsSavedIsWhatIsOpenedAgain() {
        Plan plan = Desk.sample("hub-and-spoke");
        desk.session.replace(plan, Optional.empty());
        Path file = folder.resolve("hub.json");
        desk.dialogs.save = Optional.of(file);
        desk.planner.document().saveAs();
        Desk other = new Desk();
        other.planner.document().open(file);
        assertEquals(plan, other.session.plan());
        assertFalse(other.session.dirtyProperty().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"tier\": \"premium\"}", "\uFEFF{}", "{\"tier\": 5}"})
    void aFileThatIsNoPlanIsOneSentenceAndThePlanStays(String text) throws IOException {
        rename("Mine");
        desk.dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        Path file = Files.writeString(folder.resolve("bad.json"), text);
        desk.planner.document().open(file);
        assertEquals("Mine", desk.session.plan().name());
        assertTrue(said().startsWith("bad.json could not be opened, and the plan here is as it was: "), said());
        assertEquals(1, said().lines().count());
        assertFalse(desk.planner.preferences().recentFiles().contains(file));
    }

    @Test
    void bytesThatAreNoTextAreSaidToBeNone() throws IOException {
        Path file = Files.write(folder.resolve("bad.json"), new byte[] {(byte) 0xC3, 0x28});
        desk.planner.document().open(file);
        assertTrue(said().endsWith("it is not UTF-8 text."), said());
        desk.planner.document().open(folder);
        assertFalse(said().isEmpty());
    }

    @Test
    void whoIsAskedForAFileAndThinksBetterOfItHasThePlanAsItWas() {
        Plan before = desk.session.plan();
        desk.planner.document().open();
        desk.planner.document().saveAs();
        assertEquals(before, desk.session.plan());
        assertEquals(List.of("open", "save as plan.json"), desk.dialogs.asked);
        assertEquals("", said());
    }

    @Test
    void aLookAtTheFileOfAPlanThatHasNoneIsNothing() {
        desk.planner.document().lookAtFile();
        assertEquals("", said());
    }

    @Test
    void workThatIsTakenUpIsComparedAndWorkThatIsNotIsNot() {
        List<String> compared = new ArrayList<>();
        Recovery recovery = desk.planner.recovery();
        recovery.onCompare(() -> compared.add("compared"));
        desk.drafts.leave(new Draft(
                Optional.empty(), Optional.empty(), Desk.blank().withName("Left"), Map.of("/regions/0/vnet", "10.x")));
        recovery.look();
        rename("Mine");
        recovery.restoreAndCompare(recovery.offers().getFirst());
        assertEquals(List.of(), compared);
        assertEquals("Mine", desk.session.plan().name());
        desk.dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        recovery.restoreAndCompare(recovery.offers().getFirst());
        assertEquals(List.of("compared"), compared);
        assertEquals("Left", desk.session.plan().name());
        assertEquals(Map.of("/regions/0/vnet", "10.x"), Map.copyOf(desk.session.unread()));
        assertEquals(List.of(), recovery.offers());
    }

    @Test
    void workWithoutANameIsSaidByItsTimeAlone() {
        desk.drafts.leave(
                new Draft(Optional.empty(), Optional.empty(), Desk.blank().withMode(Mode.EXTERNAL), Map.of()));
        desk.drafts.leave(
                new Draft(Optional.empty(), Optional.empty(), Desk.blank().withName("Orders"), Map.of()));
        desk.planner.recovery().look();
        List<String> sentences = desk.planner.recovery().offers().stream()
                .map(desk.planner.recovery()::sentence)
                .toList();
        assertTrue(sentences.getFirst().matches("Unsaved work of .*19(69|70).*"), sentences.getFirst());
        assertTrue(sentences.getLast().endsWith(" on Orders"), sentences.getLast());
    }

    @Test
    void workOnlyInAFieldIsWorthAnOffer() {
        desk.drafts.leave(new Draft(Optional.empty(), Optional.empty(), Desk.blank(), Map.of("/customDns", "10.0.0")));
        desk.drafts.leave(new Draft(Optional.empty(), Optional.empty(), Desk.blank(), Map.of()));
        desk.planner.recovery().look();
        assertEquals(1, desk.planner.recovery().offers().size());
        desk.planner.recovery().restore(desk.planner.recovery().offers().getFirst());
        assertEquals(
                "10.0.0",
                desk.planner.form().routing().customDns().textProperty().get());
    }

    @Test
    void anExportThatIsStoppedSaysWhatItHadWritten() {
        desk.dialogs.export = Optional.of(new ExportWish(List.of("json", "csv"), folder, Paper.A4));
        desk.planner
                .exports()
                .progressProperty()
                .addListener((observed, was, is) -> is.filter(progress -> progress.number() == 1)
                        .ifPresent(first -> desk.planner.exports().stop()));
        desk.planner.export();
        assertEquals("Stopped. 1 file had been written to " + folder + ".", said());
        assertFalse(Files.exists(folder.resolve("subnets.csv")));
        assertEquals(Optional.empty(), desk.planner.exports().progressProperty().get());
    }

    @Test
    void whoThinksBetterOfAnExportWritesNothing() {
        desk.planner.export();
        assertEquals(List.of("export"), desk.dialogs.asked);
        assertEquals("", said());
    }

    @Test
    void anExportOfASavedPlanIsOfferedBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), PlanFile.write(Desk.sample("china")));
        desk.planner.document().open(file);
        desk.planner.export();
        assertEquals(
                folder.toString(),
                desk.dialogs.choices.getFirst().folderProperty().get());
    }

    @ParameterizedTest
    @CsvSource({"1, 4, 0.0", "2, 4, 0.25", "4, 4, 0.75"})
    void theFractionIsWhatIsDoneBeforeTheFileUnderWay(int number, int total, double fraction) {
        assertEquals(fraction, new ExportProgress("a.csv", number, total).fraction(), 1e-9);
    }
}
