package org.apimplanner.app.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.table.ReportTables;
import org.apimplanner.app.table.Table;
import org.apimplanner.app.words.PlanHash;
import org.apimplanner.model.report.Report;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxExporterTest {
    private static final String SAMPLES = "org.apimplanner.app.export.Reports#sampleNames";

    private static Map<String, List<Row>> sheets(Report report) throws IOException {
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(Reports.bytes("xlsx", report)))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return sheets;
    }

    private static Map<String, String> parts(Report report) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Reports.bytes("xlsx", report)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static List<String> texts(Row row, int width) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            texts.add(row.getOptionalCell(i).map(Cell::getText).orElse(""));
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void eachSheetHoldsTheCellsOfItsTable(String sample) throws IOException {
        Report report = Reports.sample(sample);
        Map<String, List<Row>> sheets = sheets(report);
        Map<String, Table> tables = Map.of(
                "Subnets", ReportTables.subnets(report),
                "NSG rules", ReportTables.nsgRules(report, Reports.labels()),
                "Routes", ReportTables.routes(report),
                "Firewall", ReportTables.firewall(report, Reports.labels()),
                "DNS", ReportTables.dns(report),
                "Findings", ReportTables.findings(report),
                "Checklist", ReportTables.checklist(report));
        tables.forEach((name, table) -> {
            List<Row> rows = sheets.get(name);
            List<String> heads = texts(rows.getFirst(), rows.getFirst().getCellCount());
            assertTrue(heads.containsAll(table.heads()), heads::toString);
            for (int i = 0; i < table.rows().size(); i++) {
                List<String> texts = texts(rows.get(i + 1), heads.size());
                for (int column = 0; column < table.heads().size(); column++) {
                    String head = table.heads().get(column);
                    assertEquals(
                            CellText.of(table.rows().get(i).get(column)),
                            texts.get(heads.indexOf(head)),
                            name + ": " + head);
                }
            }
        });
    }

    @Test
    void portsAreTextAndPrioritiesAreNumbers() throws IOException {
        List<Row> rules = sheets(Reports.sample("premium-internal")).get("NSG rules");
        for (Row rule : rules.subList(1, rules.size())) {
            assertEquals(CellType.NUMBER, rule.getCell(2).getType());
            assertEquals(CellType.STRING, rule.getCell(4).getType());
        }
    }

    @Test
    void everyTableIsOneThatCanBeFilteredUnderAHeadThatStays() throws IOException {
        Map<String, String> parts = parts(Reports.sample("premium-internal"));
        // Thirteen tables, each on a sheet of its own behind the summary.
        for (int i = 1; i <= 13; i++) {
            assertTrue(parts.get("xl/tables/table" + i + ".xml").contains("<autoFilter"));
            String sheet = parts.get("xl/worksheets/sheet" + (i + 1) + ".xml");
            assertTrue(sheet.contains("state=\"frozen\""));
            assertTrue(sheet.contains("customWidth=\"true\""));
        }
        assertFalse(parts.containsKey("xl/tables/table14.xml"));
    }

    @Test
    void everySheetSaysHowFarItGoesAndHowItIsPrinted() throws IOException {
        Report report = Reports.sample("premium-internal");
        Map<String, String> parts = parts(report);
        int rules = report.regions().stream().mapToInt(r -> r.nsgRules().size()).sum();
        String sheet = parts.get("xl/worksheets/sheet4.xml");
        assertTrue(sheet.contains("<dimension ref=\"A1:N" + (rules + 1) + "\"/>"));
        assertTrue(sheet.contains("numberStoredAsText=\"1\""));
        assertTrue(sheet.contains("&amp;A, page &amp;P of &amp;N"));
        assertTrue(sheet.contains("plan " + PlanHash.of(report.plan())), sheet.substring(sheet.length() - 900));
        // Without the references, which have a sheet of their own.
        assertTrue(parts.get("xl/workbook.xml").contains("'NSG rules'!$A$1:$M$" + (rules + 1)));
        assertTrue(parts.get("xl/styles.xml").contains("<cellStyle name=\"Normal\""));
    }

    @Test
    void theHeadIsAsHighAsItsWords() throws IOException {
        String sheet = parts(Reports.sample("premium-internal")).get("xl/worksheets/sheet2.xml");
        Matcher head = Pattern.compile("<row r=\"1\" ht=\"([0-9.]+)\"").matcher(sheet);
        assertTrue(head.find(), sheet.substring(0, 2500));
        // "Addresses reserved by Azure" in a column as wide as "Addresses" takes three lines of 15 points.
        assertTrue(Double.parseDouble(head.group(1)) >= 45, head.group(1));
    }

    @Test
    void aFirewallRequestBeginsWithTheSourceAndAsksAsTheDeviceDoes() throws IOException {
        List<Row> rows = sheets(Reports.sample("premium-internal")).get("Firewall request");
        List<String> heads = texts(rows.getFirst(), 15);
        assertEquals(
                List.of(
                        "Region",
                        "Rule type",
                        "Direction",
                        "Source",
                        "Destination",
                        "Port",
                        "Protocol",
                        "Need",
                        "State",
                        "Reason",
                        "Owner",
                        "Requested by",
                        "Expires",
                        "Note",
                        "Name"),
                heads);
        List<String> host = rows.stream()
                .map(row -> texts(row, 15))
                .filter(cells -> cells.get(4).equals("go.microsoft.com"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("West Europe", "application", "Outbound", "10.20.4.0/27", "go.microsoft.com", "80; 443"),
                host.subList(0, 6));
        assertEquals("Http:80, Https:443", host.get(6));
        assertEquals(List.of("", "", ""), host.subList(10, 13));
        List<String> guessed = rows.stream()
                .map(row -> texts(row, 15))
                .filter(cells -> cells.get(4).equals("client.hip.live.com"))
                .findFirst()
                .orElseThrow();
        assertEquals("To be confirmed", guessed.get(8));
        assertTrue(guessed.get(13).startsWith("To be confirmed: "));
    }

    @Test
    void aReferenceLeadsToItsRowAmongTheSources() throws IOException {
        Report report = Reports.sample("premium-internal");
        List<Row> sources = sheets(report).get("Sources");
        String rules = parts(report).get("xl/worksheets/sheet4.xml");
        // The first rule, in row 2; its reference is the last of fourteen columns.
        Matcher link = Pattern.compile("<hyperlink ref=\"N2:N2\" location=\"(?:'|&apos;)Sources(?:'|&apos;)!A(\\d+)\"")
                .matcher(rules);
        assertTrue(link.find());
        int row = Integer.parseInt(link.group(1));
        String document = sources.get(row - 1).getCell(1).getText();
        assertTrue(report.regions().getFirst().nsgRules().getFirst().references().stream()
                .anyMatch(s -> s.document().equals(document)));
        assertEquals(
                report.regions().stream().mapToInt(r -> r.nsgRules().size()).sum(), count(rules, "<hyperlink "));
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    @Test
    void theSummaryNamesThePlanAndEverySheet() throws IOException {
        Map<String, List<Row>> sheets = sheets(Reports.sample("premium-internal"));
        List<String> first =
                sheets.get("Summary").stream().map(r -> texts(r, 1).getFirst()).toList();
        assertEquals("Contoso API platform", first.getFirst());
        assertTrue(first.containsAll(
                sheets.keySet().stream().filter(n -> !n.equals("Summary")).toList()));
    }

    @ParameterizedTest
    @MethodSource("org.apimplanner.app.export.StrangeNames#all")
    void aStrangeNameIsTextAndNoFormula(String name) throws IOException {
        Report report = Reports.named(name);
        Cell cell = sheets(report).get("Summary").getFirst().getCell(0);
        assertEquals(CellType.STRING, cell.getType());
        // The format's own way to write the characters of "_x0041_".
        assertEquals(name.replace("_x0041_", "_x005F_x0041_"), cell.getText());
    }

    @Test
    void theSameReportGivesTheSameBytesWithoutADate() throws IOException {
        Report report = Reports.tenRegions();
        assertArrayEquals(Reports.bytes("xlsx", report), Reports.bytes("xlsx", report));
        assertFalse(parts(report).get("docProps/core.xml").contains("created"));
    }
}
