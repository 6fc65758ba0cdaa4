package org.apimplanner.model.planner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.PrivateEndpoint;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.reference.PrivateLinkRow;
import org.apimplanner.model.reference.TierFact;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// Private endpoints: those of dependencies, their subnet, and the one through which clients come in.
final class PrivateEndpointFindings {
    private PrivateEndpointFindings() {}

    static void add(FindingList findings, List<PlannedRegion> situations, List<RegionReport> regions) {
        addInbound(findings, situations.getFirst());
        for (int i = 0; i < situations.size(); i++) {
            PlannedRegion situation = situations.get(i);
            RegionReport answer = regions.get(i);
            Optional<SubnetPlan> instance = answer.subnet();
            addEndpoints(findings, situation, answer.nsgRules());
            situation
                    .region()
                    .surroundings()
                    .privateEndpointSubnet()
                    .ifPresent(subnet -> addSubnet(findings, situation, subnet, instance));
        }
    }

    private static void addInbound(FindingList findings, PlannedRegion situation) {
        Plan plan = situation.plan();
        if (!plan.surroundings().inboundPrivateEndpoint() || plan.mode() == Mode.PRIVATE_ENDPOINT) {
            return;
        }
        String path = "/inboundPrivateEndpoint";
        if (!PrivateEndpoints.inbound(plan)) {
            findings.add(
                    FindingCode.INBOUND_PRIVATE_ENDPOINT_NOT_IN_MODE,
                    path,
                    "mode",
                    situation.reference().mode(plan.mode()).label());
        }
        if (!situation.reference().mode(Mode.PRIVATE_ENDPOINT).platforms().contains(plan.platform())) {
            findings.add(
                    FindingCode.INBOUND_PRIVATE_ENDPOINT_NOT_ON_PLATFORM,
                    path,
                    "platform",
                    plan.platform().word());
        }
        TierFact tier = situation.reference().tier(plan.tier());
        if (!tier.modes().contains(Mode.PRIVATE_ENDPOINT)) {
            findings.add(
                    FindingCode.INBOUND_PRIVATE_ENDPOINT_NOT_IN_TIER,
                    path,
                    "tier",
                    tier.label(),
                    "tiers",
                    TierFindings.tiersWith(situation.reference(), Mode.PRIVATE_ENDPOINT));
        }
    }

    private static void addEndpoints(FindingList findings, PlannedRegion situation, List<NsgRule> rules) {
        List<PrivateEndpoint> endpoints = situation.region().surroundings().privateEndpoints();
        boolean used = !PrivateEndpoints.outbound(situation).isEmpty();
        Map<Ipv4Address, String> seen = new HashMap<>();
        for (int i = 0; i < endpoints.size(); i++) {
            PrivateEndpoint endpoint = endpoints.get(i);
            PrivateLinkRow row = situation.reference().privateLink(endpoint.service());
            String path = situation.path("privateEndpoints/" + i);
            boolean ruled = rules.stream().map(NsgRule::rule).anyMatch(row.rules()::contains);
            if (!used) {
                findings.add(
                        FindingCode.PRIVATE_ENDPOINT_WITHOUT_NETWORK,
                        path,
                        "service",
                        row.label(),
                        "mode",
                        situation.reference().mode(situation.plan().mode()).label());
            } else if (!ruled) {
                findings.add(FindingCode.PRIVATE_ENDPOINT_WITHOUT_RULE, path, "service", row.label());
            } else if (!row.verifiedOn(situation.plan().platform())) {
                findings.add(FindingCode.PRIVATE_ENDPOINT_OF_PLATFORM_STORE, path, "service", row.label());
            }
            if (endpoint.address().isEmpty() && ruled) {
                findings.add(
                        FindingCode.PRIVATE_ENDPOINT_ADDRESS_MISSING,
                        path,
                        "service",
                        row.label(),
                        "destination",
                        PrivateEndpoints.network(situation));
            }
            endpoint.address().ifPresent(address -> {
                addAddress(findings, situation, path, row.label(), address);
                String other = seen.putIfAbsent(address, row.label());
                if (other != null) {
                    findings.add(
                            FindingCode.PRIVATE_ENDPOINT_ADDRESS_TWICE,
                            path,
                            "address",
                            address,
                            "service",
                            row.label(),
                            "other",
                            other);
                }
            });
        }
        if (PrivateEndpoints.addresses(situation) > 0
                && situation.region().surroundings().privateEndpointSubnet().isEmpty()) {
            findings.add(
                    FindingCode.PRIVATE_ENDPOINT_SUBNET_MISSING,
                    situation.path("privateEndpointSubnet"),
                    "region",
                    situation.fact().displayName());
        }
    }

