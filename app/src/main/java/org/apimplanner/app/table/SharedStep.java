package org.apimplanner.app.table;

import static org.apimplanner.app.table.Column.Shape.WRAPPED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.apimplanner.app.words.Listed;
import org.apimplanner.model.reference.Phase;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.ChecklistItem;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;

/// A step of the checklist, once for all regions it is to be done in. Sentences that differ in nothing
/// but the region's name and its subnet are one.
///
/// @param regions the display names of the regions; none where the step is of the whole deployment
public record SharedStep(Phase phase, String item, List<String> regions, List<Source> references) {
    // What the checklist itself says where no subnet is chosen.
    private static final String SUBNET = "the API Management subnet";
    private static final String REGION = "each region";

    public SharedStep {
        regions = List.copyOf(regions);
    }

    private record Sentence(Phase phase, String id, String words, List<Source> references) {}

    /// The steps in the checklist's order.
    public static List<SharedStep> of(Report report) {
        SequencedMap<Sentence, List<ChecklistItem>> items = new LinkedHashMap<>();
        report.checklist()
                .forEach(item -> items.computeIfAbsent(
                                new Sentence(item.phase(), item.id(), general(item, report), item.references()),
                                sentence -> new ArrayList<>())
                        .add(item));
        List<SharedStep> steps = new ArrayList<>();
        items.forEach((sentence, same) -> steps.add(new SharedStep(
                sentence.phase(),
                same.size() > 1 ? sentence.words() : same.getFirst().item(),
                same.stream()
                        .flatMap(item -> item.region().stream())
                        .map(name -> ReportTables.displayName(report, name))
                        .toList(),
                sentence.references())));
        return steps;
    }

    /// The steps of one phase as a table.
    static Table table(Report report, Phase phase) {
        boolean many = report.regions().size() > 1;
        return TableShape.<SharedStep>named("checklist")
                .personal("Step", SharedStep::item)
                .as(WRAPPED, 52)
                .personal("Regions", step -> many ? step.where(report.regions().size()) : "")
                .as(WRAPPED, 14)
                .sources(SharedStep::references)
                .fill(of(report).stream().filter(step -> step.phase() == phase).toList());
    }

    private String where(int all) {
        return regions.size() == all ? "all" : Listed.forReading(regions);
    }

    /// The sentence without what is the region's own.
    private static String general(ChecklistItem item, Report report) {
        return item.region()
                .flatMap(name -> report.regions().stream()
                        .filter(region -> region.name().equals(name))
                        .findFirst())
                .map(region -> general(item.item(), region))
                .orElse(item.item());
    }

    private static String general(String sentence, RegionReport region) {
        Optional<String> subnet = region.subnet()
                .flatMap(SubnetPlan::chosen)
                .map(chosen -> chosen.cidr().toString());
        String words = sentence.replace(region.displayName(), REGION);
        return subnet.map(range -> words.replace(range, SUBNET)).orElse(words);
    }
}
