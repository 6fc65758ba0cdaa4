package org.apimplanner.model.report;

import java.util.List;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.Severity;

/// The whole answer to one plan.
///
/// @param regions in the plan's order
/// @param addressing one map for each virtual network of the plan
/// @param findings errors first, then warnings, then infos, each in the plan's order
public record Report(
        Plan plan,
        Edition edition,
        List<RegionReport> regions,
        List<AddressMap> addressing,
        List<Finding> findings,
        List<ChecklistItem> checklist) {
    public Report {
        addressing = List.copyOf(addressing);
        regions = List.copyOf(regions);
        findings = List.copyOf(findings);
        checklist = List.copyOf(checklist);
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
