package org.apimplanner.app.export.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.Reports;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfExporterTest {
    private static final String SAMPLES = "org.apimplanner.app.export.Reports#sampleNames";

    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    /// A sample's file, laid out once for all tests.
    private static PDDocument openedSample(String name) throws IOException {
        return Loader.loadPDF(FILES.computeIfAbsent(name, n -> Reports.bytes("pdf", Reports.sample(n))));
    }

    private static PDDocument opened(Report report) throws IOException {
        return Loader.loadPDF(Reports.bytes("pdf", report));
    }

    /// The text of a page range in reading order, without white space: lines break where they may.
    private static String text(PDDocument pdf, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return dense(stripper.getText(pdf));
    }

    private static String text(Report report) throws IOException {
        try (PDDocument pdf = opened(report)) {
            return text(pdf, 1, pdf.getNumberOfPages());
        }
    }

    private static String dense(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\u00A0]", "");
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    /// What stands under a rule's name in each table: what it is for or, where an earlier table has said
    /// so, where.
    private static Map<String, Integer> ruleCells(Report report) {
        Map<List<Object>, String> said = new HashMap<>();
        Map<String, Integer> cells = new HashMap<>();
        Set<List<NsgRule>> tables = new HashSet<>();
        for (RegionReport region : report.regions()) {
            if (!tables.add(region.nsgRules())) {
                continue;
            }
            Map<List<Object>, String> before = Map.copyOf(said);
            for (NsgRule rule : region.nsgRules()) {
                List<Object> reason = List.of(rule.rule(), rule.purpose(), rule.note(), rule.references());
                String place = "As " + rule.direction().word().toLowerCase(Locale.ROOT) + " " + rule.priority() + " of "
                        + region.displayName() + ".";
                cells.merge(dense(rule.name() + before.getOrDefault(reason, rule.purpose())), 1, Integer::sum);
                said.putIfAbsent(reason, place);
            }
        }
        return cells;
    }

    private static void assertEachRuleOnce(Report report, String text) {
        ruleCells(report).forEach((cell, tables) -> assertEquals(tables, count(text, cell), cell));
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void everyRuleFindingAndStepOfASampleIsThereOnce(String sample) throws IOException {
        Report report = Reports.sample(sample);
        String text;
        try (PDDocument pdf = openedSample(sample)) {
            text = text(pdf, 1, pdf.getNumberOfPages());
        }
        assertEachRuleOnce(report, text);
        for (Finding finding : report.findings()) {
            assertEquals(1, count(text, dense(finding.message())), finding.message());
        }
        report.checklist().forEach(i -> assertEquals(1, count(text, dense(i.item())), i.item()));
        report.regions()
                .forEach(r ->
                        r.firewall().forEach(f -> assertTrue(text.contains(dense(f.destination())), f.destination())));
        report.regions()
                .forEach(r ->
                        r.routes().forEach(f -> assertTrue(text.contains(dense(f.name() + f.purpose())), f.name())));
        report.regions().forEach(r -> r.dnsRecords().forEach(d -> assertTrue(text.contains(dense(d.zone())))));
    }

    @Test
    void everyRuleOfTenRegionsIsThereAndEachPageSaysWhichOfHowManyItIs() throws IOException {
        Report report = Reports.tenRegions();
        try (PDDocument pdf = opened(report)) {
            int pages = pdf.getNumberOfPages();
            assertEachRuleOnce(report, text(pdf, 1, pages));
            for (int page = 1; page <= pages; page++) {
                String text = text(pdf, page, page);
                assertEquals(1, count(text, "Page" + page + "of" + pages), text);
                assertTrue(page == 1 || text.contains("Tenregions"));
            }
        }
    }

    @Test
    void aTableThatGoesOnHasItsHeadOnEveryPage() throws IOException {
        Set<String> rules = ruleCells(Reports.tenRegions()).keySet();
        String head = dense("Priority Rule Port Protocol Source Destination Action");
        int pages = 0;
        try (PDDocument pdf = opened(Reports.tenRegions())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = text(pdf, page, page);
                if (rules.stream().anyMatch(text::contains)) {
                    pages++;
                    assertTrue(text.contains(head), "page " + page);
                }
            }
        }
        assertTrue(pages > 5);
    }

    @Test
    void aReaderFindsTitleLanguageTagsAndBookmarks() throws IOException {
        try (PDDocument pdf = openedSample("premium-internal")) {
            assertEquals(
                    "Contoso API platform – network design review",
                    pdf.getDocumentInformation().getTitle());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                assertTrue(item.findDestinationPage(pdf) != null, item.getTitle());
            }
            assertEquals(
                    List.of(
                            "1  Regions",
                            "2  Topology",
                            "3  Subnets",
                            "4  Address space",
                            "5  Network security groups",
                            "6  Routes",
                            "7  Firewall",
                            "8  DNS records",
                            "9  Public IP and source addresses",
                            "10  Findings",
                            "11  Checklist",
                            "12  Sources"),
                    titles);
        }
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void everyFontIsEmbeddedAndNoLinkLeavesTheFile(String sample) throws IOException {
        try (PDDocument pdf = openedSample(sample)) {
            Set<String> fonts = new TreeSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    fonts.add(font.getName().replaceFirst(".*\\+", ""));
                }
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertFalse(annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI);
                }
            }
            assertEquals(Set.of("Inter-Regular", "Inter-Bold"), fonts);
        }
    }

    @Test
    void thePaperIsA4UnlessLetterIsChosen() throws IOException {
        Report report = Reports.sample("private-endpoint");
        try (PDDocument pdf = opened(report)) {
            assertSize(PDRectangle.A4, pdf.getPage(0));
        }
        byte[] letter = Reports.exporter("pdf")
                .on(Paper.LETTER)
                .export(report)
                .getFirst()
                .content();
        try (PDDocument pdf = Loader.loadPDF(letter)) {
            assertSize(PDRectangle.LETTER, pdf.getPage(0));
        }
    }

    private static void assertSize(PDRectangle size, PDPage page) {
        assertEquals(size.getWidth(), page.getMediaBox().getWidth(), 1);
        assertEquals(size.getHeight(), page.getMediaBox().getHeight(), 1);
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        Report report = Reports.tenRegions();
        assertArrayEquals(Reports.bytes("pdf", report), Reports.bytes("pdf", report));
    }

    @Test
    void theFileKnowsNoDate() throws IOException {
        try (PDDocument pdf = openedSample("private-endpoint")) {
            assertEquals(null, pdf.getDocumentInformation().getCreationDate());
            assertEquals(null, pdf.getDocumentInformation().getModificationDate());
        }
    }

    @ParameterizedTest
    @MethodSource("org.apimplanner.app.export.StrangeNames#all")
    void aStrangeNameIsTextThatCanBeSearched(String name) throws IOException {
        assertTrue(text(Reports.named(name)).contains(dense(name)));
    }

    @Test
    void rightToLeftNamesKeepTheirLetters() throws IOException {
        String text = text(Reports.named("רשת הארגון (ראשי)"));
        Set<Integer> letters = new HashSet<>();
        text.codePoints().forEach(letters::add);
        assertTrue("רשתהארגוןראשי".codePoints().allMatch(letters::contains));
    }

    @Test
    void arabicLettersAreJoinedAndCanBeReadBack() throws IOException {
        // Whoever copies gets plain letters, from the right, whatever forms are drawn.
        assertTrue(text(Reports.named("مخطط الشبكة")).contains(dense("مخطط الشبكة")));
    }

    @Test
    void aLetterAndItsAccentAreOne() throws IOException {
        try (PDDocument pdf = opened(Reports.named("Re\u0301seau"))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertTrue(stripper.getText(pdf).contains("R\u00E9seau"));
        }
    }

    @Test
    void aCharacterThatNoFontHasIsSpelledOut() throws IOException {
        // A letter of Thai and a symbol of the year 2018: neither is in the fonts that ship.
        assertTrue(text(Reports.named("Plan \u0E02 \uD83E\uDDFF")).contains("Plan[U+0E02][U+1F9FF]"));
    }
}
