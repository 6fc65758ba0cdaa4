package org.apimplanner.app.desktop.viewmodel.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.viewmodel.audit.AuditJob.Outcome;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// Why something is asked of a network: the row of the report, or of the reference data, that a verdict
/// answers, joined by the rule's id.
record AuditReason(String purpose, Optional<String> note, List<Source> sources) {

    static Optional<AuditReason> of(Verdict verdict, Outcome outcome, ReferenceData reference, SpokenAudit spoken) {
        return Stream.of(outcome.report(), outcome.closed())
                .map(spoken::report)
                .flatMap(report -> region(report, verdict)
                        .flatMap(region -> reasons(region, verdict, report.edition(), reference)))
                .findFirst();
    }

    private static Stream<RegionReport> region(Report report, Verdict verdict) {
        return report.regions().stream().filter(region -> region.name().equals(verdict.region()));
    }

    private static Stream<AuditReason> reasons(
            RegionReport region, Verdict verdict, Edition edition, ReferenceData reference) {
        return switch (verdict.kind()) {
            case NSG -> Stream.concat(rules(region, verdict), hosts(region, verdict));
            case ROUTE -> routes(region, verdict);
            case FIREWALL -> hosts(region, verdict);
            case ADMIN_RULES -> Stream.empty();
            case SERVICE_ENDPOINT -> endpoints(verdict, edition, reference);
        };
    }

    private static Stream<AuditReason> rules(RegionReport region, Verdict verdict) {
        return region.nsgRules().stream()
                .filter(rule -> rule.rule().equals(verdict.rule()) && rule.direction() == verdict.direction())
                .map(rule -> new AuditReason(rule.purpose(), rule.note(), rule.references()));
    }

    private static Stream<AuditReason> routes(RegionReport region, Verdict verdict) {
        return region.routes().stream()
                .filter(route -> route.rule().equals(verdict.rule()))
                .map(route -> new AuditReason(route.purpose(), Optional.empty(), route.references()));
    }

    private static Stream<AuditReason> hosts(RegionReport region, Verdict verdict) {
        return region.firewall().stream()
                .filter(row -> row.rule().equals(verdict.rule()))
                .sorted((one, other) -> Boolean.compare(
                        other.destination().equals(verdict.destination()),
                        one.destination().equals(verdict.destination())))
                .map(row -> new AuditReason(row.purpose(), row.note(), row.references()));
    }

    private static Stream<AuditReason> endpoints(Verdict verdict, Edition edition, ReferenceData reference) {
        return reference.serviceEndpoints().stream()
                .filter(row -> row.appliesTo().editions().contains(edition.id()))
                .filter(row -> row.service().equals(verdict.destination()))
                .map(row -> new AuditReason(
                        row.purpose(), Optional.empty(), row.sources().in(edition.id())));
    }
}
