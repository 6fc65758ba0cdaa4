package org.apimplanner.model.audit.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.existing.ExistingRouteTable.Entry;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.AddressWord.Kind;
import org.apimplanner.model.audit.traffic.AddressWord.Named;
import org.apimplanner.model.audit.traffic.Relation;
import org.apimplanner.model.audit.traffic.RuleWords;
import org.apimplanner.model.audit.verdict.RouteLookup;
import org.apimplanner.model.audit.verdict.RouteLookup.Way;
import org.apimplanner.model.audit.verdict.RouteVerdicts;
import org.apimplanner.model.audit.verdict.Scope;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.AuditLimit;
import org.apimplanner.model.reference.RouteKind;
import org.apimplanner.model.reference.RouteRow;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Route;

/// Every finding about one route table.
public final class RouteFindings {
    /// The longest prefix of a range that is a great part of all addresses.
    private static final int GREAT_PART = 8;

    private final AuditFindingList findings;
    private final Scope scope;
    private final ExistingRouteTable table;
    private final RuleWords vocabulary;

    private RouteFindings(AuditFindingList findings, Scope scope, ExistingRouteTable table) {
        this.findings = findings;
        this.scope = scope;
        this.table = table;
        this.vocabulary = scope.vocabulary();
    }

    public static void add(AuditFindingList findings, Scope scope, ExistingRouteTable table) {
        RouteFindings about = new RouteFindings(findings, scope, table);
        about.limits();
        // An unread route may be the very one that seems to be missing.
        if (table.facts().complete()) {
            about.controlPlaneTag().ifPresent(about::controlPlane);
        }
        List<Route> routes = scope.region().routes();
        routes.stream().filter(route -> !about.isClientRoute(route)).forEach(about::nextHop);
        if (table.facts().complete()) {
            routes.stream().filter(about::isClientRoute).forEach(about::client);
        }
    }

    private void limits() {
        long tags = table.routes().stream()
                .filter(entry -> isTag(vocabulary.word(entry.destination())))
                .count();
        limit(AuditFindingCode.TOO_MANY_TAG_ROUTES, tags, scope.limit(AuditLimit.TAG_ROUTES));
        limit(AuditFindingCode.TOO_MANY_ROUTES, table.routes().size(), scope.limit(AuditLimit.ROUTES));
    }

    private void limit(AuditFindingCode code, long found, int most) {
        if (found > most && !table.effective()) {
            findings.addIn(table, code, table.name(), table.place(), "found", found, "expected", most);
        }
    }

    private static boolean isTag(AddressWord word) {
        return word instanceof AddressWord.KnownTag || word instanceof Named;
    }

