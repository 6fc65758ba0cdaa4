package org.apimplanner.model.audit.finding;

import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.verdict.EndpointVerdicts;
import org.apimplanner.model.audit.verdict.Scope;
import org.apimplanner.model.reference.AuditFindingCode;

/// Service endpoints that a subnet lacks.
public final class EndpointFindings {
    private EndpointFindings() {}

    public static void add(AuditFindingList findings, Scope scope, ExistingSubnet subnet) {
        if (!subnet.facts().complete()) {
            return;
        }
        scope.serviceEndpoints()
                .filter(service -> !EndpointVerdicts.has(subnet, service))
                .forEach(service -> findings.addIn(
                        subnet,
                        AuditFindingCode.MISSING_SERVICE_ENDPOINT,
                        subnet.name(),
                        subnet.place(),
                        "expected",
                        service));
    }
}
