package org.apimplanner.app.export.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apimplanner.app.export.document.pdf.PdfPages.PagePicture;
import org.apimplanner.app.export.document.pdf.PdfPages.PageSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Pages to look at and to print: an upright one with a black square at its lower left corner, and one on its side.
final class PdfPagesTest {
    private final PdfPages pages = open();

    private static PdfPages open() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage upright = new PDPage(new PDRectangle(100, 200));
            document.addPage(upright);
            try (PDPageContentStream content = new PDPageContentStream(document, upright)) {
                content.setNonStrokingColor(Color.BLACK);
                content.addRect(0, 0, 50, 50);
                content.fill();
            }
            document.addPage(new PDPage(new PDRectangle(200, 100)));
            document.save(bytes);
            return PdfPages.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        pages.close();
    }

    @Test
    void thePagesHaveTheirSizes() {
        assertEquals(2, pages.count());
        assertEquals(new PageSize(100, 200), pages.size(0));
        assertFalse(pages.size(0).isWide());
        assertTrue(pages.size(1).isWide());
    }

    @Test
    void aPictureHasSoManyPixelsForAPointAndItsPageNumber() throws IOException {
        PagePicture picture = pages.picture(1, 1.5);
        assertEquals(1, picture.index());
        assertEquals(300, picture.width());
        assertEquals(150, picture.height());
        assertEquals(300 * 150, picture.pixels().length);
    }

    @Test
    void pixelsGoFromTheTopAndAreOpaque() throws IOException {
        PagePicture picture = pages.picture(0, 1);
        assertEquals(0xFFFFFFFF, picture.pixels()[0]);
        assertEquals(0xFF000000, picture.pixels()[199 * 100 + 1]);
        assertEquals(
                2_500,
                IntStream.of(picture.pixels())
                        .filter(pixel -> pixel == 0xFF000000)
                        .count());
    }

    @Test
    void theSamePagesOnceMoreOutliveTheFirst() throws IOException {
        try (PdfPages again = pages.again()) {
            pages.close();
            assertEquals(2, again.count());
            assertEquals(100, again.picture(0, 1).width());
        }
    }

    @Test
    void whatIsNoPdfIsRefused() {
        assertThrows(
                IOException.class, () -> PdfPages.of("no pages".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void aSheetLiesOnItsSideForAPageThatDoes() {
        // Whichever way the printer says its sheet.
        for (PageSize sheet : new PageSize[] {new PageSize(300, 400), new PageSize(400, 300)}) {
            Pageable printed = pages.onto(sheet);
            assertEquals(2, printed.getNumberOfPages());
            PageFormat upright = printed.getPageFormat(0);
            assertEquals(PageFormat.PORTRAIT, upright.getOrientation());
            assertEquals(300, upright.getWidth());
            assertEquals(400, upright.getImageableHeight());
            PageFormat wide = printed.getPageFormat(1);
            assertEquals(PageFormat.LANDSCAPE, wide.getOrientation());
            assertEquals(400, wide.getWidth());
        }
    }

    @Test
    void aLargePageIsMadeSmallerForItsSheet() throws Exception {
        BufferedImage sheet = printed(new PageSize(50, 100));
        // Half as large: the square of fifty points is one of twenty-five.
        assertEquals(25 * 25, (double) ink(sheet), 60);
    }

    @Test
    void aSmallPageIsPrintedAtItsSize() throws Exception {
        assertEquals(50 * 50, (double) ink(printed(new PageSize(300, 400))), 120);
    }

    @Test
    void behindTheLastPageThereIsNone() throws Exception {
        Pageable printed = pages.onto(new PageSize(100, 200));
        BufferedImage sheet = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        assertEquals(Printable.NO_SUCH_PAGE, printed.getPrintable(0).print(graphics, printed.getPageFormat(0), 2));
        graphics.dispose();
    }

    private BufferedImage printed(PageSize size) throws Exception {
        Pageable printed = pages.onto(size);
        BufferedImage sheet = new BufferedImage((int) size.width(), (int) size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        assertEquals(Printable.PAGE_EXISTS, printed.getPrintable(0).print(graphics, printed.getPageFormat(0), 0));
        graphics.dispose();
        return sheet;
    }

    private static long ink(BufferedImage sheet) {
        return IntStream.range(0, sheet.getWidth() * sheet.getHeight())
                .filter(i -> (sheet.getRGB(i % sheet.getWidth(), i / sheet.getWidth()) & 0xFF) < 0x80)
                .count();
    }
}
