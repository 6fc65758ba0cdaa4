package org.apimplanner.app.export.diff;

import static org.apimplanner.app.export.document.Grid.cell;
import static org.apimplanner.app.export.document.Grid.cells;
import static org.apimplanner.app.export.document.Grid.column;
import static org.apimplanner.app.export.document.Grid.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.table.DiffTables;
import org.apimplanner.app.words.DiffWords;
import org.apimplanner.app.words.FieldWords;
import org.apimplanner.app.words.RowWords;
import org.apimplanner.model.diff.Action;
import org.apimplanner.model.diff.RegionDiff;
import org.apimplanner.model.diff.RowChange;

/// Every row that comes, goes or differs, kind by kind. Regions in which the same rows do so share a
/// table.
record ChangedRows(List<RegionDiff> regions) {
    /// A row as a reader sees it.
    private record Line(Action action, String priority, String access, String label, List<String> fields) {
        static Line of(RowChange<?> change) {
            return new Line(
                    change.action(),
                    DiffTables.rule(change)
                            .map(rule -> Integer.toString(rule.priority()))
                            .orElse(""),
                    DiffTables.rule(change).map(rule -> rule.access().word()).orElse(""),
                    RowWords.of(change),
                    change.fields().stream().map(FieldWords::of).toList());
        }

        List<Markup.Element> row(boolean rule) {
            Markup.Element what = cell(Markup.of("span.change." + action.word(), DiffWords.of(action)));
            return rule
                    ? cells(what, cell(priority), cell(access), cell(label), lines(fields))
                    : cells(what, cell(label), lines(fields));
        }
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (org.apimplanner.model.diff.ReportPart kind : org.apimplanner.model.diff.ReportPart.values()) {
            SequencedMap<List<Line>, List<RegionDiff>> alike = alike(kind);
            if (!alike.isEmpty()) {
                sections.add(section(kind, alike));
            }
        }
        return sections;
    }

    private SequencedMap<List<Line>, List<RegionDiff>> alike(org.apimplanner.model.diff.ReportPart kind) {
        SequencedMap<List<Line>, List<RegionDiff>> alike = new LinkedHashMap<>();
        for (RegionDiff region : regions) {
            List<Line> rows = region.changes()
                    .filter(change -> change.section() == kind)
                    .map(Line::of)
                    .toList();
            if (!rows.isEmpty()) {
                alike.computeIfAbsent(rows, key -> new ArrayList<>()).add(region);
            }
        }
        return alike;
    }

    private static Section section(
            org.apimplanner.model.diff.ReportPart kind, SequencedMap<List<Line>, List<RegionDiff>> alike) {
        List<Section.Part> parts = new ArrayList<>();
        List<Markup> content = new ArrayList<>();
        alike.forEach((rows, regions) -> {
            String names =
                    String.join(", ", regions.stream().map(ChangedRows::name).toList());
            Section.Part part = new Section.Part(kind.word() + "-" + (parts.size() + 1), names);
            parts.add(part);
            content.add(part.heading());
            boolean rules = kind == org.apimplanner.model.diff.ReportPart.NSG_RULES;
            content.add(grid(rules)
                    .captioned(names + " · " + DiffWords.of(kind))
                    .rows(rows.stream().map(line -> line.row(rules)).toList())
                    .table());
        });
        return new Section(kind.word(), DiffWords.of(kind), parts, content);
    }

    private static String name(RegionDiff region) {
        return region.displayName()
                + (region.action() == Action.CHANGED ? "" : " (" + DiffWords.of(region.action()) + ")");
    }

    private static Grid grid(boolean rules) {
        return rules
                ? Grid.of(
                        column("Change", 10),
                        column("Priority", 9),
                        column("Action", 8),
                        column("Rule", 41),
                        column("Differs in", 32))
                : Grid.of(column("Change", 10), column("What", 50), column("Differs in", 40));
    }
}
