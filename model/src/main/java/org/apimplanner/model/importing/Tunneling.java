package org.apimplanner.model.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.ResourceName;
import org.apimplanner.model.audit.existing.SubnetLink;
import org.apimplanner.model.importing.OpenQuestion.Missing;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.NextHop;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.planner.Planner;
import org.apimplanner.model.reference.RouteKind;

/// Reads where a subnet's route table sends everything.
record Tunneling(Surrounding around, Origins origins) {
    private static final String FIELD = "forcedTunneling";

    /// The plan with the forced route of the region; the first one is the plan's own.
    Plan applied(Plan plan, int index, ExistingSubnet subnet) {
        Optional<ForcedTunneling> forced = forced(subnet, index);
        if (index == 0) {
            return plan.withForcedTunneling(forced.map(known -> returning(known, subnet, plan)));
        }
        Optional<Ipv4Address> hop = forced.flatMap(ForcedTunneling::address);
        boolean same =
                plan.forcedTunneling().map(ForcedTunneling::nextHop).equals(forced.map(ForcedTunneling::nextHop));
        if (!same) {
            String field = "regions/" + index + "/nextHop";
            origins.ask(Missing.NEXT_HOP, field, "as in the first region", subnet.name(), subnet.place());
            return plan;
        }
        boolean own = !hop.equals(plan.forcedTunneling().flatMap(ForcedTunneling::address));
        return own ? plan.withRegion(index, region -> through(region, hop)) : plan;
    }

    private static RegionPlan through(RegionPlan region, Optional<Ipv4Address> hop) {
        return region.withSurroundings(surroundings -> surroundings.withNextHop(hop));
    }

    /// How the subnet's routes lead back to the control plane; empty where none does.
    Optional<ControlPlane> controlPlane(ExistingSubnet subnet) {
        List<ExistingRouteTable.Entry> past = past(subnet);
        if (past.stream().anyMatch(this::isControlPlane)) {
            return Optional.of(ControlPlane.SERVICE_TAG);
        }
        Set<Ipv4Prefix> addresses = controlPlane();
        boolean numbered = past.stream()
                .flatMap(route -> Ipv4Prefix.tryParse(route.destination()).stream())
                .anyMatch(addresses::contains);
        return numbered ? Optional.of(ControlPlane.ADDRESSES) : Optional.empty();
    }

    private Set<Ipv4Prefix> controlPlane() {
        return around.reference().controlPlane().stream()
                .flatMap(row -> row.addresses().stream())
                .map(Ipv4Prefix::of)
                .collect(Collectors.toSet());
    }

    /// The tunneling with the routes that lead past it to clients that no rule names.
    private ForcedTunneling returning(ForcedTunneling forced, ExistingSubnet subnet, Plan plan) {
        Set<Ipv4Prefix> known = named(plan.withForcedTunneling(Optional.of(forced)));
        known.addAll(controlPlane());
        List<Ipv4Prefix> clients = new ArrayList<>();
        for (ExistingRouteTable.Entry route : past(subnet)) {
            Optional<Ipv4Prefix> range =
                    Ipv4Prefix.tryParse(route.destination()).filter(other -> !known.contains(other));
            if (range.isPresent()) {
                clients.add(range.get());
                origins.take(FIELD + "/clientPrefixes", range.get(), route.name(), route.place());
            }
        }
        return forced.withClientPrefixes(clients);
    }

    /// The routes that lead past the tunnel.
    private List<ExistingRouteTable.Entry> past(ExistingSubnet subnet) {
        return table(subnet).stream()
                .flatMap(table -> table.routes().stream())
                .filter(route -> route.nextHop() == HopType.INTERNET)
                .toList();
    }

    /// The ranges of the routes that the planner gives the plan's clients, in any mode since that may not be
    /// known, and the clients' own.
    private Set<Ipv4Prefix> named(Plan plan) {
        Planner planner = new Planner(around.reference());
        Set<Ipv4Prefix> named = Stream.of(Mode.values())
                .map(mode -> planner.plan(plan.withMode(mode)).regions().getFirst())
                .flatMap(region -> region.routes().stream())
                .filter(route -> route.nextHopType() == HopType.INTERNET)
                .flatMap(route -> Ipv4Prefix.tryParse(route.destination()).stream())
                .collect(Collectors.toSet());
        plan.surroundings().clients().forEach(client -> named.addAll(client.addresses()));
        return named;
    }

    /// Whether a route by service tag is that of the control plane: clients have tags, too.
    private boolean isControlPlane(ExistingRouteTable.Entry route) {
        return around.reference().routes().stream()
                .filter(row -> row.kind() == RouteKind.CONTROL_PLANE_TAG)
                .anyMatch(row -> row.destination()
                        .filter(route.destination()::equalsIgnoreCase)
                        .isPresent());
    }

    private Optional<ExistingRouteTable> table(ExistingSubnet subnet) {
        return around.linked(subnet.resourceName(), SubnetLink.Kind.ROUTE_TABLE)
                .flatMap(link -> around.existing().of(ExistingRouteTable.class).stream()
                        .filter(known -> !known.effective() && known.name().equalsIgnoreCase(link.name()))
                        .findFirst());
    }

    private Optional<ForcedTunneling> forced(ExistingSubnet subnet, int index) {
        Optional<ResourceName> link = around.linked(subnet.resourceName(), SubnetLink.Kind.ROUTE_TABLE);
        if (link.isEmpty()) {
            return Optional.empty();
        }
        Optional<ExistingRouteTable> table = table(subnet);
        if (table.isEmpty()) {
            origins.ask(Missing.ROUTE_TABLE, FIELD, "none", link.get().name(), subnet.place());
            return Optional.empty();
        }
        return table.get().routes().stream()
                .filter(route -> Ipv4Prefix.tryParse(route.destination())
                        .filter(Ipv4Prefix.ALL::equals)
                        .isPresent())
                .findFirst()
                .flatMap(route -> forced(route, table.get(), index))
                .map(forced ->
                        forced.withServiceEndpoints(!subnet.serviceEndpoints().isEmpty()));
    }

    private Optional<ForcedTunneling> forced(ExistingRouteTable.Entry route, ExistingRouteTable table, int index) {
        Optional<Ipv4Address> address = route.nextHopAddress().flatMap(Ipv4Address::tryParse);
        Optional<ForcedTunneling> forced = route.nextHop() == HopType.VIRTUAL_APPLIANCE
                ? address.map(ForcedTunneling::through)
                : Optional.of(ForcedTunneling.throughGateway())
                        .filter(gateway -> route.nextHop() == HopType.VIRTUAL_NETWORK_GATEWAY);
        if (route.nextHop() == HopType.VIRTUAL_APPLIANCE && address.isEmpty()) {
            origins.ask(Missing.NEXT_HOP, FIELD, "none", route.name(), route.place());
        }
        String field = index == 0 ? FIELD : "regions/" + index + "/nextHop";
        forced.ifPresent(known -> origins.take(field, shown(known), table.name(), route.place()));
        return forced;
    }

    private static String shown(ForcedTunneling forced) {
        String address = forced.address().map(known -> " " + known).orElse("");
        return (forced.nextHop() == NextHop.VIRTUAL_APPLIANCE
                                ? HopType.VIRTUAL_APPLIANCE
                                : HopType.VIRTUAL_NETWORK_GATEWAY)
                        .word()
                + address;
    }
}
