package org.apimplanner.app.export.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.words.PlanHash;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// What stands at the front of the handout: which plan it is, how it fares, and where everything is.
final class HandoutFrontTest {
    static Stream<Report> reports() {
        return Stream.concat(
                Reports.sampleNames().map(Reports::sample), Stream.of(Reports.withErrors(), Reports.tenRegions()));
    }

    private static Document page(Report report) throws Exception {
        return page(Reports.exporter("html"), report);
    }

    private static Document page(Exporter exporter, Report report) throws Exception {
        InputSource source = new InputSource(
                new ByteArrayInputStream(exporter.export(report).getFirst().content()));
        source.setEncoding("UTF-8");
        return new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW).parse(source);
    }

    private static List<Element> all(Element within, String tag) {
        NodeList nodes = within.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<Element> ofClass(Document page, String tag, String name) {
        return all(page.getDocumentElement(), tag).stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(name))
                .toList();
    }

    private static String words(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theVerdictCountsWhatIsFound(Report report) throws Exception {
        List<String> counts = ofClass(page(report), "span", "count").stream()
                .map(HandoutFrontTest::words)
                .toList();
        assertEquals(3, counts.size());
        for (int i = 0; i < 3; i++) {
            long count = report.count(Severity.values()[i]);
            assertTrue(counts.get(i).startsWith(count + " "), counts.toString());
            assertEquals(count == 1, !counts.get(i).endsWith("s"), counts.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everySectionOfTheContentsIsThereInItsOrder(Report report) throws Exception {
        Document page = page(report);
        Element nav = all(page.getDocumentElement(), "nav").getFirst();
        List<String> contents =
                all(nav, "a").stream().map(HandoutFrontTest::words).toList();
        List<String> headings = all(page.getDocumentElement(), "h2").stream()
                .map(HandoutFrontTest::words)
                .filter(heading -> !heading.equals("Contents"))
                .toList();
        assertEquals(contents, headings);
        for (int i = 0; i < contents.size(); i++) {
            assertTrue(contents.get(i).startsWith((i + 1) + " "), contents.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyRegionHasACardWithItsName(Report report) throws Exception {
        String text = words(page(report).getDocumentElement());
        report.regions().forEach(region -> assertTrue(text.contains(region.displayName()), region.displayName()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void errorsAndWarningsStandBeforeTheContentsAndNotesBehind(Report report) throws Exception {
        String text = words(all(page(report).getDocumentElement(), "body").getFirst());
        int contents = text.indexOf("Contents");
        report.findings().forEach(finding -> {
            int at = text.indexOf(finding.message());
            assertTrue(at >= 0, finding.message());
            assertEquals(finding.severity() != Severity.INFO, at < contents, finding.message());
        });
    }

    @Test
    void theHandoutOfARegionIsCalledAfterItAndIsOfTheStateOfTheWholePlan() throws Exception {
        Report whole = Reports.sample("premium-internal");
        Report part = Reports.named("Contoso API platform");
        Document page = page(Reports.exporter("html").partOf(whole.plan()), part);
        assertEquals(
                "Contoso API platform – West Europe",
                words(all(page.getDocumentElement(), "h1").getFirst()));
        String style = all(page.getDocumentElement(), "style").getFirst().getTextContent();
        assertTrue(style.contains(PlanHash.of(whole.plan())), "the state of the whole");
        assertFalse(style.contains(PlanHash.of(part.plan())), "the state of the part");
    }

    @Test
    void aPlanWithErrorsIsNotReadyAndOneWithoutIs() throws Exception {
        assertTrue(style(Reports.withErrors()).contains("NOT READY"));
        assertFalse(style(Reports.sample("premium-internal")).contains("NOT READY"));
    }

    private static String style(Report report) throws Exception {
        return all(page(report).getDocumentElement(), "style").getFirst().getTextContent();
    }

    @Test
    void peopleFindFieldsToSign() throws Exception {
        List<Element> fields = ofClass(page(Reports.named("Sign")), "table", "fields");
        assertEquals(2, fields.size());
        assertTrue(words(fields.getFirst()).startsWith("Sign-off "), words(fields.getFirst()));
    }
}
