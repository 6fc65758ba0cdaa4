package org.apimplanner.app.cli;

import java.util.Optional;
import org.apimplanner.app.export.text.TextExporter;

/// The terminal that results go to.
final class Terminal {
    private Terminal() {}

    /// Its columns, as the shell that starts the program says; else the usual ones.
    static int width() {
        String columns = Optional.ofNullable(System.getenv("COLUMNS")).orElse("");
        return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : TextExporter.USUAL_WIDTH;
    }
}
