package org.apimplanner.app.picture.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apimplanner.app.picture.Pictures;
import org.apimplanner.app.picture.TopologyLayout;
import org.apimplanner.app.picture.text.PlainText;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DrawioWriterTest {
    private static Document document(Report report) {
        return Documents.parse(DrawioWriter.write(TopologyLayout.of(report)));
    }

    private static Map<String, Element> cells(Document document) {
        Map<String, Element> cells = new HashMap<>();
        Documents.all(document, "mxCell")
                .forEach(c -> assertEquals(null, cells.put(c.getAttribute("id"), c), c.getAttribute("id")));
        return cells;
    }

    private static Stream<Report> all() {
        return Stream.concat(Pictures.samples(), Pictures.random(11, 60));
    }

    @Test
    void idsAreUniqueParentsExistAndEdgesHoldOnToCells() {
        all().forEach(report -> {
            Map<String, Element> cells = cells(document(report));
            assertTrue(cells.containsKey("0"));
            assertEquals("0", cells.get("1").getAttribute("parent"));
            cells.values().stream()
                    .filter(c -> !c.getAttribute("id").equals("0"))
                    .forEach(cell -> {
                        assertTrue(cells.containsKey(cell.getAttribute("parent")), cell.getAttribute("id"));
                        if (cell.getAttribute("edge").equals("1")) {
                            assertEquals(
                                    "1", cells.get(cell.getAttribute("source")).getAttribute("vertex"));
                            assertEquals(
                                    "1", cells.get(cell.getAttribute("target")).getAttribute("vertex"));
                        }
                    });
        });
    }

    @Test
    void parentsComeBeforeTheirChildrenAsTheFormatNeeds() {
        all().forEach(report -> {
            Map<String, Integer> places = new HashMap<>();
            List<Element> cells = Documents.all(document(report), "mxCell");
            for (int i = 0; i < cells.size(); i++) {
                places.put(cells.get(i).getAttribute("id"), i);
                String parent = cells.get(i).getAttribute("parent");
                assertTrue(parent.isEmpty() || places.containsKey(parent), parent);
            }
        });
    }

    @Test
    void theSubnetLiesInTheNetworkAndTheInstanceInTheSubnet() {
        Map<String, Element> cells = cells(document(Pictures.sample("premium-internal")));
        assertEquals("region-1-vnet-subnet", cells.get("region-1-instance").getAttribute("parent"));
        assertEquals("region-1-vnet", cells.get("region-1-vnet-subnet").getAttribute("parent"));
        assertEquals("region-1", cells.get("region-1-vnet").getAttribute("parent"));
        assertTrue(cells.get("region-1-vnet").getAttribute("style").contains("container=1"));
    }

    @Test
    void theFileIsReadableWithoutDecompression() {
        Document document = document(Pictures.sample("premium-internal"));
        assertEquals("mxfile", document.getDocumentElement().getTagName());
        assertEquals("false", document.getDocumentElement().getAttribute("compressed"));
        assertEquals(1, Documents.all(document, "mxGraphModel").size());
    }

    @Test
    void namesArePlainTextForTheProgramToo() {
        for (String name : List.of("<b>&amp;</b>", "תכנון (א)", "接口")) {
            Map<String, Element> cells = cells(document(Pictures.named("consumption", name)));
            assertEquals(PlainText.of(name), cells.get("sheet-text-1").getAttribute("value"));
            cells.values().stream()
                    .filter(c -> c.hasAttribute("style"))
                    .forEach(c -> assertTrue(c.getAttribute("style").contains("html=0;")));
        }
    }

    @Test
    void aPortLabelStaysOnItsEdge() {
        Map<String, Element> cells = cells(document(Pictures.sample("premium-internal")));
        Element edge = cells.get("region-1-manages");
        assertEquals("3443", edge.getAttribute("value"));
        assertEquals("region-1-control", edge.getAttribute("source"));
        assertEquals("region-1-vip", edge.getAttribute("target"));
    }
}
