package org.apimplanner.model.planner;

import java.util.List;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.FindingCode;
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
            findings.add(FindingCode.SERVICE_NAME_MISSING, "/serviceName");
        }
        if (plan.denyByDefault() && hasRules) {
            findings.add(FindingCode.DENY_BY_DEFAULT_CUTS_HOSTS, "/denyByDefault");
            addPrivateTraffic(findings, plan);
        }
        if (!plan.customDns().isEmpty() && hasRules) {
            findings.add(FindingCode.CUSTOM_DNS_BEFORE_DEPLOYMENT, "/customDns");
        }
    }

    /// Backends that are named have rules of their own; so have the clients of a plan that lets any private ones in.
    private static void addPrivateTraffic(FindingList findings, Plan plan) {
        if (!plan.surroundings().backends().isEmpty()) {
            return;
        }
        boolean clients = GatewayClients.areNamed(plan) || plan.mode() == Mode.INTERNAL;
        // What the sentence says of clients gives way to nothing.
        Object[] arguments = clients ? new Object[] {"clients", ""} : new Object[0];
        findings.add(FindingCode.DENY_BY_DEFAULT_CUTS_PRIVATE_TRAFFIC, "/denyByDefault", arguments);
    }
}
