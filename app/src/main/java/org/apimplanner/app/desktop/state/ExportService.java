package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.report.Report;

/// Writes reports in other programs' formats.
public interface ExportService {
    /// Every format on offer, in the order in which people should see them.
    List<ExportFormat> formats();

    /// Writes the report in each of the formats, making the folder where it is missing.
    ///
    /// @param formats ids of [#formats]
    /// @return the files that were written
    /// @throws IOException when a file cannot be written; that file is then left as it was
    List<Path> export(Report report, List<String> formats, Path folder) throws IOException;

    /// As [#formats], for audits.
    List<ExportFormat> auditFormats();

    /// As [#export], for an audit and ids of [#auditFormats].
    List<Path> export(Audit audit, List<String> formats, Path folder) throws IOException;
}
