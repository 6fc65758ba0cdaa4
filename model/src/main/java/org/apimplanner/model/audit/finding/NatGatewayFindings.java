package org.apimplanner.model.audit.finding;

import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.verdict.Scope;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.reference.AuditFindingCode;

/// A NAT gateway on the subnet, by whose address the instance leaves.
public final class NatGatewayFindings {
    private NatGatewayFindings() {}

    public static void add(AuditFindingList findings, Scope scope, ExistingSubnet subnet) {
        AuditFindingCode code = scope.plan().platform() == Platform.STV1
                ? AuditFindingCode.NAT_GATEWAY_UNFIT
                : AuditFindingCode.NAT_GATEWAY;
        subnet.natGateway()
                .ifPresent(gateway -> findings.addIn(subnet, code, subnet.name(), subnet.place(), "found", gateway));
    }
}
