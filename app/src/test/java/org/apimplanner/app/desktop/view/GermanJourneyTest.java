package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.export.Paper;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole visit in German: from an empty plan to files, which are English.
final class GermanJourneyTest extends WindowTest {
    private final Desk desk = new Desk(Desk.blank(), Language.GERMAN);

    @TempDir
    Path folder;

    private String words(String id) {
        return find(id, Labeled.class).getText();
    }

    private void press(String id) {
        doOnFx(() -> find(id, Button.class).fire());
    }

    private void type(String id, String text) {
        doOnFx(() -> find(id, TextField.class).setText(text));
    }

    @Test
    void aPlanIsMadeReadAndExported() throws IOException {
        show(desk, Theme.LIGHT);
        assertEquals("Plan ohne Namen", words("document-name"));
        type("plan-name", "Reise");
        doOnFx(() -> find("mode-" + Mode.EXTERNAL.ordinal(), ToggleButton.class).fire());
        assertEquals(
                "Extern",
                find("mode-" + Mode.EXTERNAL.ordinal(), ToggleButton.class).getText());
        assertTrue(words("summary-change").contains("+1 Regel"), words("summary-change"));
        type("region-0-vnet", "10.30.0.0/16");
        press("region-0-units-more");
        // Five addresses for Azure and two for each of two units.
        assertEquals("/28 · 9 von 16 belegt", words("summary-0-size"));
        assertEquals("Dokumentation 2026-11, Stand 11.09.2026", words("summary-edition"));
        type("region-0-subnet", "10.30.0.0/29");
        // Rows are made when they are asked for, and tables are bound to them.
        List<String> findings = onFx(() -> desk.planner.answer().findings().rows().stream()
                .map(Finding::message)
                .toList());
        assertTrue(
                findings.contains("10.30.0.0/29 hat 8 Adressen; die Region braucht 5 + 4 = 9."), findings.toString());
        tab("checklist");
        assertTrue(find("checklist-table", TableView.class).getItems().size() > 10);
        press("undo");

        desk.dialogs.export = Optional.of(new ExportWish(List.of("csv"), folder, Paper.A4));
        press("export");
        assertTrue(desk.planner
                .notices()
                .noticeProperty()
                .get()
                .orElseThrow()
                .sentence()
                .contains("nach " + folder));
        try (var files = Files.walk(folder)) {
            Path rules = files.filter(file -> file.toString().endsWith("nsg-rules.csv"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(Files.readString(rules).contains("Lets clients on the Internet call the gateway"));
        }
    }
}
