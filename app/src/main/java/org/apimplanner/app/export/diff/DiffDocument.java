package org.apimplanner.app.export.diff;

import static org.apimplanner.app.export.document.Grid.cell;
import static org.apimplanner.app.export.document.Grid.cells;
import static org.apimplanner.app.export.document.Grid.column;
import static org.apimplanner.app.export.document.Grid.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.document.DocumentHead;
import org.apimplanner.app.export.document.FactTable;
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.PagedDocument;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.export.document.SignOff;
import org.apimplanner.app.words.DiffWords;
import org.apimplanner.app.words.FieldWords;
import org.apimplanner.app.words.PageFoot;
import org.apimplanner.app.words.PlanFacts.Fact;
import org.apimplanner.app.words.PlanHash;
import org.apimplanner.model.diff.Consequence;
import org.apimplanner.model.diff.Diff;
import org.apimplanner.model.diff.LifecycleChange;
import org.apimplanner.model.diff.Summary;

/// A comparison as a document for a change board: what the change does, then every row that differs.
///
/// @param version of the program
record DiffDocument(Diff diff, String version) {
    PagedDocument on(Paper paper) {
        List<Section> sections = new ArrayList<>();
        if (!diff.same()) {
            sections.add(consequences());
            sections.add(plan());
            sections.addAll(new ChangedRows(diff.regions()).sections());
        }
        if (!diff.documentation().isEmpty()) {
            sections.add(documentation());
        }
        return new PagedDocument(head(), front(), sections, paper);
    }

    DocumentHead head() {
        return new DocumentHead(
                "Comparison of plans",
                DiffWords.of(diff.from()) + " → " + DiffWords.of(diff.to()),
                "From plan " + PlanHash.of(diff.from().plan()) + " to plan "
                        + PlanHash.of(diff.to().plan()),
                Optional.empty(),
                PageFoot.of(diff.to().plan(), diff.to().edition(), version));
    }

    private List<Markup> front() {
        return List.of(
                Markup.of("p.lead", diff.same() ? "Nothing differs." : "In short"),
                diff.same() ? Markup.text("") : FactTable.of(facts()),
                SignOff.markup());
    }

    /// The comparison in short.
    List<Fact> facts() {
        Summary summary = diff.summary();
        return List.of(
                new Fact("Public VIP", DiffWords.of(summary.publicVip())),
                new Fact("Private VIP", DiffWords.of(summary.privateVip())),
                new Fact("New subnet", DiffWords.of(summary.newSubnet())),
                new Fact("Second public IP", DiffWords.of(summary.secondPublicIp())),
                new Fact("New instance", summary.newInstance() ? "needed" : "not needed"),
                new Fact("Update", DiffWords.of(summary.updateMinutes())),
                new Fact("Downtime", DiffWords.downtime(summary.downtime(), summary.newInstance())));
    }

    private Section consequences() {
        List<Section.Part> parts = new ArrayList<>();
        List<Markup> content = new ArrayList<>();
        for (Consequence consequence : diff.consequences()) {
            String where = consequence.region().map(region -> " in " + region).orElse("");
            Section.Part part =
                    new Section.Part("consequence-" + (parts.size() + 1), DiffWords.of(consequence.change()) + where);
            parts.add(part);
            content.add(part.heading());
            content.add(Markup.of("p", consequence.summary()));
            content.add(FactTable.of(facts(consequence)));
            if (!consequence.steps().isEmpty()) {
                content.add(Markup.of(
                        "ol.steps",
                        consequence.steps().stream()
                                .map(step -> Markup.of("li", step))
                                .toList()));
            }
            content.add(Markup.of(
                    "p.small",
                    "Source (" + DiffWords.of(consequence.confidence()) + "): "
                            + DiffWriter.sources(consequence.references())));
        }
        if (parts.isEmpty()) {
            content.add(Markup.of("p", "It does nothing to an existing instance."));
        }
        return new Section("consequences", "What it does to an existing instance", parts, content);
    }

    private static List<Fact> facts(Consequence consequence) {
        return List.of(
                new Fact("Public VIP", DiffWords.of(consequence.publicVip())),
                new Fact("Private VIP", DiffWords.of(consequence.privateVip())),
                new Fact("New subnet", DiffWords.of(consequence.newSubnet())),
                new Fact("Second public IP", DiffWords.of(consequence.secondPublicIp())),
                new Fact("Update", DiffWords.of(consequence.updateMinutes())),
                new Fact("Downtime", DiffWords.downtime(consequence.downtime(), consequence.newInstance())));
    }

    private Section plan() {
        if (diff.planChanges().isEmpty()) {
            return Section.of("plan", "Plan", Markup.of("p", "The plans are the same; their editions differ."));
        }
        Grid grid = Grid.of(column("Field of the plan", 34), column("Before", 33), column("After", 33));
        return Section.of(
                "plan",
                "Plan",
                grid.rows(diff.planChanges().stream()
                                .map(change -> cells(
                                        value(change.path()),
                                        cell(DiffWords.shown(change.before().orElse(""))),
                                        cell(DiffWords.shown(change.after().orElse("")))))
                                .toList())
                        .table());
    }

    private Section documentation() {
        Grid grid = Grid.of(column("Change", 30), column("What the editions say differently", 70));
        List<List<Markup.Element>> rows = new ArrayList<>();
        for (LifecycleChange change : diff.documentation()) {
            rows.add(cells(
                    cell(DiffWords.of(change.change())),
                    Grid.lines(change.fields().stream().map(FieldWords::of).toList())));
        }
        return Section.of(
                "documentation",
                "What the documentation says differently about changes of this plan",
                grid.rows(rows).table());
    }
}
