package org.apimplanner.model.planner;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.reference.AppliesTo;
import org.apimplanner.model.reference.EndpointRow;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.reference.NsgRow;
import org.apimplanner.model.reference.ReferenceData;

/// Features that add nothing in the chosen edition, platform or mode.
///
/// A feature counts as there when a row that it gates applies, or when the requirement it would add
/// stands there without it, as Azure Monitor does in the newest edition.
final class FeatureFindings {
    private FeatureFindings() {}

    static void add(FindingList findings, PlannedRegion situation) {
        for (Feature feature : situation.plan().features()) {
            if (!isThere(situation, feature)) {
                findings.add(
                        FindingCode.FEATURE_NOT_AVAILABLE,
                        "/features",
                        "feature",
                        situation.reference().feature(feature).label(),
                        "edition",
                        situation.edition().id(),
                        "platform",
                        situation.plan().platform().word(),
                        "mode",
                        situation.reference().mode(situation.plan().mode()).label());
            }
        }
    }

    static boolean isThere(PlannedRegion situation, Feature feature) {
        return isAmongInstanceRows(situation, feature) || isAmongCompanions(situation, feature);
    }

    /// Whether a companion that stands in the plan has something for the feature.
    private static boolean isAmongCompanions(PlannedRegion situation, Feature feature) {
        return situation.reference().companions().stream()
                .filter(row -> situation.matches(row.appliesTo()))
                .anyMatch(row -> row.appliesTo().features().contains(feature)
                        || Stream.concat(
                                        row.nsgRules().stream().map(NsgRow::appliesTo),
                                        row.firewall().stream().map(EndpointRow::appliesTo))
                                .filter(appliesTo -> appliesTo.features().contains(feature))
                                .anyMatch(situation::matches));
    }

    private static boolean isAmongInstanceRows(PlannedRegion situation, Feature feature) {
        ReferenceData reference = situation.reference();
        Set<String> requirements = new HashSet<>();
        for (NsgRow row : reference.nsgRows()) {
            if (row.appliesTo().features().contains(feature)
                    || row.featurePorts().containsKey(feature)) {
                requirements.add(row.rule());
            }
        }
        for (EndpointRow row : reference.endpoints()) {
            if (row.appliesTo().features().contains(feature)
                    || row.requiredWith().contains(feature)) {
                requirements.add(row.rule());
            }
        }
        Stream<AppliesTo> nsg = reference.nsgRows().stream()
                .filter(row -> requirements.contains(row.rule()))
                .map(NsgRow::appliesTo);
        Stream<AppliesTo> endpoints = reference.endpoints().stream()
                .filter(row -> requirements.contains(row.rule()))
                .map(EndpointRow::appliesTo);
        return Stream.concat(nsg, endpoints)
                .filter(appliesTo ->
                        appliesTo.features().isEmpty() || appliesTo.features().contains(feature))
                .anyMatch(situation::matches);
    }
}
