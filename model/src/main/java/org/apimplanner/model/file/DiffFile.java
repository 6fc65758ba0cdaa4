package org.apimplanner.model.file;

import org.apimplanner.model.diff.Diff;
import org.apimplanner.model.json.JsonStyle;

/// A comparison of two plans as JSON. The same comparison gives the same text, on every machine and in
/// every locale.
public final class DiffFile {
    private DiffFile() {}

    /// The comparison as indented JSON with a newline at its end. Rows look as they do in a report.
    public static String write(Diff diff) {
        return JsonStyle.pretty(json -> DiffEncoder.write(json, diff));
    }
}
