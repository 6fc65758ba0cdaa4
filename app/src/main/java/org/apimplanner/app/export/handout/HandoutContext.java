package org.apimplanner.app.export.handout;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.words.Doubt;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.PlanFacts;
import org.apimplanner.app.words.SourceNotes;
import org.apimplanner.app.words.SourcesOfPlan;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.Route;

/// What every section is written from.
///
/// @param title of the document
/// @param notes number the sources
/// @param sources tells those that are about the plan
record HandoutContext(String title, Report report, SourceNotes notes, SourcesOfPlan sources, Labels labels) {
    static HandoutContext of(Report report, Labels labels) {
        return of(report, labels, false);
    }

    /// @param part whether the report is of one region of a plan, whose name the document then has
    static HandoutContext of(Report report, Labels labels, boolean part) {
        String plan = PlanFacts.title(report.plan());
        String title = part ? plan + " – " + report.regions().getFirst().displayName() : plan;
        SourcesOfPlan sources = new SourcesOfPlan(labels.reference(), report.plan());
        return new HandoutContext(title, report, SourceNotes.of(report, sources::of), sources, labels);
    }

    PlanFacts facts() {
        return new PlanFacts(report, labels);
    }

    List<RegionReport> regions() {
        return report.regions();
    }

    SharedTables<NsgRule> nsgTables() {
        return SharedTables.of("nsg", "rule", regions(), RegionReport::nsgRules);
    }

    SharedTables<Route> routeTables() {
        return SharedTables.of("routes", "route", regions(), RegionReport::routes);
    }

    /// A region's name for people; a name that the plan does not have stays as it is.
    String regionName(String name) {
        return regions().stream()
                .filter(r -> r.name().equals(name))
                .map(RegionReport::displayName)
                .findFirst()
                .orElse(name);
    }

    /// A sentence in small type under what it explains, with its sources.
    Markup purpose(String purpose, Optional<String> note, boolean verified, List<Source> cited) {
        Markup.Element line = Markup.of("div.purpose", purpose);
        if (note.isPresent()) {
            String lead = verified ? " Note: " : " " + Doubt.TO_BE_CONFIRMED;
            line = line.add(Markup.of("span.note", lead + note.get()));
        }
        return line.add(Markup.text(" "), marks(cited));
    }

    /// The numbers of the sources, each a link to its note.
    Markup marks(List<Source> cited) {
        return Markup.of(
                "span.marks",
                notes.of(sources.of(cited)).stream()
                        .map(n -> Markup.of("a", "[" + n + "]").with("href", "#source-" + n))
                        .toList());
    }
}
