package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.viewmodel.plan.RegionViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Text in a field that is not in the plan.
final class UnreadTextsTest {
    private final Desk desk = new Desk();
    private final UnreadTexts unread = desk.planner.unread();

    @TempDir
    Path folder;

    private RegionViewModel region(int index) {
        return desk.planner.form().regions().regions().get(index);
    }

    private void leaveOut() {
        region(0).vnet().type("10.20.0.0/16, 10.x");
        region(0).vnet().commit();
    }

    @Test
    void fieldsAreCountedAndNamed() {
        assertEquals(0, unread.countProperty().get());
        leaveOut();
        region(0).units().entry().type("many");
        assertEquals(2, unread.countProperty().get());
        assertEquals(List.of("West Europe › Units", "West Europe › VNet"), unread.places());
        region(0).units().entry().type("3");
        region(0).vnet().type("");
        assertEquals(0, unread.countProperty().get());
    }

    @Test
    void savingAsksFirst() {
        leaveOut();
        Path file = folder.resolve("plan.json");
        desk.dialogs.save = Optional.of(file);
        List<String> gone = new ArrayList<>();
        unread.onGo(gone::add);
        desk.dialogs.unread = Dialogs.Unread.GO_THERE;
        desk.planner.document().save();
        assertFalse(Files.exists(file));
        assertEquals(List.of("/regions/0/vnet"), gone);
        desk.dialogs.unread = Dialogs.Unread.GO_ON;
        desk.planner.document().save();
        assertTrue(Files.exists(file));
        assertEquals("unread West Europe › VNet at save", desk.dialogs.asked.getFirst());
    }

    @Test
    void exportPrintAndCloseAskToo() {
        leaveOut();
        desk.planner.export();
        desk.planner.print();
        List<String> closed = new ArrayList<>();
        desk.planner.document().close(() -> closed.add("closed"));
        assertEquals(
                List.of(
                        "unread West Europe › VNet at export",
                        "unread West Europe › VNet at print",
                        "unread West Europe › VNet at close"),
                desk.dialogs.asked);
        assertEquals(List.of(), closed);
        desk.dialogs.unread = Dialogs.Unread.GO_ON;
        desk.planner.document().close(() -> closed.add("closed"));
        assertEquals(List.of("closed"), closed);
    }

    @Test
    void aRemovedRegionTakesItsTextWithIt() {
        desk.planner.form().regions().add();
        region(1).subnet().type("10.x");
        assertEquals(1, unread.countProperty().get());
        region(1).remove();
        assertEquals(0, unread.countProperty().get());
    }

    @Test
    void anotherDocumentBeginsWithoutIt() {
        leaveOut();
        desk.dialogs.unread = Dialogs.Unread.GO_ON;
        desk.planner.document().openSample(() -> Desk.sample("china"));
        assertEquals(0, unread.countProperty().get());
    }
}
