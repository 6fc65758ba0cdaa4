package org.apimplanner.app.export.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.audit.run.Auditor;
import org.apimplanner.model.audit.run.Chosen;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A group with a typing error in its rule for the management endpoint, and one that opens remote
/// desktop to everyone.
class AuditDocumentTest {
    private static final String PLAN = """
            {"name": "Fabrikam <gateway>", "tier": "premium", "mode": "external",
             "regions": [{"name": "westeurope", "subnet": "10.1.0.0/27", "vnet": "10.1.0.0/16"}]}
            """;

    private static final String GROUP = """
            {"name": "nsg-gateway", "location": "westeurope", "securityRules": [
              {"name": "Management", "priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "Udp",
               "sourceAddressPrefix": "ApiManagement", "sourcePortRange": "*",
               "destinationAddressPrefix": "VirtualNetwork", "destinationPortRange": "3443"},
              {"name": "Desktop", "priority": 110, "direction": "Inbound", "access": "Allow", "protocol": "Tcp",
               "sourceAddressPrefix": "*", "sourcePortRange": "*",
               "destinationAddressPrefix": "*", "destinationPortRange": "3389"}]}
            """;

    private static Plan plan;
    private static Audit audit;

    @BeforeAll
    static void auditTheGroup() throws IOException {
        Composition program = Composition.shipped();
        Report report = program.report(PLAN);
        plan = report.plan();
        audit = new Auditor(program.reference())
                .audit(
                        report,
                        ExistingNetworkReader.read(
                                "nsg.json", new ByteArrayInputStream(GROUP.getBytes(StandardCharsets.UTF_8))),
                        Optional.empty(),
                        Optional.empty(),
                        Chosen.BY_FILES);
    }

    private static byte[] bytes(AuditFormat format) {
        return new AuditExports("1.0.0")
                .files(format, audit, plan, Paper.A4)
                .getFirst()
                .content();
    }

    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String html() {
        return new String(bytes(AuditFormat.HTML), StandardCharsets.UTF_8);
    }

    @Test
    void theVerdictComesFirstInTheWordsOfTheTextAndMetNeedsComeLast() {
        String text = new String(bytes(AuditFormat.TEXT), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("Not compliant: "), text);
        String html = html();
        List<String> order = List.of(
                audit.summary(),
                "Sign-off",
                ">1  What was read<",
                ">2  Needs that are not met<",
                ">3  Findings<",
                ">4  Changes that would repair it<",
                ">5  Needs that are met<");
        int at = html.indexOf("</header>");
        for (String each : order) {
            int found = html.indexOf(each, at);
            assertTrue(found > at, each);
            at = found;
        }
    }

    @Test
    void eachFindingHasItsPlaceAndItsFix() {
        assertTrue(audit.findings().size() >= 2);
        String html = html();
        for (Audit.AuditFinding finding : audit.findings()) {
            assertTrue(html.contains(finding.place()), finding.place());
            finding.fix().ifPresent(fix -> assertTrue(html.contains(escaped(fix)), fix));
        }
        assertTrue(html.contains("Fabrikam &lt;gateway&gt;"));
        assertFalse(html.contains("Fabrikam <gateway>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Test
    void theChangesAreWholeRulesAndCommands() {
        String html = html();
        assertTrue(html.replaceAll("\\s+", "")
                .contains("<td>100</td><td>Inbound</td><td>3443</td><td>Tcp</td>"
                        + "<td><div>ApiManagement</div></td><td><div>VirtualNetwork</div></td><td>Allow</td>"));
        assertTrue(html.contains("az network nsg rule update --resource-group"));
        assertTrue(html.contains("--name Management"));
    }

    @Test
    void everyPageOfThePdfSaysThatItWillNotDoAndWhichStateItIs() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(AuditFormat.PDF))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = dense(stripper.getText(pdf));
                assertTrue(text.contains("NOTCOMPLIANT"), "page " + page);
                assertTrue(text.contains("·APIMNetworkPlanner1.0.0·edition"), "page " + page);
            }
            assertEquals(
                    "Fabrikam <gateway> – network audit",
                    pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void theWorkbookHasASheetForEachPart() throws IOException {
        StringBuilder names = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(AuditFormat.XLSX)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/workbook.xml")) {
                    names.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        for (String sheet : List.of("Summary", "Read", "Requirements", "Findings", "Changes")) {
            assertTrue(names.indexOf("name=\"" + sheet + "\"") > 0, sheet);
        }
    }

    @Test
    void theSameAuditGivesTheSameBytes() {
        for (AuditFormat format : List.of(AuditFormat.HTML, AuditFormat.PDF, AuditFormat.DOCX, AuditFormat.XLSX)) {
            assertArrayEquals(bytes(format), bytes(format), format.word());
        }
    }
}
