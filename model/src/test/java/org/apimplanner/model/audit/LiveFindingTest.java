package org.apimplanner.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.audit.run.Auditor;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Severity;
import org.junit.jupiter.api.Test;

/// What a running instance says of itself, held against the plan.
final class LiveFindingTest {
    private static final Plan PLAN = Plan.of("2026-11", Tier.PREMIUM, Mode.INTERNAL, RegionPlan.of("westeurope", true));

    private static Audit audit(String json) {
        try {
            return new Auditor(Shipped.REFERENCE)
                    .audit(
                            Shipped.PLANNER.plan(PLAN),
                            ExistingNetworkReader.read(
                                    "live.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))),
                            Optional.empty(),
                            Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<AuditFinding> of(Audit audit, AuditFindingCode code) {
        return audit.findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    @Test
    void whatTheInstanceCannotReachIsSaidAndDecidesNothing() {
        Audit audit = audit("""
                [{"location": "West Europe", "networkStatus": {"dnsServers": [], "connectivityStatus": [
                  {"name": "https://st1.queue.core.windows.net", "status": "success", "isOptional": false},
                  {"name": "db9.database.windows.net", "status": "failure", "error": "timed out", "isOptional": false},
                  {"name": "mail.example.net", "status": "failure", "error": "refused", "isOptional": true}]}}]""");
        List<AuditFinding> failures = of(audit, AuditFindingCode.LIVE_FAILURE);
        assertEquals(
                List.of("db9.database.windows.net", "mail.example.net"),
                failures.stream().map(AuditFinding::subject).toList());
        assertEquals(
                List.of(Severity.WARNING, Severity.INFO),
                failures.stream().map(AuditFinding::severity).toList());
        assertTrue(failures.getFirst().message().contains("West Europe: timed out"), failures.toString());
        assertTrue(audit.requirements().stream().allMatch(verdict -> verdict.status() == Audit.Status.UNKNOWN));
    }

    @Test
    void hostsThatTheAllowlistDoesNotNameAreListedWithTheirPorts() {
        Audit audit = audit("""
                {"value": [
                  {"category": "Certificates", "endpoints": [
                    {"domainName": "ocsp.digicert.com", "endpointDetails": [{"port": 80}]},
                    {"domainName": "OCSP.digicert.com", "endpointDetails": [{"port": 8080}]}]},
                  {"category": "Other", "endpoints": [
                    {"domainName": "eu.data.microsoft.com", "endpointDetails": [{"port": 443}]},
                    {"domainName": "hub7.example.net", "endpointDetails": [{"port": 443}, {"port": 5671}]}]}]}""");
        List<AuditFinding> hosts = of(audit, AuditFindingCode.LIVE_HOSTS);
        assertEquals(1, hosts.size());
        assertTrue(
                hosts.getFirst().message().contains(": OCSP.digicert.com:8080, hub7.example.net:443/5671."),
                hosts.getFirst().message());
    }

    @Test
    void ofManyHostsTwentyAreNamedAndTheRestIsCounted() {
        StringBuilder endpoints = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            endpoints
                    .append(i == 0 ? "" : ",")
                    .append("{\"domainName\": \"h" + i + ".example.net\", \"endpointDetails\": [{\"port\": 443}]}");
        }
        Audit audit = audit("{\"value\": [{\"category\": \"c\", \"endpoints\": [" + endpoints + "]}]}");
        String message = of(audit, AuditFindingCode.LIVE_HOSTS).getFirst().message();
        assertTrue(message.contains("hosts (25)"), message);
        assertTrue(message.contains("h19.example.net:443 and 5 more"), message);
    }
}
