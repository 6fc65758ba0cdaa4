package org.apimplanner.model.file;

import org.apimplanner.model.json.JsonStyle;
import org.apimplanner.model.report.Report;

/// The report as JSON. The same report gives the same text, on every machine and in every locale.
public final class ReportFile {
    private ReportFile() {}

    /// The report as indented JSON with a newline at its end.
    ///
    /// @param version the version of the program, for the `generator` field
    public static String write(Report report, String version) {
        return JsonStyle.pretty(json -> ReportEncoder.write(json, report, version));
    }

    /// The report on one line without a newline, for files with one report a line.
    ///
    /// @param version the version of the program, for the `generator` field
    public static String writeLine(Report report, String version) {
        return JsonStyle.line(json -> ReportEncoder.write(json, report, version));
    }
}
