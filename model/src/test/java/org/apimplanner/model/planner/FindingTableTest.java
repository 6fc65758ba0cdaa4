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
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
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
/// that again; null takes a field away, `region` and `second` are the plan's regions. Three codes need
/// what no plan file can hold, or hundreds of routes, and have their pairs here.
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
                                withClients(998))));
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
