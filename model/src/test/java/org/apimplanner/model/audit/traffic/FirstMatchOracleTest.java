package org.apimplanner.model.audit.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apimplanner.model.audit.traffic.AddressWord.Kind;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.AuditFacts;
import org.apimplanner.model.tags.ServiceTagFile;
import org.junit.jupiter.api.Test;

/// The algebra against brute force, on random groups of few rules with everything that can go wrong
/// in them: nested ranges, tags with and without known addresses, source ports, security groups.
class FirstMatchOracleTest {
    private static final int CASES = 12_000;
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

    private final Random random = new Random(65500);

    @Test
    void theAlgebraAgreesWithBruteForceOnThousandsOfRandomGroups() {
        Map<Decision.Outcome, Integer> seen = new EnumMap<>(Decision.Outcome.class);
        for (int i = 0; i < CASES; i++) {
            Oracle.Case given = randomCase();
            Decision decision = decide(given);
            Oracle.Answer answer = new Oracle(given).answer();
            assertTrue(agree(answer, decision.outcome()), () -> described(given) + decision + answer);
            assertEquals(
                    decision.outcome() == Decision.Outcome.ALLOWED,
                    decision.gaps().isEmpty());
            seen.merge(decision.outcome(), 1, Integer::sum);
        }
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

    private Oracle.Case randomCase() {
        List<Oracle.Rule> rules = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            rules.add(new Oracle.Rule(
                    random.nextInt(5) < 3,
                    pick(List.of("Tcp", "Tcp", "Udp", "*")),
                    random.nextInt(6) == 0 ? new int[] {1024, 65535} : new int[] {0, 65535},
                    pick(PORTS),
                    some(NEAR_WORDS),
                    some(FAR_WORDS)));
        }
        if (random.nextInt(3) > 0) {
            rules.addAll(outboundDefaults());
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

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<String> some(List<String> words) {
        return random.nextInt(4) == 0 ? List.of(pick(words), pick(words)) : List.of(pick(words));
    }

    private static Decision decide(Oracle.Case given) {
        Vocabulary vocabulary = new Vocabulary(FACTS, tagFile(given.tagFile()));
        Ends ends = new Ends(vocabulary, FACTS, ranges(given.near()), ranges(given.network()));
        List<FilterRule> rules = given.rules().stream()
                .map(rule -> new FilterRule(
                        "rule",
                        rule.allow() ? Access.ALLOW : Access.DENY,
                        false,
                        List.of(protocol(rule.protocol())),
                        List.of(range(rule.sourcePorts())),
                        List.of(range(rule.ports())),
                        words(vocabulary, rule.near()),
                        words(vocabulary, rule.far())))
                .toList();
        Traffic traffic = Traffic.of(
                protocol(given.protocol()),
                given.ports().stream().map(FirstMatchOracleTest::range).toList(),
                new EndSpec.Subnet("VirtualNetwork"),
                new EndSpec.Far(given.far(), vocabulary.word(given.far())));
        return new FirstMatch(ends).decide(traffic, rules);
    }

    private static Optional<AddressRanges> ranges(String range) {
        return range.equals("?") ? Optional.empty() : Optional.of(AddressRanges.of(Ipv4Prefix.parse(range)));
    }

    private static List<AddressWord> words(Vocabulary vocabulary, List<String> words) {
        return words.stream()
                .map(word -> word.startsWith("group:")
                        ? new AddressWord.Named(Kind.SECURITY_GROUP, word)
                        : vocabulary.word(word))
                .toList();
    }

    private static PortRange range(int[] ports) {
        return new PortRange(ports[0], ports[1]);
    }

    private static Protocol protocol(String word) {
        return switch (word) {
            case "Tcp" -> Protocol.TCP;
            case "Udp" -> Protocol.UDP;
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
