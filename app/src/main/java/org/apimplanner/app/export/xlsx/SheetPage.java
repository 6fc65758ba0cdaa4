package org.apimplanner.app.export.xlsx;

import org.apimplanner.app.export.Paper;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/// How the sheets of a workbook are printed: across, with a foot that tells one print-out from another.
///
/// @param foot what stands at the left of it; the sheet's name and the number of the page are at the right
record SheetPage(Paper paper, String foot) {
    /// So many characters of the usual typeface fit across a page, in letters that can be read.
    private static final int ACROSS = 280;

    private static final String TYPEFACE = "Calibri";
    private static final int SMALL = 9;

    /// @param width of the sheet's printed columns, in characters
    void set(Worksheet sheet, int width) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(
                switch (paper) {
                    case A4 -> PaperSize.A4_PAPER;
                    case LETTER -> PaperSize.LETTER_PAPER;
                });
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) (width <= ACROSS ? 1 : 2));
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.5f);
        sheet.bottomMargin(0.6f);
        // An ampersand begins an order to the printer; two of them are one.
        sheet.footer(CellText.of(foot).replace("&", "&&"), Position.LEFT, TYPEFACE, SMALL);
        sheet.footer("&A, page &P of &N", Position.RIGHT, TYPEFACE, SMALL);
    }
}
