package org.apimplanner.model.planner;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.reference.CompanionKind;
import org.apimplanner.model.reference.CompanionRow;
import org.apimplanner.model.reference.CompanionSubnetRule;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.reference.TierRegions;

/// The workspace gateways of a plan: tier, names, region, and the size of the subnet.
final class WorkspaceGatewayFindings {
    private final FindingList findings;
    private final PlannedRegion first;
    private final Plan plan;
    private final Set<String> names = new HashSet<>();

    private WorkspaceGatewayFindings(FindingList findings, PlannedRegion first) {
        this.findings = findings;
        this.first = first;
        this.plan = first.plan();
    }

    static void add(FindingList findings, List<PlannedRegion> situations) {
        WorkspaceGatewayFindings gateways = new WorkspaceGatewayFindings(findings, situations.getFirst());
        List<WorkspaceGateway> all = gateways.plan.surroundings().workspaceGateways();
        if (all.isEmpty() || !CompanionStep.isDocumented(gateways.first, CompanionKind.WORKSPACE_GATEWAY)) {
            return;
        }
        gateways.addTier();
        for (int i = 0; i < all.size(); i++) {
            gateways.add(all.get(i), i);
        }
    }

    static String path(int index, String field) {
        return "/workspaceGateways/" + index + "/" + field;
    }

    private void addTier() {
        Set<Tier> tiers = CompanionStep.rows(first, CompanionKind.WORKSPACE_GATEWAY)
                .filter(row ->
                        row.appliesTo().editions().contains(first.edition().id()))
                .flatMap(row -> row.appliesTo().tiers().stream())
                .collect(Collectors.toUnmodifiableSet());
        if (!tiers.contains(plan.tier())) {
            findings.add(
                    FindingCode.WORKSPACE_GATEWAYS_NOT_IN_TIER,
                    "/workspaceGateways",
                    "tier",
                    first.reference().tier(plan.tier()).label(),
                    "tiers",
                    tiers.stream()
                            .sorted()
                            .map(tier -> first.reference().tier(tier).label())
                            .collect(Collectors.joining(", ")));
        }
    }

    private void add(WorkspaceGateway gateway, int index) {
        // Azure takes two names that differ in case alone for one.
        if (!names.add(gateway.name().toLowerCase(Locale.ROOT))) {
            findings.add(FindingCode.WORKSPACE_GATEWAY_NAME_TWICE, path(index, "name"), "gateway", gateway.name());
        }
        Optional<CompanionRow> row = CompanionStep.rows(first, CompanionKind.WORKSPACE_GATEWAY)
                .filter(each -> each.workspaceModes().contains(gateway.mode()))
                .findFirst();
        addRegion(gateway, index, row.flatMap(CompanionRow::regions));
        addSubnet(gateway, index, row.flatMap(CompanionRow::subnet));
    }

    private void addRegion(WorkspaceGateway gateway, int index, Optional<TierRegions> offered) {
        String name =
                PlannedRegion.factOf(first.reference(), plan, gateway.region()).displayName();
        RegionPlan primary = plan.primaryRegion();
        if (!gateway.region().equals(primary.name())) {
            findings.add(
                    FindingCode.WORKSPACE_GATEWAY_OTHER_REGION,
                    path(index, "region"),
                    "gateway",
                    gateway.name(),
                    "region",
                    name,
                    "primary",
                    PlannedRegion.factOf(first.reference(), plan, primary.name())
                            .displayName());
        }
        offered.filter(regions -> !regions.names().contains(gateway.region()))
                .ifPresent(regions -> findings.add(
                        FindingCode.WORKSPACE_GATEWAY_NOT_IN_REGION,
                        path(index, "region"),
                        "region",
                        name,
                        "asOf",
                        regions.asOf()));
    }

    private void addSubnet(WorkspaceGateway gateway, int index, Optional<CompanionSubnetRule> rule) {
        String path = path(index, "subnet");
        if (rule.isEmpty()) {
            gateway.subnet()
                    .ifPresent(subnet -> findings.add(
                            FindingCode.WORKSPACE_GATEWAY_SUBNET_NOT_NEEDED,
                            path,
                            "gateway",
                            gateway.name(),
                            "subnet",
                            subnet));
            return;
        }
        if (gateway.subnet().isEmpty()) {
            findings.add(
                    FindingCode.WORKSPACE_GATEWAY_SUBNET_MISSING,
                    path,
                    "gateway",
                    gateway.name(),
                    "mode",
                    gateway.mode().word(),
                    "minimum",
                    rule.get().longestPrefix());
            return;
        }
        addSize(gateway, path, gateway.subnet().get(), rule.get());
    }

    private void addSize(WorkspaceGateway gateway, String path, Ipv4Prefix subnet, CompanionSubnetRule rule) {
        Object[] arguments = {
            "gateway", gateway.name(),
            "subnet", subnet,
            "minimum", rule.longestPrefix(),
            "maximum", rule.shortestPrefix().map(Object::toString).orElse("-")
        };
        if (subnet.length() > rule.longestPrefix()) {
            findings.add(FindingCode.WORKSPACE_GATEWAY_SUBNET_TOO_SMALL, path, arguments);
        } else if (rule.shortestPrefix()
                .filter(length -> subnet.length() < length)
                .isPresent()) {
            findings.add(FindingCode.WORKSPACE_GATEWAY_SUBNET_TOO_LARGE, path, arguments);
        }
    }
}
