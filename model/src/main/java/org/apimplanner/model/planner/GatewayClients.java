package org.apimplanner.model.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.Condition;
import org.apimplanner.model.reference.NsgRow;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.TagFact;

/// Who calls the gateway, by the plan's own list and by what stands in front, and which of them need a
/// route of their own past a forced tunnel.
final class GatewayClients {
    private GatewayClients() {}

    /// Whether the plan names anybody, so that the default of its mode does not hold.
    static boolean areNamed(Plan plan) {
        return !plan.surroundings().clients().isEmpty()
                || switch (plan.surroundings().front()) {
                    case NONE -> false;
                    case FRONT_DOOR -> true;
                    case APPLICATION_GATEWAY -> !applicationGateways(plan).isEmpty();
                };
    }

    /// The subnets of the application gateways of every region: each may call the gateways of all.
    static List<Ipv4Prefix> applicationGateways(Plan plan) {
        return plan.regions().stream()
                .flatMap(region -> region.surroundings().applicationGatewaySubnet().stream())
                .distinct()
                .toList();
    }

    /// The destinations of the routes by which answers to clients bypass the tunnel: the ranges that the plan
    /// lists for it, the public addresses of its clients, and their tags where a route may name them.
    static List<String> routed(ReferenceData reference, Plan plan, RegionPlan region, ForcedTunneling forced) {
        List<Ipv4Prefix> ranges = new ArrayList<>(forced.clientPrefixes());
        for (Client client : plan.surroundings().clients()) {
            client.addresses().forEach(range -> ranges.addAll(onInternet(reference, region, range)));
        }
        // One that is the default route itself would undo the tunnel, and is a finding.
        Stream<String> addresses =
                ranges.stream().filter(range -> !range.equals(Ipv4Prefix.ALL)).map(Ipv4Prefix::toString);
        Stream<String> tags = tags(reference, plan).filter(tag -> isRouted(reference, plan, tag));
        return Stream.concat(addresses, tags).distinct().toList();
    }

    /// What of a range lies on the Internet, as the fewest ranges: the range itself where all of it does. Every
    /// address is everybody, and no route can name those.
    static List<Ipv4Prefix> onInternet(ReferenceData reference, RegionPlan region, Ipv4Prefix range) {
        if (range.equals(Ipv4Prefix.ALL)) {
            return List.of();
        }
        AddressRanges open = AddressRanges.of(range)
                .minus(AddressRanges.of(reference.auditFacts().notInternet()))
                .minus(AddressRanges.of(region.vnet()))
                .minus(AddressRanges.of(region.peered()));
        return open.equals(AddressRanges.of(range)) ? List.of(range) : open.toPrefixes();
    }

    /// The service tags that clients come from, that of what stands in front last.
    static Stream<String> tags(ReferenceData reference, Plan plan) {
        Stream<String> named = plan.surroundings().clients().stream().flatMap(client -> client.serviceTag().stream());
        Stream<String> front = plan.surroundings().front() == Front.FRONT_DOOR
                ? reference.nsgRows().stream()
                        .filter(row -> row.appliesTo().conditions().contains(Condition.BEHIND_FRONT_DOOR))
                        .map(NsgRow::source)
                : Stream.empty();
        return Stream.concat(named, front).distinct();
    }

    static boolean isRouted(ReferenceData reference, Plan plan, String tag) {
        return AzureWords.namesService(tag)
                && reference.tag(tag, plan.cloud()).filter(TagFact::inRoutes).isPresent();
    }
}
