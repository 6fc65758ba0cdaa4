package org.apimplanner.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Editions of the reference data: what each must hold, and what it must not depend on.
class EditionTest {
    private static final String NEWEST = Reference.EDITIONS.getLast();

    /// The shipped data with one more edition, which takes over every row that nothing ended.
    private static final UnaryOperator<String> WITH_LATER = json -> json.replaceFirst("(?s)\\n  ]\\n}\\s*$", """
            ,
                { "id": "2030-01", "asOf": "2030-01-31", "title": "January 2030", "summary": "A later state." }
              ]
            }
            """);

    private static String shipped(String file) {
        return ShippedResources.reference(file);
    }

    private static ReferenceData read(String file, UnaryOperator<String> change) {
        String changed = change.apply(shipped(file));
        assertTrue(!changed.equals(shipped(file)), "the change finds its place in " + file);
        return ReferenceReader.read(name -> name.equals(file)
                ? changed
                : name.equals("editions") ? WITH_LATER.apply(shipped(name)) : shipped(name));
    }

    private static String refusal(String file, UnaryOperator<String> change) {
        return assertThrows(IllegalArgumentException.class, () -> read(file, change))
                .getMessage();
    }

    @Test
    void anEditionThatTakesEveryRowOverIsAccepted() {
        ReferenceData later =
                ReferenceReader.read(name -> name.equals("editions") ? WITH_LATER.apply(shipped(name)) : shipped(name));
        assertEquals("2030-01", later.newestEdition().id());
        for (NsgRow row : later.nsgRows()) {
            assertEquals(
                    row.appliesTo().editions().contains(NEWEST),
                    row.appliesTo().editions().contains("2030-01"));
            assertEquals(row.sources().in(NEWEST), row.sources().in("2030-01"), row.id());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nsg-rules | ports",
                "subnet-rules | subnet",
                "public-ip | publicAddress",
            })
    void anEditionWithoutRowsIsRefusedWithTheRowThatIsMissing(String file, String need) {
        String message = refusal(file, EditionTest::ended);
        assertTrue(message.startsWith(file + ".json: found no row for edition '2030-01', tier "), message);
        assertTrue(message.contains(", platform ") && message.contains(", mode "), message);
        assertTrue(message.endsWith("as the mode needs '" + need + "'."), message);
    }

    /// Every row ends before the edition that the test adds.
    private static String ended(String json) {
        return json.replace("\"appliesTo\": {}", "\"appliesTo\": { \"until\": \"" + NEWEST + "\" }")
                .replaceAll(
                        "\"appliesTo\": \\{ (?!\"until\"|\"since\": \"[0-9-]*\", \"until\")",
                        "\"appliesTo\": { \"until\": \"" + NEWEST + "\", ");
    }

    @Test
    void onePlatformWithoutPortsIsRefused() {
        String message = refusal(
                "nsg-rules",
                json -> json.replaceAll(
                        "(?<!\"until\": \"2026-08\", )\"platforms\": \\[\"v2\"]",
                        "\"until\": \"" + NEWEST + "\", \"platforms\": [\"v2\"]"));
        assertEquals(
                "nsg-rules.json: found no row for edition '2030-01', tier standardV2, platform v2, mode integration,"
                        + " cloud public, expected at least one that asks for no feature, as the mode needs 'ports'.",
                message);
    }

    @Test
    void aRowThatNoEditionReachesIsRefused() {
        // The edition of 2021 knows no injection.
        String message = refusal(
                "dns",
                json -> json.replace(
                        "\"clouds\": [\"public\"], \"modes\": [\"injection\"]",
                        "\"until\": \"2021\", \"clouds\": [\"public\"], \"modes\": [\"injection\"]"));
        assertEquals(
                "dns.json, row 'injection-gateway-public', field 'appliesTo': found a tier, platform and mode that"
                        + " no edition of the row documents, expected at least one that tiers.json has.",
                message);
    }

    @Test
    void aSourceOutsideItsRowIsRefused() {
        String message = refusal(
                "source-addresses",
                json -> json.replace(
                                "\"appliesTo\": { \"modes\": [\"injection\"",
                                "\"appliesTo\": { \"since\": \"2026-08\", \"modes\": [\"injection\"")
                        .replace("\"document\": \"inject-v2\"", "\"until\": \"2023-08\", \"document\": \"inject-v2\""));
        assertEquals(
                "source-addresses.json, row 'private-backends-v2', field 'sources[0]': found edition 2023-08 or earlier,"
                        + " expected one in which the row holds: 2026-08 or later.",
                message);
    }

    @ParameterizedTest
    @CsvSource({
        "2021,routes-per-table,400,2022-12-05",
        "2023-08,routes-per-table,400,2022-12-05",
        "2026-08,routes-per-table,1000,2026-05",
        "2021,rules-per-security-group,1000,2022-12-05",
        "2023-08,rules-per-security-group,1000,2022-12-05",
        "2026-08,rules-per-security-group,2000,2025-10-16",
        "2026-08,tag-routes-per-table,25,2023-05-27",
        "2026-11,routes-per-table,1000,2026-05",
        "2026-11,rules-per-security-group,2000,2025-10-16"
    })
    void aLimitIsThatOfTheEditionsOwnTime(String edition, String limit, int value, String asOf) {
        Edition of = Reference.DATA.edition(edition).orElseThrow();
        Limit.Value found = Reference.DATA.limit(limit).in(of);
        assertEquals(value, found.value());
        assertEquals(asOf, found.asOf());
    }

    @Test
    void aLimitBetweenTwoDatesIsTheEarlier() {
        Edition autumn = new Edition("2025-10", "2025-10-01", "October 2025", "Between 600 and 1,000 routes.");
        assertEquals(600, Reference.DATA.limit("routes-per-table").in(autumn).value());
    }

    @Test
    void theDatesOfALimitRise() {
        String message = refusal(
                "limits",
                json -> json.replace(
                        "\"value\": 600, \"asOf\": \"2025-07-22\"", "\"value\": 600, \"asOf\": \"2022-12-05\""));
        assertEquals(
                "limits.json, row 'routes-per-table', field 'values[1].asOf': found '2022-12-05', expected a date after that of the value before.",
                message);
    }

    @Test
    void theWordsOfARangeDoNotNameWhatElseShips() {
        List<String> editions = List.of("2021", "2023-08", "2026-08");
        assertEquals(
                List.of("any", "2023-08 or later", "2023-08 or earlier", "2023-08", "2021 to 2023-08"),
                List.of(
                        range(null, null, editions),
                        range("2023-08", null, editions),
                        range(null, "2023-08", editions),
                        range("2023-08", "2023-08", editions),
                        range("2021", "2023-08", editions)));
    }

    private static String range(String since, String until, List<String> editions) {
        return EditionRange.of(Optional.ofNullable(since), Optional.ofNullable(until), editions)
                .toString();
    }
}
