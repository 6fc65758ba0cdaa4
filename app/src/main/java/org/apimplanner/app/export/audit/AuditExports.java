package org.apimplanner.app.export.audit;

import java.util.List;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.csv.CsvText;
import org.apimplanner.app.export.text.TextExporter;
import org.apimplanner.app.table.AuditTables;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.RepairScript;
import org.apimplanner.model.file.AuditFile;

/// Writes audits in every format. The same audit gives the same bytes, on every machine and in every
/// locale.
///
/// @param version of the program, for formats that name the tool
/// @param width the columns of a terminal, for text
/// @param sources the texts of the audited files, for formats that point to their lines
public record AuditExports(String version, int width, SourceTexts sources) {
    /// The width of text that goes to no terminal.
    public static final int USUAL_WIDTH = TextExporter.USUAL_WIDTH;

    /// Exports for files, which point to lines only where the audit itself knows them.
    public AuditExports(String version) {
        this(version, USUAL_WIDTH, SourceTexts.NONE);
    }

    /// The files of a format, exactly one unless it is of several files.
    public List<ExportedFile> files(AuditFormat format, Audit audit) {
        return switch (format) {
            case JSON -> file(format, AuditFile.write(audit));
            case TEXT -> file(format, AuditText.of(audit, width));
            case CSV ->
                AuditTables.of(audit).stream()
                        .map(table -> ExportedFile.of(table.name() + ".csv", CsvText.file(table)))
                        .toList();
            case MARKDOWN -> file(format, AuditMarkdown.of(audit));
            case SARIF -> file(format, new SarifLog(version, sources).of(audit));
            case JUNIT -> file(format, JunitXml.of(audit));
        };
    }

    /// The changes that would repair the network as a shell script; empty where there is none.
    ///
    /// @param plan what the plan is called
    public ExportedFile repair(Audit audit, String plan) {
        return ExportedFile.of(
                "audit-repair.sh", RepairScript.azureCli(audit, plan, "APIM Network Planner " + version));
    }

    private static List<ExportedFile> file(AuditFormat format, String text) {
        return List.of(ExportedFile.of(format.fileNames().getFirst(), text));
    }
}
