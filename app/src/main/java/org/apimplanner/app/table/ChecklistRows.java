package org.apimplanner.app.table;

import static org.apimplanner.app.table.Column.Shape.WRAPPED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.apimplanner.app.words.Listed;
import org.apimplanner.model.reference.Phase;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.ChecklistItem;
import org.apimplanner.model.report.Report;

/// The checklist with each sentence once, however many regions it is to be done in.
final class ChecklistRows {
    private ChecklistRows() {}

    private record Step(String item, List<Source> references) {}

    static Table table(Report report, Phase phase) {
        SequencedMap<Step, List<String>> regions = new LinkedHashMap<>();
        report.checklist().stream().filter(item -> item.phase() == phase).forEach(item -> add(regions, report, item));
        boolean many = report.regions().size() > 1;
        return TableShape.<Map.Entry<Step, List<String>>>named("checklist")
                .personal("Step", entry -> entry.getKey().item())
                .as(WRAPPED, 52)
                .personal("Regions", entry -> many ? Listed.forReading(entry.getValue()) : "")
                .as(WRAPPED, 14)
                .sources(entry -> entry.getKey().references())
                .fill(List.copyOf(regions.entrySet()));
    }

    private static void add(SequencedMap<Step, List<String>> regions, Report report, ChecklistItem item) {
        List<String> names =
                regions.computeIfAbsent(new Step(item.item(), item.references()), step -> new ArrayList<>());
        item.region().map(name -> ReportTables.displayName(report, name)).ifPresent(names::add);
    }
}
