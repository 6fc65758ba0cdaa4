package org.apimplanner.model.planner;

import java.util.List;
import java.util.Set;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.FindingCode;

/// Whether managed certificates can be renewed: the region has them, and the authority gets in.
final class ManagedCertificateFindings {
    private static final PortRange HTTP = PortRange.of(80);

    private ManagedCertificateFindings() {}

    static void add(FindingList findings, List<PlannedRegion> situations) {
        PlannedRegion first = situations.getFirst();
        Plan plan = first.plan();
        if (!plan.features().contains(Feature.MANAGED_CERTIFICATES)
                || !FeatureFindings.isThere(first, Feature.MANAGED_CERTIFICATES)) {
            return;
        }
        Set<String> without =
                first.reference().feature(Feature.MANAGED_CERTIFICATES).notInRegions();
        for (PlannedRegion situation : situations) {
            if (without.contains(situation.region().name())) {
                findings.add(
                        FindingCode.MANAGED_CERTIFICATES_NOT_IN_REGION,
                        situation.path("name"),
                        "region",
                        situation.fact().displayName());
            }
        }
        if (!letsHttpIn(plan)) {
            findings.add(FindingCode.MANAGED_CERTIFICATES_NEED_AUTHORITY, "/clients");
        }
    }

    /// Whether some client of the plan, or the Internet as its default, comes in on port 80.
    private static boolean letsHttpIn(Plan plan) {
        return plan.surroundings().clients().isEmpty()
                ? plan.features().contains(Feature.HTTP_CLIENTS)
                : plan.surroundings().clients().stream()
                        .flatMap(client -> client.effectivePorts(plan).stream())
                        .anyMatch(port -> port.contains(HTTP));
    }
}
