package org.apimplanner.app.desktop.state;

import java.nio.file.Path;
import java.util.List;
import org.apimplanner.app.export.Paper;

/// What a person wants exported, and where to.
///
/// @param formats ids of formats
/// @param paper the sheet of formats with pages
/// @param stem what the names of the files begin with; empty for the formats' own names
public record ExportWish(List<String> formats, Path folder, Paper paper, String stem) {
    /// Files with the formats' own names.
    public ExportWish(List<String> formats, Path folder, Paper paper) {
        this(formats, folder, paper, "");
    }

    /// What a format's file is called.
    public static String named(String stem, String file) {
        return stem.isEmpty() ? file : stem + "-" + file;
    }

    public ExportWish {
        formats = List.copyOf(formats);
    }
}
