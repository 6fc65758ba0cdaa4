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
                "NSG rules", ReportTables.nsgRules(report),
                "Routes", ReportTables.routes(report),
                "Firewall", ReportTables.firewall(report),
                "DNS", ReportTables.dns(report),
                "Findings", ReportTables.findings(report),
                "Checklist", ReportTables.checklist(report));
        tables.forEach((name, table) -> {
            List<Row> rows = sheets.get(name);
            int width = table.columns().size();
            assertEquals(table.heads(), texts(rows.getFirst(), width));
            for (int i = 0; i < table.rows().size(); i++) {
                assertEquals(
                        table.rows().get(i).stream().map(c -> c.text()).toList(), texts(rows.get(i + 1), width), name);
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
        // Eleven tables, each on a sheet of its own behind the summary.
        for (int i = 1; i <= 11; i++) {
            assertTrue(parts.get("xl/tables/table" + i + ".xml").contains("<autoFilter"));
            String sheet = parts.get("xl/worksheets/sheet" + (i + 1) + ".xml");
            assertTrue(sheet.contains("state=\"frozen\""));
            assertTrue(sheet.contains("customWidth=\"true\""));
        }
        assertFalse(parts.containsKey("xl/tables/table12.xml"));
    }

    @Test
    void aReferenceLeadsToItsRowAmongTheSources() throws IOException {
        Report report = Reports.sample("premium-internal");
        List<Row> sources = sheets(report).get("Sources");
        String rules = parts(report).get("xl/worksheets/sheet4.xml");
        // The first rule, in row 2; its reference is the thirteenth column.
        Matcher link = Pattern.compile("<hyperlink ref=\"M2:M2\" location=\"(?:'|&apos;)Sources(?:'|&apos;)!A(\\d+)\"")
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
