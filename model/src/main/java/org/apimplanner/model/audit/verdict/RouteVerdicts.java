package org.apimplanner.model.audit.verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.existing.ExistingRouteTable.Entry;
import org.apimplanner.model.audit.existing.Unread;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.verdict.RouteLookup.Way;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.AddressMeaning;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.Route;

/// Holds the routes of a plan against a route table.
public final class RouteVerdicts {
    private RouteVerdicts() {}

    public static List<Wanted> wanted(Scope scope) {
        String network = scope.reference().auditFacts().word(AddressMeaning.VIRTUAL_NETWORK);
        return scope.region().routes().stream()
                .map(route -> new Wanted(
                        Audit.Kind.ROUTE,
                        route.rule(),
                        route.name(),
                        HostRuleNames.NO_PRIORITY,
                        Requirement.REQUIRED,
                        Direction.OUTBOUND,
                        Protocol.ANY,
                        network,
                        route.destination(),
                        List.of(PortRange.ANY),
                        true,
                        Optional.of(route)))
                .toList();
    }

    public static Verdict of(Scope scope, ExistingRouteTable table, RouteLookup book, Wanted wanted) {
        if (table.facts().complete()) {
            return ofWhole(scope, table, book, wanted);
        }
        Route route = wanted.route().orElseThrow();
        Optional<ExistingRouteTable> leading = table.assuming(route.nextHopType(), route.nextHopAddress());
        HopType elsewhere = route.nextHopType() == HopType.NONE ? HopType.INTERNET : HopType.NONE;
        Optional<ExistingRouteTable> misleading = table.assuming(elsewhere, Optional.empty());
        if (leading.isPresent() && misleading.isPresent()) {
            Verdict best = ofWhole(scope, table, new RouteLookup(leading.get(), scope.vocabulary()), wanted);
            Verdict worst = ofWhole(scope, table, new RouteLookup(misleading.get(), scope.vocabulary()), wanted);
            if (best.status() == worst.status()) {
                return ofWhole(scope, table, book, wanted);
            }
        }
        return wanted.verdict(
                scope.region().name(),
                Status.UNKNOWN,
                table.facts().unread().stream().map(Unread::name).distinct().toList(),
                Optional.of(route.destination()),
                Optional.of(table));
    }

    private static Verdict ofWhole(Scope scope, ExistingRouteTable table, RouteLookup book, Wanted wanted) {
        Route route = wanted.route().orElseThrow();
        boolean everything = isDefault(scope, route);
        Way way = book.way(
                scope.vocabulary().word(route.destination()),
                entry -> leads(route, entry) || everything && isPlanned(scope, entry));
        boolean systemLeads = route.nextHopType() == HopType.INTERNET && !everything;
        Status status = status(way, systemLeads);
        List<Entry> deciding = Stream.of(way.good(), way.bad(), way.perhaps())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return wanted.verdict(
                scope.region().name(),
                status,
                deciding.stream().map(Entry::name).toList(),
                status.isMet() ? Optional.empty() : Optional.of(uncovered(route, way)),
                Optional.of(table));
    }

    /// Whether the plan itself asks for a route: a client range as wide as half of the Internet takes its part
    /// from the default route, as it should.
    private static boolean isPlanned(Scope scope, Entry entry) {
        return scope.region().routes().stream()
                .anyMatch(other -> other.destination().equals(entry.destination()) && leads(other, entry));
    }

    static boolean isDefault(Scope scope, Route route) {
        return scope.vocabulary().word(route.destination()).equals(new AddressWord.Addresses(AddressRanges.ALL));
    }

    /// Whether an existing route takes the way of a planned one.
    public static boolean leads(Route route, Entry entry) {
        boolean sameAddress = route.nextHopAddress().isEmpty()
                || route.nextHopAddress().map(Ipv4Address::toString).equals(entry.nextHopAddress());
        return route.nextHopType() == entry.nextHop() && sameAddress;
    }

    /// @param systemLeads whether Azure's own route leads where it is wanted
    public static Status status(Way way, boolean systemLeads) {
        boolean someRight = !way.good().isEmpty() || way.bySystem() && systemLeads;
        boolean someWrong = !way.bad().isEmpty() || way.bySystem() && !systemLeads;
        if (someWrong && someRight) {
            return Status.PARTIAL;
        }
        if (!way.perhaps().isEmpty()) {
            return Status.UNKNOWN;
        }
        if (someWrong) {
            return Status.BLOCKED;
        }
        return way.bySystem() ? Status.ALLOWED_BY_DEFAULT : Status.ALLOWED;
    }

    private static String uncovered(Route route, Way way) {
        String hop = route.nextHopType().word()
                + route.nextHopAddress().map(address -> " " + address).orElse("");
        return way.astray().orElse(route.destination()) + " by way of " + hop;
    }

    /// Whether the way leads to the Internet, for tables that no plan asks for.
    public static Predicate<Entry> toInternet() {
        return entry -> entry.nextHop() == HopType.INTERNET;
    }
}
