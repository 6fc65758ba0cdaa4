package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.PrintOrder;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.document.pdf.PdfPages;
import org.apimplanner.app.export.document.pdf.PdfPages.PagePicture;
import org.junit.jupiter.api.Test;

final class PrintPreviewModelTest {
    private final Desk desk = new Desk(Desk.sample("consumption"));

    private Optional<Notice> notice() {
        return desk.planner.notices().noticeProperty().get();
    }

    /// A printer that counts its sheets, or is out of order.
    private record Counting(List<Integer> sheets, boolean broken) implements PrintOrder {
        @Override
        public String printer() {
            return "Third floor";
        }

        @Override
        public void print(PdfPages pages) throws IOException {
            if (broken) {
                throw new IOException("out of paper");
            }
            sheets.add(pages.count());
        }
    }

    @Test
    void thePagesAreShownAsTheyWillBePrinted() {
        desk.dialogs.preview = preview -> {
            int count = preview.pagesProperty().get().orElseThrow().count();
            assertEquals(count + " pages", preview.stateProperty().get());
            List<PagePicture> pictures = new ArrayList<>();
            preview.picture(0, 1, pictures::add);
            // A4 at a pixel a point: 595.3 by 841.9.
            assertEquals(595, pictures.getFirst().width(), 1);
            assertEquals(842, pictures.getFirst().height(), 1);
            assertTrue(pictures.getFirst().pixels().length
                    == pictures.getFirst().width() * pictures.getFirst().height());
            long ink = java.util.stream.IntStream.of(pictures.getFirst().pixels())
                    .filter(pixel -> pixel != 0xFFFFFFFF)
                    .count();
            assertTrue(ink > 1000, "a page with " + ink + " pixels of ink");
        };
        desk.planner.print();
        assertEquals(List.of("preview"), desk.dialogs.asked);
    }

    @Test
    void anotherPaperIsAnotherLayoutAndIsRemembered() {
        desk.dialogs.preview = preview -> {
            preview.choose(Paper.LETTER);
            assertEquals(
                    8.5 * 72,
                    preview.pagesProperty().get().orElseThrow().size(0).width(),
                    0.1);
        };
        desk.planner.print();
        assertEquals(Paper.LETTER, desk.services.preferences().load().exports().paper());
    }

    @Test
    void theChosenPrinterGetsEveryPage() {
        List<Integer> sheets = new ArrayList<>();
        desk.dialogs.printer = new Dialogs.PrinterAnswer.Order(new Counting(sheets, false));
        List<Integer> shown = new ArrayList<>();
        desk.dialogs.preview = preview -> {
            shown.add(preview.pagesProperty().get().orElseThrow().count());
            assertTrue(preview.print());
        };
        desk.planner.print();
        assertEquals(shown, sheets);
        assertEquals("Sent to Third floor.", notice().orElseThrow().sentence());
    }

    @Test
    void aPrinterThatRefusesIsOneSentence() {
        desk.dialogs.printer = new Dialogs.PrinterAnswer.Order(new Counting(List.of(), true));
        desk.dialogs.preview = PrintPreviewModel::print;
        desk.planner.print();
        assertTrue(notice().orElseThrow().problem());
        assertEquals(
                "Third floor did not print: out of paper",
                notice().orElseThrow().sentence());
    }

    @Test
    void withoutAPrinterTheWayOutIsNamed() {
        desk.dialogs.printer = new Dialogs.PrinterAnswer.NoPrinter();
        desk.dialogs.preview = preview -> assertTrue(preview.print());
        desk.planner.print();
        assertTrue(notice().orElseThrow().sentence().contains("PDF"));
    }

    @Test
    void whoThinksBetterOfItStaysWithThePages() {
        desk.dialogs.preview = preview -> assertFalse(preview.print());
        desk.planner.print();
        assertEquals(Optional.empty(), notice());
    }

    @Test
    void aClosedPreviewHasNoPages() {
        desk.dialogs.preview = preview -> {
            preview.close();
            assertEquals(Optional.empty(), preview.pagesProperty().get());
            preview.picture(0, 1, picture -> {
                throw new AssertionError("a picture of nothing");
            });
        };
        desk.planner.print();
    }
}
