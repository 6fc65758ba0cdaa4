package org.apimplanner.model.planner;

import static org.apimplanner.model.planner.TestPlans.APPLIANCE;
import static org.apimplanner.model.planner.TestPlans.premium;
import static org.apimplanner.model.planner.TestPlans.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.model.Word;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// For each code of the catalogue one plan that fires it and one just beside it that does not.
///
/// The pairs stand in `coverage/findings.json`: `fires` is laid over the file's base plan, `beside` over
/// that again; null takes a field away, `region` and `second` are the plan's regions. Some codes need
/// what no plan file can hold, or hundreds of rules and routes, and have their pairs here.
class FindingTableTest {
    private static final JsonNode FILE = read();

    static Stream<Pair> pairs() {
        Plan plain = premium("2026-08", Mode.EXTERNAL);
        return Stream.concat(
                FILE.get("findings").valueStream().map(FindingTableTest::pair),
                Stream.of(
                        new Pair("edition-unknown", "/edition", "2026-11", plain.withEdition("2099"), plain),
                        new Pair(
                                "region-unknown",
                                "/regions/0/name",
                                "atlantis",
                                plain.withRegion(0, r -> r.withName("atlantis")),
                                plain),
                        // 1,000 routes fit: the default route, the control plane's and 998 clients.
                        new Pair(
                                "too-many-routes",
                                "/forcedTunneling/clientPrefixes",
                                "1001",
                                withClients(999),
                                withClients(998)),
                        // The documents' own are 11: 3443 and 6390, five services out, the clock and 12000, two denies.
                        new Pair("many-rules", "/clients", "1001 rules", entries(500, 490), entries(499, 490)),
                        new Pair("too-many-rules", "/clients", "2001 rules", entries(1_000, 990), entries(999, 990)),
                        // 4,000 is certain, 6,000 of one copy; the other sides of the rules are tags.
                        new Pair("many-addresses", "/clients", "4001", callingFrom(4_001), callingFrom(4_000)),
                        new Pair("too-many-addresses", "/clients", "6001", callingFrom(6_001), callingFrom(6_000)),
                        // The control plane's route is the 25th.
                        new Pair("too-many-tag-routes", "/clients", "26", calledByTags(25), calledByTags(24))));
    }

    private static Plan entries(int clients, int backends) {
        return around(new Surroundings(
                        IntStream.range(0, clients)
                                .mapToObj(i -> new Client("c" + i, List.of(address(i)), Optional.empty(), List.of()))
                                .toList(),
                        IntStream.range(0, backends)
                                .mapToObj(i -> new Backend(
                                        "b" + i,
                                        List.of(address(i)),
                                        Optional.empty(),
                                        Protocol.TCP,
                                        Backend.DEFAULT_PORTS))
                                .toList(),
                        Front.NONE,
                        false,
                        List.of()))
                .withDenyByDefault(true);
    }

    private static Plan callingFrom(int addresses) {
        List<Ipv4Prefix> all = IntStream.range(0, addresses)
                .mapToObj(FindingTableTest::address)
                .toList();
        return around(Surroundings.NONE.withClients(List.of(new Client("branches", all, Optional.empty(), List.of()))));
    }

    private static Plan calledByTags(int count) {
        List<Client> clients = Shipped.REFERENCE.tags().stream()
                .filter(tag -> tag.inRoutes()
                        && (tag.clouds().isEmpty() || tag.clouds().contains(Cloud.PUBLIC))
                        && !tag.tag().equals("ApiManagement"))
                .map(tag -> new Client(tag.tag(), List.of(), Optional.of(tag.tag()), List.of()))
                .limit(count)
                .toList();
        assertEquals(count, clients.size());
        return around(Surroundings.NONE.withClients(clients)).withForcedTunneling(Optional.of(APPLIANCE));
    }

    private static Plan around(Surroundings surroundings) {
        return premium("2026-08", Mode.EXTERNAL).withSurroundings(surroundings);
    }

    private static Ipv4Prefix address(int i) {
        return Ipv4Prefix.parse("198.18." + i / 256 + "." + i % 256 + "/32");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void thePlanFiresTheFindingAndTheOneBesideItDoesNot(Pair pair) {
        List<Finding> fired = findings(pair.code(), pair.fires());
        assertFalse(fired.isEmpty(), () -> "does not fire, but: " + codes(pair.fires()));
        assertEquals(pair.path(), fired.getFirst().path());
        assertTrue(
                fired.getFirst().message().contains(pair.says()),
                () -> fired.getFirst().message());
        assertEquals(List.of(), findings(pair.code(), pair.beside()));
    }

    @Test
    void everyCodeOfTheCatalogueHasAPair() {
        Set<String> missing = new TreeSet<>(Word.words(FindingCode.class));
        pairs().map(Pair::code).forEach(missing::remove);
        assertEquals(Set.of(), missing);
    }

    @Test
    void noCodeHasTwoPairs() {
        List<String> codes = pairs().map(Pair::code).sorted().toList();
        assertEquals(codes.stream().distinct().toList(), codes);
    }

    private static List<Finding> findings(String code, Plan plan) {
        return report(plan).findings().stream()
                .filter(finding -> finding.code().word().equals(code))
                .toList();
    }

    private static List<String> codes(Plan plan) {
        return report(plan).findings().stream()
                .map(finding -> finding.code().word())
                .toList();
    }

    private static Plan withClients(int count) {
        List<Ipv4Prefix> clients = IntStream.range(0, count)
                .mapToObj(i -> Ipv4Prefix.parse("198.18." + i / 256 + "." + i % 256 + "/32"))
                .toList();
        return premium("2026-08", Mode.EXTERNAL)
                .withForcedTunneling(Optional.of(APPLIANCE.withClientPrefixes(clients)));
    }

    private static Pair pair(JsonNode row) {
        ObjectNode fires = laidOver((ObjectNode) FILE.get("base"), row.get("fires"));
        return new Pair(
                row.get("code").stringValue(),
                row.get("path").stringValue(),
                row.path("says").stringValue(""),
                plan(fires),
                plan(laidOver(fires, row.get("beside"))));
    }

    /// A merge patch (RFC 7396).
    private static ObjectNode laidOver(ObjectNode base, JsonNode patch) {
        ObjectNode merged = base.deepCopy();
        patch.propertyStream().forEach(field -> {
            JsonNode before = merged.get(field.getKey());
            JsonNode value = field.getValue();
            if (value.isNull()) {
                merged.remove(field.getKey());
            } else if (value.isObject() && before instanceof ObjectNode object) {
                merged.set(field.getKey(), laidOver(object, value));
            } else {
                merged.set(field.getKey(), value);
            }
        });
        return merged;
    }

    private static Plan plan(ObjectNode fields) {
        ObjectNode file = fields.deepCopy();
        ArrayNode regions = file.putArray("regions");
        for (String region : List.of("region", "second")) {
            Optional.ofNullable(file.remove(region)).ifPresent(regions::add);
        }
        return PlanFile.read(file.toString(), Shipped.REFERENCE);
    }

    private static JsonNode read() {
        try (InputStream stream =
                Objects.requireNonNull(FindingTableTest.class.getResourceAsStream("/coverage/findings.json"))) {
            return new JsonMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Pair(String code, String path, String says, Plan fires, Plan beside) {
        @Override
        public String toString() {
            return code;
        }
    }
}
