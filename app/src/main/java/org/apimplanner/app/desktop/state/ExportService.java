package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.util.List;
import org.apimplanner.app.export.AzurermVersion;
import org.apimplanner.app.export.CodePreview;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.document.pdf.PdfPages;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;

/// Writes reports in other programs' formats. A file or a format that fails does not keep the others.
public interface ExportService {
    /// Every format on offer, in the order in which people should see them.
    List<ExportFormat> formats();

    /// Writes the report in each of the formats, making the folder where it is missing.
    ///
    /// @param wish with ids of [#formats]
    /// @throws IOException when there is no such folder and it cannot be made
    Exported export(Report report, ExportWish wish, ExportWatch watch) throws IOException;

    /// The report's handout as pages, the very ones that the file would have.
    ///
    /// @throws IOException when they cannot be made
    PdfPages pages(Report report, Paper paper) throws IOException;

    /// The report in a format of code, to look at.
    ///
    /// @param format the id of one of [#formats] that is code
    CodePreview code(Report report, String format, AzurermVersion azurerm);

    /// As [#formats], for audits.
    List<ExportFormat> auditFormats();

    /// As [#export], for an audit of the plan and ids of [#auditFormats].
    Exported export(Audit audit, Plan plan, ExportWish wish, ExportWatch watch) throws IOException;
}
