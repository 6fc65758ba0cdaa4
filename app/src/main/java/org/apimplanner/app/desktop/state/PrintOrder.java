package org.apimplanner.app.desktop.state;

import java.io.IOException;
import org.apimplanner.app.export.document.pdf.PdfPages;

/// A printer with everything a person chose for it.
public interface PrintOrder {
    /// The printer's name.
    String printer();

    /// Sends the pages to the printer.
    ///
    /// @throws IOException when the printer, or the system's queue in front of it, refuses
    void print(PdfPages pages) throws IOException;
}
