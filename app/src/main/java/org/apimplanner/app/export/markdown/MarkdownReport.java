package org.apimplanner.app.export.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.app.table.Cell;
import org.apimplanner.app.table.Column;
import org.apimplanner.app.table.CompanionTables;
import org.apimplanner.app.table.NameTable;
import org.apimplanner.app.table.ReadingTables;
import org.apimplanner.app.table.Table;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.PlanFacts;
import org.apimplanner.app.words.Plural;
import org.apimplanner.app.words.SourceNotes;
import org.apimplanner.app.words.SourcesOfPlan;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.reference.Phase;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.Report;

/// A report as one Markdown document: how the plan fares, findings, a picture, tables, a list to tick,
/// numbered sources. What a row is for stands below its table, so that the table fits a page.
final class MarkdownReport {
    private static final List<String> EXPLANATIONS = List.of("Purpose", "Reference", "Note");

    private final Report report;
    private final PlanFacts facts;
    private final ReadingTables tables;
    private final SourcesOfPlan sources;
    private final SourceNotes notes;
    private final boolean brief;
    private final List<String> parts = new ArrayList<>();

    private MarkdownReport(Report report, Labels labels, boolean brief) {
        this.report = report;
        this.facts = new PlanFacts(report, labels);
        this.tables = new ReadingTables(report, labels);
        this.sources = new SourcesOfPlan(labels.reference(), report.plan());
        this.notes = SourceNotes.of(report, sources::of);
        this.brief = brief;
    }

    /// @param brief what a comment has room for: no reasons, no allowlist, no checklist, no sources
    static String of(Report report, Labels labels, boolean brief) {
        MarkdownReport document = new MarkdownReport(report, labels, brief);
        document.write();
        return String.join("\n", document.parts);
    }

    private void write() {
        parts.add("# " + MarkdownText.of(facts.title()) + "\n");
        parts.add("**" + facts.verdict() + "** " + counts() + ". " + facts.edition() + ".\n");
        Severity[] shown = brief ? new Severity[] {Severity.ERROR, Severity.WARNING} : Severity.values();
        section("Findings", tables.findings(shown));
        heading("Topology");
        parts.add("```mermaid\n" + Mermaid.of(report) + "```\n");
        if (!brief) {
            heading("Plan");
            parts.add(MarkdownText.table(
                    List.of("Plan", ""),
                    facts.facts().stream()
                            .map(f -> List.of(f.label(), MarkdownText.of(f.value())))
                            .toList()));
        }
        section("Subnets", tables.subnets());
        for (Direction direction : Direction.values()) {
            section("Security rules, " + lower(direction), tables.nsgRules(direction), "Name");
        }
        section("Routes", tables.routes(), "Name");
        if (brief) {
            parts.add("The firewall lets " + Plural.of(firewallRows(), "destination")
                    + " through; the full report names them, with DNS records, steps and sources.\n");
        } else {
            rest();
        }
    }

    private void rest() {
        for (Direction direction : Direction.values()) {
            section("Firewall, " + lower(direction), tables.firewall(direction), "Destination");
        }
        section("DNS records", tables.dns(), "Zone");
        section("Public IP", tables.publicIps());
        section("Addresses that others see", tables.sourceAddresses(), "Seen by");
        section("Address space", tables.addressSpace());
        NameTable.of(report).ifPresent(table -> section(NameTable.TITLE, table));
        companions();
        checklist();
        cited();
    }

    /// What stands beside the instance; nothing where nothing does.
    private void companions() {
        for (Table table : CompanionTables.of(report)) {
            if (table.heads().containsAll(EXPLANATIONS)) {
                section(CompanionTables.title(table), table, "Name");
            } else {
                section(CompanionTables.title(table), table);
            }
        }
    }

    private long firewallRows() {
        return Stream.of(Direction.values())
                .mapToLong(direction -> tables.firewall(direction).rows().size())
                .sum();
    }

    private static String lower(Direction direction) {
        return direction.word().toLowerCase(Locale.ROOT);
    }

