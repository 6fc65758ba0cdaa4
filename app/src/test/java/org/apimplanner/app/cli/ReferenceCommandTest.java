package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReferenceCommandTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"editions", "rules", "regions", "endpoints", "control-plane", "lifecycle", "limits", "versions"})
    void eachPartHasARowForEachInEveryForm(String part) {
        List<String> table = ProgramRun.of("reference", part).text().lines().toList();
        JsonNode json = JsonMapper.shared()
                .readTree(ProgramRun.of("reference", part, "--format", "json").text());
        String csv = ProgramRun.of("reference", part, "--format", "csv").text();
        assertTrue(json.size() > 2);
        assertEquals(json.size() + 1, table.size());
        assertEquals(json.size() + 1, csv.split("\r\n").length);
        assertTrue(table.stream().allMatch(l -> l.equals(l.stripTrailing())));
    }

    @Test
    void columnsStandUnderTheirHeads() {
        List<String> lines =
                ProgramRun.of("reference", "regions").text().lines().toList();
        int cloud = lines.getFirst().indexOf("Cloud");
        assertTrue(lines.stream().skip(1).allMatch(l -> l.substring(cloud).matches("(public|usgov|china) .*")));
    }

    @Test
    void theVersionsThatCodeIsWrittenForHaveTheirDates() {
        JsonNode rows = JsonMapper.shared()
                .readTree(ProgramRun.of("reference", "versions", "--format", "json")
                        .text());
        assertEquals("Microsoft.Network", rows.get(0).get("of").asString());
        assertEquals("2025-05-01", rows.get(0).get("version").asString());
        rows.forEach(row -> assertTrue(row.get("asOf").asString().matches("2026-\\d\\d-\\d\\d"), row.toString()));
    }

    @Test
    void anEditionKeepsItsOwnRowsOnly() {
        JsonNode rows = JsonMapper.shared()
                .readTree(ProgramRun.of("reference", "control-plane", "--edition", "2023-08", "--format", "json")
                        .text());
        assertTrue(rows.size() > 0);
        rows.forEach(r -> assertTrue(r.get("editions").toString().contains("\"2023-08\""), r.toString()));
    }

    @Test
    void theLimitsOfATierStandBesideThoseOfAzure() {
        JsonNode rows = JsonMapper.shared()
                .readTree(ProgramRun.of("reference", "limits", "--edition", "2026-11", "--format", "json")
                        .text());
        List<String> shown = rows.valueStream()
                .map(row -> row.get("limit").asString() + " " + row.get("tiers").toString() + " "
                        + row.get("value").asInt())
                .toList();
        assertTrue(shown.contains("units [\"premiumV2\"] 30"), shown.toString());
        assertTrue(shown.contains("units [\"standardV2\"] 10"), shown.toString());
        assertTrue(shown.contains("self-hosted-gateways [\"developer\"] 5"), shown.toString());
        assertTrue(shown.contains("subscriptions [\"basicV2\"] 15000"), shown.toString());
        assertTrue(shown.contains("tag-routes-per-table [] 25"), shown.toString());
        // In August 2023 a table took 400 routes, and no limit of a tier but its units was known.
        JsonNode older = JsonMapper.shared()
                .readTree(ProgramRun.of("reference", "limits", "--edition", "2023-08", "--format", "json")
                        .text());
        assertTrue(older.valueStream()
                .anyMatch(row -> row.get("limit").asString().equals("routes-per-table")
                        && row.get("value").asInt() == 400));
        assertTrue(
                older.valueStream().noneMatch(row -> row.get("limit").asString().equals("users")));
    }

    @Test
    void anUnknownEditionIsRefusedWithTheKnownOnes() {
        ProgramRun run = ProgramRun.of("reference", "rules", "--edition", "2020");
        assertEquals(2, run.exitCode());
        assertEquals(
                "apim-network-planner: --edition: found '2020', expected one of 2021, 2023-08, 2026-08, 2026-11.\n",
                run.messages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "report", "audit", "diff"})
    void eachSchemaIsPrinted(String document) {
        ProgramRun run = ProgramRun.of("schema", document);
        assertEquals(0, run.exitCode());
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                JsonMapper.shared().readTree(run.text()).get("$schema").asString());
    }
}
