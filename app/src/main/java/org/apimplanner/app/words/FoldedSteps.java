package org.apimplanner.app.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.apimplanner.model.plan.StepProgress;
import org.apimplanner.model.reference.Phase;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.ChecklistItem;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;

/// The checklist with each step said once: what several regions have to do alike is one sentence, with
/// the regions it is to be done in.
public final class FoldedSteps {
    private static final String THE_REGION = "the region";
    private static final String THE_SUBNET = "the API Management subnet";

    private FoldedSteps() {}

    /// One sentence, and where it has to be done.
    ///
    /// @param regions names for people; none where it is to be done once for the whole deployment
    /// @param progress how far it is in each of the regions, or in the whole deployment
    public record Step(
            Phase phase, String sentence, List<String> regions, List<StepProgress> progress, List<Source> references) {
        public Step {
            regions = List.copyOf(regions);
            progress = List.copyOf(progress);
        }
    }

    /// What steps must have in common to be one; `alone` keeps those of the whole deployment apart.
    private record Alike(Phase phase, String sentence, boolean alone, List<Source> references) {}

    /// In the order in which the checklist first names them.
    public static List<Step> of(Report report) {
        SequencedMap<Alike, List<ChecklistItem>> alike = new LinkedHashMap<>();
        for (ChecklistItem item : report.checklist()) {
            Optional<RegionReport> region = region(report, item);
            String sentence = general(item, report, THE_REGION, THE_SUBNET);
            alike.computeIfAbsent(
                            new Alike(item.phase(), sentence, region.isEmpty(), item.references()),
                            key -> new ArrayList<>())
                    .add(item);
        }
        return alike.entrySet().stream()
                .map(entry -> step(report, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Step step(Report report, Alike key, List<ChecklistItem> items) {
        List<String> regions = items.stream()
                .flatMap(item -> region(report, item).stream())
                .map(RegionReport::displayName)
                .toList();
        // With one region there is nothing to fold: the sentence keeps its names.
        String sentence = items.size() > 1 ? key.sentence() : items.getFirst().item();
        List<StepProgress> progress = items.stream()
                .map(item -> report.plan().progress().of(item.id(), item.region()))
                .toList();
        return new Step(key.phase(), sentence, regions, progress, key.references());
    }

    private static Optional<RegionReport> region(Report report, ChecklistItem item) {
        return item.region()
                .flatMap(name -> report.regions().stream()
                        .filter(region -> region.name().equals(name))
                        .findFirst());
    }

    /// A step's sentence without what only its region has.
    ///
    /// @param itself what stands in place of the region's name
    /// @param itsSubnet what stands in place of its subnet's range
    public static String general(ChecklistItem item, Report report, String itself, String itsSubnet) {
        return region(report, item)
                .map(region -> general(item.item(), region, itself, itsSubnet))
                .orElse(item.item());
    }

    private static String general(String sentence, RegionReport region, String itself, String itsSubnet) {
        String general = sentence.replace(region.displayName(), itself);
        Optional<String> subnet = region.subnet()
                .flatMap(SubnetPlan::chosen)
                .map(chosen -> chosen.cidr().toString());
        return capital(subnet.map(range -> general.replace(range, itsSubnet)).orElse(general));
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
