package org.apimplanner.app.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.words.PlanHash;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A workbook as its parts, read by a reader of XML: the rules of the format that spreadsheets refuse a file
/// for, and what is printed.
final class WorkbookPagesTest {
    static Stream<Report> reports() {
        return Stream.concat(
                Reports.sampleNames().map(Reports::sample), Stream.of(Reports.tenRegions(), Reports.withErrors()));
    }

    private static Map<String, Document> parts(Exporter format, Report report) throws Exception {
        Map<String, Document> parts = new LinkedHashMap<>();
        byte[] file = format.export(report).getFirst().content();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(null, parts.put(entry.getName(), xml(zip)), entry.getName());
            }
        }
        return parts;
    }

    private static Document xml(ZipInputStream zip) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(zip.readAllBytes()));
    }

    private static List<Element> all(Document part, String tag) {
        NodeList nodes = part.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static List<Document> sheets(Map<String, Document> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/worksheets/sheet"))
                .map(Map.Entry::getValue)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everySheetHasANameThatASpreadsheetTakes(Report report) throws Exception {
        Set<String> names = new HashSet<>();
        for (Element sheet : all(parts(Reports.exporter("xlsx"), report).get("xl/workbook.xml"), "sheet")) {
            String name = sheet.getAttribute("name");
            assertTrue(name.length() <= 31 && !name.matches(".*[\\\\/*?:\\[\\]].*"), name);
            assertTrue(names.add(name.toLowerCase(Locale.ROOT)), name);
        }
        assertTrue(names.containsAll(Set.of("summary", "nsg rules", "sources")), names.toString());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyTableIsNamedOnceAndHasTheHeadsOfItsSheet(Report report) throws Exception {
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, Document> part :
                parts(Reports.exporter("xlsx"), report).entrySet()) {
            if (!part.getKey().startsWith("xl/tables/")) {
                continue;
            }
            Element table = part.getValue().getDocumentElement();
            assertTrue(names.add(table.getAttribute("displayName").toLowerCase(Locale.ROOT)), part.getKey());
            List<String> heads = all(part.getValue(), "tableColumn").stream()
                    .map(column -> column.getAttribute("name"))
                    .toList();
            assertEquals(heads.size(), new HashSet<>(heads).size(), heads.toString());
            assertFalse(heads.contains(""), heads.toString());
            // A1:N12 has fourteen columns, and at least one row below the head.
            String[] range = table.getAttribute("ref").split(":");
            assertEquals("A1", range[0]);
            assertEquals(heads.size(), range[1].charAt(0) - 'A' + 1, table.getAttribute("ref"));
            assertTrue(Integer.parseInt(range[1].substring(1)) >= 2, table.getAttribute("ref"));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noCellIsAFormula(Report report) throws Exception {
        for (Document sheet : sheets(parts(Reports.exporter("xlsx"), report))) {
            assertEquals(List.of(), all(sheet, "f"));
        }
    }

    @Test
    void thePaperIsThatOfTheChoice() throws Exception {
        // The format numbers Letter 1 and A4 9.
        for (Map.Entry<Paper, String> paper :
                Map.of(Paper.A4, "9", Paper.LETTER, "1").entrySet()) {
            for (Document sheet : sheets(parts(Reports.exporter("xlsx").on(paper.getKey()), Reports.named("Paper")))) {
                Element setup = all(sheet, "pageSetup").getFirst();
                assertEquals(paper.getValue(), setup.getAttribute("paperSize"));
                assertEquals("landscape", setup.getAttribute("orientation"));
            }
        }
    }

    @Test
    void theFootOfAPartNamesTheStateOfTheWholePlan() throws Exception {
        Report whole = Reports.sample("premium-internal");
        Report part = Reports.named("Part");
        for (Document sheet : sheets(parts(Reports.exporter("xlsx").partOf(whole.plan()), part))) {
            String foot = all(sheet, "oddFooter").getFirst().getTextContent();
            assertTrue(foot.contains(PlanHash.of(whole.plan())), foot);
            assertFalse(foot.contains(PlanHash.of(part.plan())), foot);
        }
    }

    @Test
    void anAmpersandInANameIsNoOrderToThePrinter() throws Exception {
        Map<String, Document> parts = parts(Reports.exporter("xlsx"), Reports.named("Orders &P & Sales"));
        for (Document sheet : sheets(parts)) {
            String foot = all(sheet, "oddFooter").getFirst().getTextContent();
            String left = foot.substring(0, foot.indexOf("&R"));
            // Where the name stands in the foot, each of its ampersands is doubled.
            assertFalse(left.replace("&&", "").contains("&P"), left);
        }
    }

    @Test
    void theSummaryCountsWhatIsFound() throws Exception {
        Report report = Reports.withErrors();
        Map<String, Document> parts = parts(Reports.exporter("xlsx"), report);
        List<String> strings = all(parts.get("xl/sharedStrings.xml"), "si").stream()
                .map(Element::getTextContent)
                .toList();
        Document summary = sheets(parts).getFirst();
        List<Element> cells = all(summary, "c");
        int label = IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).getAttribute("t").equals("s")
                        && strings.get(Integer.parseInt(cells.get(i).getTextContent()))
                                .equals("Errors"))
                .findFirst()
                .orElseThrow();
        // The region twice, the subnet outside of the network and too small, forty units: at least four errors.
        int errors = Integer.parseInt(cells.get(label + 1).getTextContent());
        assertTrue(errors >= 4, "errors: " + errors);
    }

    @Test
    void theArchiveHoldsNoTimeOfTheMachine() throws IOException {
        byte[] file = Reports.bytes("xlsx", Reports.named("Time"));
        Set<Long> times = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTimeLocal().toLocalDate().toEpochDay());
            }
        }
        assertEquals(1, times.size());
        assertTrue(times.iterator().next() < java.time.LocalDate.of(1990, 1, 1).toEpochDay());
    }
}
