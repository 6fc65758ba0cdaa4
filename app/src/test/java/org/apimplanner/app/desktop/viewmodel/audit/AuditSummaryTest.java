package org.apimplanner.app.desktop.viewmodel.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.planner.Planner;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Severity;
import org.junit.jupiter.api.Test;

/// An audit in a sentence and a line of counts.
final class AuditSummaryTest {
    private static Verdict verdict(Requirement requirement, Status status, boolean answered) {
        return verdict(Kind.NSG, requirement, status, answered);
    }

    private static Verdict verdict(Kind kind, Requirement requirement, Status status, boolean answered) {
        return new Verdict(
                kind,
                "management-endpoint",
                "westeurope",
                requirement,
                Direction.INBOUND,
                Protocol.TCP,
                "ApiManagement",
                "VirtualNetwork",
                List.of(PortRange.of(3443)),
                status,
                List.of(),
                Optional.empty(),
                answered ? Optional.of("nsg.json") : Optional.empty(),
                answered ? Optional.of("nsg-apim") : Optional.empty());
    }

    private static AuditFinding finding(Severity severity) {
        return new AuditFinding(
                severity,
                AuditFindingCode.TOO_BROAD,
                "Rule",
                "nsg.json",
                Optional.empty(),
                "",
                Map.of(),
                "It is so.",
                Optional.empty());
    }

    private static AuditSummary of(List<Verdict> verdicts, List<AuditFinding> findings) {
        Audit audit =
                new Audit(Desk.REFERENCE.edition("2026-08").orElseThrow(), verdicts, findings, List.of(), List.of());
        return AuditSummary.of(
                audit,
                List.of(),
                Messages.shipped(),
                new SpokenAudit(Messages.shipped(), Desk.REFERENCE, new Planner(Desk.REFERENCE)::plan));
    }

    @Test
    void whatIsRequiredIsCountedAsMetOrOpen() {
        AuditSummary summary = of(
                List.of(
                        verdict(Requirement.REQUIRED, Status.ALLOWED, true),
                        verdict(Requirement.REQUIRED, Status.ALLOWED_BY_DEFAULT, true),
                        verdict(Requirement.REQUIRED, Status.PARTIAL, true),
                        verdict(Requirement.REQUIRED, Status.UNKNOWN, false),
                        verdict(Requirement.OPTIONAL, Status.BLOCKED, true)),
                List.of(finding(Severity.ERROR), finding(Severity.ERROR), finding(Severity.WARNING)));
        assertFalse(summary.compliant());
        assertEquals(2, summary.open());
        assertEquals(
                "NSG: 2 of 4 required met, 1 partly, 1 not checked, no file · 2 errors · 1 warning · 0 files",
                summary.detail());
    }

    @Test
    void whatAFileWasGivenForLeadsAndTheRestIsNamedOnce() {
        AuditSummary summary = of(
                List.of(
                        verdict(Kind.ROUTE, Requirement.REQUIRED, Status.UNKNOWN, false),
                        verdict(Kind.FIREWALL, Requirement.REQUIRED, Status.UNKNOWN, false),
                        verdict(Kind.FIREWALL, Requirement.REQUIRED, Status.UNKNOWN, false),
                        verdict(Kind.NSG, Requirement.REQUIRED, Status.ALLOWED, true),
                        verdict(Kind.NSG, Requirement.REQUIRED, Status.BLOCKED, true)),
                List.of());
        assertEquals(
                "NSG: 1 of 2 required met, 1 blocked · not looked at, no file: Route, Firewall · 0 files",
                summary.detail());
    }

    @Test
    void everyStatusIsCountedThoseThatNothingHasToo() {
        Map<Status, Long> counts = of(
                        List.of(
                                verdict(Requirement.REQUIRED, Status.ALLOWED, true),
                                verdict(Requirement.OPTIONAL, Status.ALLOWED, true),
                                verdict(Requirement.OPTIONAL, Status.BLOCKED, true)),
                        List.of())
                .counts();
        assertEquals(
                Map.of(
                        Status.ALLOWED, 2L,
                        Status.ALLOWED_BY_DEFAULT, 0L,
                        Status.PARTIAL, 0L,
                        Status.BLOCKED, 1L,
                        Status.UNKNOWN, 0L),
                counts);
    }

    @Test
    void aCompliantNetworkWithAWarningIsDoubted() {
        List<Verdict> met = List.of(verdict(Requirement.REQUIRED, Status.ALLOWED, true));
        assertTrue(of(met, List.of()).compliant());
        assertFalse(of(met, List.of()).doubted());
        assertTrue(of(met, List.of(finding(Severity.WARNING))).doubted());
        assertFalse(of(met, List.of(finding(Severity.INFO))).doubted());
        assertFalse(of(met, List.of(finding(Severity.ERROR), finding(Severity.WARNING)))
                .doubted());
    }

    @Test
    void nothingThatIsNoughtIsSaid() {
        assertEquals(
                "NSG: 1 of 1 required met · 0 files",
                of(List.of(verdict(Requirement.REQUIRED, Status.ALLOWED, true)), List.of())
                        .detail());
    }
}
