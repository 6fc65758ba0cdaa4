package org.apimplanner.app.export.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.words.RowWords;
import org.apimplanner.model.diff.Diff;
import org.apimplanner.model.diff.ReportDiff;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every format of a comparison, read by a reader that knows nothing of the writer.
final class DiffFormatsTest {
    private static final Composition PROGRAM = Composition.shipped();

    private static final String ONE = """
            {"name": "Orders", "tier": "premium", "mode": "%s", "regions": [
              {"name": "westeurope", "primary": true, "units": %d, "maxUnits": 4, "vnet": "10.1.0.0/16"}]}
            """;

    /// A terminal in which no row needs a second line.
    private static final int WIDE = 1000;

    static Stream<Diff> diffs() {
        Diff units = diff(ONE.formatted("internal", 1), ONE.formatted("internal", 3));
        Diff mode = diff(ONE.formatted("external", 1), ONE.formatted("internal", 1));
        Diff ten = ReportDiff.of(Reports.named("One"), Reports.tenRegions(), PROGRAM.reference());
        Diff back = ReportDiff.of(Reports.tenRegions(), Reports.named("One"), PROGRAM.reference());
        Diff editions = diff(
                ONE.formatted("internal", 1),
                ONE.formatted("internal", 1).replace("{\"name\": \"Orders\"", "{\"edition\": \"2021\""));
        return Stream.of(units, mode, ten, back, editions);
    }

    private static Diff diff(String from, String to) {
        return ReportDiff.of(PROGRAM.report(from), PROGRAM.report(to), PROGRAM.reference());
    }

    private static byte[] bytes(DiffFormat format, Diff diff) {
        return new DiffExports("1.0.0", WIDE)
                .files(format, diff, Paper.A4)
                .getFirst()
                .content();
    }

    private static String text(DiffFormat format, Diff diff) {
        return new String(bytes(format, diff), StandardCharsets.UTF_8);
    }

    /// Each row that differs, as people call it.
    private static List<String> labels(Diff diff) {
        return diff.regions().stream()
                .flatMap(region -> region.changes())
                .map(change -> RowWords.of(change))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("diffs")
    void theTextHasALineForEachRowAndSteersNothing(Diff diff) {
        String text = text(DiffFormat.TEXT, diff);
        List<String> items = text.lines()
                .filter(line -> line.matches(" {4}[+~-] .*"))
                .map(line -> line.substring(6))
                .toList();
        List<String> expected = new ArrayList<>(labels(diff));
        for (String item : items) {
            expected.remove(item);
        }
        assertEquals(List.of(), expected);
        assertTrue(text.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n'));
    }

    @ParameterizedTest
    @MethodSource("diffs")
    void markdownIsOfBlocksWithAnEmptyLineBetween(Diff diff) {
        List<String> lines = text(DiffFormat.MARKDOWN, diff).lines().toList();
        assertTrue(lines.getFirst().startsWith("# "), lines.getFirst());
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith("#")) {
                assertEquals("", lines.get(i - 1), lines.get(i));
            }
            assertTrue(lines.get(i).matches("|#{2,3} .*|- .*|  - .*|  \\d+\\. .*"), lines.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("diffs")
    void jsonHasTheSameRowsAsTheComparison(Diff diff) {
        JsonNode json = JsonMapper.shared().readTree(text(DiffFormat.JSON, diff));
        assertEquals(diff.regions().size(), json.at("/regions").size());
        assertEquals(
                diff.planChanges().size(),
                json.at("/plan").size() == 0
                        ? json.findValues("path").size()
                        : json.at("/plan").size());
        assertFalse(json.at("/summary").isMissingNode());
    }

    @ParameterizedTest
    @MethodSource("diffs")
    void theWorkbookCanBeOpenedAndNamesBothSides(Diff diff) throws Exception {
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(DiffFormat.XLSX, diff)))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        Map<String, String> facts = new LinkedHashMap<>();
        sheets.get("Summary").stream()
                .filter(row -> row.getCellCount() > 1)
                .forEach(row -> facts.put(row.getCellText(0), row.getCellText(1)));
        assertTrue(facts.get("From").contains(diff.from().edition().id()), facts.toString());
        assertTrue(facts.get("To").contains(diff.to().edition().id()), facts.toString());
        Set<String> cells = new HashSet<>();
        sheets.values()
                .forEach(rows -> rows.forEach(row -> row.forEach(cell -> {
                    if (cell != null) {
                        cells.add(cell.getText());
                    }
                })));
        labels(diff).forEach(label -> assertTrue(cells.stream().anyMatch(cell -> cell.contains(label)), label));
    }

    @Test
    void thePdfSaysWhatLeadsFromOneToTheOther() throws Exception {
        Diff units = diff(ONE.formatted("internal", 1), ONE.formatted("internal", 3));
        try (PDDocument pdf = Loader.loadPDF(bytes(DiffFormat.PDF, units))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            // 5 + 2 × 1 + 1 = 8 addresses before, 5 + 2 × 3 + 1 = 12 after.
            assertTrue(text.contains("8 → 12"), text);
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentInformation().getTitle().contains("Orders"));
        }
    }

    @Test
    void theAnswersInShortAreTheSameInEveryFormat() throws Exception {
        Diff inside = diff(ONE.formatted("external", 1), ONE.formatted("internal", 1));
        String appears = "a new one appears";
        assertTrue(text(DiffFormat.TEXT, inside).contains(appears));
        assertTrue(text(DiffFormat.MARKDOWN, inside).contains(appears));
        assertTrue(text(DiffFormat.HTML, inside).contains(appears));
        try (PDDocument pdf = Loader.loadPDF(bytes(DiffFormat.PDF, inside))) {
            assertTrue(
                    new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").contains(appears));
        }
    }

    @Test
    void orderOfTheFormatsAndTheirFiles() {
        assertEquals(
                List.of(
                        "diff.txt",
                        "diff.json",
                        "diff-consequences.csv",
                        "diff-plan.csv",
                        "diff-rows.csv",
                        "diff.md",
                        "diff.pdf",
                        "diff.html",
                        "diff.docx",
                        "diff.xlsx"),
                Stream.of(DiffFormat.values())
                        .flatMap(format -> format.fileNames().stream())
                        .toList());
        assertEquals(
                "diff.md",
                new DiffExports("1.0.0", WIDE)
                        .files(
                                DiffFormat.MARKDOWN,
                                diff(ONE.formatted("internal", 1), ONE.formatted("internal", 1)),
                                Paper.LETTER)
                        .getFirst()
                        .name());
    }

    @Test
    void aNameNeitherTurnsNorSteersATerminal() {
        Diff named = ReportDiff.of(
                Reports.named("a\u001B[2Jb\u202Ec\u0007"), Reports.named("d\u2066e\nf"), PROGRAM.reference());
        String text = text(DiffFormat.TEXT, named);
        assertTrue(text.codePoints().noneMatch(c -> c == 0x1B || c == 0x202E || c == 0x2066 || c == 7), text);
        assertTrue(text.contains("[U+202E]"), text);
    }
}
