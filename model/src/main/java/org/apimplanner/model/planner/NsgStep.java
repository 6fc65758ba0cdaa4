package org.apimplanner.model.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.reference.NsgRow;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.NsgRule;

/// The rules of a region's network security group.
///
/// A row that names both directions becomes two rules; a row whose tag may be narrowed becomes one
/// rule for the own region and one for the primary. Priorities come from the row, so switching a
/// feature on moves nothing.
final class NsgStep {
    private static final String DNS_SERVERS = "{dnsServers}";
    // Beyond it the rules of single servers would run into the priority of the final deny.
    private static final int MOST_DNS_RULES = 100;
    private static final Comparator<NsgRule> ORDER =
            Comparator.comparing(NsgRule::direction).thenComparingInt(NsgRule::priority);

    private NsgStep() {}

    static List<NsgRule> rules(PlannedRegion situation) {
        List<NsgRule> rules = new ArrayList<>();
        for (NsgRow row : situation.reference().nsgRows()) {
            if (situation.matches(row.appliesTo())) {
                addRules(rules, situation, row);
            }
        }
        rules.sort(ORDER);
        return List.copyOf(rules);
    }

    private static void addRules(List<NsgRule> rules, PlannedRegion situation, NsgRow row) {
        List<Narrowed> destinations = destinations(situation, row);
        for (Map.Entry<Direction, Integer> entry : row.priorities().entrySet()) {
            for (int i = 0; i < destinations.size(); i++) {
                NsgRule rule = rule(situation, row, entry.getKey(), entry.getValue() + i, destinations.get(i));
                if (rule.requirement() == Requirement.REQUIRED
                        || rules.stream().noneMatch(earlier -> covers(earlier, rule))) {
                    rules.add(rule);
                }
            }
        }
    }

    /// A destination and what it adds to the rule's name.
    private record Narrowed(String destination, String nameSuffix) {}

    private static List<Narrowed> destinations(PlannedRegion situation, NsgRow row) {
        if (row.destination().equals(DNS_SERVERS)) {
            List<Narrowed> servers = situation.plan().customDns().stream()
                    .map(server ->
                            new Narrowed(server.toString(), server.toString().replace('.', '-')))
                    .toList();
            return servers.size() > MOST_DNS_RULES ? List.of(new Narrowed(AzureWords.ANY, "")) : servers;
        }
        if (!row.regional() || situation.plan().serviceTagScope() == ServiceTagScope.GLOBAL) {
            return List.of(new Narrowed(row.destination(), ""));
        }
        String own = situation.fact().tagSuffix();
        String primary = PlannedRegion.factOf(
                        situation.reference(),
                        situation.plan(),
                        situation.plan().primaryRegion().name())
                .tagSuffix();
        return List.of(own, primary).stream()
                .distinct()
                .map(suffix -> new Narrowed(row.destination() + "." + suffix, suffix))
                .toList();
    }

    private static NsgRule rule(
            PlannedRegion situation, NsgRow row, Direction direction, int priority, Narrowed destination) {
        return new NsgRule(
                row.name() + destination.nameSuffix() + direction.word(),
                priority,
                direction,
                row.access(),
                row.protocol(),
                row.source(),
                destination.destination(),
                ports(situation, row),
                row.requirement(),
                situation.featureOf(row.appliesTo()),
                row.purpose(),
                row.note(),
                row.verified(),
                row.rule(),
                row.id(),
                row.sources().in(situation.edition().id()));
    }

    static List<PortRange> ports(PlannedRegion situation, NsgRow row) {
        if (row.featurePorts().isEmpty()) {
            return row.ports();
        }
        List<PortRange> ports = new ArrayList<>();
        for (Feature feature : situation.plan().features()) {
            ports.addAll(row.featurePorts().getOrDefault(feature, List.of()));
        }
        ports.addAll(row.ports());
        return List.copyOf(ports);
    }

    /// Whether an earlier rule already does all that `rule` would: a region's own tag may be the very one
    /// that an optional row asks for.
    private static boolean covers(NsgRule earlier, NsgRule rule) {
        return earlier.direction() == rule.direction()
                && earlier.access() == rule.access()
                && earlier.protocol() == rule.protocol()
                && earlier.source().equals(rule.source())
                && earlier.destination().equals(rule.destination())
                && rule.destinationPorts().stream()
                        .allMatch(port -> earlier.destinationPorts().stream().anyMatch(p -> p.contains(port)));
    }

    /// The rule that carries a requirement, where there is one.
    static Optional<NsgRule> find(List<NsgRule> rules, String rule) {
        return rules.stream().filter(r -> r.rule().equals(rule)).findFirst();
    }
}
