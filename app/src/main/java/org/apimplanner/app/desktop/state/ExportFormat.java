package org.apimplanner.app.desktop.state;

import java.util.List;

/// A format that a report can be exported in.
///
/// @param id the word that commands use, such as `csv`
/// @param summary what comes out, in a few words
/// @param files the names of what is written, at least one
public record ExportFormat(String id, String summary, List<String> files) {
    public ExportFormat {
        files = List.copyOf(files);
    }
}
