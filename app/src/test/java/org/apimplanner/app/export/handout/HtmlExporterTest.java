package org.apimplanner.app.export.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.words.PlanHash;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

class HtmlExporterTest {
    private static final String SAMPLES = "org.apimplanner.app.export.Reports#sampleNames";
    private static final Set<String> LOADING =
            Set.of("src", "srcset", "data", "poster", "action", "formaction", "cite", "background", "ping", "manifest");

    /// Parses by the HTML standard; whatever the standard calls an error fails the test.
    private static Document parsed(byte[] html) {
        HtmlDocumentBuilder parser = new HtmlDocumentBuilder(XmlViolationPolicy.FATAL);
        parser.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                throw new AssertionError(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                warning(e);
            }

            @Override
            public void fatalError(SAXParseException e) {
                warning(e);
            }
        });
        try {
            InputSource source = new InputSource(new ByteArrayInputStream(html));
            source.setEncoding("UTF-8");
            return parser.parse(source);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static Document page(Report report) {
        return parsed(Reports.bytes("html", report));
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void everySampleIsValidAndLeadsToItselfAndToTheDocumentsOnly(String sample) {
        List<Element> elements = elements(page(Reports.sample(sample)));
        Set<String> documents = Composition.shipped().reference().documents().stream()
                .flatMap(document -> document.url().stream())
                .collect(Collectors.toSet());
        Set<String> ids = new HashSet<>();
        elements.stream()
                .filter(e -> e.hasAttribute("id"))
                .forEach(e -> assertTrue(ids.add(e.getAttribute("id")), e.getAttribute("id")));
        for (Element element : elements) {
            LOADING.forEach(a -> assertFalse(element.hasAttribute(a), element.getTagName() + " " + a));
            assertFalse(Set.of("script", "link", "iframe", "base").contains(element.getTagName()));
            String target = element.getAttribute("href");
            boolean inside = target.startsWith("#") && ids.contains(target.substring(1));
            assertTrue(target.isEmpty() || inside || documents.contains(target), target);
        }
    }

    @Test
    void theStyleLoadsNothing() {
        String html = new String(Reports.bytes("html", Reports.sample("premium-internal")), StandardCharsets.UTF_8);
        assertFalse(html.contains("url("));
        assertFalse(html.contains("@import"));
        assertFalse(html.contains("src:"));
    }

    @ParameterizedTest
    @MethodSource("org.apimplanner.app.export.StrangeNames#all")
    void aStrangeNameIsTextInTheHeadingAndTheTitle(String name) {
        Document document = page(Reports.named(name));
        assertEquals(name, document.getElementsByTagName("h1").item(0).getTextContent());
        assertTrue(
                document.getElementsByTagName("title").item(0).getTextContent().startsWith(name));
    }

    @Test
    void controlCharactersAndTurnsOfDirectionDoNotPass() {
        Document document = page(Reports.named("a\u0000b\u001Bc\u202Ed\uD800e\nf"));
        assertEquals(
                "a\uFFFDb\uFFFDcd\uFFFDe f",
                document.getElementsByTagName("h1").item(0).getTextContent());
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void everyFindingAndEveryStepIsThereOnce(String sample) {
        Report report = Reports.sample(sample);
        String text = page(report).getDocumentElement().getTextContent();
        for (Finding finding : report.findings()) {
            assertEquals(1, count(text, finding.message()), finding.message());
        }
        boolean folded = report.regions().size() > 1;
        report.checklist().stream()
                .filter(i -> !folded || i.region().isEmpty())
                .forEach(i -> assertEquals(1, count(text, i.item()), i.item()));
    }

    @Test
    void theFirstPageNamesWarningsAndEveryStepHasABoxToTick() {
        Report report = Reports.sample("premium-internal");
        Document document = page(report);
        String text = document.getDocumentElement().getTextContent();
        report.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding -> assertTrue(text.indexOf(finding.message()) < text.indexOf("Contents")));
        long boxes = elements(document).stream()
                .filter(e ->
                        e.getTagName().equals("input") && e.getAttribute("type").equals("checkbox"))
                .count();
        // Every step of the checklist is one box, wherever its sentence is said.
        assertEquals(report.checklist().size(), boxes);
    }

    @Test
    void thePageSaysWhatStateOfThePlanItIsWhenPrinted() {
        Report report = Reports.sample("premium-internal");
        String html = new String(Reports.bytes("html", report), StandardCharsets.UTF_8);
        assertTrue(html.contains("@bottom-left { content: \"plan " + PlanHash.of(report.plan())));
        // The style sheet is no place for a person's words to end it.
        String odd = new String(Reports.bytes("html", Reports.named("a\"}</style><b>")), StandardCharsets.UTF_8);
        assertTrue(odd.contains("content: \"a\\000022\\00007D\\00003C\\00002Fstyle\\00003E\\00003Cb\\00003E\""));
    }

    @Test
    void sourcesOfOtherCloudsAndPlatformsAreLeftOut() {
        String text =
                page(Reports.sample("premium-internal")).getDocumentElement().getTextContent();
        String sources = text.substring(text.lastIndexOf("Sources"));
        assertTrue(sources.contains("https://learn.microsoft.com/azure/api-management/virtual-network-reference"));
        for (String other : List.of("China Cloud", "US Government Cloud", "(Azure in China)", "(stv1)")) {
            assertFalse(sources.contains(other), other);
        }
    }

    @Test
    void regionsWithEqualRulesShareATableAndOthersHaveTheirOwn() {
        // The two regions of this sample have the same eight rules.
        String shared =
                page(Reports.sample("premium-internal")).getDocumentElement().getTextContent();
        assertTrue(shared.contains("West Europe and North Europe · 8 rules"));
        // Regional tags name the region: West Europe has ten rules, East US, which also needs the
        // primary's, thirteen.
        String own = page(Reports.sample("multi-region-regional-tags"))
                .getDocumentElement()
                .getTextContent();
        assertTrue(own.contains("West Europe · 10 rules"));
        assertTrue(own.contains("East US · 13 rules"));
    }

    @Test
    void theSubnetsSizeStandsThereAsASum() {
        // Premium, internal, five units of two addresses: 5 + 10 + 1 + 0 = 16, a /28 without a spare.
        String text = page(Reports.sample("premium-internal-five-units"))
                .getDocumentElement()
                .getTextContent();
        assertTrue(text.replaceAll("\\s+", " ").contains("Sweden Central5+10 for 5 units+1+0=16"));
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertArrayEquals(
                Reports.bytes("html", Reports.sample("premium-internal")),
                Reports.bytes("html", Reports.sample("premium-internal")));
    }

    @Test
    void thePaperCanBeChosen() {
        Report report = Reports.sample("premium-internal");
        String letter = new String(
                Reports.exporter("html")
                        .on(Paper.LETTER)
                        .export(report)
                        .getFirst()
                        .content(),
                StandardCharsets.UTF_8);
        assertTrue(letter.contains("@page { size: letter; }"));
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
