package org.apimplanner.model.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
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
    private static final String CLIENTS = "{clients}";
    private static final String BACKENDS = "{backends}";
    private static final String APPLICATION_GATEWAYS = "{applicationGatewaySubnets}";
    private static final String DNS_SERVERS = "{dnsServers}";
    // Beyond it the rules of single servers would run into the priority of the final deny.
    private static final int MOST_DNS_RULES = 100;
    /// Not put together by Comparator, whose lambdas no start-up cache holds.
    private static final Comparator<NsgRule> ORDER = (one, other) -> {
        int byDirection = one.direction().compareTo(other.direction());
        return byDirection == 0 ? Integer.compare(one.priority(), other.priority()) : byDirection;
    };

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
        for (Map.Entry<Direction, Integer> entry : row.priorities().entrySet()) {
            for (RuleVariant variant : variants(situation, row)) {
                NsgRule rule = rule(situation, row, entry.getKey(), entry.getValue() + variant.step(), variant);
                if (variant.entry() || !isDone(rules, rule)) {
                    rules.add(rule);
                }
            }
        }
    }

    /// Whether the rules before do all that this one would: what is required stands beside a rule for
    /// something else, though.
    private static boolean isDone(List<NsgRule> rules, NsgRule rule) {
        // A loop, since each rule of each plan asks about all before it.
        for (NsgRule earlier : rules) {
            boolean comparable =
                    rule.requirement() == Requirement.OPTIONAL || earlier.rule().equals(rule.rule());
            if (comparable && covers(earlier, rule)) {
                return true;
            }
        }
        return false;
    }

    /// Of those who call the gateway, or whom it calls, the names that the rules have no room for.
    static List<String> shortened(PlannedRegion situation, boolean backends) {
        List<String> names = backends
                ? situation.plan().surroundings().backends().stream()
                        .map(Backend::name)
                        .toList()
                : situation.plan().surroundings().clients().stream()
                        .map(Client::name)
                        .toList();
        return names.stream()
                .filter(name -> situation.reference().nsgRows().stream()
                        .filter(row -> backends
                                ? row.destination().equals(BACKENDS)
                                : row.source().equals(CLIENTS))
                        .filter(row -> situation.matches(row.appliesTo()))
                        .anyMatch(row -> EntryNames.isShortened(name, EntryRules.around(row))))
                .toList();
    }

    private static List<RuleVariant> variants(PlannedRegion situation, NsgRow row) {
        if (row.source().equals(CLIENTS)) {
            return EntryRules.clients(situation, row);
        }
        if (row.destination().equals(BACKENDS)) {
            return EntryRules.backends(situation, row);
        }
        List<String> sources = row.source().equals(APPLICATION_GATEWAYS)
                ? GatewayClients.applicationGateways(situation.plan()).stream()
                        .map(Ipv4Prefix::toString)
                        .toList()
                : List.of(row.source());
        if (sources.isEmpty()) {
            return List.of();
        }
        List<RuleVariant> variants = new ArrayList<>();
        for (Narrowed narrowed : destinations(situation, row)) {
            variants.add(new RuleVariant(
                    sources,
                    List.of(narrowed.destination()),
                    row.protocol(),
                    ports(situation, row),
                    narrowed.nameSuffix(),
                    row.purpose(),
                    variants.size(),
                    false,
                    narrowed.note(),
                    narrowed.verified()));
        }
        return variants;
    }

    /// A destination and what it adds to the rule's name.
    ///
    /// @param note what the destination leaves open, beside the row's own note
    private record Narrowed(String destination, String nameSuffix, Optional<String> note, boolean verified) {
        Narrowed(String destination, String nameSuffix) {
            this(destination, nameSuffix, Optional.empty(), true);
        }

        static Narrowed to(PrivateEndpoints.Target target) {
            return new Narrowed(target.destination(), target.nameSuffix(), target.note(), target.verified());
        }
    }

    /// Traffic that private endpoints carry goes to them; the tag stays for what they do not carry.
    private static List<Narrowed> destinations(PlannedRegion situation, NsgRow row) {
        if (PrivateEndpoints.outbound(situation).isEmpty()) {
            return publicly(situation, row);
        }
        List<Narrowed> privately = PrivateEndpoints.targets(situation, row.rule()).stream()
                .map(Narrowed::to)
                .toList();
        if (PrivateEndpoints.replaces(situation, row.rule())) {
            return privately;
        }
        return Stream.concat(publicly(situation, row).stream(), privately.stream())
                .toList();
    }

    private static List<Narrowed> publicly(PlannedRegion situation, NsgRow row) {
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
            PlannedRegion situation, NsgRow row, Direction direction, int priority, RuleVariant variant) {
        return new NsgRule(
                row.name() + variant.nameSuffix() + direction.word(),
                priority,
                direction,
                row.access(),
                variant.protocol(),
                variant.sources(),
                variant.destinations(),
                variant.ports(),
                row.requirement(),
                situation.featureOf(row.appliesTo()),
                variant.purpose(),
                note(row, variant),
                row.verified() && variant.verified(),
                row.rule(),
                row.id(),
                row.sources().in(situation.edition().id()));
    }

    private static Optional<String> note(NsgRow row, RuleVariant variant) {
        if (row.note().isEmpty() || variant.note().isEmpty()) {
            return row.note().or(variant::note);
        }
        return Optional.of(row.note().get() + " " + variant.note().get());
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
                && earlier.sources().containsAll(rule.sources())
                && earlier.destinations().containsAll(rule.destinations())
                && rule.destinationPorts().stream()
                        .allMatch(port -> earlier.destinationPorts().stream().anyMatch(p -> p.contains(port)));
    }

    /// The rule that carries a requirement, where there is one.
    static Optional<NsgRule> find(List<NsgRule> rules, String rule) {
        return rules.stream().filter(r -> r.rule().equals(rule)).findFirst();
    }
}
