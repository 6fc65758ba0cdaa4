package org.apimplanner.model.audit.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.verdict.NsgRules;
import org.apimplanner.model.audit.verdict.RuleFilters;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.AuditFacts;
import org.apimplanner.model.support.EverySeed;
import org.apimplanner.model.tags.ServiceTagFile;

/// The algebra against brute force, on random groups of few rules with everything that can go wrong
/// in them: nested ranges, tags with and without known addresses, source ports, security groups at both
/// ends, protocols without ports, and rules out of order and of the other direction. The algebra gets
/// each group as a file would give it and adds Azure's default rules from the reference data; the oracle
/// has its own copy of them.
class FirstMatchOracleTest {
    private static final int CASES = 4_000;
    private static final AuditFacts FACTS = Shipped.REFERENCE.auditFacts();
    private static final List<String> FAR_WORDS = List.of(
            "*",
            "Internet",
            "VirtualNetwork",
            "AzureLoadBalancer",
            "Storage",
            "Storage.WestUS",
            "Sql",
            "AzureCloud",
            "Contoso",
            "0.0.0.0/0",
            "0.0.0.0/1",
            "128.0.0.0/1",
            "20.60.0.0/16",
            "20.60.128.0/17",
            "10.0.0.0/8",
            "10.20.0.0/16",
            "168.63.129.16/32",
            "203.0.113.0/24");
    private static final List<String> NEAR_WORDS = List.of(
            "*",
            "*",
            "VirtualNetwork",
            "VirtualNetwork",
            "10.20.4.0/27",
            "10.20.4.0/28",
            "10.20.4.16/28",
            "10.0.0.0/8",
            "192.168.0.0/16",
            "Internet",
            "group:web");
    private static final List<int[]> PORTS =
            List.of(new int[] {443, 443}, new int[] {0, 65535}, new int[] {400, 500}, new int[] {80, 80});
    private static final Map<String, List<String>> TAG_FILE = Map.of(
            "Storage", List.of("20.60.0.0/16", "203.0.113.0/25"),
            "Storage.WestUS", List.of("20.60.128.0/17"),
            "Sql", List.of("40.112.0.0/16"));

    private static final List<String> RULE_FAR_WORDS = Stream.concat(
                    FAR_WORDS.stream(), Stream.of("group:db", "10.20.4.0/28"))
            .toList();

    private Random random = new Random(0);

    @EverySeed
    void theAlgebraAgreesWithBruteForceOnThousandsOfRandomGroups(long seed) {
        random = new Random(seed);
        Map<Decision.Outcome, Integer> seen = new EnumMap<>(Decision.Outcome.class);
        Map<Direction, Integer> directions = new EnumMap<>(Direction.class);
        for (int i = 0; i < CASES; i++) {
            Direction direction = pick(List.of(Direction.values()));
            boolean defaults = random.nextInt(3) > 0;
            List<Oracle.Rule> own = randomRules();
            Oracle.Case given = randomCase(own, direction, defaults);
            Decision decision = decide(given, group(own, direction, defaults), direction);
            Oracle.Answer answer = new Oracle(given).answer();
            assertTrue(agree(answer, decision.outcome()), () -> direction + described(given) + decision + answer);
            assertEquals(
                    decision.outcome() == Decision.Outcome.ALLOWED,
                    decision.gaps().isEmpty());
            seen.merge(decision.outcome(), 1, Integer::sum);
            directions.merge(direction, 1, Integer::sum);
        }
        assertTrue(directions.values().stream().allMatch(count -> count > CASES / 3), directions.toString());
        // Each outcome is met often enough to mean something.
        for (Decision.Outcome outcome : Decision.Outcome.values()) {
            assertTrue(seen.getOrDefault(outcome, 0) > CASES / 40, seen.toString());
        }
    }

    private static boolean agree(Oracle.Answer answer, Decision.Outcome outcome) {
        return switch (answer) {
            case ALLOWED -> outcome == Decision.Outcome.ALLOWED;
            case NOTHING_ALLOWED -> outcome == Decision.Outcome.BLOCKED;
            case NOT_ALLOWED -> outcome == Decision.Outcome.PARTIAL || outcome == Decision.Outcome.BLOCKED;
            case UNDECIDED -> outcome == Decision.Outcome.UNDECIDED;
        };
    }