    private String counts() {
        return Stream.of(Severity.values())
                .map(s -> Plural.of(report.count(s), Labels.severity(s).toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private void heading(String title) {
        parts.add("## " + title + "\n");
    }

    /// A table, and below it what its rows are for.
    ///
    /// @param named the column that its rows are called by
    private void section(String title, Table table, String named) {
        section(title, table);
        explanations(table, table.heads().indexOf(named));
    }

    /// A table without the columns that no row fills.
    private void section(String title, Table table) {
        if (table.rows().isEmpty() && (brief || table.name().equals("firewall"))) {
            return;
        }
        heading(title);
        if (table.rows().isEmpty()) {
            parts.add("None.\n");
            return;
        }
        List<Integer> shown = IntStream.range(0, table.columns().size())
                .filter(i -> isShown(table, i))
                .boxed()
                .toList();
        parts.add(MarkdownText.table(
                shown.stream().map(i -> table.columns().get(i).head()).toList(),
                table.rows().stream()
                        .map(row -> shown.stream()
                                .map(i -> cell(table.columns().get(i), row.get(i)))
                                .toList())
                        .toList()));
    }

    private boolean isShown(Table table, int column) {
        boolean filled =
                table.rows().stream().anyMatch(row -> !row.get(column).text().isEmpty());
        String head = table.columns().get(column).head();
        boolean explains = table.heads().containsAll(EXPLANATIONS) && EXPLANATIONS.contains(head);
        return filled && !explains && !(brief && head.equals("Reference"));
    }

    /// What the rows are for, each sentence once with the rows it is of; in short, only what is open.
    private void explanations(Table table, int column) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> {
            String words = explanation(table, row);
            if (!words.isEmpty()) {
                rows.computeIfAbsent(words, w -> new ArrayList<>())
                        .add(cell(table.columns().get(column), row.get(column)));
            }
        });
        if (!rows.isEmpty()) {
            parts.add(rows.entrySet().stream()
                    .map(entry -> "- " + entry.getValue().stream().distinct().collect(Collectors.joining(", ")) + ": "
                            + entry.getKey() + "\n")
                    .collect(Collectors.joining()));
        }
    }

    private String explanation(Table table, List<Cell> row) {
        Cell note = row.get(table.heads().indexOf("Note"));
        if (brief) {
            return MarkdownText.of(note.text());
        }
        return Stream.of(
                        MarkdownText.of(
                                row.get(table.heads().indexOf("Purpose")).text()),
                        MarkdownText.of(note.text()),
                        row.get(table.heads().indexOf("Reference")) instanceof Cell.Sources sources
                                ? marks(sources.sources())
                                : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String cell(Column<?> column, Cell cell) {
        if (cell instanceof Cell.Sources sources) {
            return marks(sources.sources());
        }
        return column.shape() == Column.Shape.CODE ? MarkdownText.code(cell.label()) : MarkdownText.of(cell.label());
    }

    private String marks(List<Source> cited) {
        return notes.of(sources.of(cited)).stream()
                .map(n -> "[[" + n + "]](#s" + n + ")")
                .collect(Collectors.joining(" "));
    }

    private void checklist() {
        heading("Checklist");
        for (Phase phase : Phase.values()) {
            Table steps = tables.checklist(phase);
            if (!steps.rows().isEmpty()) {
                parts.add("### " + Labels.phase(phase) + "\n");
                parts.add(steps.rows().stream().map(this::step).collect(Collectors.joining()));
            }
        }
    }

    private String step(List<Cell> row) {
        String step = row.get(0).text();
        String regions = row.get(1).text();
        boolean named = regions.isEmpty() || regions.equals("all") || step.contains(regions);
        return "- [ ] " + MarkdownText.of(step) + (named ? "" : " (" + MarkdownText.of(regions) + ")")
                + (row.get(2) instanceof Cell.Sources sources ? " " + marks(sources.sources()) : "") + "\n";
    }

    private void cited() {
        heading("Sources");
        parts.add(notes.all().stream()
                .map(e -> "- <a id=\"s" + e.getValue() + "\"></a>\\[" + e.getValue() + "\\] "
                        + document(e.getKey()) + ", “"
                        + MarkdownText.of(e.getKey().section()) + "”, as of "
                        + e.getKey().asOf() + "\n")
                .collect(Collectors.joining()));
    }

    /// A document's title, a link to where it stands today where that is known.
    private String document(Source source) {
        String title = MarkdownText.of(source.document());
        return sources.url(source).map(url -> "[" + title + "](" + url + ")").orElse(title);
    }
}
