package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apimplanner.app.desktop.HeldWork;
import org.apimplanner.app.export.document.pdf.PdfPages;
import org.apimplanner.app.export.document.pdf.PdfPages.PagePicture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// In which order pages are drawn while a person scrolls, and which are kept.
final class PagePicturesTest {
    private final HeldWork work = new HeldWork();
    private final PagePictures pictures = new PagePictures(work, "pages");
    private final List<Integer> come = new ArrayList<>();
    private final PdfPages pages = empty(20);

    /// So many pages of 10 by 20 points.
    private static PdfPages empty(int count) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int page = 0; page < count; page++) {
                document.addPage(new PDPage(new PDRectangle(10, 20)));
            }
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

    private void want(int index) {
        pictures.want(index, 1, picture -> come.add(picture.index()));
    }

    @Test
    void withoutPagesNothingIsDrawn() {
        want(0);
        assertEquals(0, work.size());
        pictures.begin(pages);
        work.pass();
        assertEquals(List.of(), come);
    }

    @Test
    void whatWasAskedForLastComesNextAfterWhatIsUnderWay() {
        pictures.begin(pages);
        want(0);
        want(1);
        want(2);
        assertEquals(1, work.size());
        work.pass();
        assertEquals(List.of(0, 2, 1), come);
    }

    @Test
    void aPageAskedForTwiceIsDrawnOnce() {
        pictures.begin(pages);
        want(0);
        want(5);
        want(5);
        work.pass();
        assertEquals(List.of(0, 5), come);
    }

    @Test
    void pagesScrolledPastAreLeftOut() {
        pictures.begin(pages);
        for (int page = 0; page < 15; page++) {
            want(page);
        }
        work.pass();
        // The first was under way; of the fourteen others the last eight are wanted.
        assertEquals(List.of(0, 14, 13, 12, 11, 10, 9, 8, 7), come);
    }

    @Test
    void aPageThatIsThereComesAtOnceAndOnlyAtItsScale() {
        pictures.begin(pages);
        List<PagePicture> got = new ArrayList<>();
        pictures.want(3, 2, got::add);
        work.pass();
        pictures.want(3, 2, got::add);
        assertEquals(0, work.size());
        assertSame(got.getFirst(), got.getLast());
        assertEquals(20, got.getFirst().width());
        assertEquals(40, got.getFirst().height());
        pictures.want(3, 1, got::add);
        work.pass();
        assertEquals(10, got.getLast().width());
    }

    @Test
    void eightPagesAreKept() {
        pictures.begin(pages);
        for (int page = 0; page < 9; page++) {
            want(page);
            work.pass();
        }
        want(8);
        assertEquals(0, work.size());
        want(0);
        assertEquals(1, work.size());
    }

    @Test
    void otherPagesBeginAnew() {
        pictures.begin(pages);
        want(0);
        work.pass();
        pictures.begin(empty(1));
        want(0);
        assertEquals(1, work.size());
        work.pass();
        assertEquals(List.of(0, 0), come);
    }

    @Test
    void aPageThatCannotBeDrawnDoesNotKeepTheOthers() {
        pictures.begin(pages);
        want(99);
        want(1);
        work.pass();
        assertEquals(List.of(1), come);
    }

    @Test
    void afterTheEndNothingComes() {
        pictures.begin(pages);
        want(0);
        want(1);
        pictures.end();
        want(2);
        work.pass();
        // What was under way comes; what waited does not.
        assertEquals(List.of(0), come);
    }
}