    /// The tag that the control plane's routes name, where the plan's instance stands in a subnet that
    /// such a route is documented for.
    private Optional<String> controlPlaneTag() {
        return scope.reference().routes().stream()
                .filter(row -> row.kind() == RouteKind.CONTROL_PLANE_TAG)
                .filter(row -> row.appliesTo().modes().contains(scope.plan().mode())
                        && row.appliesTo().platforms().contains(scope.plan().platform()))
                .map(RouteRow::destination)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void controlPlane(String tag) {
        Named whole = new Named(Kind.SERVICE_TAG, vocabulary.canonical(tag));
        List<String> targets = targets(tag);
        Optional<Entry> astray = targets.stream()
                .map(target -> book().way(vocabulary.word(target), RouteVerdicts.toInternet()))
                .filter(way -> RouteVerdicts.status(way, true) == Status.BLOCKED
                        || RouteVerdicts.status(way, true) == Status.PARTIAL)
                .map(RouteFindings::widest)
                .findFirst();
        List<Entry> parts = table.routes().stream()
                .filter(entry -> entry.nextHop() == HopType.INTERNET && isPart(whole, entry))
                .toList();
        if (table.routes().stream().noneMatch(entry -> isWhole(whole, entry))) {
            singleAddresses(tag);
        }
        if (astray.isEmpty()) {
            boolean isRouted = table.routes().stream().anyMatch(entry -> isWhole(whole, entry));
            if (!isRouted && !table.effective()) {
                parts.forEach(entry -> addWarning(
                        AuditFindingCode.ROUTE_REGIONAL_TAG, entry, "found", entry.destination(), "expected", tag));
            }
            boolean asked = scope.region().routes().stream().anyMatch(route -> isControlPlane(route.rule()));
            if (!isRouted && !asked) {
                perhapsAstray(targets)
                        .ifPresent(entry -> addWarning(
                                AuditFindingCode.ROUTE_ASYMMETRIC,
                                entry,
                                "found",
                                hop(entry),
                                "expected",
                                String.join(", ", targets)));
            }
            return;
        }
        parts.forEach(entry -> add(
                AuditFindingCode.ROUTE_REGIONAL_TAG, entry, "found", entry.destination(), "expected", tag, "here", ""));
        boolean named = scope.region().routes().stream()
                .anyMatch(route -> route.destination().equals(astray.get().destination()));
        if (parts.isEmpty() && !(named && targets.contains(astray.get().destination()))) {
            String expected = String.join(", ", targets);
            add(
                    AuditFindingCode.ROUTE_ASYMMETRIC,
                    astray.get(),
                    "found",
                    hop(astray.get()),
                    "expected",
                    expected,
                    "sure",
                    "");
        }
    }

    /// The widest route away from the Internet that takes a great part of all addresses, as one to half of
    /// them does, where it is not known whether the control plane's are among them. A partner's range is
    /// no such part.
    private Optional<Entry> perhapsAstray(List<String> targets) {
        return targets.stream()
                .map(target -> book().way(vocabulary.word(target), RouteVerdicts.toInternet()))
                .filter(way -> RouteVerdicts.status(way, true) == Status.UNKNOWN)
                .flatMap(way -> way.perhaps().stream())
                .filter(entry -> length(entry) <= GREAT_PART)
                .filter(RouteVerdicts.toInternet().negate())
                .min(Comparator.comparingInt(RouteFindings::length));
    }

    /// Of the routes that lead astray the one that takes most: the default route, where it is among them.
    private static Entry widest(Way way) {
        return way.bad().stream()
                .min(Comparator.comparingInt(RouteFindings::length))
                .orElseThrow();
    }

    private static int length(Entry entry) {
        return Ipv4Prefix.tryParse(entry.destination()).map(Ipv4Prefix::length).orElse(Integer.MAX_VALUE);
    }

    private RouteLookup book() {
        return new RouteLookup(table, vocabulary);
    }

    /// What must find its way back: the addresses that the plan routes one by one, else the tag.
    private List<String> targets(String tag) {
        List<String> addresses = scope.region().routes().stream()
                .filter(route -> isControlPlane(route.rule()))
                .map(Route::destination)
                .toList();
        return addresses.isEmpty() ? List.of(tag) : addresses;
    }

    private boolean isControlPlane(String rule) {
        return scope.reference().routes().stream()
                .anyMatch(row ->
                        row.kind() == RouteKind.CONTROL_PLANE_TAG && row.rule().equals(rule));
    }

    private boolean isWhole(Named whole, Entry entry) {
        return relation(whole, entry) == Relation.SAME && entry.nextHop() == HopType.INTERNET;
    }

    private boolean isPart(Named whole, Entry entry) {
        return relation(whole, entry) == Relation.HOLDS;
    }

    private Relation relation(Named whole, Entry entry) {
        return switch (vocabulary.word(entry.destination())) {
            case Named named -> vocabulary.relation(whole, named);
            case AddressWord.KnownTag tag -> vocabulary.relation(whole, new Named(Kind.SERVICE_TAG, tag.name()));
            case AddressWord.Everything everything -> Relation.UNKNOWN;
            case AddressWord.Place place -> Relation.UNKNOWN;
            case AddressWord.Addresses addresses -> Relation.UNKNOWN;
        };
    }

    private void singleAddresses(String tag) {
        Set<String> documented = scope.reference().controlPlane().stream()
                .flatMap(row -> row.addresses().stream())
                .map(Ipv4Address::toString)
                .collect(Collectors.toSet());
        Set<String> planned =
                scope.region().routes().stream().map(Route::destination).collect(Collectors.toSet());
        Map<Place, Long> byPlace =
                table.routes().stream().collect(Collectors.groupingBy(Entry::place, Collectors.counting()));
        for (Entry entry : table.routes()) {
            // A route of many ranges is a tag that the list of effective routes shows by its ranges.
            if (Lookup.required(byPlace, entry.place()) > 1) {
                continue;
            }
            Optional<Ipv4Prefix> prefix = Ipv4Prefix.tryParse(entry.destination());
            String address = prefix.filter(range -> range.length() == 32)
                    .map(range -> range.network().toString())
                    .orElse(entry.destination());
            if (documented.contains(address)
                    && entry.nextHop() == HopType.INTERNET
                    && !planned.contains(address + "/32")) {
                add(AuditFindingCode.ROUTE_SINGLE_ADDRESS, entry, "found", address, "expected", tag);
            }
        }
    }

    private boolean isClientRoute(Route route) {
        return scope.reference().routes().stream()
                .anyMatch(row ->
                        row.kind() == RouteKind.CLIENT_PREFIXES && row.rule().equals(route.rule()));
    }

    /// An existing route to the same destination as a planned one that leads elsewhere.
    private void nextHop(Route route) {
        AddressWord destination = vocabulary.word(route.destination());
        for (Entry entry : table.routes()) {
            boolean same = vocabulary.word(entry.destination()).equals(destination);
            if (same && !RouteVerdicts.leads(route, entry)) {
                add(
                        AuditFindingCode.WRONG_NEXT_HOP,
                        entry,
                        "destination",
                        route.destination(),
                        "found",
                        hop(entry),
                        "expected",
                        route.nextHopType().word()
                                + route.nextHopAddress()
                                        .map(address -> " " + address)
                                        .orElse(""));
            }
        }
    }

    private void client(Route route) {
        Way way = book().way(vocabulary.word(route.destination()), entry -> RouteVerdicts.leads(route, entry));
        if (!way.bad().isEmpty()) {
            findings.addIn(
                    table,
                    AuditFindingCode.MISSING_CLIENT_ROUTE,
                    route.destination(),
                    table.place(),
                    "subject",
                    table.name(),
                    "destination",
                    route.destination());
        }
    }

    private static String hop(Entry entry) {
        return entry.nextHop().word()
                + entry.nextHopAddress().map(address -> " " + address).orElse("");
    }

    private void addWarning(AuditFindingCode code, Entry entry, Object... arguments) {
        findings.addAs(Severity.WARNING, table, code, entry.name(), entry.place(), arguments);
    }

    private void add(AuditFindingCode code, Entry entry, Object... arguments) {
        findings.addIn(table, code, entry.name(), entry.place(), arguments);
    }
}
