package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.existing.ExistingRouteTable.Entry;
import org.apimplanner.model.net.HopType;

/// Reads route tables, routes on their own, and effective routes.
final class RouteReader {
    private static final String A_ROUTE = "a route: an object with an address prefix and a next hop type";

    private static final String[] DESTINATION = {"addressPrefix", "addressPrefixes", "destination"};

    private RouteReader() {}

    static Reading<ResourcePiece> table(PlacedValue table, Owner owner) {
        List<PlacedValue> routes = table.fields("routes", "route").stream()
                .flatMap(field -> field.items().stream())
                .toList();
        return Reading.entries(routes, route -> entry(route, owner.name()))
                .<ResourcePiece>gathered((read, unread) -> new ResourcePiece.Routes(
                        Part.whole(owner, table.place(), table.known("location"), read, unread)))
                .plus(NsgReader.twice(table, "routes"))
                .plus(TakenName.check(table, Identity.given(table)))
                .plus(SubnetReader.links(table, SubnetLink.Kind.ROUTE_TABLE, owner));
    }

    /// A route inside its table; what stands for routes and has no known value is called after the table.
    private static Reading<Entry> entry(PlacedValue route, Optional<String> table) {
        Reading<Entry> read = entries(route);
        return route.unresolved() && table.isPresent() ? read.about("the routes of " + table.get()) : read;
    }

    static Reading<ResourcePiece> route(PlacedValue route, Owner owner) {
        return entries(route)
                .gathered((read, unread) -> new ResourcePiece.Routes(Part.loose(owner, route.place(), read, unread)));
    }

    /// An effective route. One whose state says that another took its place routes nothing and is left
    /// out.
    static Reading<ResourcePiece> effective(PlacedValue route) {
        Reading<Entry> read = isReplaced(route) ? Reading.none() : entries(route);
        return read.gathered((routes, unread) ->
                new ResourcePiece.Routes(Part.effective(Owner.UNKNOWN, route.place(), false, routes, unread)));
    }

    /// Whether another route took the place of this one.
    static boolean isReplaced(PlacedValue route) {
        return route.text("state").filter("Invalid"::equalsIgnoreCase).isPresent();
    }

    /// What tells a route that has no name from the others, as effective routes have none: where it leads
    /// and how.
    private static String described(PlacedValue route) {
        List<String> destinations = route.fields(DESTINATION).stream()
                .flatMap(field -> field.items().stream())
                .flatMap(item -> item.text().stream())
                .toList();
        Optional<String> hop = route.text("nextHopType");
        if (destinations.isEmpty() || hop.isEmpty()) {
            return Identity.name(route);
        }
        String others = destinations.size() > 1 ? " and " + (destinations.size() - 1) + " more" : "";
        return destinations.getFirst() + others + " to " + hop.get();
    }

    /// One entry for each destination; effective routes may have several, all of one place.
    static Reading<Entry> entries(PlacedValue route) {
        String name = Identity.given(route).orElseGet(() -> described(route));
        boolean like = route.isObject()
                && (route.field("nextHopType").isPresent()
                        || route.field(DESTINATION).isPresent());
        if (!like) {
            return Reading.problem(route.problem(name, A_ROUTE));
        }
        RecordFields fields = new RecordFields(route, name);
        Optional<HopType> hop = fields.one(RuleNotation.HOP, "nextHopType");
        List<String> addresses = fields.all(AddressNotation.IP, "nextHopIpAddress", "nextHopInIpAddress");
        Optional<String> address = addresses.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", addresses));
        List<String> destinations = fields.some(AddressNotation.ADDRESS, DESTINATION);
        Reading<List<Entry>> whole = fields.give(
                () -> destinations.stream()
                        .map(d -> new Entry(name, d, hop.orElseThrow(), address, route.place()))
                        .toList(),
                () -> new Unread(
                        name,
                        route.place(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(destinations).filter(d -> d.size() == 1).map(List::getFirst)));
        return new Reading<>(whole.values().stream().flatMap(List::stream).toList(), whole.problems(), whole.unread());
    }
}
