package org.apimplanner.app.desktop.state;

/// A format that a report can be exported in.
///
/// @param id the word that commands use, such as `csv`
/// @param label its name for people
/// @param summary what comes out, in a few words
public record ExportFormat(String id, String label, String summary) {}
