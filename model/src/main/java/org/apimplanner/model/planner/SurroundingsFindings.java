package org.apimplanner.model.planner;

import java.util.List;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.RegionReport;

/// DNS, deny rules, sovereign clouds, several regions: what the plan leaves to its author.
final class SurroundingsFindings {
    private SurroundingsFindings() {}

    static void add(FindingList findings, List<Situation> situations, List<RegionReport> regions) {
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
        if (plan.cloud() != Cloud.PUBLIC && hasRules) {
            findings.add(
                    "cloud-values-unverified", "/cloud", "cloud", plan.cloud().word());
        }
        if (plan.mode() == Mode.INTERNAL && plan.multiRegion()) {
            findings.add("internal-multi-region-routing", "/regions");
        }
    }
}
