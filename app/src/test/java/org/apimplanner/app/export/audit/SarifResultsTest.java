package org.apimplanner.app.export.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.csv.CsvParser;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.audit.run.Auditor;
import org.apimplanner.model.audit.run.Chosen;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What programs make of an audit: code scanning of its results, a pipeline of its tests, a spreadsheet of its rows.
final class SarifResultsTest {
    private static final Composition PROGRAM = Composition.shipped();
    private static final Report REPORT = PROGRAM.report("""
            {"name": "Orders", "tier": "premium", "mode": "external",
             "regions": [{"name": "westeurope", "subnet": "10.1.0.0/27", "vnet": "10.1.0.0/16"}]}
            """);

    private static String rule(String name, int priority, String protocol, String source, String port) {
        return """
                {"name": "%s", "priority": %d, "direction": "Inbound", "access": "Allow", "protocol": "%s",
                 "sourceAddressPrefix": "%s", "sourcePortRange": "*",
                 "destinationAddressPrefix": "VirtualNetwork", "destinationPortRange": "%s"}
                """.formatted(name, priority, protocol, source, port);
    }

    private static String group(String... rules) {
        return "{\"name\": \"nsg-apim\", \"location\": \"westeurope\", \"securityRules\": [\n"
                + String.join(",\n", rules) + "]}";
    }

    private static final String MANAGEMENT = rule("Management", 100, "Udp", "ApiManagement", "3443");
    private static final String DESKTOP = rule("Desktop", 110, "Tcp", "*", "3389");

