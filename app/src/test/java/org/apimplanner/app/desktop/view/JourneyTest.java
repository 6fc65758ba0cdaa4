package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.export.Paper;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole visit: from an empty plan to exported files.
final class JourneyTest extends WindowTest {
    private final Desk desk = new Desk();

    @TempDir
    Path folder;

    private void fire(String id) {
        doOnFx(() -> find(id, ToggleButton.class).fire());
    }

    private void press(String id) {
        doOnFx(() -> find(id, Button.class).fire());
    }

    private void type(String id, String text) {
        doOnFx(() -> find(id, TextField.class).setText(text));
    }

    private MenuItem command(String name) {
        return find("menus", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> ("command-" + name).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlanIsMadeSavedReopenedAndExported() throws IOException {
        show(desk, Theme.LIGHT);
        tab("nsg");
        int internal = find("nsg-table", TableView.class).getItems().size();
        type("plan-name", "Journey");
        fire("tier-" + Tier.PREMIUM.ordinal());
        fire("mode-" + Mode.EXTERNAL.ordinal());
        // External mode lets clients in from the Internet: one rule more.
        assertEquals(internal + 1, find("nsg-table", TableView.class).getItems().size());
        assertTrue(find("summary-change", Hyperlink.class).getText().contains("+1 rule"));
        type("region-0-vnet", "10.30.0.0/16");
        press("region-0-units-more");
        assertEquals("/28 · 9 of 16 used", find("summary-0-size", Label.class).getText());
        assertTrue(find("dirty-mark", Node.class).isVisible());

        Path file = folder.resolve("journey.json");
        desk.dialogs.save = Optional.of(file);
        press("save");
        assertFalse(find("dirty-mark", Node.class).isVisible());
        assertEquals("journey.json", find("document-file", Label.class).getText());
        Plan saved = desk.session.plan();

        doOnFx(() -> command("new").fire());
        assertEquals("Untitled plan", find("document-name", Label.class).getText());
        assertEquals("", find("region-0-vnet", TextField.class).getText());
        desk.dialogs.open = Optional.of(file);
        press("open");
        assertEquals(saved, desk.session.plan());
        assertEquals("10.30.0.0/16", find("region-0-vnet", TextField.class).getText());

        press("region-0-units-more");
        press("undo");
        assertEquals(saved, desk.session.plan());
        press("redo");
        assertEquals(3, desk.session.plan().regions().getFirst().units());

        desk.dialogs.export = Optional.of(new ExportWish(List.of("json", "csv"), folder.resolve("out"), Paper.A4));
        press("export");
        assertTrue(
                Files.readString(folder.resolve("out").resolve("report.json")).contains("10.30.0.0"));
        assertTrue(find("notice-text", Label.class).getText().startsWith("Exported"));
    }

    @Test
    void aBadFileLeavesThePlanAndIsSaidInTheWindow() throws IOException {
        show(desk, Theme.LIGHT);
        Path bad = Files.writeString(
                folder.resolve("bad.json"), "{\"tier\": \"premium\", \"mode\": \"internal\", \"regions\": 3}");
        Plan before = desk.session.plan();
        desk.dialogs.open = Optional.of(bad);
        press("open");
        assertEquals(before, desk.session.plan());
        String sentence = find("notice-text", Label.class).getText();
        assertTrue(sentence.contains("bad.json") && sentence.contains("/regions"), sentence);
        press("notice-close");
        assertFalse(find("notice", Node.class).isVisible());
    }
}
