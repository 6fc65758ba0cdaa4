package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.document.ExportForm;
import org.apimplanner.app.desktop.viewmodel.document.ExportChoice;
import org.apimplanner.app.export.Paper;
import org.junit.jupiter.api.Test;

final class ExportFormTest extends WindowTest {
    private static final Path OUT = Path.of("out").toAbsolutePath();

    private ExportChoice choice() {
        Desk desk = new Desk();
        desk.planner.export();
        return desk.dialogs.choices.getFirst();
    }

    @Test
    void aWishNeedsAFormatAndAFolder() {
        ExportChoice choice = choice();
        show(() -> new ExportForm(choice, () -> Optional.of(OUT)), Theme.LIGHT, 720, 420);
        // A first start offers the handout.
        doOnFx(() -> find("export-pdf", CheckBox.class).fire());
        assertFalse(choice.completeProperty().get());
        doOnFx(() -> find("export-csv", CheckBox.class).fire());
        assertFalse(choice.completeProperty().get());
        doOnFx(() -> find("export-browse", Button.class).fire());
        doOnFx(() -> find("export-paper-1", ToggleButton.class).fire());
        assertTrue(choice.completeProperty().get());
        assertEquals(Optional.of(new ExportWish(List.of("csv"), OUT, Paper.LETTER)), choice.wish());
        picture(stage.getScene(), "export-form");
        doOnFx(() -> find("export-folder", TextField.class).setText("\0"));
        assertEquals(Optional.empty(), choice.wish());
        assertEquals(
                choice.outcomeProperty().get(),
                find("export-outcome", Label.class).getText());
    }
}
