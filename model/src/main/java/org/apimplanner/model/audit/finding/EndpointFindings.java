package org.apimplanner.model.audit.finding;

import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.verdict.EndpointVerdicts;
import org.apimplanner.model.audit.verdict.Scope;

/// Service endpoints that a subnet lacks.
public final class EndpointFindings {
    private EndpointFindings() {}

    public static void add(FindingBook book, Scope scope, ExistingSubnet subnet) {
        if (!subnet.facts().complete()) {
            return;
        }
        scope.serviceEndpoints()
                .filter(service -> !EndpointVerdicts.has(subnet, service))
                .forEach(service -> book.addIn(
                        subnet, "missing-service-endpoint", subnet.name(), subnet.place(), "expected", service));
    }
}