    private static void addAddress(
            FindingList findings, PlannedRegion situation, String path, String service, Ipv4Address address) {
        RegionPlan region = situation.region();
        Optional<Ipv4Prefix> subnet = region.surroundings().privateEndpointSubnet();
        Object[] arguments = {
            "service",
            service,
            "address",
            address,
            "subnet",
            subnet.map(Ipv4Prefix::toString).orElse("-"),
            "region",
            situation.fact().displayName()
        };
        if (subnet.isPresent()) {
            if (!subnet.get().contains(address)) {
                findings.add(FindingCode.PRIVATE_ENDPOINT_OUTSIDE_SUBNET, path, arguments);
            } else if (isReserved(subnet.get(), address)) {
                findings.add(FindingCode.PRIVATE_ENDPOINT_ADDRESS_RESERVED, path, arguments);
            }
        } else if (!region.vnet().isEmpty() && !region.reaches(Ipv4Prefix.of(address))) {
            findings.add(FindingCode.PRIVATE_ENDPOINT_OUTSIDE_NETWORKS, path, arguments);
        }
    }

    /// The first four addresses of a subnet and its last one are Azure's.
    private static boolean isReserved(Ipv4Prefix subnet, Ipv4Address address) {
        return address.bits() < subnet.first().bits() + PrivateEndpoints.AZURE_RESERVED - 1
                || address.equals(subnet.last());
    }

    private static void addSubnet(
            FindingList findings, PlannedRegion situation, Ipv4Prefix subnet, Optional<SubnetPlan> instance) {
        String path = situation.path("privateEndpointSubnet");
        RegionPlan region = situation.region();
        if (!region.vnet().isEmpty() && !region.holds(subnet)) {
            findings.add(
                    FindingCode.PRIVATE_ENDPOINT_SUBNET_OUTSIDE_VNET,
                    path,
                    "subnet",
                    subnet,
                    "vnet",
                    SubnetFindings.joined(region.vnet()));
        }
        instance.filter(own -> own.dedicated() || own.delegation().isPresent())
                .flatMap(SubnetPlan::chosen)
                .map(SubnetPlan.Chosen::cidr)
                .filter(subnet::overlaps)
                .ifPresent(own -> findings.add(
                        FindingCode.PRIVATE_ENDPOINT_SUBNET_IS_DELEGATED, path, "subnet", subnet, "instance", own));
        // A classic instance may share its subnet with the endpoints, but two subnets never overlap.
        instance.filter(own -> !own.dedicated() && own.delegation().isEmpty())
                .flatMap(SubnetPlan::chosen)
                .map(SubnetPlan.Chosen::cidr)
                .filter(own -> own.overlaps(subnet) && !own.equals(subnet))
                .ifPresent(own -> findings.add(
                        FindingCode.PRIVATE_ENDPOINT_SUBNET_OVERLAPS, path, "subnet", subnet, "other", own));
        for (Ipv4Prefix other : region.inUse()) {
            // The endpoints' subnet may itself be among those in use.
            if (other.overlaps(subnet) && !other.equals(subnet)) {
                findings.add(FindingCode.PRIVATE_ENDPOINT_SUBNET_OVERLAPS, path, "subnet", subnet, "other", other);
            }
        }
        int count = PrivateEndpoints.addresses(situation);
        if (count > 0 && subnet.size() < count + PrivateEndpoints.AZURE_RESERVED) {
            findings.add(
                    FindingCode.PRIVATE_ENDPOINT_SUBNET_TOO_SMALL,
                    path,
                    "subnet",
                    subnet,
                    "addresses",
                    subnet.size(),
                    "count",
                    count,
                    "length",
                    Ipv4Prefix.lengthFor(count + PrivateEndpoints.AZURE_RESERVED));
        }
    }
}
