package org.apimplanner.model.audit.finding;

import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.SubnetLink;
import org.apimplanner.model.audit.verdict.Scope;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.reference.AuditFindingCode;

/// A subnet without a security group, where the load balancer lets nothing in without one.
public final class MissingGroupFindings {
    private MissingGroupFindings() {}

    /// @param all what the files hold, of which some may say that a subnet has a group
    public static void add(AuditFindingList findings, Scope scope, ExistingNetwork all) {
        boolean mandatory = scope.plan().platform() == Platform.STV2
                && !scope.region().nsgRules().isEmpty();
        if (!mandatory || !scope.existing().of(ExistingNsg.class).isEmpty()) {
            return;
        }
        scope.subnets().stream()
                .filter(subnet -> subnet.facts().complete())
                .filter(subnet -> all.links().stream()
                        .noneMatch(link -> link.kind() == SubnetLink.Kind.NSG
                                && link.subnet().matches(subnet.resourceName())))
                .forEach(subnet ->
                        findings.addIn(subnet, AuditFindingCode.NO_SECURITY_GROUP, subnet.name(), subnet.place()));
    }
}
