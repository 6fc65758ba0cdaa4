package org.apimplanner.app.export.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apimplanner.app.export.Paper;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Severity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditExportsTest {
    private static final String ODD = "=<b>&\"|\u0001\n";

    private static final Audit AUDIT = new Audit(
            edition(),
            List.of(
                    verdict(Requirement.REQUIRED, Status.BLOCKED, List.of(ODD), Optional.of("my nsg.json")),
                    verdict(Requirement.REQUIRED, Status.UNKNOWN, List.of(), Optional.empty()),
                    verdict(Requirement.OPTIONAL, Status.BLOCKED, List.of("Deny"), Optional.of("my nsg.json")),
                    verdict(Requirement.REQUIRED, Status.ALLOWED, List.of("Allow"), Optional.of("my nsg.json"))),
            List.of(
                    finding(Severity.ERROR, AuditFindingCode.MALFORMED, "line 7"),
                    finding(Severity.WARNING, AuditFindingCode.WRONG_PORT, "/securityRules/3"),
                    finding(Severity.INFO, AuditFindingCode.WRONG_PORT, "")),
            List.of(new Change.Replace(
                    new Change.Target(Kind.NSG, ODD, "nsg", "my nsg.json"), Map.of("priority", "110"))),
            List.of());

    private static final Plan PLAN = Plan.of("2026-08", Tier.PREMIUM, Mode.EXTERNAL, RegionPlan.of("westeurope", true))
            .withName("Contoso");

    private static Edition edition() {
        return new Edition("2026-08", "2026-08-24", "", "");
    }

    private static Verdict verdict(
            Requirement requirement, Status status, List<String> decidedBy, Optional<String> file) {
        return new Verdict(
                Kind.NSG,
                "management-endpoint",
                "westeurope",
                requirement,
                Direction.INBOUND,
                Protocol.TCP,
                "ApiManagement",
                "VirtualNetwork",
                List.of(PortRange.of(3443)),
                status,
                decidedBy,
                status == Status.BLOCKED ? Optional.of("Tcp 3443 from ApiManagement") : Optional.empty(),
                file,
                file.map(name -> "nsg-apim"));
    }

    private static AuditFinding finding(Severity severity, AuditFindingCode code, String place) {
        return new AuditFinding(
                severity,
                code,
                ODD,
                "C:\\a b\\nsg.json",
                Optional.of("nsg-apim"),
                place,
                Map.of(),
                ODD + " is odd.",
                Optional.of("Mend it."));
    }

    /// What a reader finds, also where the file is packed.
    private static String readable(AuditFormat format) throws IOException {
        byte[] file = new AuditExports("1.0.0")
                .files(format, AUDIT, PLAN, Paper.A4)
                .getFirst()
                .content();
        if (format == AuditFormat.PDF) {
            try (PDDocument pdf = Loader.loadPDF(file)) {
                return new PDFTextStripper().getText(pdf);
            }
        }
        if (format != AuditFormat.XLSX && format != AuditFormat.DOCX) {
            return text(format);
        }
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }

    private static String text(AuditFormat format) {
        return new String(
                new AuditExports("1.0.0")
                        .files(format, AUDIT, PLAN, Paper.A4)
                        .getFirst()
                        .content(),
                StandardCharsets.UTF_8);
    }

    @Test
    void sarifHasAResultForEachFindingAndEachUnmetRequiredRequirement() {
        JsonNode log = JsonMapper.shared().readTree(text(AuditFormat.SARIF));
        assertEquals("2.1.0", log.get("version").asString());
        assertEquals(1, log.get("runs").size());
        JsonNode run = log.at("/runs/0");
        assertEquals("1.0.0", run.at("/tool/driver/version").asString());
        JsonNode results = run.get("results");
        assertEquals(5, results.size());
        List<String> expected = List.of(
                "management-endpoint error",
                "not-judged-nsg note",
                "malformed error",
                "wrong-port warning",
                "wrong-port note");
        for (int i = 0; i < expected.size(); i++) {
            JsonNode result = results.get(i);
            String rule = result.get("ruleId").asString();
            assertEquals(expected.get(i), rule + " " + result.get("level").asString());
            assertEquals(
                    rule,
                    run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id")
                            .asString());
            assertFalse(result.at("/message/text").asString().isEmpty());
        }
        assertEquals(4, run.at("/tool/driver/rules").size());
    }

    /// What GitHub's upload asks for: "SARIF support for code scanning", sections on results and rules.
    @Test
    void sarifHasWhatCodeScanningAsksFor() {
        JsonNode run = JsonMapper.shared().readTree(text(AuditFormat.SARIF)).at("/runs/0");
        assertTrue(run.at("/tool/driver/informationUri").asString().startsWith("https://"));
        for (JsonNode rule : run.at("/tool/driver/rules")) {
            for (String path : List.of("/name", "/shortDescription/text", "/fullDescription/text", "/help/text")) {
                assertFalse(rule.at(path).asString().isBlank(), path);
            }
            assertTrue(rule.at("/helpUri").asString().startsWith("https://"));
            assertTrue(List.of("error", "warning", "note")
                    .contains(rule.at("/defaultConfiguration/level").asString()));
        }
        for (JsonNode result : run.get("results")) {
            assertEquals(1, result.get("locations").size());
            assertTrue(
                    result.at("/locations/0/physicalLocation/region/startLine").asInt() >= 1);
            assertEquals(
                    32, result.at("/partialFingerprints/subject~1v1").asString().length());
        }
    }

    @Test
    void noLineOfTextIsWiderThanItsTerminal() {
        for (int width : new int[] {40, 60, 80, 120, 200}) {
            String text = new String(
                    new AuditExports("1.0.0", width, SourceTexts.NONE)
                            .files(AuditFormat.TEXT, AUDIT, PLAN, Paper.A4)
                            .getFirst()
                            .content(),
                    StandardCharsets.UTF_8);
            assertTrue(text.lines().allMatch(line -> line.codePointCount(0, line.length()) <= width), text);
        }
    }

    @Test
    void sarifPlacesResultsInTheirFiles() {
        JsonNode results = JsonMapper.shared().readTree(text(AuditFormat.SARIF)).at("/runs/0/results");
        String uri = "/locations/0/physicalLocation/artifactLocation/uri";
        assertEquals("my%20nsg.json", results.get(0).at(uri).asString());
        assertEquals("my%20nsg.json", results.get(1).at(uri).asString());
        assertEquals("file:///C:/a%20b/nsg.json", results.get(2).at(uri).asString());
        assertEquals(
                7,
                results.get(2)
                        .at("/locations/0/physicalLocation/region/startLine")
                        .asInt());
        assertEquals(
                "/securityRules/3",
                results.get(3)
                        .at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString());
    }

    @Test
    void everyFormatNamesTheResourceThatIsMeant() throws IOException {
        for (AuditFormat format : AuditFormat.values()) {
            String text = readable(format);
            // One resource needs no column for the eye; its findings name it all the same.
            assertTrue(text.contains("nsg-apim"), () -> format + ": " + text);
        }
        assertEquals(
                "nsg-apim",
                JsonMapper.shared()
                        .readTree(text(AuditFormat.SARIF))
                        .at("/runs/0/results/0/locations/0/logicalLocations/1/name")
                        .asString());
        JsonNode json = JsonMapper.shared().readTree(text(AuditFormat.JSON));
        assertEquals("nsg-apim", json.at("/requirements/0/resource").asString());
        assertTrue(json.at("/requirements/1/resource").isNull());
        assertEquals("nsg-apim", json.at("/findings/0/resource").asString());
        Audit two = new Audit(
                edition(),
                List.of(
                        verdict(Requirement.REQUIRED, Status.ALLOWED, List.of(), Optional.of("nsgs.json")),
                        inOther(verdict(Requirement.REQUIRED, Status.BLOCKED, List.of(), Optional.of("nsgs.json")))),
                List.of(),
                List.of(),
                List.of());
        for (AuditFormat format : List.of(AuditFormat.TEXT, AuditFormat.MARKDOWN)) {
            String text = new String(
                    new AuditExports("1.0.0")
                            .files(format, two, PLAN, Paper.A4)
                            .getFirst()
                            .content(),
                    StandardCharsets.UTF_8);
            assertTrue(text.contains("nsg-other"), text);
        }
    }

    private static Verdict inOther(Verdict verdict) {
        return new Verdict(
                verdict.kind(),
                verdict.rule(),
                verdict.region(),
                verdict.requirement(),
                verdict.direction(),
                verdict.protocol(),
                verdict.source(),
                verdict.destination(),
                verdict.destinationPorts(),
                verdict.status(),
                verdict.decidedBy(),
                verdict.uncovered(),
                verdict.file(),
                Optional.of("nsg-other"));
    }

    @Test
    void junitFailsForUnmetAndSkipsUnknownRequirements() throws Exception {
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text(AuditFormat.JUNIT).getBytes(StandardCharsets.UTF_8)));
        Element root = xml.getDocumentElement();
        assertEquals("5", root.getAttribute("tests"));
        assertEquals("2", root.getAttribute("failures"));
        assertEquals("1", root.getAttribute("skipped"));
        NodeList cases = xml.getElementsByTagName("testcase");
        assertEquals(5, cases.getLength());
        assertEquals(List.of("failure", "system-out"), children(cases, 0));
        assertEquals(List.of("skipped", "system-out"), children(cases, 1));
        assertEquals(List.of("system-out"), children(cases, 2));
        assertEquals(List.of("system-out"), children(cases, 3));
        assertEquals(List.of("failure", "system-out"), children(cases, 4));
        assertEquals("westeurope.nsg", ((Element) cases.item(0)).getAttribute("classname"));
        assertEquals("findings.malformed", ((Element) cases.item(4)).getAttribute("classname"));
        Element failure = (Element) xml.getElementsByTagName("failure").item(1);
        // XML cannot hold the control character; the line break stays.
        assertEquals("=<b>&\"|\uFFFD\n is odd.", failure.getAttribute("message"));
    }

    private static List<String> children(NodeList cases, int index) {
        NodeList children = ((Element) cases.item(index)).getElementsByTagName("*");
        return IntStream.range(0, children.getLength())
                .mapToObj(i -> children.item(i).getNodeName())
                .toList();
    }

    @Test
    void markdownAndJunitSayTheSummary() throws Exception {
        String markdown = text(AuditFormat.MARKDOWN);
        assertTrue(markdown.startsWith("# Network audit\n\n**Not compliant"), markdown);
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text(AuditFormat.JUNIT).getBytes(StandardCharsets.UTF_8)));
        Element property = (Element) xml.getElementsByTagName("property").item(0);
        assertEquals("properties", property.getParentNode().getNodeName());
        assertEquals("testsuite", property.getParentNode().getParentNode().getNodeName());
        assertEquals("summary", property.getAttribute("name"));
        assertTrue(property.getAttribute("value").startsWith("Not compliant"), property.getAttribute("value"));
    }

    @Test
    void textShowsNoControlCharacters() {
        String text = text(AuditFormat.TEXT);
        assertTrue(text.chars().noneMatch(c -> c < ' ' && c != '\n'), text);
        assertTrue(text.contains("\nNot given, or not judged\nnetwork security group ("), text);
        assertTrue(text.contains("\n    =<b>&\"| is odd.\n    Fix: Mend it.\n"), text);
    }

    @Test
    void markdownEscapesWhatAFileNames() {
        String text = text(AuditFormat.MARKDOWN);
        assertTrue(text.contains("=&lt;b&gt;&amp;\"\\|"), text);
        assertFalse(text.contains("<b>"), text);
        assertTrue(
                text.contains("\n| replace | security rule | \\=&lt;b&gt;&amp;\"\\|\uFFFD | nsg | priority 110 |  |\n"),
                text);
    }

    @Test
    void csvGuardsWhatASpreadsheetWouldRun() {
        List<String> names = new AuditExports("1.0.0")
                .files(AuditFormat.CSV, AUDIT, PLAN, Paper.A4).stream()
                        .map(file -> file.name())
                        .toList();
        assertEquals(List.of("audit-requirements.csv", "audit-findings.csv", "audit-changes.csv"), names);
        String text = text(AuditFormat.CSV);
        assertTrue(
                text.startsWith("\uFEFFRegion,Kind,Rule,Required,Status,Direction,Port,Protocol,Source,Destination,"
                        + "Decided by,Uncovered,File,Resource\r\n"),
                text);
        assertTrue(text.contains(",\"'=<b>&\"\"|\u0001\n\","), text);
    }

    @Test
    void noFormatForTheEyeHoldsWhatSteersTheTextAroundIt() {
        String odd = "a\u202Eb\u0007c";
        Audit audit = new Audit(
                edition(),
                List.of(),
                List.of(finding(Severity.ERROR, AuditFindingCode.MALFORMED, odd)),
                List.of(new Change.Replace(
                        new Change.Target(Kind.NSG, odd, odd, odd), Map.of(), new Change.Reason(odd, List.of(odd)))),
                List.of());
        for (AuditFormat format : List.of(AuditFormat.TEXT, AuditFormat.MARKDOWN, AuditFormat.JUNIT)) {
            String text = new String(
                    new AuditExports("1.0.0")
                            .files(format, audit, PLAN, Paper.A4)
                            .getFirst()
                            .content(),
                    StandardCharsets.UTF_8);
            assertTrue(text.codePoints().noneMatch(c -> c == 0x202E || c == 7), () -> format + ": " + text);
        }
    }

    @Test
    void aChangeSaysWhatItIsForAndWhatItUndoes() {
        Audit audit = new Audit(
                edition(),
                List.of(),
                List.of(),
                List.of(new Change.Add(
                        new Change.Target(Kind.NSG, "AllowSql", "nsg-apim", "nsg.json"),
                        Map.of(),
                        new Change.Reason("for sql", List.of("DenyAll")))),
                List.of());
        for (AuditFormat format : List.of(AuditFormat.TEXT, AuditFormat.MARKDOWN)) {
            String text = new String(
                    new AuditExports("1.0.0")
                            .files(format, audit, PLAN, Paper.A4)
                            .getFirst()
                            .content(),
                    StandardCharsets.UTF_8);
            assertTrue(text.contains("For sql."), text);
            assertTrue(text.contains("It lets through part of what DenyAll denies."), text);
        }
    }
}
