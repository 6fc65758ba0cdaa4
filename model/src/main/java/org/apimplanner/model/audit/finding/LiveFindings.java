package org.apimplanner.model.audit.finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apimplanner.model.Abridged;
import org.apimplanner.model.audit.existing.LiveInstance;
import org.apimplanner.model.audit.existing.LiveInstance.Dependency;
import org.apimplanner.model.audit.existing.LiveInstance.Status;
import org.apimplanner.model.audit.traffic.HostNames;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.Report;

/// What a running instance says of itself, held against the plan: what it cannot reach, and hosts that it
/// asks for and the plan's allowlist does not name. Neither decides a verdict: a failure may have a cause
/// outside the files, and the hosts of Azure's own services are let out by tags.
public final class LiveFindings {
    private static final String FAILURE = "failure";

    /// More would fill the terminal with one sentence.
    private static final int MOST_NAMED = 20;

    private LiveFindings() {}

    public static void add(AuditFindingList findings, Report report, LiveInstance live) {
        for (Status status : live.statuses()) {
            if (status.status().toLowerCase(Locale.ROOT).equals(FAILURE)) {
                findings.addAs(
                        status.optional() ? Severity.INFO : Severity.WARNING,
                        live,
                        AuditFindingCode.LIVE_FAILURE,
                        status.name(),
                        live.place(),
                        "location",
                        status.location().isBlank() ? "its region" : status.location(),
                        "found",
                        status.error().isBlank() ? "no reason is given" : status.error());
            }
        }
        List<String> unlisted = live.dependencies().stream()
                .filter(dependency -> !isListed(report, dependency))
                .map(LiveFindings::words)
                .distinct()
                .toList();
        if (!unlisted.isEmpty()) {
            findings.addIn(
                    live,
                    AuditFindingCode.LIVE_HOSTS,
                    live.name(),
                    live.place(),
                    "count",
                    unlisted.size(),
                    "found",
                    Abridged.of(unlisted, MOST_NAMED));
        }
    }

    private static String words(Dependency dependency) {
        String ports = dependency.ports().stream().map(String::valueOf).collect(Collectors.joining("/"));
        return ports.isEmpty() ? dependency.host() : dependency.host() + ":" + ports;
    }

    private static boolean isListed(Report report, Dependency dependency) {
        return report.regions().stream()
                .flatMap(region -> region.firewall().stream())
                .filter(row -> row.kind() == EndpointKind.FQDN)
                .filter(row -> HostNames.covers(row.destination(), dependency.host()))
                .anyMatch(row -> dependency.ports().stream().map(PortRange::of).allMatch(port -> hasPort(row, port)));
    }

    private static boolean hasPort(FirewallRule row, PortRange port) {
        return row.ports().stream().anyMatch(range -> range.contains(port));
    }
}
