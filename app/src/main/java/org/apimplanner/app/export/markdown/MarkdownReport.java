package org.apimplanner.app.export.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apimplanner.app.table.Cell;
import org.apimplanner.app.table.Column;
import org.apimplanner.app.table.CompanionTables;
import org.apimplanner.app.table.DocumentTables;
import org.apimplanner.app.table.ReportTables;
import org.apimplanner.app.table.Table;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.PlanFacts;
import org.apimplanner.app.words.Plural;
import org.apimplanner.app.words.SourceNotes;
import org.apimplanner.model.reference.Phase;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.ChecklistItem;
import org.apimplanner.model.report.Report;

/// A report as one Markdown document: facts, findings, tables, a list to tick, numbered sources.
final class MarkdownReport {
    private final Report report;
    private final PlanFacts facts;
    private final SourceNotes notes;

    private MarkdownReport(Report report, Labels labels) {
        this.report = report;
        this.facts = new PlanFacts(report, labels);
        this.notes = SourceNotes.of(report);
    }

    static String of(Report report, Labels labels) {
        return new MarkdownReport(report, labels).document();
    }

    private String document() {
        List<String> parts = new ArrayList<>();
        parts.add("# " + MarkdownText.of(facts.title()) + "\n");
        parts.add(facts.edition() + ". " + counts() + ". " + facts.verdict() + "\n");
        parts.add(MarkdownText.table(
                List.of("Plan", ""),
                facts.facts().stream()
                        .map(f -> List.of(f.label(), MarkdownText.of(f.value())))
                        .toList()));
        parts.add(section("Findings", ReportTables.findings(report)));
        parts.add(section("Subnets", ReportTables.subnets(report)));
        parts.add(section("Address space", DocumentTables.addressSpace(report)));
        parts.add(section("Network security groups", ReportTables.nsgRules(report)));
        parts.add(section("Routes", ReportTables.routes(report)));
        parts.add(section("Firewall", ReportTables.firewall(report)));
        parts.add(section("DNS records", ReportTables.dns(report)));
        parts.add(section("Public IP", DocumentTables.publicIps(report)));
        parts.add(section("Addresses that others see", DocumentTables.sourceAddresses(report)));
        CompanionTables.of(report).forEach(table -> parts.add(section(CompanionTables.title(table), table)));
        parts.add(checklist());
        parts.add(sources());
        return String.join("\n", parts);
    }

    private String counts() {
        return List.of(Severity.values()).stream()
                .map(s -> Plural.of(report.count(s), Labels.severity(s).toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    /// A table without the columns that no row fills.
    private String section(String title, Table table) {
        String heading = "## " + title + "\n\n";
        if (table.rows().isEmpty()) {
            return heading + "None.\n";
        }
        List<Integer> filled = IntStream.range(0, table.columns().size())
                .filter(i ->
                        table.rows().stream().anyMatch(r -> !r.get(i).text().isEmpty()))
                .boxed()
                .toList();
        return heading
                + MarkdownText.table(
                        filled.stream().map(i -> table.columns().get(i).head()).toList(),
                        table.rows().stream()
                                .map(row -> filled.stream()
                                        .map(i -> cell(table.columns().get(i), row.get(i)))
                                        .toList())
                                .toList());
    }

    private String cell(Column<?> column, Cell cell) {
        if (cell instanceof Cell.Sources sources) {
            return marks(sources.sources());
        }
        return column.shape() == Column.Shape.CODE ? MarkdownText.code(cell.text()) : MarkdownText.of(cell.text());
    }

    private String marks(List<Source> sources) {
        return notes.of(sources).stream().map(n -> "\\[" + n + "\\]").collect(Collectors.joining(" "));
    }

    private String checklist() {
        StringBuilder out = new StringBuilder("## Checklist\n");
        for (Phase phase : Phase.values()) {
            List<ChecklistItem> items =
                    report.checklist().stream().filter(i -> i.phase() == phase).toList();
            if (!items.isEmpty()) {
                out.append("\n### ").append(Labels.phase(phase)).append("\n\n");
                items.forEach(i -> out.append("- [ ] ")
                        .append(MarkdownText.of(i.item()))
                        .append(' ')
                        .append(marks(i.references()))
                        .append('\n'));
            }
        }
        return out.toString();
    }

    private String sources() {
        return "## Sources\n\n"
                + notes.all().stream()
                        .map(e -> "- \\[" + e.getValue() + "\\] "
                                + MarkdownText.of(e.getKey().document()) + ", “"
                                + MarkdownText.of(e.getKey().section()) + "”, as of "
                                + e.getKey().asOf() + "\n")
                        .collect(Collectors.joining());
    }
}
