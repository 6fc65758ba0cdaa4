package org.apimplanner.app.cli;

import static org.apimplanner.app.cli.NetworkFiles.MANAGEMENT;
import static org.apimplanner.app.cli.NetworkFiles.PLAN;
import static org.apimplanner.app.cli.NetworkFiles.PROBE;
import static org.apimplanner.app.cli.NetworkFiles.nsg;
import static org.apimplanner.app.cli.NetworkFiles.rule;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apimplanner.app.program.ShippedSamples;
import org.apimplanner.app.program.ShippedSamples.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditCommandTest {
    @TempDir
    private Path folder;

    private String plan;
    private String good;

    @BeforeEach
    void planAndGroup() throws IOException {
        plan = file("plan.json", PLAN);
        good = file("good.json", nsg(MANAGEMENT, PROBE));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private ProgramRun audit(String... arguments) {
        return ProgramRun.of(Stream.concat(Stream.of("audit", "--plan", plan), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static JsonNode json(ProgramRun run) {
        String text = run.text();
        List<String> faults = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ProgramRun.of("schema", "audit").text(), InputFormat.JSON)
                .validate(text, InputFormat.JSON)
                .stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
        assertEquals(List.of(), faults, text);
        return JsonMapper.shared().readTree(text);
    }

    private static List<JsonNode> items(JsonNode audit, String list) {
        return StreamSupport.stream(audit.get(list).spliterator(), false).toList();
    }

    private static List<String> codes(JsonNode audit) {
        return items(audit, "findings").stream()
                .filter(finding -> finding.get("severity").asString().equals("error"))
                .map(finding -> finding.get("code").asString())
                .toList();
    }

    @Test
    void aFileNamedTwiceCountsOnce() {
        assertEquals(audit(good).text(), audit(good, good).text());
        List<JsonNode> verdicts = items(json(audit(good)), "requirements");
        assertTrue(verdicts.stream()
                .filter(verdict -> verdict.get("kind").asString().equals("nsg"))
                .allMatch(verdict -> verdict.get("resource").asString().equals("nsg-apim")));
    }

    @Test
    void tagsOfAnotherCloudAreAWarningAndNoFault() throws IOException {
        String tags = file("tags.json", """
                {"changeNumber": 1, "cloud": "AzureGovernment", "values": [
                 {"name": "Storage", "properties": {"addressPrefixes": ["20.60.0.0/16"]}}]}""");
        ProgramRun run = audit("--tags", tags, good);
        assertEquals(0, run.exitCode());
        JsonNode warning = items(json(run), "findings").getFirst();
        assertEquals("tag-file-cloud", warning.get("code").asString());
        assertEquals("warning", warning.get("severity").asString());
        assertEquals(tags, warning.get("subject").asString());
        assertEquals(tags, warning.get("file").asString());
    }

    @Test
    void aPlanAmongTheFilesIsToldWhereItBelongs() {
        ProgramRun run = audit(plan);
        assertEquals(2, run.exitCode());
        assertTrue(
                run.messages()
                        .contains("plan.json: found a plan of this program, which the command line takes after --plan"),
                run.messages());
    }

    @Test
    void helpSaysWhichGroupIsJudged() {
        assertTrue(ProgramRun.of("audit", "--help").text().contains("of the plan's subnet"));
    }

    @Test
    void aGroupThatIsChosenByNameIsInTheFiles() {
        ProgramRun run = audit("--nsg", "nsg-elsewhere", good);
        assertEquals(2, run.exitCode());
        assertTrue(
                run.messages().contains("--nsg: found 'nsg-elsewhere', which no file holds, expected"), run.messages());
    }

    private static JsonNode requirement(JsonNode audit, String rule) {
        return items(audit, "requirements").stream()
                .filter(each -> each.get("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aGroupThatLetsThroughWhatIsRequiredGivesExitCodeZero() {
        ProgramRun run = audit(good);
        assertEquals(0, run.exitCode(), run.text());
        assertEquals("", run.messages());
        JsonNode audit = json(run);
        assertTrue(audit.get("compliant").asBoolean());
        assertEquals("2026-11", audit.at("/edition/id").asString());
        JsonNode management = requirement(audit, "management-endpoint");
        assertEquals("allowed", management.get("status").asString());
        assertEquals("AllowManagement", management.at("/decidedBy/0").asString());
        assertEquals(good, management.get("file").asString());
        assertEquals(0, audit.get("changes").size());
    }

    @Test
    void aBlockedRequirementGivesExitCodeOneAndNamesTheRuleAndTheRepair() throws IOException {
        String deny = rule("DenyAll", 90, "Inbound", "Deny", "*", "*", "*");
        String blocked = file("blocked.json", nsg(deny, MANAGEMENT, PROBE));
        ProgramRun run = audit(blocked);
        assertEquals(1, run.exitCode());
        JsonNode audit = json(run);
        JsonNode management = requirement(audit, "management-endpoint");
        assertEquals("blocked", management.get("status").asString());
        assertEquals("DenyAll", management.at("/decidedBy/0").asString());
        assertTrue(audit.get("changes").size() > 0);
        assertTrue(run.messages().startsWith("Not compliant: "), run.messages());
        assertTrue(run.messages().contains("\nEdition 2026-11 (2026-09-11): "), run.messages());
        assertEquals("", audit("--quiet", blocked).messages());

        ProgramRun repair = audit("--repair", blocked);
        assertEquals(1, repair.exitCode());
        assertTrue(repair.text().contains("\naz network nsg rule "), repair.text());
        assertTrue(repair.text().contains(" --nsg-name nsg-apim "), repair.text());
    }

    @Test
    void theTextSaysWhatDecidesAndWhatToDo() throws IOException {
        ProgramRun run = audit("--format", "text", file("nsg.json", nsg(PROBE)));
        assertEquals(1, run.exitCode());
        assertEquals("", run.messages());
        String text = run.text();
        assertTrue(
                text.startsWith("Not compliant: the management endpoint (3443) is blocked.\n"
                        + "Azure shows it as: Failed to connect to management endpoint … :3443, or"
                        + " ManagementApiRequestFailed.\n"),
                text);
        assertTrue(text.contains(" 1 not met, 0 unknown;"), text);
        assertTrue(
                text.contains("\nBlocked\nmanagement-endpoint (required): Inbound Tcp 3443 from ApiManagement to"
                        + " VirtualNetwork\n    Decided by DenyAllInBound"),
                text);
        assertTrue(text.contains("\nChanges that would repair it\nadd security rule "), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 120), text);
        assertTrue(text.indexOf("\nMet\n") > text.indexOf("\nRead\n"), text);
    }

    @Test
    void aNetworkCanComeFromStandardInput() {
        ProgramRun run = ProgramRun.withInput(nsg(MANAGEMENT, PROBE), "audit", "--plan", plan, "-");
        assertEquals(0, run.exitCode(), run.messages());
        assertEquals(
                "standard input",
                requirement(json(run), "management-endpoint").get("file").asString());
        ProgramRun twice = audit("-", "-");
        assertEquals(2, twice.exitCode());
        assertEquals(
                "apim-network-planner: audit: found standard input more than once, expected a file for all but one.\n",
                twice.messages());
    }

    @Test
    void aBadFileAmongOthersIsSaidAndStandsInTheResult() throws IOException {
        String cut = file("cut.json", nsg(MANAGEMENT).substring(0, 120));
        String other = file("other.json", "{\"kind\": \"Deployment\", \"apiVersion\": \"v1\"}");
        String missing = folder.resolve("missing.json").toString();
        ProgramRun run = audit(good, cut, other, missing, folder.toString());
        assertEquals(1, run.exitCode());
        JsonNode audit = json(run);
        assertEquals(List.of("malformed", "malformed", "malformed", "malformed"), codes(audit));
        assertEquals(
                List.of(cut, other, missing, folder.toString()),
                items(audit, "findings").stream()
                        .limit(4)
                        .map(finding -> finding.get("file").asString())
                        .toList());
        assertTrue(items(audit, "findings").getFirst().get("place").asString().startsWith("line "));
        assertEquals(
                "allowed",
                requirement(audit, "management-endpoint").get("status").asString());
        String messages = run.messages();
        assertTrue(messages.contains("cut.json: line "), messages);
        assertTrue(messages.contains("other.json: found an object with the fields kind, apiVersion, "), messages);
        assertTrue(messages.contains("missing.json: found no such file, expected "), messages);
        assertTrue(messages.contains(folder + ": found a folder, expected "), messages);
    }

    @Test
    void whereNoFileIsOfUseTheExitCodeIsTwo() throws IOException {
        String empty = file("empty.json", "");
        ProgramRun run = audit(empty, folder.resolve("missing.json").toString());
        assertEquals(2, run.exitCode());
        assertEquals("", run.text());
        assertTrue(run.messages().contains("empty.json: found an empty file, "), run.messages());
        assertTrue(run.messages().endsWith("audit: none of the files could be used.\n"), run.messages());
    }

    @Test
    void whatIsWrongInAGroupIsNamedWithItsPlaceAndTheRestIsAudited() throws IOException {
        String path = "/properties/securityRules/2/properties/";
        assertMalformed(
                rule("Port", 200, "Outbound", "Allow", "*", "*", "70000"), path + "destinationPortRange", "70000");
        assertMalformed(
                rule("Range", 200, "Outbound", "Allow", "10.0.0.0/33", "*", "443"),
                path + "sourceAddressPrefix",
                "10.0.0.0/33");
        assertMalformed(rule("Way", 200, "Sideways", "Allow", "*", "*", "443"), path + "direction", "Sideways");
    }

    private void assertMalformed(String rule, String place, String found) throws IOException {
        ProgramRun run = audit(file("bad.json", nsg(MANAGEMENT, PROBE, rule)));
        assertEquals(1, run.exitCode());
        JsonNode audit = json(run);
        assertEquals(List.of("malformed"), codes(audit));
        JsonNode finding = audit.at("/findings/0");
        assertEquals(place, finding.get("place").asString());
        assertTrue(finding.get("message").asString().contains("\"" + found + "\""), finding::toString);
        assertEquals(
                "allowed",
                requirement(audit, "management-endpoint").get("status").asString());
    }

    @Test
    void aPriorityUsedTwiceIsAnError() throws IOException {
        String second = rule("Second", 100, "Inbound", "Allow", "Storage", "VirtualNetwork", "443");
        ProgramRun run = audit(file("twice.json", nsg(MANAGEMENT, PROBE, second)));
        assertEquals(1, run.exitCode());
        assertEquals(List.of("priority-conflict"), codes(json(run)));
    }

    @Test
    void aThousandMalformedRulesAreAThousandFindings() throws IOException {
        List<String> rules = new ArrayList<>(List.of(MANAGEMENT, PROBE));
        IntStream.range(0, 1000)
                .mapToObj(i -> rule("Rule" + i, 200 + i, "Outbound", "Allow", "*", "*", "port"))
                .forEach(rules::add);
        ProgramRun run = audit(file("thousand.json", nsg(rules)));
        assertEquals(1, run.exitCode());
        JsonNode audit = json(run);
        assertEquals(1000, codes(audit).size());
        assertEquals("Rule999", audit.at("/findings/999/subject").asString());
    }

    @Test
    void tenThousandRulesAreAudited() throws IOException {
        List<String> rules = new ArrayList<>(List.of(MANAGEMENT, PROBE));
        for (int i = 0; i < 10_000; i++) {
            String range = "10." + (2 + i / 250) + "." + i % 250 + ".0/24";
            rules.add(rule("Rule" + i, 100 + i, "Outbound", "Allow", "10.1.0.0/27", range, "443"));
        }
        rules.add(rule("Last", 99, "Outbound", "Allow", "*", "*", "70000"));
        ProgramRun run = audit(file("many.json", nsg(rules)));
        assertEquals(1, run.exitCode());
        JsonNode audit = JsonMapper.shared().readTree(run.text());
        assertEquals(
                "/properties/securityRules/10002/properties/destinationPortRange",
                items(audit, "findings").stream()
                        .filter(finding -> finding.get("code").asString().equals("malformed"))
                        .map(finding -> finding.get("place").asString())
                        .findFirst()
                        .orElseThrow());
        assertEquals(
                "allowed",
                requirement(audit, "management-endpoint").get("status").asString());
    }

    @Test
    void everyFormatBecomesAFileOfItsOwn() throws IOException {
        Path out = folder.resolve("out");
        String formats = "json,text,csv,markdown,sarif,junit";
        ProgramRun run = audit("--format", formats, "--out", out.toString(), "--repair", good);
        assertEquals(0, run.exitCode(), run.messages());
        assertEquals("", run.text());
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(
                    List.of(
                            "audit-changes.csv",
                            "audit-findings.csv",
                            "audit-junit.xml",
                            "audit-repair.sh",
                            "audit-requirements.csv",
                            "audit.json",
                            "audit.md",
                            "audit.sarif",
                            "audit.txt"),
                    files.map(path -> path.getFileName().toString()).sorted().toList());
        }
        assertArrayEquals(audit(good).output(), Files.readAllBytes(out.resolve("audit.json")));
    }

    @Test
    void theBytesAreTheSameInEveryLocale() throws IOException {
        String nsg = file("nsg.json", nsg(PROBE));
        Locale before = Locale.getDefault();
        try {
            for (String format : List.of("json", "text", "markdown", "sarif", "junit")) {
                Locale.setDefault(Locale.ROOT);
                byte[] root = audit("--format", format, nsg).output();
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertArrayEquals(root, audit("--format", format, nsg).output(), format);
                Locale.setDefault(Locale.forLanguageTag("tr"));
                assertArrayEquals(root, audit("--format", format, nsg).output(), format);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void wrongUsageIsOneSentenceAndExitCodeTwo() {
        assertFailure("--region: found 'eastus', expected a region of the plan: westeurope.", "--region", "eastus");
        assertFailure(
                "--format: found 'xml', expected one of json, text, csv, markdown, sarif, junit, pdf, html, docx, xlsx.",
                "--format",
                "xml");
        assertFailure(
                "--format: found 'csv', which is several files, without --out, expected --out DIR.", "--format", "csv");
        assertFailure(
                "--format: found several formats without --out, expected one, or --out DIR.", "--format", "json,text");
        assertFailure(
                "--repair: found a format, too, without --out, expected one of the two, or --out DIR.",
                "--repair",
                "--format",
                "json");
        assertFailure(
                "none.json: found no such file, expected Microsoft's service tag file as JSON.", "--tags", "none.json");
    }

    @Test
    void aRegionIsFoundByEitherName() {
        assertEquals(0, audit("--region", "West Europe", good).exitCode());
        assertEquals(0, audit("--region", "westeurope", good).exitCode());
    }

    private void assertFailure(String sentence, String... arguments) {
        ProgramRun run =
                audit(Stream.concat(Stream.of(arguments), Stream.of(good)).toArray(String[]::new));
        assertEquals("apim-network-planner: " + sentence + "\n", run.messages());
        assertEquals("", run.text());
        assertEquals(2, run.exitCode());
    }

    static List<Sample> samples() {
        return ShippedSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatThisProgramWritesForASampleMeetsThatSample(Sample sample) throws IOException {
        Path out = folder.resolve("tables");
        String samplePlan = file("sample.json", sample.text());
        ProgramRun.of("plan", samplePlan, "--format", "csv", "--out", out.toString(), "--quiet");
        ProgramRun run = ProgramRun.of(
                "audit", "--plan", samplePlan, out.resolve("nsg-rules.csv").toString());
        JsonNode audit = json(run);
        for (JsonNode requirement : items(audit, "requirements")) {
            boolean ofGroup = requirement.get("kind").asString().equals("nsg");
            boolean required = requirement.get("requirement").asString().equals("required");
            if (ofGroup && required) {
                assertTrue(requirement.get("status").asString().startsWith("allowed"), requirement::toString);
            }
        }
        assertEquals(List.of(), codes(audit));
        // Where nothing is forced through a device, the group is all that there is to audit.
        boolean tunneled = items(audit, "requirements").stream()
                .anyMatch(each -> !each.get("kind").asString().equals("nsg"));
        assertEquals(tunneled ? 1 : 0, run.exitCode(), sample.name());
        assertFalse(tunneled && audit.get("compliant").asBoolean());
    }
}
