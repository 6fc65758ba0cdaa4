package org.apimplanner.app.export.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.words.PlanHash;
import org.apimplanner.model.reference.Severity;
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

    /// The rows of the security groups as they read, each with the number of tables that have it: regions
    /// with equal groups share one.
    private static Map<String, Integer> ruleRows(Report report) {
        Map<String, Integer> rows = new HashMap<>();
        Set<List<NsgRule>> tables = new HashSet<>();
        for (RegionReport region : report.regions()) {
            if (tables.add(region.nsgRules())) {
                region.nsgRules().forEach(rule -> rows.merge(row(rule), 1, Integer::sum));
            }
        }
        return rows;
    }

    private static String row(NsgRule rule) {
        return dense(rule.priority() + rule.name()
                        + rule.destinationPorts().stream().map(Object::toString).collect(Collectors.joining(", ")) + "|"
                        + rule.protocol().word().toUpperCase(Locale.ROOT) + rule.source() + rule.destination()
                        + rule.access().word() + rule.requirement().word())
                .replace("*|*", "AnyAny")
                .replace("|*", "Any")
                .replace("|", "")
                .replace("*", "Any");
    }

    private static void assertEachRuleOnce(Report report, String text) {
        ruleRows(report).forEach((row, tables) -> assertEquals(tables, count(text, row), row));
        report.regions()
                .forEach(region -> region.nsgRules()
                        .forEach(rule -> assertTrue(text.contains(dense(rule.purpose())), rule.purpose())));
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
        boolean folded = report.regions().size() > 1;
        report.checklist().stream()
                .filter(i -> !folded || i.region().isEmpty())
                .forEach(i -> assertEquals(1, count(text, dense(i.item())), i.item()));
        report.regions()
                .forEach(r -> r.firewall()
                        .forEach(f -> assertTrue(
                                text.contains(f.destination().equals("*") ? "Any" : dense(f.destination())),
                                f.destination())));
        report.regions()
                .forEach(r ->
                        r.routes().forEach(f -> assertTrue(text.contains(dense(f.name() + f.purpose())), f.name())));
        report.regions().forEach(r -> r.dnsRecords().forEach(d -> assertTrue(text.contains(dense(d.zone())))));
    }

    @Test
    void everyRuleOfTenRegionsIsThereAndEachPageSaysWhichOfHowManyAndOfWhichStateItIs() throws IOException {
        Report report = Reports.tenRegions();
        try (PDDocument pdf = opened(report)) {
            int pages = pdf.getNumberOfPages();
            assertTrue(pages <= 34, pages + " pages");
            assertEachRuleOnce(report, text(pdf, 1, pages));
            String foot = dense("plan " + PlanHash.of(report.plan()) + " · APIM Network Planner ");
            for (int page = 1; page <= pages; page++) {
                String text = text(pdf, page, page);
                assertEquals(1, count(text, "Page" + page + "of" + pages), text);
                assertTrue(page == 1 || text.contains("Tenregions"));
                assertTrue(text.contains(foot), text);
                assertTrue(text.contains("·edition" + report.edition().id()), text);
            }
        }
    }

    @Test
    void eachPageWithRulesSaysOfWhichRegionAndDirectionTheyAre() throws IOException {
        Report report = Reports.tenRegions();
        int pages = 0;
        try (PDDocument pdf = opened(report)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = text(pdf, page, page);
                for (RegionReport region : report.regions()) {
                    for (NsgRule rule : region.nsgRules()) {
                        // Names with the region's own tag stand in its table alone.
                        boolean own = rule.name().contains(region.displayName().replace(" ", ""));
                        if (own && !region.primary() && text.contains(row(rule))) {
                            pages++;
                            String caption = dense(region.displayName() + " · "
                                    + rule.direction().word());
                            assertTrue(text.contains(caption), "page " + page + " lacks " + caption);
                        }
                    }
                }
            }
        }
        assertTrue(pages >= 9, "each further region has tags of its own");
    }

    @Test
    void aStepOfAllRegionsIsSaidOnceWithABoxForEach() throws IOException {
        String text = text(Reports.tenRegions());
        String step = dense("Do not give the region up if its address must stay: a region that is left and taken"
                + " again gets a new one.");
        assertEquals(1, count(text, step));
        String boxes = text.substring(text.indexOf(step) + step.length()).replaceAll("\\[[0-9]+\\]", "");
        String names = Reports.tenRegions().regions().stream()
                .map(RegionReport::displayName)
                .map(PdfExporterTest::dense)
                .collect(Collectors.joining());
        assertTrue(boxes.startsWith(names), boxes.substring(0, 200));
    }

    @Test
    void aPlanWithErrorsSaysSoOnEveryPageAndNamesThemOnTheFirst() throws IOException {
        Report report = Reports.withErrors();
        long errors = report.count(Severity.ERROR);
        assertTrue(errors > 1);
        try (PDDocument pdf = opened(report)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertTrue(text(pdf, page, page).contains(dense("NOT READY – " + errors + " errors")), "page " + page);
            }
            String first = text(pdf, 1, 1);
            report.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(finding -> assertTrue(first.contains(dense(finding.message())), finding.message()));
        }
    }

    @Test
    void aTableThatGoesOnHasItsHeadOnEveryPage() throws IOException {
        Set<String> rules = ruleRows(Reports.tenRegions()).keySet();
        String head = dense("Priority Rule Port Protocol Source Destination Action Need");
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
                            "10  Notes on the plan",
                            "11  Checklist",
                            "12  Sources",
                            "13  Terms"),
                    titles);
            PDOutlineItem regions =
                    pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            PDOutlineItem region = regions.getFirstChild();
            assertEquals("West Europe", region.getTitle());
            List<String> places = new ArrayList<>();
            region.children().forEach(place -> places.add(place.getTitle()));
            assertEquals(List.of("Topology", "Address space", "Network security group", "Routes"), places);
        }
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void everyFontIsEmbeddedAndOnlyLinksToDocumentsLeaveTheFile(String sample) throws IOException {
        Set<String> documents = Composition.shipped().reference().documents().stream()
                .flatMap(document -> document.url().stream())
                .collect(Collectors.toSet());
        try (PDDocument pdf = openedSample(sample)) {
            Set<String> fonts = new TreeSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    fonts.add(font.getName().replaceFirst(".*\\+", ""));
                }
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        assertTrue(documents.contains(uri.getURI()), uri.getURI());
                    }
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

    /// A letter of Thai and a symbol of the year 2018: neither is in the fonts that ship.
    @Test
    void aCharacterThatNoFontHasIsSpelledOutAndYetCopiedAsItIs() throws IOException {
        String name = "Plan \u0E02 \uD83E\uDDFF";
        try (PDDocument pdf = opened(Reports.named(name))) {
            assertEquals(
                    name + " – network design review",
                    pdf.getDocumentInformation().getTitle());
            assertTrue(actualTexts(pdf.getPage(0)).contains(name));
        }
    }

    private static List<String> actualTexts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        List<String> texts = new ArrayList<>();
        extractor.getMarkedContents().forEach(content -> collect(content, texts));
        return texts;
    }

    private static void collect(PDMarkedContent content, List<String> texts) {
        Optional.ofNullable(content.getActualText()).ifPresent(texts::add);
        content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .forEach(within -> collect((PDMarkedContent) within, texts));
    }

    @Test
    void arabicIsCopiedInTheLettersThatPeopleType() throws IOException {
        try (PDDocument pdf = opened(Reports.named("مخطط الشبكة (رئيسي)"))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            String text = stripper.getText(pdf);
            assertTrue(text.contains("الشبكة"), text);
            // No letter in a form that only a page has: the blocks of presentation forms.
            assertTrue(text.codePoints().noneMatch(c -> c >= 0xFB50 && c <= 0xFEFE), text);
            // The bracket that is read last lies at the left, drawn as its mirror image.
            assertTrue(actualTexts(pdf.getPage(0)).contains("\u200F)"));
        }
    }

    /// As on a machine with Windows, which no build of this program had.
    @Test
    void theLineEndsOfTheSystemChangeNoByte() {
        Report report = Reports.sample("premium-internal");
        byte[] here = Reports.bytes("pdf", report);
        String own = System.getProperty("line.separator");
        System.setProperty("line.separator", "\r\n");
        try {
            assertArrayEquals(here, Reports.bytes("pdf", report));
        } finally {
            System.setProperty("line.separator", own);
        }
    }
}
