package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.apimplanner.app.desktop.Desk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Under which licences the program and what ships with it stand, from the menu.
final class LicencesTest {
    private final Desk desk = new Desk();

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theHelpMenuShowsTheNoticesAndTheLicence() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            PlannerView view = new PlannerView(desk.planner, List.of(), () -> {});
            new Scene(view);
            item((MenuBar) view.lookup("#menus")).fire();
        });
        assertEquals(List.of("Licences: APIM Network Planner"), desk.dialogs.asked);
        String text = desk.dialogs.texts.getFirst();
        // A library under the LGPL asks for its notice, the own licence for its text.
        assertTrue(text.contains("openhtmltopdf"), text);
        assertTrue(text.contains("Apache License"), text);
        assertTrue(text.contains("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION"), text);
    }

    private static MenuItem item(MenuBar menus) {
        return menus.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "command-licences".equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }
}
