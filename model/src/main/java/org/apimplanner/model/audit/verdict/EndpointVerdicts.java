package org.apimplanner.model.audit.verdict;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.AddressMeaning;
import org.apimplanner.model.reference.Requirement;

/// Holds the service endpoints of a plan against a subnet.
public final class EndpointVerdicts {
    private static final String RULE = "service-endpoint";

    private EndpointVerdicts() {}

    public static List<Wanted> wanted(Scope scope) {
        String network = scope.reference().auditFacts().word(AddressMeaning.VIRTUAL_NETWORK);
        return scope.serviceEndpoints()
                .map(service -> new Wanted(
                        Audit.Kind.SERVICE_ENDPOINT,
                        RULE,
                        service,
                        HostRuleNames.NO_PRIORITY,
                        Requirement.REQUIRED,
                        Direction.OUTBOUND,
                        Protocol.ANY,
                        network,
                        service,
                        List.of(PortRange.ANY),
                        true,
                        Optional.empty()))
                .toList();
    }

    public static Verdict of(Scope scope, ExistingSubnet subnet, Wanted wanted) {
        boolean there = has(subnet, wanted.destination());
        return wanted.verdict(
                scope.region().name(),
                there ? Status.ALLOWED : subnet.facts().complete() ? Status.BLOCKED : Status.UNKNOWN,
                there ? List.of(subnet.name()) : List.of(),
                there ? Optional.empty() : Optional.of(wanted.destination() + " on subnet " + subnet.name()),
                Optional.of(subnet));
    }

    public static boolean has(ExistingSubnet subnet, String service) {
        return subnet.serviceEndpoints().stream().anyMatch(service::equalsIgnoreCase);
    }
}
