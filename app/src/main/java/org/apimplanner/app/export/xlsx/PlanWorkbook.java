package org.apimplanner.app.export.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apimplanner.app.table.CompanionTables;
import org.apimplanner.app.table.DocumentTables;
import org.apimplanner.app.table.NameTable;
import org.apimplanner.app.table.ReportTables;
import org.apimplanner.app.table.RequestTables;
import org.apimplanner.app.table.Table;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.PlanFacts;
import org.apimplanner.app.words.SourceNotes;
import org.apimplanner.app.words.SourcesOfPlan;
import org.apimplanner.model.report.Report;
import org.dhatim.fastexcel.Workbook;

/// A whole report as a workbook: a summary, the tables, the sources.
final class PlanWorkbook {
    private static final String REFERENCE = "Reference";
    private static final String PROGRAM = "APIM Network Planner";

    private PlanWorkbook() {}

    static byte[] of(Report report, Labels labels, SheetPage page) {
        SourceNotes notes = SourceNotes.of(report);
        PlanFacts facts = new PlanFacts(report, labels);
        List<TableSheet> sheets = sheets(report, notes, labels);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, null)) {
            workbook.properties().setTitle(CellText.of(facts.title())).setSubject(facts.edition());
            new SummarySheet(facts, sheets).write(workbook, page);
            for (TableSheet sheet : sheets) {
                sheet.write(workbook, page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StableZip.of(bytes.toByteArray());
    }

    private static List<TableSheet> sheets(Report report, SourceNotes notes, Labels labels) {
        Table sources = DocumentTables.sources(notes.all(), new SourcesOfPlan(labels.reference(), report.plan())::url);
        List<TableSheet> sheets = new ArrayList<>(List.of(
                sheet("Subnets", ReportTables.subnets(report), notes, REFERENCE),
                sheet("Address space", DocumentTables.addressSpace(report), notes),
                sheet("NSG rules", ReportTables.nsgRules(report, labels), notes, REFERENCE),
                sheet("Routes", ReportTables.routes(report), notes, REFERENCE),
                sheet(
                        "Firewall",
                        ReportTables.firewall(report, labels),
                        notes,
                        "Source",
                        "Name",
                        "Rule type",
                        REFERENCE),
                sheet("DNS", ReportTables.dns(report), notes, REFERENCE),
                sheet("Public IP", DocumentTables.publicIps(report), notes, REFERENCE),
                sheet("Source addresses", DocumentTables.sourceAddresses(report), notes, REFERENCE),
                sheet("Firewall request", RequestTables.firewall(report), notes, "Name"),
                sheet("NSG request", RequestTables.securityGroup(report), notes),
                sheet("Findings", ReportTables.findings(report), notes, REFERENCE),
                sheet("Checklist", RequestTables.steps(report), notes, REFERENCE),
                sheet(TableSheet.SOURCES, sources, notes)));
        NameTable.of(report)
                .map(table -> sheet(NameTable.TITLE, table, notes))
                .ifPresent(sheet -> sheets.add(sheets.size() - 1, sheet));
        CompanionTables.of(report).stream()
                .map(table -> sheet(CompanionTables.title(table).replace(",", ""), table, notes))
                .forEach(sheet -> sheets.add(sheets.size() - 1, sheet));
        return sheets;
    }

    /// @param aside heads of columns that stand last and are not printed
    private static TableSheet sheet(String title, Table table, SourceNotes notes, String... aside) {
        List<Integer> order = IntStream.range(0, table.columns().size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        column -> List.of(aside).indexOf(table.heads().get(column))))
                .toList();
        Table arranged = new Table(
                table.name(),
                order.stream().map(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> order.stream().map(row::get).toList())
                        .toList());
        return new TableSheet(title, arranged, notes, aside.length);
    }
}
