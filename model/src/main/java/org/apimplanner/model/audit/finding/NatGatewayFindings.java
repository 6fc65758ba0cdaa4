package org.apimplanner.model.audit.finding;

import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.verdict.Scope;
import org.apimplanner.model.plan.Platform;

/// A NAT gateway on the subnet, by whose address the instance leaves.
public final class NatGatewayFindings {
    private NatGatewayFindings() {}

    public static void add(FindingBook book, Scope scope, ExistingSubnet subnet) {
        String code = scope.plan().platform() == Platform.STV1 ? "nat-gateway-unfit" : "nat-gateway";
        subnet.natGateway()
                .ifPresent(gateway -> book.addIn(subnet, code, subnet.name(), subnet.place(), "found", gateway));
    }
}