    private List<Oracle.Rule> randomRules() {
        List<Oracle.Rule> rules = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            rules.add(new Oracle.Rule(
                    random.nextInt(5) < 3,
                    pick(List.of("Tcp", "Tcp", "Udp", "*", "Icmp")),
                    random.nextInt(6) == 0 ? new int[] {1024, 65535} : new int[] {0, 65535},
                    pick(PORTS),
                    some(NEAR_WORDS),
                    some(RULE_FAR_WORDS)));
        }
        return rules;
    }

    private Oracle.Case randomCase(List<Oracle.Rule> own, Direction direction, boolean defaults) {
        List<Oracle.Rule> rules = new ArrayList<>(own);
        if (defaults) {
            rules.addAll(direction == Direction.INBOUND ? inboundDefaults() : outboundDefaults());
        }
        List<int[]> ports = random.nextInt(4) == 0
                ? List.of(new int[] {443, 443}, new int[] {80, 80})
                : List.of(new int[] {443, 443});
        String network = random.nextInt(3) == 0 ? "?" : "10.20.0.0/16";
        String near = network.equals("?") || random.nextInt(3) == 0 ? "?" : "10.20.4.0/27";
        return new Oracle.Case(
                rules,
                pick(List.of("Tcp", "Tcp", "Udp", "*")),
                ports,
                near,
                network,
                pick(FAR_WORDS.stream().filter(word -> !word.equals("Contoso")).toList()),
                random.nextBoolean() ? TAG_FILE : Map.of());
    }

    /// Azure's three, written here once more from its documentation.
    private static List<Oracle.Rule> outboundDefaults() {
        int[] every = {0, 65535};
        return List.of(
                new Oracle.Rule(true, "*", every, every, List.of("VirtualNetwork"), List.of("VirtualNetwork")),
                new Oracle.Rule(true, "*", every, every, List.of("*"), List.of("Internet")),
                new Oracle.Rule(false, "*", every, every, List.of("*"), List.of("*")));
    }

    private static List<Oracle.Rule> inboundDefaults() {
        int[] every = {0, 65535};
        return List.of(
                new Oracle.Rule(true, "*", every, every, List.of("VirtualNetwork"), List.of("VirtualNetwork")),
                new Oracle.Rule(true, "*", every, every, List.of("*"), List.of("AzureLoadBalancer")),
                new Oracle.Rule(false, "*", every, every, List.of("*"), List.of("*")));
    }

    /// The rules as a group of a file: in any order, told apart by their numbers, with rules of the other
    /// direction that must not matter.
    private ExistingNsg group(List<Oracle.Rule> rules, Direction direction, boolean defaults) {
        List<Integer> numbers = random.ints(90, 5000)
                .distinct()
                .limit(rules.size())
                .sorted()
                .boxed()
                .toList();
        List<ExistingRule> written = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            written.add(written(rules.get(i), numbers.get(i), direction));
        }
        Direction other = direction == Direction.INBOUND ? Direction.OUTBOUND : Direction.INBOUND;
        randomRules().forEach(rule -> written.add(written(rule, random.nextInt(100, 4097), other)));
        Collections.shuffle(written, random);
        return new ExistingNsg("nsg", new Place("nsg.json", ""), written, !defaults);
    }

    private static ExistingRule written(Oracle.Rule rule, int number, Direction direction) {
        boolean inbound = direction == Direction.INBOUND;
        List<String> source = inbound ? rule.far() : rule.near();
        List<String> destination = inbound ? rule.near() : rule.far();
        return new ExistingRule(
                "rule",
                number,
                direction,
                rule.allow() ? Access.ALLOW : Access.DENY,
                protocol(rule.protocol()),
                addresses(source),
                groups(source),
                List.of(range(rule.sourcePorts())),
                addresses(destination),
                groups(destination),
                List.of(range(rule.ports())),
                new Place("nsg.json", ""));
    }

    private static List<String> addresses(List<String> words) {
        return words.stream().filter(word -> !word.startsWith("group:")).toList();
    }

    private static List<String> groups(List<String> words) {
        return words.stream().filter(word -> word.startsWith("group:")).toList();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<String> some(List<String> words) {
        return random.nextInt(4) == 0 ? List.of(pick(words), pick(words)) : List.of(pick(words));
    }

    private static Decision decide(Oracle.Case given, ExistingNsg group, Direction direction) {
        RuleWords vocabulary = new RuleWords(FACTS, tagFile(given.tagFile()));
        TrafficEnds ends = new TrafficEnds(vocabulary, FACTS, ranges(given.near()), ranges(given.network()));
        List<FilterRule> rules = new NsgRules(group, new RuleFilters(FACTS, vocabulary)).of(direction);
        Traffic traffic = Traffic.of(
                protocol(given.protocol()),
                given.ports().stream().map(FirstMatchOracleTest::range).toList(),
                new TrafficEndSpec.Subnet("VirtualNetwork"),
                new TrafficEndSpec.Far(given.far(), vocabulary.word(given.far())));
        return new FirstMatch(ends).decide(traffic, rules);
    }

    private static Optional<AddressRanges> ranges(String range) {
        return range.equals("?") ? Optional.empty() : Optional.of(AddressRanges.of(Ipv4Prefix.parse(range)));
    }

    private static PortRange range(int[] ports) {
        return new PortRange(ports[0], ports[1]);
    }

    private static Protocol protocol(String word) {
        return switch (word) {
            case "Tcp" -> Protocol.TCP;
            case "Udp" -> Protocol.UDP;
            case "Icmp" -> Protocol.ICMP;
            default -> Protocol.ANY;
        };
    }

    private static Optional<ServiceTagFile> tagFile(Map<String, List<String>> tags) {
        if (tags.isEmpty()) {
            return Optional.empty();
        }
        String values = tags.entrySet().stream()
                .map(tag -> "{\"name\": \"" + tag.getKey() + "\", \"properties\": {\"addressPrefixes\": "
                        + tag.getValue().stream()
                                .map(range -> '"' + range + '"')
                                .toList() + "}}")
                .collect(Collectors.joining(","));
        return Optional.of(ServiceTagFile.read(("{\"values\": [" + values + "]}").getBytes(StandardCharsets.UTF_8)));
    }

    private static String described(Oracle.Case given) {
        String rules = given.rules().stream()
                .map(rule -> (rule.allow() ? "allow " : "deny ") + rule.protocol() + " " + rule.sourcePorts()[0] + "-> "
                        + rule.ports()[0] + "-" + rule.ports()[1] + " " + rule.near() + " " + rule.far())
                .collect(Collectors.joining("\n"));
        return "near " + given.near() + " network " + given.network() + " far " + given.far() + " " + given.protocol()
                + " tags " + given.tagFile().keySet() + "\n" + rules + "\n";
    }
}
