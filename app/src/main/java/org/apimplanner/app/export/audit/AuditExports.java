package org.apimplanner.app.export.audit;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.csv.CsvText;
import org.apimplanner.app.export.document.WebPage;
import org.apimplanner.app.export.document.docx.WordFile;
import org.apimplanner.app.export.document.pdf.PdfFile;
import org.apimplanner.app.export.text.TextExporter;
import org.apimplanner.app.export.xlsx.TablesWorkbook;
import org.apimplanner.app.export.xlsx.TablesWorkbook.Sheet;
import org.apimplanner.app.table.AuditTables;
import org.apimplanner.app.words.PlanFacts.Fact;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.RepairScript;
import org.apimplanner.model.file.AuditFile;
import org.apimplanner.model.plan.Plan;

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
    ///
    /// @param plan that the network was held against
    /// @param paper of formats with pages
    public List<ExportedFile> files(AuditFormat format, Audit audit, Plan plan, Paper paper) {
        return switch (format) {
            case JSON -> format.file(AuditFile.write(audit));
            case TEXT -> format.file(AuditText.of(audit, width));
            case CSV ->
                AuditTables.of(audit).stream()
                        .map(table -> ExportedFile.of(table.name() + ".csv", CsvText.file(table)))
                        .toList();
            case MARKDOWN -> format.file(AuditMarkdown.of(audit));
            case SARIF -> format.file(new SarifLog(version, sources).of(audit));
            case JUNIT -> format.file(JunitXml.of(audit));
            case PDF -> format.file(PdfFile.of(new AuditDocument(audit, plan, version).on(paper)));
            case HTML -> format.file(WebPage.of(new AuditDocument(audit, plan, version).on(paper)));
            case DOCX -> format.file(WordFile.of(new AuditDocument(audit, plan, version).on(paper)));
            case XLSX -> format.file(workbook(audit, plan, paper));
        };
    }

    /// The changes that would repair the network as a shell script; empty where there is none.
    ///
    /// @param plan what the plan is called
    public ExportedFile repair(Audit audit, String plan) {
        return ExportedFile.of(
                "audit-repair.sh", RepairScript.azureCli(audit, plan, "APIM Network Planner " + version));
    }

    private byte[] workbook(Audit audit, Plan plan, Paper paper) {
        AuditDocument document = new AuditDocument(audit, plan, version);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Verdict", String.join("\n", new AuditSentences(audit).opening())));
        facts.addAll(document.facts());
        return TablesWorkbook.of(
                document.head(),
                facts,
                List.of(
                        new Sheet("Read", AuditTables.resources(audit)),
                        new Sheet("Requirements", AuditTables.requirements(audit)),
                        new Sheet("Findings", AuditTables.findings(audit)),
                        new Sheet("Changes", AuditTables.changes(audit))),
                paper);
    }
}
