package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {
    private static final String PLAN = """
            {"name": "%s", "tier": "premium", "mode": "%s",
             "regions": [{"name": "westeurope", "subnet": "10.1.0.0/29", "vnet": "10.1.0.0/16"}]}
            """;

    @TempDir
    private Path folder;

    private String internal;
    private String external;

    @BeforeEach
    void twoPlans() throws IOException {
        internal = file("internal.json", PLAN.formatted("API", "internal"));
        external = file("external.json", PLAN.formatted("API", "external"));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void equalPlansGiveExitCodeZero() {
        ProgramRun run = ProgramRun.of("diff", internal, internal);
        assertEquals("API (edition 2026-11) → API (edition 2026-11)\n\nNothing differs.\n", run.text());
        assertEquals("", run.messages());
        assertEquals(0, run.exitCode());
    }

    @Test
    void differentPlansGiveExitCodeOneAndSayWhatTheChangeDoes() {
        ProgramRun run = ProgramRun.of("diff", external, internal);
        assertEquals(1, run.exitCode());
        assertEquals("", run.messages());
        assertTrue(run.text().contains("  Public VIP        changes\n"), run.text());
        assertTrue(run.text().contains("  Private VIP       a new one appears\n"), run.text());
        assertTrue(run.text().contains("  Update            15 minutes or longer\n"), run.text());
        assertTrue(run.text().contains("    /mode: external → internal\n"), run.text());
        assertTrue(run.text().contains("    - AllowClientsInbound: Inbound 100 Allow TCP Internet"), run.text());
    }

    @Test
    void whatIsEmptyInBothPlansIsNotSaid() throws IOException {
        String forced = file(
                "forced.json",
                PLAN.formatted("API", "internal")
                        .replace(
                                "\"regions\"",
                                "\"forcedTunneling\": {\"nextHop\": \"virtualNetworkGateway\"}, \"regions\""));
        String text = ProgramRun.of("diff", forced, internal).text();
        assertTrue(text.contains("/forcedTunneling/nextHop: virtualNetworkGateway → (none)\n"), text);
        assertFalse(text.contains("(none) → (none)"), text);
    }

    @Test
    void aNewInstanceLeavesTheDowntimeToPeople() throws IOException {
        String named = file("named.json", PLAN.formatted("API", "internal\", \"serviceName\": \"first"));
        String renamed = file("renamed.json", PLAN.formatted("API", "internal\", \"serviceName\": \"second"));
        String text = ProgramRun.of("diff", named, renamed).text();
        assertTrue(text.contains("  New instance      needed\n"), text);
        assertTrue(text.contains("  Downtime          yours to avoid: clients move to the new instance\n"), text);
    }

    @Test
    void onePlanIsComparedBetweenTwoEditions() {
        JsonNode diff = JsonMapper.shared()
                .readTree(ProgramRun.of(
                                "diff",
                                "--from-edition",
                                "2021",
                                "--to-edition",
                                "2023-08",
                                internal,
                                "--format",
                                "json")
                        .text());
        assertEquals("2021", diff.at("/from/edition").asString());
        assertEquals("2023-08", diff.at("/to/edition").asString());
        assertEquals("/edition", diff.at("/planChanges/0/path").asString());
        assertEquals(1, diff.get("planChanges").size());
        assertFalse(diff.get("same").asBoolean());
        assertTrue(diff.at("/summary/updateMinutes/most").asInt() == 0, diff::toString);
    }

    @Test
    void theOtherEditionIsThePlansOwn() {
        assertEquals(
                ProgramRun.of("diff", internal, "--from-edition", "2021", "--to-edition", "2026-11")
                        .text(),
                ProgramRun.of("diff", internal, "--from-edition", "2021").text());
        assertEquals(
                0, ProgramRun.of("diff", internal, "--to-edition", "2026-11").exitCode());
    }

    @Test
    void markdownEscapesWhatAPlanNames() throws IOException {
        String odd = file("odd.json", PLAN.formatted("<b>_API_</b> [x](y)", "internal"));
        String text =
                ProgramRun.of("diff", odd, external, "--format", "markdown").text();
        assertTrue(text.startsWith("# &lt;b&gt;\\_API\\_&lt;/b&gt; \\[x\\](y) (edition 2026-11) → API"), text);
        assertTrue(text.contains("\n## In short\n\n- **Public VIP**: changes\n"), text);
    }

    @Test
    void aPlanCanComeFromStandardInput() {
        ProgramRun run = ProgramRun.withInput(PLAN.formatted("API", "internal"), "diff", "-", internal);
        assertEquals(0, run.exitCode());
    }

    @Test
    void severalFormatsGoToAFolder() throws IOException {
        Path out = folder.resolve("board");
        ProgramRun run = ProgramRun.of(
                "diff", external, internal, "--format", "pdf,html,xlsx", "--out", out.toString(), "--paper", "letter");
        assertEquals(1, run.exitCode());
        assertEquals("", run.text());
        for (String name : List.of("diff.pdf", "diff.html", "diff.xlsx")) {
            assertTrue(Files.size(out.resolve(name)) > 0, name);
        }
        assertTrue(Files.readString(out.resolve("diff.html")).contains("@page { size: letter; }"));
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidAndTheOthersAre() throws IOException {
        Path out = folder.resolve("board");
        Files.createDirectories(out.resolve("diff.pdf").resolve("in the way"));
        ProgramRun run = ProgramRun.of("diff", external, internal, "--format", "pdf,html", "--out", out.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.messages().contains("diff.pdf: could not be written"), run.messages());
        assertTrue(Files.size(out.resolve("diff.html")) > 0);
    }

    @Test
    void wrongUsageIsOneSentenceAndExitCodeTwo() {
        assertFailure(
                "diff: found one plan and no edition, expected a second plan, or --from-edition or --to-edition.",
                internal);
        assertFailure("diff: found standard input twice, expected a file for one of the plans.", "-", "-");
        assertFailure(
                "--to-edition: found '2022', expected one of 2021, 2023-08, 2026-08, 2026-11.",
                internal,
                "--to-edition",
                "2022");
        assertFailure(
                "--format: found 'xml', expected one of text, json, csv, markdown, pdf, html, docx, xlsx.",
                internal,
                external,
                "--format",
                "xml");
        assertFailure(
                "--format: found several formats without --out, expected one, or --out DIR.",
                internal,
                external,
                "--format",
                "pdf,html");
        assertFailure("none.json: found no such file, expected a plan as JSON.", internal, "none.json");
    }

    @Test
    void aFileThatIsNoPlanIsNamedWithItsField() throws IOException {
        String broken = file("broken.json", PLAN.formatted("API", "intern"));
        ProgramRun run = ProgramRun.of("diff", internal, broken);
        assertEquals(2, run.exitCode());
        assertEquals("", run.text());
        assertTrue(run.messages().contains("broken.json: /mode: found \"intern\""), run.messages());
    }

    private static void assertFailure(String sentence, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "diff";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        ProgramRun run = ProgramRun.of(all);
        assertEquals("apim-network-planner: " + sentence + "\n", run.messages());
        assertEquals("", run.text());
        assertEquals(2, run.exitCode());
    }
}
