package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the menus say about the program, and how a person sets it up.
final class HelpMenuTest extends WindowTest {
    private final Desk desk = new Desk();

    @BeforeEach
    void open() {
        show(desk, Theme.LIGHT);
    }

    private MenuItem item(String id) {
        return find("menus", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> ("command-" + id).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private String said(String id) {
        doOnFx(() -> item(id).fire());
        return desk.dialogs.texts.getLast();
    }

    @Test
    void everyKeyIsListedWithItsCommandAlsoWhereItCannotBeGivenNow() {
        String keys = said("keys");
        assertTrue(keys.contains("Ctrl+S\tSave\n"), keys);
        assertTrue(keys.contains("Ctrl+Z\tUndo\n"), keys);
        assertTrue(keys.contains("Ctrl+U\tAudit\n"), keys);
        assertFalse(keys.contains("_"), keys);
    }

    @Test
    void aboutAndLogOpen() {
        assertTrue(said("about").startsWith("APIM Network Planner 1.0.0"));
        assertEquals("Nothing went wrong since the program was started.", said("log"));
    }

    @Test
    void thePreferencesOpen() {
        doOnFx(() -> item("preferences").fire());
        assertEquals("preferences with Premium v2", desk.dialogs.asked.getLast());
    }

    @Test
    void rowsBecomeCompactAndUsualAgain() {
        PseudoClass compact = PseudoClass.getPseudoClass("compact");
        CheckMenuItem rows = (CheckMenuItem) item("compactRows");
        doOnFx(rows::fire);
        assertTrue(find("planner", PlannerView.class).getPseudoClassStates().contains(compact));
        assertTrue(rows.isSelected());
        doOnFx(rows::fire);
        assertFalse(find("planner", PlannerView.class).getPseudoClassStates().contains(compact));
        assertFalse(rows.isSelected());
    }
}
