package org.apimplanner.app.desktop.state;

import java.nio.file.Path;
import java.util.List;

/// What came of an export.
///
/// @param written the files that were written, whole
/// @param refused what could not be written; an older file of that name is as it was
/// @param stopped whether a person stopped it before the end
public record Exported(List<Path> written, List<Refused> refused, boolean stopped) {
    public Exported {
        written = List.copyOf(written);
        refused = List.copyOf(refused);
    }

    /// A file, or a whole format, that could not be written.
    ///
    /// @param name the file's, or the first of the format's
    public record Refused(String name, Exception reason) {}
}
