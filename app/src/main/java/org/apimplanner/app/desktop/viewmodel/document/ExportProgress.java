package org.apimplanner.app.desktop.viewmodel.document;

/// How far an export is.
///
/// @param file the name of what is being written
/// @param number which of the formats it is, from 1
/// @param total how many formats there are
public record ExportProgress(String file, int number, int total) {
    /// The part that is done, from 0 to 1.
    public double fraction() {
        return (number - 1) / (double) total;
    }
}
