package org.apimplanner.app.export.handout;

import static org.apimplanner.app.export.document.Grid.cell;
import static org.apimplanner.app.export.document.Grid.cells;
import static org.apimplanner.app.export.document.Grid.column;

import java.util.List;
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.report.Finding;

/// What the author of the plan should know, the worst first.
record FindingSection(HandoutContext material) {
    Section section() {
        List<Finding> findings = material.report().findings();
        if (findings.isEmpty()) {
            return Section.of("findings", "Findings", Markup.of("p", "There are none."));
        }
        Grid grid = Grid.of(column("Severity", 12), column("Finding", 66), column("Where in the plan", 22));
        return Section.of(
                "findings",
                "Findings",
                grid.rows(findings.stream().map(this::row).toList()).table());
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
