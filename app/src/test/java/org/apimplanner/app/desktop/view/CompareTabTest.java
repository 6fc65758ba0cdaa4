package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.viewmodel.compare.CompareWith;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The comparison, used as a person uses it.
final class CompareTabTest extends WindowTest {
    @TempDir
    private Path folder;

    private final Desk desk = new Desk(Desk.sample("premium-internal"));

    private void open() {
        TabPane tabs = find("answer", TabPane.class);
        doOnFx(() -> tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("tab-compare"))
                .forEach(tabs.getSelectionModel()::select));
    }

    @SuppressWarnings("unchecked")
    private void pick(String edition) {
        doOnFx(() -> find("compare-edition", ComboBox.class).setValue(edition));
    }

    private long visibleRows() {
        return stage.getScene().getRoot().lookupAll(".compare-row").stream()
                .filter(Node::isVisible)
                .count();
    }

    @Test
    void anEditionIsPickedFilteredSwappedAndCopied() {
        show(desk, Theme.LIGHT);
        open();
        assertEquals(
                "This plan · Contoso API platform, edition 2026-08",
                find("compare-from", Label.class).getText());
        pick("2021");
        int all = desk.planner.compare().rows().shown().size();
        assertTrue(all > 0);
        assertEquals(all, visibleRows());
        assertEquals(
                "This plan · Contoso API platform, edition 2021",
                find("compare-from", Label.class).getText());
        doOnFx(() -> find("compare-filter", TextField.class).setText("storage"));
        assertEquals(desk.planner.compare().rows().shown().size(), visibleRows());
        assertTrue(visibleRows() < all);
        doOnFx(() -> find("compare-swap", ToggleButton.class).fire());
        assertEquals(
                "This plan · Contoso API platform, edition 2021",
                find("compare-to", Label.class).getText());
        doOnFx(() -> find("compare-copy", Button.class).fire());
        assertTrue(onFx(() -> Clipboard.getSystemClipboard().getString()).startsWith("# Contoso API platform"));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theComparisonCanBeDrawn(Theme theme) {
        Scene scene = show(desk, theme);
        String look = theme.name().toLowerCase(Locale.ROOT);
        doOnFx(() -> find("answer", TabPane.class).getSelectionModel().select(2));
        picture(scene, "compare-blocks-" + look);
        open();
        picture(scene, "compare-begin-" + look);
        pick("2021");
        picture(scene, "compare-edition-" + look);
        doOnFx(() -> find("compare-scroll", ScrollPane.class).setVvalue(0.5));
        picture(scene, "compare-edition-rows-" + look);
        desk.dialogs.save = Optional.of(folder.resolve("plan.json"));
        doOnFx(() -> {
            desk.planner.document().save();
            desk.planner.compare().withProperty().set(CompareWith.SAVED);
            desk.session.update(CompareTabTest::moved);
            find("compare-scroll", ScrollPane.class).setVvalue(0);
        });
        picture(scene, "compare-saved-" + look);
        doOnFx(() -> find("compare-scroll", ScrollPane.class).setVvalue(1));
        picture(scene, "compare-saved-rows-" + look);
        assertTrue(find("compare-effect-0", Node.class).isVisible());
    }

    /// External, and the first region one unit larger.
    private static Plan moved(Plan plan) {
        return plan.withMode(Mode.EXTERNAL).withRegion(0, region -> region.withUnits(region.units() + 1));
    }
}
