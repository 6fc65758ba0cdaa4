package org.apimplanner.model.planner;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.NextHop;
import org.apimplanner.model.reference.ControlPlaneRow;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.RouteKind;
import org.apimplanner.model.reference.RouteRow;
import org.apimplanner.model.report.Route;

/// The user-defined routes of a region's subnet under forced tunneling.
final class RouteStep {
    private RouteStep() {}

    static List<Route> routes(PlannedRegion situation) {
        Optional<ForcedTunneling> forced = situation.plan().forcedTunneling(situation.region());
        if (forced.isEmpty()) {
            return List.of();
        }
        return situation.reference().routes().stream()
                .filter(row -> situation.matches(row.appliesTo()))
                .flatMap(row -> routes(situation, row, forced.get()))
                .toList();
    }

    /// Whether answers to clients take routes of their own in this mode.
    static boolean hasClientRoutes(PlannedRegion situation) {
        return situation.reference().routes().stream()
                .anyMatch(row -> row.kind() == RouteKind.CLIENT_PREFIXES && situation.matches(row.appliesTo()));
    }

    private static Stream<Route> routes(PlannedRegion situation, RouteRow row, ForcedTunneling forced) {
        return switch (row.kind()) {
            case DEFAULT_ROUTE ->
                Stream.of(new Route(
                        row.name(),
                        row.destination().orElseThrow(),
                        hopType(forced.nextHop()),
                        forced.address(),
                        row.purpose(),
                        row.rule(),
                        row.sources().in(situation.edition().id())));
            case CONTROL_PLANE_TAG ->
                Stream.of(
                        toInternet(situation, row, row.name(), row.destination().orElseThrow()));
            case CONTROL_PLANE_ADDRESSES -> numbered(situation, row, controlPlaneAddresses(situation));
            case CLIENT_PREFIXES ->
                numbered(
                        situation,
                        row,
                        GatewayClients.routed(situation.reference(), situation.plan(), situation.region(), forced));
        };
    }

    private static HopType hopType(NextHop nextHop) {
        return switch (nextHop) {
            case VIRTUAL_APPLIANCE -> HopType.VIRTUAL_APPLIANCE;
            case VIRTUAL_NETWORK_GATEWAY -> HopType.VIRTUAL_NETWORK_GATEWAY;
        };
    }

    private static Stream<Route> numbered(PlannedRegion situation, RouteRow row, List<String> destinations) {
        return IntStream.range(0, destinations.size())
                .mapToObj(i -> toInternet(situation, row, row.name() + (i + 1), destinations.get(i)));
    }

    private static Route toInternet(PlannedRegion situation, RouteRow row, String name, String destination) {
        return new Route(
                name,
                destination,
                HopType.INTERNET,
                Optional.empty(),
                row.purpose(),
                row.rule(),
                row.sources().in(situation.edition().id()));
    }

    /// The region's own and the cloud's Global addresses, each as a /32, lowest list order first.
    private static List<String> controlPlaneAddresses(PlannedRegion situation) {
        String edition = listEdition(situation).id();
        return situation.reference().controlPlane().stream()
                .filter(row -> row.editions().contains(edition))
                .filter(row -> row.cloud() == situation.plan().cloud())
                .filter(row ->
                        row.region().map(situation.region().name()::equals).orElse(true))
                .flatMap(row -> row.addresses().stream())
                .distinct()
                .map(address -> Ipv4Prefix.of(address).toString())
                .toList();
    }

    /// Whether the list names addresses of the region itself.
    static boolean knowsOwnAddresses(PlannedRegion situation) {
        String edition = listEdition(situation).id();
        return situation.reference().controlPlane().stream()
                .filter(row -> row.editions().contains(edition))
                .anyMatch(row ->
                        row.region().equals(Optional.of(situation.region().name())));
    }

    /// The plan's edition where it has an address list, else the newest older one that has.
    static Edition listEdition(PlannedRegion situation) {
        List<Edition> editions = situation.reference().editions();
        for (int i = editions.indexOf(situation.edition()); i >= 0; i--) {
            if (hasList(situation.reference().controlPlane(), editions.get(i))) {
                return editions.get(i);
            }
        }
        return situation.edition();
    }

    private static boolean hasList(List<ControlPlaneRow> rows, Edition edition) {
        return rows.stream().anyMatch(row -> row.editions().contains(edition.id()));
    }
}
