package org.apimplanner.model.audit.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.planner.Planner;
import org.apimplanner.model.reference.AddressMeaning;
import org.apimplanner.model.reference.AuditFacts;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;

/// The traffic that a group of security rules must let through: the rows of the port table, and what
/// the documents ask for in prose.
public final class WantedRules {
    private final ReferenceData reference;
    private final AuditFacts facts;

    public WantedRules(ReferenceData reference) {
        this.reference = reference;
        this.facts = reference.auditFacts();
    }

    /// @param closed the region with every direction ending in a deny, whose allow rules hold the traffic
    ///     of the prose too
    /// @param endsInDeny whether the plan itself asks for that deny. What its own rules keep in can then
    ///     be no demand, so host requirements become optional.
    public List<Wanted> of(Planner.Filtering closed, boolean endsInDeny) {
        List<Wanted> wanted = new ArrayList<>();
        for (NsgRule rule : closed.nsgRules()) {
            if (rule.access() == Access.ALLOW) {
                wanted.add(wanted(rule));
            }
        }
        for (List<FirewallRule> hosts : hostRules(closed.hosts()).values()) {
            wanted.add(wanted(hosts, endsInDeny));
        }
        return List.copyOf(wanted);
    }

    private Wanted wanted(NsgRule rule) {
        return new Wanted(
                Kind.NSG,
                rule.rule(),
                rule.name(),
                rule.priority(),
                rule.requirement(),
                rule.direction(),
                rule.protocol(),
                rule.source(),
                rule.destination(),
                rule.destinationPorts(),
                facts.networkRequirements().contains(rule.rule())
                        || rule.feature()
                                .filter(feature -> reference.feature(feature).elsewhere())
                                .isPresent(),
                Optional.empty());
    }

    private Map<String, List<FirewallRule>> hostRules(List<FirewallRule> hosts) {
        Map<String, List<FirewallRule>> byRule = new LinkedHashMap<>();
        hosts.stream()
                .filter(row -> facts.hostRequirements().contains(row.rule()))
                .forEach(row -> byRule.computeIfAbsent(row.rule(), rule -> new ArrayList<>())
                        .add(row));
        return byRule;
    }

    /// Security rules know no host names, so the hosts are the Internet to them.
    private Wanted wanted(List<FirewallRule> hosts, boolean endsInDeny) {
        FirewallRule first = hosts.getFirst();
        boolean required = !endsInDeny && hosts.stream().anyMatch(row -> row.requirement() == Requirement.REQUIRED);
        List<PortRange> ports =
                hosts.stream().flatMap(row -> row.ports().stream()).distinct().toList();
        return new Wanted(
                Kind.NSG,
                first.rule(),
                HostRuleNames.of(first.rule()),
                HostRuleNames.NO_PRIORITY,
                required ? Requirement.REQUIRED : Requirement.OPTIONAL,
                Direction.OUTBOUND,
                first.protocol(),
                facts.word(AddressMeaning.VIRTUAL_NETWORK),
                facts.word(AddressMeaning.INTERNET),
                ports,
                true,
                Optional.empty());
    }
}
