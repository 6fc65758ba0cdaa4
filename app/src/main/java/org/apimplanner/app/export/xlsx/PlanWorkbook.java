package org.apimplanner.app.export.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.table.CompanionTables;
import org.apimplanner.app.table.DocumentTables;
import org.apimplanner.app.table.ReportTables;
import org.apimplanner.app.table.Table;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.PlanFacts;
import org.apimplanner.app.words.SourceNotes;
import org.apimplanner.model.report.Report;
import org.dhatim.fastexcel.Workbook;

/// A whole report as a workbook: a summary, the tables, the sources.
final class PlanWorkbook {
    private static final String PROGRAM = "APIM Network Planner";

    private PlanWorkbook() {}

    static byte[] of(Report report, Labels labels, Paper paper) {
        SourceNotes notes = SourceNotes.of(report);
        PlanFacts facts = new PlanFacts(report, labels);
        List<TableSheet> sheets = sheets(report, notes);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, null)) {
            workbook.properties().setTitle(CellText.of(facts.title())).setSubject(facts.edition());
            new SummarySheet(facts, sheets).write(workbook, paper);
            for (TableSheet sheet : sheets) {
                sheet.write(workbook, paper);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StableZip.of(bytes.toByteArray());
    }

    private static List<TableSheet> sheets(Report report, SourceNotes notes) {
        Table sources = DocumentTables.sources(notes.all());
        List<TableSheet> sheets = new ArrayList<>(List.of(
                sheet("Subnets", ReportTables.subnets(report), notes),
                sheet("Address space", DocumentTables.addressSpace(report), notes),
                sheet("NSG rules", ReportTables.nsgRules(report), notes),
                sheet("Routes", ReportTables.routes(report), notes),
                sheet("Firewall", ReportTables.firewall(report), notes),
                sheet("DNS", ReportTables.dns(report), notes),
                sheet("Public IP", DocumentTables.publicIps(report), notes),
                sheet("Source addresses", DocumentTables.sourceAddresses(report), notes),
                sheet("Findings", ReportTables.findings(report), notes),
                sheet("Checklist", ReportTables.checklist(report), notes),
                sheet(TableSheet.SOURCES, sources, notes)));
        CompanionTables.of(report).stream()
                .map(table -> sheet(CompanionTables.title(table).replace(",", ""), table, notes))
                .forEach(sheet -> sheets.add(sheets.size() - 1, sheet));
        return sheets;
    }

    private static TableSheet sheet(String title, Table table, SourceNotes notes) {
        return new TableSheet(title, table, notes);
    }
}
