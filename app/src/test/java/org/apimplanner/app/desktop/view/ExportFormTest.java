package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.viewmodel.Dialogs;
import org.apimplanner.app.desktop.viewmodel.Messages;
import org.junit.jupiter.api.Test;

final class ExportFormTest extends WindowTest {
    private final Messages messages = Messages.shipped();

    @Test
    void aWishNeedsAFormatAndAFolder() {
        Desk desk = new Desk();
        ExportForm form = onFx(() -> new ExportForm(
                desk.services.exports().formats(), Optional.empty(), messages, () -> Optional.of(Path.of("out"))));
        picture(show(() -> form, Theme.LIGHT, 560, 360), "export-form");
        assertFalse(form.completeProperty().get());
        doOnFx(() -> find("export-csv", CheckBox.class).fire());
        assertFalse(form.completeProperty().get());
        doOnFx(() -> find("export-browse", Button.class).fire());
        assertTrue(form.completeProperty().get());
        assertEquals(Optional.of(new Dialogs.ExportWish(List.of("csv"), Path.of("out"))), form.wish());
        doOnFx(() -> find("export-folder", TextField.class).setText("\0"));
        assertEquals(Optional.empty(), form.wish());
    }
}
