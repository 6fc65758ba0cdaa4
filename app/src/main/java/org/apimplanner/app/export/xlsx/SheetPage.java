package org.apimplanner.app.export.xlsx;

import org.apimplanner.app.export.Paper;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/// How a sheet is printed: across, as wide as the paper.
final class SheetPage {
    private SheetPage() {}

    static void set(Worksheet sheet, Paper paper) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(
                switch (paper) {
                    case A4 -> PaperSize.A4_PAPER;
                    case LETTER -> PaperSize.LETTER_PAPER;
                });
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }
}
