package org.apimplanner.app.export.document.pdf;

import java.awt.image.BufferedImage;
import java.awt.print.Pageable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF file, to look at and to print. Used by one thread at a time.
public final class PdfPages implements AutoCloseable {
    private final byte[] file;
    private final PDDocument document;

    private PdfPages(byte[] file, PDDocument document) {
        this.file = file;
        this.document = document;
    }

    /// @throws IOException when the bytes are not a PDF file
    public static PdfPages of(byte[] file) throws IOException {
        return new PdfPages(file, Loader.loadPDF(file));
    }

    /// The same pages once more, for another thread.
    ///
    /// @throws IOException never, where the first were read
    public PdfPages again() throws IOException {
        return of(file);
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /// @param index from 0
    public PageSize size(int index) {
        return size(document, index);
    }

    static PageSize size(PDDocument document, int index) {
        PDRectangle box = document.getPage(index).getMediaBox();
        return new PageSize(box.getWidth(), box.getHeight());
    }

    /// What the page looks like.
    ///
    /// @param index from 0
    /// @param scale pixels for each point, which is a 72nd of an inch
    public PagePicture picture(int index, double scale) throws IOException {
        BufferedImage image = new PDFRenderer(document).renderImage(index, (float) scale, ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        return new PagePicture(index, width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    /// The pages as Java's printing takes them: whole sheets of the document's own size and orientation,
    /// made smaller where the printer's sheet is.
    ///
    /// @param sheet the printer's
    public Pageable onto(PageSize sheet) {
        return new PrintedPages(document, sheet);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /// A size in points, each a 72nd of an inch.
    public record PageSize(double width, double height) {
        public boolean isWide() {
            return width > height;
        }
    }

    /// A page as pixels, row by row from the top, each as 0xFFrrggbb. The array is handed over, not copied.
    public record PagePicture(int index, int width, int height, int[] pixels) {}
}