    private static Audit audit(String text) {
        try {
            return new Auditor(PROGRAM.reference())
                    .audit(
                            REPORT,
                            ExistingNetworkReader.read(
                                    "nsg.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                            Optional.empty(),
                            Optional.empty(),
                            Chosen.BY_FILES);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] file(AuditFormat format, Audit audit) {
        return new AuditExports("1.0.0")
                .files(format, audit, REPORT.plan(), Paper.A4)
                .getFirst()
                .content();
    }

    private static JsonNode run(String text) {
        return JsonMapper.shared()
                .readTree(file(AuditFormat.SARIF, audit(text)))
                .at("/runs/0");
    }

    private static String fingerprint(JsonNode run, String rule) {
        return run.at("/results").values().stream()
                .filter(result -> result.at("/ruleId").stringValue().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule))
                .at("/partialFingerprints/subject~1v1")
                .stringValue();
    }

    @Test
    void aResultIsKnownAgainWhereverItsRuleStandsInTheFile() {
        String first = fingerprint(run(group(MANAGEMENT, DESKTOP)), "wrong-protocol");
        assertTrue(first.matches("[0-9a-f]{32}"), first);
        assertEquals(first, fingerprint(run("\n\n\n" + group(DESKTOP, MANAGEMENT)), "wrong-protocol"));
        assertNotEquals(
                first, fingerprint(run(group(MANAGEMENT.replace("\"Management\"", "\"Other\""))), "wrong-protocol"));
    }

    @Test
    void everyResultHasARuleOfTheToolAndAFingerprintOfItsOwn() {
        JsonNode run = run(group(MANAGEMENT, DESKTOP));
        JsonNode rules = run.at("/tool/driver/rules");
        Set<String> fingerprints = new HashSet<>();
        assertFalse(run.at("/results").isEmpty());
        for (JsonNode result : run.at("/results").values()) {
            JsonNode rule = rules.get(result.at("/ruleIndex").asInt());
            assertEquals(result.at("/ruleId").stringValue(), rule.at("/id").stringValue());
            assertTrue(
                    rule.at("/name").stringValue().matches("([A-Z0-9][A-Za-z0-9]*)+"),
                    rule.at("/name").stringValue());
            assertTrue(
                    fingerprints.add(
                            result.at("/partialFingerprints/subject~1v1").stringValue()),
                    result.toString());
            assertTrue(Set.of("error", "warning", "note")
                    .contains(result.at("/level").stringValue()));
            assertEquals(
                    "nsg.json",
                    result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .stringValue());
            assertTrue(
                    result.at("/locations/0/physicalLocation/region/startLine").asInt() >= 1);
        }
    }

    @Test
    void onlyWhatIsDangerousIsAFaultOfSecurity() {
        JsonNode rules = run(group(MANAGEMENT, DESKTOP)).at("/tool/driver/rules");
        for (JsonNode rule : rules.values()) {
            boolean dangerous = rule.at("/id").stringValue().equals("dangerous");
            assertEquals(dangerous, !rule.at("/properties/security-severity").isMissingNode(), rule.toString());
            assertEquals(
                    dangerous,
                    rule.at("/properties/tags").values().stream()
                            .anyMatch(tag -> tag.stringValue().equals("security")));
        }
        assertTrue(rules.values().stream()
                .anyMatch(rule -> rule.at("/id").stringValue().equals("dangerous")));
    }

    @Test
    void whatNoFileWasGivenForIsOneNoteAKind() {
        JsonNode run = run(group(MANAGEMENT));
        List<JsonNode> missing = run.at("/results").values().stream()
                .filter(result -> result.at("/ruleId").stringValue().startsWith("not-judged-"))
                .toList();
        missing.forEach(result -> assertEquals("note", result.at("/level").stringValue()));
        assertEquals(
                missing.size(),
                missing.stream()
                        .map(result -> result.at("/ruleId").stringValue())
                        .distinct()
                        .count());
    }

    @Test
    void thePipelineCountsItsTests() throws Exception {
        Audit audit = audit(group(MANAGEMENT, DESKTOP));
        Document xml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file(AuditFormat.JUNIT, audit)));
        NodeList suites = xml.getElementsByTagName("testsuite");
        int tests = 0;
        int failures = 0;
        int skipped = 0;
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            assertEquals(
                    Integer.parseInt(suite.getAttribute("tests")),
                    suite.getElementsByTagName("testcase").getLength());
            assertEquals(
                    Integer.parseInt(suite.getAttribute("failures")),
                    suite.getElementsByTagName("failure").getLength());
            assertEquals(
                    Integer.parseInt(suite.getAttribute("skipped")),
                    suite.getElementsByTagName("skipped").getLength());
            tests += Integer.parseInt(suite.getAttribute("tests"));
            failures += Integer.parseInt(suite.getAttribute("failures"));
            skipped += Integer.parseInt(suite.getAttribute("skipped"));
        }
        Element all = xml.getDocumentElement();
        assertEquals(tests, Integer.parseInt(all.getAttribute("tests")));
        assertEquals(failures, Integer.parseInt(all.getAttribute("failures")));
        assertEquals(skipped, Integer.parseInt(all.getAttribute("skipped")));
        assertTrue(tests >= audit.requirements().size());
        assertTrue(failures > 0);
    }

    @Test
    void theTablesHaveARowForEachThingOfTheAudit() {
        Audit audit = audit(group(MANAGEMENT, DESKTOP));
        List<Integer> rows = new AuditExports("1.0.0")
                .files(AuditFormat.CSV, audit, REPORT.plan(), Paper.A4).stream()
                        .map(file -> CsvParser.rows(new String(file.content(), StandardCharsets.UTF_8).substring(1))
                                        .size()
                                - 1)
                        .toList();
        assertEquals(
                List.of(
                        audit.requirements().size(),
                        audit.findings().size(),
                        audit.changes().size()),
                rows);
    }

    @Test
    void anAuditOfNothingIsAFileInEveryFormat() {
        Report outside = PROGRAM.report(
                "{\"tier\": \"consumption\", \"mode\": \"none\", \"regions\": [{\"name\": \"westeurope\"}]}");
        try {
            Audit nothing = new Auditor(PROGRAM.reference())
                    .audit(
                            outside,
                            ExistingNetworkReader.read(
                                    "nsg.json",
                                    new ByteArrayInputStream(group(DESKTOP).getBytes(StandardCharsets.UTF_8))),
                            Optional.empty(),
                            Optional.empty(),
                            Chosen.BY_FILES);
            assertEquals(List.of(), nothing.requirements());
            for (AuditFormat format : AuditFormat.values()) {
                new AuditExports("1.0.0")
                        .files(format, nothing, outside.plan(), Paper.A4)
                        .forEach(file -> assertTrue(file.content().length > 0, file.name()));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
