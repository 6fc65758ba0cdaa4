package org.apimplanner.model.audit.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.audit.Change.Reason;
import org.apimplanner.model.audit.Change.Target;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.existing.ExistingRouteTable.Entry;
import org.apimplanner.model.audit.finding.AuditFindingList;
import org.apimplanner.model.audit.finding.RouteFindings;
import org.apimplanner.model.audit.verdict.RouteLookup;
import org.apimplanner.model.audit.verdict.RouteVerdicts;
import org.apimplanner.model.audit.verdict.Scope;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.RouteKind;
import org.apimplanner.model.reference.RouteRow;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Route;

/// Repairs one route table: a planned route that leads elsewhere is turned round, one that is missing
/// is added, and a closer route that takes part of its way is turned round as well.
public final class RouteRepair {
    private final Scope scope;
    private final ExistingRouteTable original;
    private final List<Entry> entries;
    private final List<Change> changes = new ArrayList<>();

    private RouteRepair(Scope scope, ExistingRouteTable table) {
        this.scope = scope;
        this.original = table;
        this.entries = new ArrayList<>(table.routes());
    }

    public static List<Change> of(Scope scope, ExistingRouteTable table) {
        if (table.effective()) {
            return List.of();
        }
        RouteRepair repair = new RouteRepair(scope, table);
        RouteVerdicts.wanted(scope).forEach(repair::meet);
        repair.controlPlane();
        return List.copyOf(repair.changes);
    }

    private ExistingRouteTable table() {
        return new ExistingRouteTable(original.name(), original.place(), entries, false, original.facts());
    }

    private boolean isMet(Wanted wanted) {
        RouteLookup book = new RouteLookup(table(), scope.vocabulary());
        return RouteVerdicts.of(scope, table(), book, wanted).status().isMet();
    }

    private void meet(Wanted wanted) {
        Route route = wanted.route().orElseThrow();
        if (!isMet(wanted)) {
            toDestination(route);
        }
        if (!isMet(wanted)) {
            RouteLookup book = new RouteLookup(table(), scope.vocabulary());
            book.way(scope.vocabulary().word(route.destination()), entry -> RouteVerdicts.leads(route, entry))
                    .bad()
                    .forEach(entry -> turn(entry, route));
        }
    }

    private void toDestination(Route route) {
        Optional<Entry> same = entries.stream()
                .filter(entry -> scope.vocabulary()
                        .word(entry.destination())
                        .equals(scope.vocabulary().word(route.destination())))
                .findFirst();
        if (same.isEmpty()) {
            add(route);
        } else if (!RouteVerdicts.leads(route, same.get())) {
            turn(same.get(), route);
        }
    }

    /// A tunnel that the plan does not know needs the way back to the control plane, too.
    private void controlPlane() {
        AuditFindingList findings = new AuditFindingList(scope.reference());
        RouteFindings.add(findings, scope, table());
        boolean astray = findings.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(AuditFinding::code)
                .anyMatch(code ->
                        code == AuditFindingCode.ROUTE_ASYMMETRIC || code == AuditFindingCode.ROUTE_REGIONAL_TAG);
        Optional<RouteRow> row = scope.reference().routes().stream()
                .filter(each -> each.kind() == RouteKind.CONTROL_PLANE_TAG)
                .findFirst();
        if (astray && row.isPresent()) {
            toDestination(new Route(
                    row.get().name(),
                    row.get().destination().orElseThrow(),
                    HopType.INTERNET,
                    Optional.empty(),
                    row.get().purpose(),
                    row.get().rule(),
                    row.get().sources().in(scope.plan().edition())));
        }
    }

    private void add(Route route) {
        String name = route.name();
        for (int i = 2; isTaken(name); i++) {
            name = route.name() + "-" + i;
        }
        Entry entry = new Entry(
                name,
                route.destination(),
                route.nextHopType(),
                route.nextHopAddress().map(Ipv4Address::toString),
                original.place());
        entries.add(entry);
        Reason why = new Reason("no route leads to " + route.destination() + " by way of " + hop(entry));
        changes.add(new Change.Add(target(entry), fields(entry), why));
    }

    private boolean isTaken(String name) {
        return entries.stream().anyMatch(entry -> entry.name().equals(name));
    }

    private void turn(Entry entry, Route route) {
        Entry turned = new Entry(
                entry.name(),
                entry.destination(),
                route.nextHopType(),
                route.nextHopAddress().map(Ipv4Address::toString),
                entry.place());
        entries.set(entries.indexOf(entry), turned);
        Reason why = new Reason("it led to " + entry.destination() + " by way of " + hop(entry));
        changes.add(new Change.Replace(target(turned), fields(turned), why));
    }

    private static String hop(Entry entry) {
        return entry.nextHop().word()
                + entry.nextHopAddress().map(address -> " " + address).orElse("");
    }

    private Target target(Entry entry) {
        return Target.in(original, Kind.ROUTE, entry.name());
    }

    private static Map<String, String> fields(Entry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", entry.name());
        fields.put("destination", entry.destination());
        fields.put("nextHopType", entry.nextHop().word());
        entry.nextHopAddress().ifPresent(address -> fields.put("nextHopAddress", address));
        return fields;
    }
}
