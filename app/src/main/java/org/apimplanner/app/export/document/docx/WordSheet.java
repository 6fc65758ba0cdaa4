package org.apimplanner.app.export.document.docx;

import org.apimplanner.app.export.Paper;

/// The paper of a section of the document. All lengths are twips, of which 1,440 make an inch.
///
/// @param name of the section's header and footer
record WordSheet(String name, int width, int height, int side, int top, int bottom) {
    private static final double MILLIMETRE = 1440 / 25.4;

    static WordSheet upright(Paper paper) {
        return new WordSheet("upright", twips(width(paper)), twips(height(paper)), twips(17), twips(20), twips(18));
    }

    /// On the side, for pictures.
    static WordSheet wide(Paper paper) {
        return new WordSheet("wide", twips(height(paper)), twips(width(paper)), twips(15), twips(17), twips(14));
    }

    private static double width(Paper paper) {
        return switch (paper) {
            case A4 -> 210;
            case LETTER -> 215.9;
        };
    }

    private static double height(Paper paper) {
        return switch (paper) {
            case A4 -> 297;
            case LETTER -> 279.4;
        };
    }

    private static int twips(double millimetres) {
        return (int) Math.round(millimetres * MILLIMETRE);
    }

    /// Between the margins.
    int room() {
        return width - 2 * side;
    }

    /// What a picture may take, below a heading.
    int pictureHeight() {
        return height - top - bottom - twips(18);
    }

    /// The properties of a section that begins on a page of its own.
    ///
    /// @param first whether its first page is the document's, which has the title itself
    String section(boolean first) {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header-" + name + "\"/>"
                + (first ? "<w:headerReference w:type=\"first\" r:id=\"header-first\"/>" : "")
                + "<w:footerReference w:type=\"default\" r:id=\"footer-" + name + "\"/>"
                + (first ? "<w:footerReference w:type=\"first\" r:id=\"footer-" + name + "\"/>" : "")
                + "<w:pgSz w:w=\"" + width + "\" w:h=\"" + height + "\""
                + (width > height ? " w:orient=\"landscape\"" : "") + "/><w:pgMar w:top=\"" + top + "\" w:right=\""
                + side
                + "\" w:bottom=\"" + bottom + "\" w:left=\"" + side + "\" w:header=\"" + twips(9) + "\" w:footer=\""
                + twips(8) + "\" w:gutter=\"0\"/>" + (first ? "<w:titlePg/>" : "") + "</w:sectPr>";
    }
}
