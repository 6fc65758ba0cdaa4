package org.apimplanner.app.export.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apimplanner.app.export.Reports;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/// The picture that scales, read by a reader of XML that knows nothing of it.
final class SvgExporterTest {
    static Stream<Report> reports() {
        return Stream.concat(
                Reports.sampleNames().map(Reports::sample),
                Stream.of(
                        Reports.tenRegions(),
                        Reports.withErrors(),
                        Reports.named("</svg><script>alert(1)</script> & \"'")));
    }

    private static Document document(Report report) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(Reports.bytes("svg", report)));
    }

    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theFileIsAPictureThatLoadsAndRunsNothing(Report report) throws Exception {
        Document document = document(report);
        Element root = document.getDocumentElement();
        assertEquals("http://www.w3.org/2000/svg", root.getNamespaceURI());
        assertEquals("svg", root.getLocalName());
        for (Element element : elements(document)) {
            assertFalse(
                    Set.of("script", "foreignObject", "image", "use", "iframe", "a")
                            .contains(element.getLocalName()),
                    element.getLocalName());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.item(i).getNodeName();
                assertFalse(name.startsWith("on") || name.endsWith("href"), name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void idsAreThereOnceAndTheLabelOfThePictureIsOneOfThem(Report report) throws Exception {
        Document document = document(report);
        Set<String> ids = new HashSet<>();
        for (Element element : elements(document)) {
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), "twice: " + id);
        }
        for (String label :
                document.getDocumentElement().getAttribute("aria-labelledby").split(" ")) {
            assertTrue(label.isEmpty() || ids.contains(label), label);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void thePictureIsAsLargeAsItSays(Report report) throws Exception {
        Element root = document(report).getDocumentElement();
        String[] box = root.getAttribute("viewBox").split(" ");
        assertEquals(4, box.length);
        double width = Double.parseDouble(box[2]);
        double height = Double.parseDouble(box[3]);
        assertTrue(width > 200 && height > 100, root.getAttribute("viewBox"));
        assertEquals(width, Double.parseDouble(root.getAttribute("width").replace("px", "")), 0.01);
        assertEquals(height, Double.parseDouble(root.getAttribute("height").replace("px", "")), 0.01);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyRegionIsNamedToThoseWhoCannotSeeIt(Report report) throws Exception {
        String said = document(report).getDocumentElement().getTextContent();
        report.regions().forEach(region -> assertTrue(said.contains(region.displayName()), region.displayName()));
    }
}
