package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.viewmodel.search.Command;
import org.junit.jupiter.api.Test;

/// What the Help menu says about the program.
final class ProgramTextsTest {
    private final Desk desk = new Desk();
    private final ProgramTexts program = desk.planner.program();

    private String said() {
        return desk.dialogs.texts.getLast();
    }

    @Test
    void aboutSaysTheVersionTheEditionsAndWhereThingsAreKept() {
        program.showAbout();
        assertTrue(said().startsWith("APIM Network Planner 1.0.0\n"), said());
        assertTrue(said().contains("Documentation 2026-11, as of 2026-09-11"), said());
        assertTrue(said().contains("Editions: 2021, 2023-08, 2026-08, 2026-11"), said());
        assertTrue(said().contains("Preferences and unsaved work: settings"), said());
    }

    @Test
    void onlyCommandsWithAKeyAreListed() {
        program.showKeys(List.of(
                new Command("Command", "Save", "Ctrl+S", () -> {}), new Command("Command", "Licences", "", () -> {})));
        assertTrue(said().startsWith("Ctrl+S\tSave\n"), said());
        assertFalse(said().contains("Licences"), said());
        assertTrue(said().contains("Shift and a click"), said());
    }

    @Test
    void theLogSaysWhatWentWrongOrThatNothingDid() {
        program.showLog();
        assertEquals("Nothing went wrong since the program was started.", said());
        desk.faults.publish(new LogRecord(Level.SEVERE, "An audit failed."));
        program.showLog();
        assertTrue(said().endsWith("SEVERE  An audit failed."), said());
    }
}
