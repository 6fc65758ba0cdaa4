package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.document.PrintPreview;
import org.apimplanner.app.desktop.viewmodel.document.Dialogs;
import org.apimplanner.app.desktop.viewmodel.document.PrintPreviewModel;
import org.junit.jupiter.api.Test;

final class PrintPreviewTest extends WindowTest {
    private final Desk desk = new Desk(Desk.sample("premium-internal"));
    private final List<String> closed = new ArrayList<>();

    private PrintPreviewModel open(Theme theme) {
        List<PrintPreviewModel> opened = new ArrayList<>();
        desk.dialogs.preview = opened::add;
        doOnFx(desk.planner::print);
        show(() -> new PrintPreview(opened.getFirst(), () -> closed.add("closed")), theme, 980, 820);
        return opened.getFirst();
    }

    private ImageView firstPicture() {
        return (ImageView)
                find("print-pages", ListView.class).lookup(".print-sheet").lookup(".image-view");
    }

    @Test
    void everyPageIsInTheListAndTheFirstIsDrawn() {
        PrintPreviewModel preview = open(Theme.LIGHT);
        int count = preview.pagesProperty().get().orElseThrow().count();
        assertEquals(count, find("print-pages", ListView.class).getItems().size());
        assertEquals(count + " pages", find("print-state", Label.class).getText());
        assertNotNull(firstPicture().getImage());
        picture(stage.getScene(), "print-preview");
    }

    @Test
    void itCanBeLookedAtCloserAndFitsAgain() {
        open(Theme.DARK);
        picture(stage.getScene(), "print-preview-dark");
        String fitted = find("print-level", Label.class).getText();
        double width = firstPicture().getFitWidth();
        doOnFx(find("print-in", Button.class)::fire);
        assertEquals(1.25 * width, firstPicture().getFitWidth(), 0.5);
        assertFalse(find("print-fit", ToggleButton.class).isSelected());
        doOnFx(find("print-fit", ToggleButton.class)::fire);
        assertEquals(fitted, find("print-level", Label.class).getText());
    }

    @Test
    void anotherPaperLaysThePagesOutAgain() {
        PrintPreviewModel preview = open(Theme.LIGHT);
        doOnFx(find("print-paper-1", ToggleButton.class)::fire);
        assertEquals(
                11 * 72, preview.pagesProperty().get().orElseThrow().size(0).height(), 0.1);
    }

    @Test
    void itStaysOpenUntilThereIsNothingLeftToDo() {
        open(Theme.LIGHT);
        doOnFx(find("print-print", Button.class)::fire);
        assertTrue(closed.isEmpty());
        desk.dialogs.printer = new Dialogs.PrinterAnswer.NoPrinter();
        doOnFx(find("print-print", Button.class)::fire);
        assertEquals(List.of("closed"), closed);
        assertTrue(desk.planner.notices().noticeProperty().get().isPresent());
    }
}
