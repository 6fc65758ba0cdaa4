package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.platform.Styles;
import org.apimplanner.app.desktop.state.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where the window has no room for both, the plan and its answer take turns.
final class PlanAndAnswerTest extends WindowTest {
    private final Desk desk = new Desk(Desk.sample("premium-internal"));

    @BeforeEach
    void open() {
        show(desk, Theme.LIGHT);
    }

    /// Letters of another size in the same window.
    private void zoom(int percent) {
        doOnFx(() -> stage.getScene().getStylesheets().setAll(Styles.own(Theme.LIGHT, percent)));
        doOnFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private Node plan() {
        return find("plan-column", Node.class);
    }

    private Node answer() {
        return find("answer", Node.class);
    }

    private ToggleButton side(int number) {
        return find("sides-" + number, ToggleButton.class);
    }

    @Test
    void bothStandSideBySideWhereThereIsRoom() {
        assertNotNull(plan());
        assertNotNull(answer());
        assertTrue(plan().localToScene(plan().getLayoutBounds()).getMaxX()
                <= answer().localToScene(answer().getLayoutBounds()).getMinX());
    }

    @Test
    void whoeverWorksInTheAnswerKeepsItAsItsLettersGrow() {
        tab("nsg");
        doOnFx(() -> find("nsg-filter", Node.class).requestFocus());
        zoom(200);
        assertNull(plan());
        assertEquals("nsg-filter", stage.getScene().getFocusOwner().getId());
        zoom(100);
        assertNotNull(plan());
        assertNotNull(answer());
    }

    @Test
    void whoeverWorksInThePlanKeepsIt() {
        doOnFx(() -> find("service-name", Node.class).requestFocus());
        zoom(200);
        assertNull(answer());
        assertEquals("service-name", stage.getScene().getFocusOwner().getId());
    }

    @Test
    void aClickAndAKeyTurnFromOneToTheOther() {
        doOnFx(() -> find("service-name", Node.class).requestFocus());
        zoom(200);
        doOnFx(() -> side(1).fire());
        assertNull(plan());
        assertNotNull(answer());
        robot.push(KeyCode.F9);
        settle();
        assertNotNull(plan());
        assertNull(answer());
        robot.push(KeyCode.F9);
        settle();
        assertNull(plan());
        doOnFx(() -> side(0).fire());
        assertNotNull(plan());
    }
}
