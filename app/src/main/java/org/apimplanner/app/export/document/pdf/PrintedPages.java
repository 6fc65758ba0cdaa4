package org.apimplanner.app.export.document.pdf;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;
import org.apimplanner.app.export.document.pdf.PdfPages.PageSize;

/// A document's pages on a printer's sheets. A sheet lies on its side for a page that is wider than high.
///
/// The pages have margins of their own, so the whole sheet counts as printable; a page of the sheet's
/// size is printed at its size.
final class PrintedPages implements Pageable {
    private final PDDocument document;
    private final PageSize sheet;

    /// @param sheet the size of the printer's sheet, standing upright or not
    PrintedPages(PDDocument document, PageSize sheet) {
        this.document = document;
        this.sheet = sheet;
    }

    @Override
    public int getNumberOfPages() {
        return document.getNumberOfPages();
    }

    @Override
    public PageFormat getPageFormat(int index) {
        Paper paper = new Paper();
        // Java's paper always stands upright; the orientation turns it.
        paper.setSize(Math.min(sheet.width(), sheet.height()), Math.max(sheet.width(), sheet.height()));
        paper.setImageableArea(0, 0, paper.getWidth(), paper.getHeight());
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        format.setOrientation(PdfPages.size(document, index).isWide() ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        return format;
    }

    @Override
    public Printable getPrintable(int index) {
        return new PDFPrintable(document, Scaling.SHRINK_TO_FIT);
    }
}
