package org.apimplanner.app.desktop.state;

import java.nio.file.Path;
import java.util.List;
import org.apimplanner.app.export.Paper;

/// What a person wants exported, and where to.
///
/// @param formats ids of formats
/// @param paper the sheet of formats with pages
public record ExportWish(List<String> formats, Path folder, Paper paper) {
    public ExportWish {
        formats = List.copyOf(formats);
    }
}
