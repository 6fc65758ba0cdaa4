package org.apimplanner.app.export.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.table.Cell;
import org.apimplanner.app.table.CompanionTables;
import org.apimplanner.app.table.NameTable;
import org.apimplanner.app.table.ReadingTables;
import org.apimplanner.app.table.Table;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.PlanFacts;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.reference.Phase;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.Report;

/// A report for a terminal: how the plan fares and what is wrong first, then the tables. What a row is
/// for stands in the other formats; what is not certain of it stands here, too.
final class TextReport {
    private final Report report;
    private final PlanFacts facts;
    private final ReadingTables tables;
    private final Paragraphs page;

    private TextReport(Report report, Labels labels, int width) {
        this.report = report;
        this.facts = new PlanFacts(report, labels);
        this.tables = new ReadingTables(report, labels);
        this.page = new Paragraphs(width);
    }

    /// @param width the columns of the terminal; no line is longer
    /// @param brief without the allowlist, the records, the notes and the checklist
    static String of(Report report, Labels labels, int width, boolean brief) {
        TextReport text = new TextReport(report, labels, width);
        text.write();
        if (!brief) {
            text.rest();
        }
        return text.page.toString();
    }

    private void write() {
        page.line(facts.title());
        page.line(facts.verdict() + " " + counts() + ". " + facts.edition() + ".");
        findings(Severity.ERROR);
        findings(Severity.WARNING);
        page.heading("Plan");
        facts.facts().forEach(fact -> page.line(fact.label() + ": " + fact.value()));
        section("Subnets", tables.subnets());
        for (Direction direction : Direction.values()) {
            section("Security rules, " + direction.word().toLowerCase(Locale.ROOT), tables.nsgRules(direction), "Name");
        }
        section("Routes", tables.routes());
    }

    private void rest() {
        for (Direction direction : Direction.values()) {
            section(
                    "Firewall, " + direction.word().toLowerCase(Locale.ROOT),
                    tables.firewall(direction),
                    "Destination");
        }
        section("DNS records", tables.dns(), "Zone");
        section("Public IP", tables.publicIps());
        section("Addresses that others see", tables.sourceAddresses(), "Seen by");
        NameTable.of(report).ifPresent(table -> section(NameTable.TITLE, table));
        companions();
        findings(Severity.INFO);
        checklist();
    }

    private void companions() {
        CompanionTables.of(report).forEach(table -> section(CompanionTables.title(table), table));
        report.regions().stream()
                .flatMap(region -> region.companions().stream())
                .forEach(companion ->
                        companion.notes().forEach(note -> page.line(Labels.companion(companion) + ": " + note)));
    }

    private String counts() {
        return Stream.of(Severity.values())
                .map(s -> Plural.of(report.count(s), Labels.severity(s).toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private void findings(Severity severity) {
        List<Finding> findings =
                report.findings().stream().filter(f -> f.severity() == severity).toList();
        if (findings.isEmpty()) {
            return;
        }
        page.heading(Labels.severity(severity) + "s");
        for (Finding finding : findings) {
            page.line((finding.path().isEmpty() ? "" : finding.path() + ": ") + finding.message());
            finding.fix().ifPresent(fix -> page.below("Fix: " + fix));
        }
    }

    private void section(String heading, Table table) {
        if (!table.rows().isEmpty()) {
            page.heading(heading);
            FittedTable.write(table, page);
        }
    }

    /// @param named the column that the notes below the table call its rows by
    private void section(String heading, Table table, String named) {
        section(heading, table);
        notes(table, table.heads().indexOf("Note"), table.heads().indexOf(named));
    }

    /// Each note of a row once, with the rows it is of.
    private void notes(Table table, int note, int name) {
        table.rows().stream()
                .filter(row -> !row.get(note).text().isEmpty())
                .collect(Collectors.groupingBy(row -> row.get(note).text(), LinkedHashMap::new, Collectors.toList()))
                .forEach((words, rows) -> page.line(words + " (" + names(rows, name) + ")"));
    }

    private static String names(List<List<Cell>> rows, int name) {
        return rows.stream().map(row -> row.get(name).label()).distinct().collect(Collectors.joining(", "));
    }

    private void checklist() {
        for (Phase phase : Phase.values()) {
            Table steps = tables.checklist(phase);
            if (!steps.rows().isEmpty()) {
                page.heading(Labels.phase(phase));
                steps.rows()
                        .forEach(row -> page.line("[ ] " + row.get(0).text()
                                + where(row.get(0).text(), row.get(1).text())));
            }
        }
    }

    /// The regions of a step, unless its sentence names them.
    private static String where(String step, String regions) {
        return regions.isEmpty() || regions.equals("all") || step.contains(regions) ? "" : " (" + regions + ")";
    }
}
