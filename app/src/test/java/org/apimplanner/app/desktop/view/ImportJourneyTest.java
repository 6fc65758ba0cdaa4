package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.WhatExists;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.model.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A newcomer who has an instance, and types nothing.
final class ImportJourneyTest extends WindowTest {
    private final Desk desk = new Desk();

    @TempDir
    Path folder;

    private boolean shown(String id) {
        return onFx(() -> find(id, Node.class).isVisible());
    }

    @Test
    void threeFilesBecomeAPlanWithItsAuditAndOneFix() {
        desk.planner.start().set(true);
        show(desk, Theme.LIGHT);
        doOnFx(() -> desk.planner.droppedFiles().take(WhatExists.files(folder)));
        assertTrue(shown("import"));
        assertTrue(onFx(() -> find("import-take", Button.class).isFocused()));
        doOnFx(() -> find("import-take", Button.class).fire());
        assertFalse(shown("import"));
        assertFalse(shown("start"));
        assertEquals("apim-shop", desk.session.plan().name());
        TabPane tabs = find("answer", TabPane.class);
        assertEquals(
                "tab-audit",
                onFx(() -> tabs.getSelectionModel().getSelectedItem().getId()));
        assertTrue(desk.planner.audit().summaryProperty().get().orElseThrow().open() > 0);
        Finding mendable = desk.session.report().findings().stream()
                .filter(desk.planner.findingFix()::isPossible)
                .findFirst()
                .orElseThrow();
        doOnFx(() -> desk.planner.findingFix().mend(mendable));
        assertFalse(desk.session.report().findings().contains(mendable));
        Path file = folder.resolve("mine.json");
        desk.dialogs.save = Optional.of(file);
        doOnFx(() -> find("save", Button.class).fire());
        assertTrue(Files.exists(file));
    }

    @Test
    void escLeavesTheOpenPlanAsItWas() {
        show(desk, Theme.LIGHT);
        doOnFx(() -> desk.planner.droppedFiles().take(WhatExists.files(folder)));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        settle();
        assertFalse(shown("import"));
        assertEquals(Desk.blank(), desk.session.plan());
    }

    @Test
    void theCommandsOfAzStandOnAPageOfTheirOwn() {
        show(desk, Theme.LIGHT);
        doOnFx(() -> desk.planner.azure().open());
        assertTrue(shown("azure"));
        assertFalse(shown("split"));
        assertEquals(List.of(), desk.az.asked);
        doOnFx(() -> find("azure-cancel", Button.class).fire());
        assertTrue(shown("split"));
    }
}
