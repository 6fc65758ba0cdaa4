package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.DrawnScene;
import org.apimplanner.app.desktop.state.Draft;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.model.file.PlanFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the window offers and says at its edges.
final class BarsTest extends WindowTest {
    private final Desk desk = new Desk();

    @TempDir
    Path folder;

    private boolean shown(String id) {
        return onFx(() -> find(id, Node.class).isVisible());
    }

    private void press(String id) {
        doOnFx(() -> find(id, Button.class).fire());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void workThatACrashLeftIsOfferedAndRestored(Theme theme) {
        desk.drafts.leave(
                new Draft(Optional.empty(), Optional.empty(), Desk.blank().withName("Half-way"), Map.of()));
        var scene = show(desk, theme);
        assertFalse(shown("recovery"));
        doOnFx(desk.planner.recovery()::look);
        assertTrue(shown("recovery"));
        assertEquals(List.of(), onFx(() -> DrawnScene.faults(scene)));
        press("recovery-restore");
        assertEquals("Half-way", desk.session.plan().name());
        assertFalse(shown("recovery"));
    }

    @Test
    void aFileThatChangedIsSaidWithWhatCanBeDone() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), PlanFile.write(Desk.sample("china")));
        show(desk, Theme.LIGHT);
        doOnFx(() -> desk.planner.document().open(file));
        Files.writeString(file, PlanFile.write(Desk.sample("premium-internal")));
        doOnFx(desk.planner.document()::lookAtFile);
        assertEquals(
                "plan.json was changed by someone else.",
                find("notice-text", Label.class).getText());
        press("notice-action-1");
        assertEquals(Desk.sample("premium-internal"), desk.session.plan());
    }

    @Test
    void whatWasDoneGoesByItselfAndWhatFailedStays() throws IOException {
        show(desk, Theme.LIGHT);
        desk.dialogs.save = Optional.of(folder.resolve("plan.json"));
        doOnFx(desk.planner.document()::save);
        assertTrue(shown("notice"));
        doOnFx(desk.delay::pass);
        assertFalse(shown("notice"));
        doOnFx(() -> desk.planner.document().open(folder.resolve("none.json")));
        doOnFx(desk.delay::pass);
        assertTrue(shown("notice"));
    }

    @Test
    void whatWasDoneLiesOverThePageAndWhatFailedHasRoomOfItsOwn() throws IOException {
        show(desk, Theme.LIGHT);
        double height = find("split", SplitPane.class).getHeight();
        desk.dialogs.save = Optional.of(folder.resolve("saved.json"));
        doOnFx(desk.planner.document()::save);
        assertTrue(shown("notice"));
        assertEquals(height, find("split", SplitPane.class).getHeight());
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        doOnFx(() -> desk.planner.document().open(bad));
        assertTrue(shown("notice"));
        assertTrue(find("split", SplitPane.class).getHeight() < height);
    }

    @Test
    void theStartPageLeadsToASampleAndGoes() {
        show(desk, Theme.LIGHT);
        doOnFx(() -> desk.planner.start().set(true));
        assertTrue(shown("start"));
        press("start-new");
        assertFalse(shown("start"));
        assertEquals(Desk.blank(), desk.session.plan());
    }

    @Test
    void textThatIsNotInThePlanIsCountedAtTheTop() {
        show(desk, Theme.LIGHT);
        assertFalse(shown("summary-unread"));
        doOnFx(() -> desk.planner.form().regions().regions().getFirst().vnet().type("10.x"));
        assertTrue(shown("summary-unread"));
        press("summary-unread");
        assertEquals("region-0-vnet", stage.getScene().getFocusOwner().getId());
    }
}
