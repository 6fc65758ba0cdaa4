package org.apimplanner.model.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.Condition;
import org.apimplanner.model.reference.NsgRow;
import org.apimplanner.model.reference.ReferenceData;

/// Reads from the rules of the instance's security group who calls the gateway, what the gateway calls, and
/// the features that only a rule of their own shows.
record ImportedTraffic(Surrounding around, ReferenceData reference, Origins origins) {
    private static final Set<String> EVERYBODY =
            Set.of("*", "any", "internet", "virtualnetwork", "azureloadbalancer", "0.0.0.0/0");

    /// The requirement of the gateway's own clients.
    private static final String GATEWAY = "client-https";

    /// A name around which a person, or this program, wrote what the rule does.
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:allow)?-?(?:clients?|backends?)?[-_]?(.*?)[-_]?(?:inbound|outbound)?");

    Plan applied(Plan plan, ExistingSubnet subnet) {
        List<ExistingRule> rules = around.rules(subnet.resourceName());
        Plan behind = fronted(plan, rules);
        Needs needs = Needs.of(behind, reference);
        List<Client> clients = new ArrayList<>();
        List<Backend> backends = new ArrayList<>();
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        features.addAll(plan.features());
        for (ExistingRule rule : rules) {
            if (rule.access() == Access.ALLOW) {
                feature(rule, plan).filter(features::add).ifPresent(feature -> take("features", feature.word(), rule));
            }
            if (rule.access() == Access.ALLOW && !needs.account(rule)) {
                client(rule).ifPresent(client -> {
                    clients.add(client);
                    calling(rule).filter(features::add).ifPresent(feature -> take("features", feature.word(), rule));
                    take("clients", shown(rule.sources(), rule), rule);
                });
                backend(rule).ifPresent(backend -> {
                    backends.add(backend);
                    take("backends", shown(rule.destinations(), rule), rule);
                });
            }
        }
        Plan with = behind.withFeatures(features);
        List<Client> callers =
                clients.stream().map(client -> onUsualPorts(client, with)).toList();
        return closed(
                with.withSurroundings(
                        surroundings -> surroundings.withClients(callers).withBackends(backends)),
                rules);
    }

    private void take(String field, Object value, ExistingRule rule) {
        origins.take(field, value, rule.name(), rule.place());
    }

    private static String shown(List<String> ends, ExistingRule rule) {
        return String.join(", ", ends) + " port "
                + String.join(
                        ", ",
                        rule.destinationPorts().stream()
                                .map(PortRange::toString)
                                .toList());
    }

    private Optional<Client> client(ExistingRule rule) {
        boolean gateway = rule.direction() == Direction.INBOUND
                && (rule.protocol() == Protocol.TCP || rule.protocol() == Protocol.ANY)
                && rule.destinationPorts().stream().noneMatch(PortRange.ANY::equals);
        if (!gateway || reserved(rule.destinationPorts())) {
            return Optional.empty();
        }
        List<PortRange> ports = rule.destinationPorts();
        String name = name(rule);
        return addresses(rule.sources())
                .map(ranges -> new Client(name, ranges, Optional.empty(), ports))
                .or(() -> tag(rule.sources()).map(tag -> new Client(name, List.of(), Optional.of(tag), ports)));
    }

    /// The feature that opens further ports to all clients, where the rule opens just these beside the usual.
    private Optional<Feature> calling(ExistingRule rule) {
        Set<PortRange> open = Set.copyOf(rule.destinationPorts());
        return gatewayRows()
                .flatMap(row -> row.featurePorts().entrySet().stream()
                        .filter(own -> open.equals(Stream.concat(row.ports().stream(), own.getValue().stream())
                                .collect(Collectors.toSet()))))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The client without ports, where it calls those that clients of the plan call unless it says otherwise.
    private static Client onUsualPorts(Client client, Plan plan) {
        Client usual = new Client(client.name(), client.addresses(), client.serviceTag(), List.of());
        return Set.copyOf(usual.effectivePorts(plan)).equals(Set.copyOf(client.ports())) ? usual : client;
    }

    /// Whether a port among them is the platform's own, which clients cannot call.
    private boolean reserved(List<PortRange> ports) {
        return reference.nsgRows().stream()
                .filter(row -> row.priorities().containsKey(Direction.INBOUND))
                .flatMap(row -> row.ports().stream())
                .filter(port -> !port.equals(PortRange.ANY))
                .filter(port -> gatewayRows().noneMatch(row -> ports(row).contains(port)))
                .anyMatch(ports::contains);
    }

    private Stream<NsgRow> gatewayRows() {
        return reference.nsgRows().stream().filter(row -> row.rule().equals(GATEWAY));
    }

    private Optional<Backend> backend(ExistingRule rule) {
        if (rule.direction() != Direction.OUTBOUND || rule.destinationPorts().isEmpty()) {
            return Optional.empty();
        }
        String name = name(rule);
        return addresses(rule.destinations())
                .map(ranges -> new Backend(name, ranges, Optional.empty(), rule.protocol(), rule.destinationPorts()))
                .or(() -> tag(rule.destinations())
                        .map(tag -> new Backend(
                                name, List.of(), Optional.of(tag), rule.protocol(), rule.destinationPorts())));
    }

    /// The addresses, where there is nothing else and not everybody's.
    private static Optional<List<Ipv4Prefix>> addresses(List<String> words) {
        List<Ipv4Prefix> ranges = words.stream()
                .flatMap(word ->
                        Ipv4Prefix.tryParse(word)
                                .or(() -> Ipv4Address.tryParse(word).map(Ipv4Prefix::of))
                                .stream())
                .filter(range -> !range.equals(Ipv4Prefix.ALL))
                .toList();
        return !ranges.isEmpty() && ranges.size() == words.size() ? Optional.of(ranges) : Optional.empty();
    }

    /// The one service tag, where there is nothing else.
    private static Optional<String> tag(List<String> words) {
        return words.size() == 1
                        && Ipv4Prefix.tryParse(words.getFirst()).isEmpty()
                        && words.getFirst().matches("[A-Za-z][A-Za-z0-9.]*")
                        && !EVERYBODY.contains(words.getFirst().toLowerCase(Locale.ROOT))
                ? Optional.of(words.getFirst())
                : Optional.empty();
    }

    private static List<PortRange> ports(NsgRow row) {
        List<PortRange> ports = new ArrayList<>(row.ports());
        row.featurePorts().values().forEach(ports::addAll);
        return ports;
    }

    private static String far(NsgRow row, Direction direction) {
        return direction == Direction.INBOUND ? row.source() : row.destination();
    }

    /// Whether a tag is the row's, of every region or of one.
    private static boolean isSame(String written, String tag) {
        return written.equalsIgnoreCase(tag)
                || written.regionMatches(true, 0, tag + ".", 0, tag.length() + 1) && !tag.isEmpty();
    }

    private static String name(ExistingRule rule) {
        Matcher named = NAMED.matcher(rule.name());
        return named.matches() && !named.group(1).isBlank() ? named.group(1) : rule.name();
    }

    /// The feature whose rule it is, where the rule is no other's.
    private Optional<Feature> feature(ExistingRule rule, Plan plan) {
        List<NsgRow> rows = reference.nsgRows().stream()
                .filter(row -> isOf(row, rule) && fits(row, plan))
                .toList();
        boolean always =
                rows.stream().anyMatch(row -> row.appliesTo().features().isEmpty());
        return always || rows.isEmpty()
                ? Optional.empty()
                : rows.stream()
                        .filter(row -> row.appliesTo().features().size() == 1)
                        .map(row -> row.appliesTo().features().iterator().next())
                        .findFirst();
    }

    private static boolean isOf(NsgRow row, ExistingRule rule) {
        List<String> ends = rule.direction() == Direction.INBOUND ? rule.sources() : rule.destinations();
        return row.priorities().containsKey(rule.direction())
                && row.access() == rule.access()
                && row.protocol() == rule.protocol()
                && ends.size() == 1
                && isSame(ends.getFirst(), far(row, rule.direction()))
                && Set.copyOf(row.ports()).equals(Set.copyOf(rule.destinationPorts()));
    }

    private static boolean fits(NsgRow row, Plan plan) {
        Set<?> modes = row.appliesTo().modes();
        Set<?> platforms = row.appliesTo().platforms();
        Set<?> tiers = row.appliesTo().tiers();
        return row.appliesTo().editions().contains(plan.edition())
                && (modes.isEmpty() || modes.contains(plan.mode()))
                && (platforms.isEmpty() || platforms.contains(plan.platform()))
                && (tiers.isEmpty() || tiers.contains(plan.tier()));
    }

    private Plan fronted(Plan plan, List<ExistingRule> rules) {
        List<String> doors = gatewayRows()
                .filter(row -> row.appliesTo().conditions().contains(Condition.BEHIND_FRONT_DOOR))
                .map(NsgRow::source)
                .toList();
        Optional<ExistingRule> door = rules.stream()
                .filter(rule -> rule.access() == Access.ALLOW && rule.direction() == Direction.INBOUND)
                .filter(rule -> rule.sources().stream()
                        .anyMatch(source -> doors.stream().anyMatch(source::equalsIgnoreCase)))
                .findFirst();
        door.ifPresent(rule -> take("front", Front.FRONT_DOOR.word(), rule));
        return door.isPresent()
                ? plan.withSurroundings(surroundings -> surroundings.withFront(Front.FRONT_DOOR))
                : plan;
    }

    /// The plan that denies what it does not allow, where rules of the group end both directions.
    private Plan closed(Plan plan, List<ExistingRule> rules) {
        Optional<ExistingRule> in = denied(rules, Direction.INBOUND);
        if (in.isEmpty() || denied(rules, Direction.OUTBOUND).isEmpty()) {
            return plan;
        }
        take("denyByDefault", true, in.get());
        return plan.withDenyByDefault(true);
    }

    private static Optional<ExistingRule> denied(List<ExistingRule> rules, Direction direction) {
        return rules.stream()
                .filter(rule -> rule.access() == Access.DENY && rule.direction() == direction)
                .filter(rule -> rule.protocol() == Protocol.ANY
                        && rule.sources().contains("*")
                        && rule.destinations().contains("*")
                        && rule.destinationPorts().contains(PortRange.ANY))
                .findFirst();
    }
}
