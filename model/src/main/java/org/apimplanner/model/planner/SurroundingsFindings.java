package org.apimplanner.model.planner;

import java.util.List;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.RegionReport;

/// Names, DNS, deny rules: what the plan leaves to its author.
final class SurroundingsFindings {
    private SurroundingsFindings() {}

    static void add(FindingList findings, List<PlannedRegion> situations, List<RegionReport> regions) {
        Plan plan = situations.getFirst().plan();
        boolean hasRules =
                regions.stream().anyMatch(region -> !region.nsgRules().isEmpty());
        if (plan.serviceName().isEmpty()
                && regions.stream().anyMatch(region -> !region.dnsRecords().isEmpty())) {
            findings.add("service-name-missing", "/serviceName");
        }
        if (plan.denyByDefault() && hasRules) {
            findings.add("deny-by-default-cuts-hosts", "/denyByDefault");
            findings.add("deny-by-default-cuts-private-traffic", "/denyByDefault");
        }
        if (!plan.customDns().isEmpty() && hasRules) {
            findings.add("custom-dns-before-deployment", "/customDns");
        }
    }
}
