package org.apimplanner.model.deployment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.deployment.CollectionRule.DestinationKind;
import org.apimplanner.model.naming.FirewallGroup;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// The part of a firewall's policy that lets through what a forced route sends to it: application rules
/// for hosts on the ports of the web, network rules for everything else.
///
/// What is required and what is optional stand in collections of their own, so that a firewall's owner can
/// leave the optional out whole.
final class FirewallResources {
    private static final Set<PortRange> WEB = Set.of(PortRange.of(80), PortRange.of(443));
    private static final String INTERNET = "Internet";
    private static final String ANY = "*";

    /// Ours: numbers with room between them, away from the ends of 100 to 65000.
    private static final int FIRST_GROUP = 2_000;

    private static final int BETWEEN_GROUPS = 100;

    private FirewallResources() {}

    static List<RuleCollectionGroup> of(
            Report report, ReferenceData reference, TakenNames names, List<DeployedRegion> regions) {
        List<RuleCollectionGroup> groups = new ArrayList<>();
        for (DeployedRegion region : regions) {
            report.regions().stream()
                    .filter(each -> each.name().equals(region.name()) && FirewallGroup.isForced(each))
                    .filter(each -> region.serviceSubnet().isPresent())
                    .findFirst()
                    .ifPresent(each -> addGroups(
                            groups,
                            region,
                            rules(each, region, reference, report.plan().cloud()),
                            names));
        }
        return groups;
    }

    private static void addGroups(
            List<RuleCollectionGroup> groups, DeployedRegion region, List<Sorted> rules, TakenNames names) {
        for (boolean doubtful : new boolean[] {false, true}) {
            List<RuleCollection> collections = collections(
                    rules.stream().filter(rule -> rule.doubtful() == doubtful).toList());
            if (!collections.isEmpty()) {
                groups.add(new RuleCollectionGroup(
                        names.of(ResourceType.RULE_COLLECTION_GROUP, FirewallGroup.role(doubtful), region.name()),
                        region.name(),
                        region.displayName(),
                        doubtful,
                        FIRST_GROUP + groups.size() * BETWEEN_GROUPS,
                        collections));
            }
        }
    }

    private static List<Sorted> rules(
            RegionReport report, DeployedRegion region, ReferenceData reference, Cloud cloud) {
        Set<String> names = new HashSet<>();
        Value source = region.serviceSubnet().orElseThrow().addressPrefix();
        return report.firewall().stream()
                .flatMap(row -> rules(row, source)
                        .map(rule -> new Sorted(
                                row.requirement(),
                                FirewallGroup.isDoubtful(row, reference, cloud),
                                unique(rule, names))))
                .toList();
    }

    private static List<RuleCollection> collections(List<Sorted> rules) {
        List<RuleCollection> collections = new ArrayList<>();
        int priority = 100;
        for (boolean application : new boolean[] {false, true}) {
            for (Requirement requirement : Requirement.values()) {
                List<CollectionRule> own = rules.stream()
                        .filter(each -> each.requirement() == requirement)
                        .map(Sorted::rule)
                        .filter(rule -> (rule.kind() == DestinationKind.WEB_HOST) == application)
                        .toList();
                String name = "rc-apim-" + (application ? "application" : "network") + "-" + requirement.word();
                if (!own.isEmpty()) {
                    collections.add(new RuleCollection(name, priority, application, own));
                }
                priority += 100;
            }
        }
        return collections;
    }

    /// @param doubtful whether it names a tag that is not declared for firewalls
    private record Sorted(Requirement requirement, boolean doubtful, CollectionRule rule) {}

    /// Two entries of one requirement and destination differ in their ports.
    private static CollectionRule unique(CollectionRule rule, Set<String> names) {
        if (names.add(rule.name().toLowerCase(Locale.ROOT))) {
            return rule;
        }
        CollectionRule renamed = named(rule, rule.name() + "-" + ports(rule.ports()));
        if (!names.add(renamed.name().toLowerCase(Locale.ROOT))) {
            throw new RefusedDeployment("Two rules of the firewall would have the name '" + renamed.name()
                    + "', and Azure takes each name once.");
        }
        return renamed;
    }

    private static CollectionRule named(CollectionRule rule, String name) {
        return new CollectionRule(
                name,
                rule.description(),
                rule.source(),
                rule.kind(),
                rule.destination(),
                rule.protocols(),
                rule.ports());
    }

    private static String ports(List<PortRange> ports) {
        return ports.stream().map(port -> port.toString().replace(ANY, "any")).collect(Collectors.joining("-"));
    }

    /// One rule, or two where a host is wanted on ports of the web and on others.
    private static Stream<CollectionRule> rules(FirewallRule row, Value source) {
        String name = FirewallRuleName.of(row);
        if (row.kind() != EndpointKind.FQDN) {
            return Stream.of(rule(row, name, source, DestinationKind.ADDRESS, destination(row), row.ports()));
        }
        List<PortRange> web = row.ports().stream().filter(WEB::contains).toList();
        List<PortRange> other =
                row.ports().stream().filter(port -> !WEB.contains(port)).toList();
        boolean host = row.protocol() == Protocol.TCP;
        if (!host || web.isEmpty()) {
            return Stream.of(resolved(row, name, source, row.ports()));
        }
        CollectionRule application = rule(row, name, source, DestinationKind.WEB_HOST, row.destination(), web);
        return other.isEmpty()
                ? Stream.of(application)
                : Stream.of(application, resolved(row, name + "-" + ports(other), source, other));
    }

    private static CollectionRule resolved(FirewallRule row, String name, Value source, List<PortRange> ports) {
        if (row.destination().contains(ANY)) {
            throw new RefusedDeployment("The host '" + row.destination() + "' on " + ports(ports)
                    + " has no form in Azure Firewall: a network rule takes no wildcard.");
        }
        return rule(row, name, source, DestinationKind.RESOLVED_HOST, row.destination(), ports);
    }

    private static CollectionRule rule(
            FirewallRule row,
            String name,
            Value source,
            DestinationKind kind,
            String destination,
            List<PortRange> ports) {
        List<Protocol> protocols =
                row.protocol() == Protocol.ANY ? List.of(Protocol.TCP, Protocol.UDP) : List.of(row.protocol());
        return new CollectionRule(name, row.purpose(), source, kind, destination, protocols, ports);
    }

    /// A place is not a service: Azure Firewall has no tag for it.
    private static String destination(FirewallRule row) {
        return row.destination().equals(INTERNET) ? ANY : row.destination();
    }
}
