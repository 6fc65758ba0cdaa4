package org.apimplanner.app.export.handout;

import static org.apimplanner.app.export.document.Grid.cell;
import static org.apimplanner.app.export.document.Grid.cells;
import static org.apimplanner.app.export.document.Grid.column;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Finding;

/// What the author of the plan should know: what keeps it from being deployed on the first page, the
/// rest in a section of its own.
record FindingSection(HandoutContext material) {
    /// The findings of these severities, the worst first; empty where there is none.
    Optional<Markup> table(Severity... severities) {
        List<Severity> shown = List.of(severities);
        List<Finding> findings = material.report().findings().stream()
                .filter(finding -> shown.contains(finding.severity()))
                .toList();
        Grid grid = Grid.of(column("Severity", 12), column("Finding", 66), column("Where in the plan", 22));
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        grid.rows(findings.stream().map(this::row).toList()).table());
    }

    Section notes() {
        return Section.of(
                "findings",
                "Notes on the plan",
                table(Severity.INFO).orElseGet(() -> Markup.of("p", "There are none.")));
    }

    private List<Markup.Element> row(Finding finding) {
        Markup.Element text = Markup.of(
                "td", Markup.of("div", Markup.text(finding.message() + " "), material.marks(finding.references())));
        Markup.Element full =
                finding.fix().map(fix -> text.add(Markup.of("div.fix", fix))).orElse(text);
        return cells(
                cell(Markup.of("span.tag." + finding.severity().word(), Labels.severity(finding.severity()))),
                full,
                cell(
                        Markup.of("div.path", finding.path()),
                        Markup.of("div.small", finding.code().word())));
    }
}
