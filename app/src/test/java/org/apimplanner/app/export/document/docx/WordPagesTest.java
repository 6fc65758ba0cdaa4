package org.apimplanner.app.export.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.words.PlanHash;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A document for Word as its pages: their paper, their margins, their pictures, and what a list of files shows.
final class WordPagesTest {
    private static Map<String, byte[]> parts(Exporter format, Report report) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(format.export(report).getFirst().content()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Document xml(byte[] part) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
    }

    private static List<Element> all(Document part, String tag) {
        NodeList nodes = part.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Set<List<String>> sizes(Paper paper) throws Exception {
        Document document = xml(parts(Reports.exporter("docx").on(paper), Reports.named("Paper"))
                .get("word/document.xml"));
        Set<List<String>> sizes = new HashSet<>();
        all(document, "w:pgSz").forEach(size -> sizes.add(List.of(size.getAttribute("w:w"), size.getAttribute("w:h"))));
        return sizes;
    }

    @Test
    void thePaperIsThatOfTheChoiceUprightAndOnItsSide() throws Exception {
        // A4 is 210 by 297 mm, Letter 8.5 by 11 inches; 1,440 twips are an inch.
        assertEquals(Set.of(List.of("11906", "16838"), List.of("16838", "11906")), sizes(Paper.A4));
        assertEquals(Set.of(List.of("12240", "15840"), List.of("15840", "12240")), sizes(Paper.LETTER));
    }

    @Test
    void theMarginsOfEveryPageFitTheirPage() throws Exception {
        Document document =
                xml(parts(Reports.exporter("docx"), Reports.named("Margins")).get("word/document.xml"));
        for (Element section : all(document, "w:sectPr")) {
            Element size = (Element) section.getElementsByTagName("w:pgSz").item(0);
            Element margin = (Element) section.getElementsByTagName("w:pgMar").item(0);
            int room = Integer.parseInt(size.getAttribute("w:w"))
                    - Integer.parseInt(margin.getAttribute("w:left"))
                    - Integer.parseInt(margin.getAttribute("w:right"));
            assertTrue(room > 8_000, "room " + room);
        }
    }

    @Test
    void aListOfFilesShowsTitleAndState() throws Exception {
        Report report = Reports.named("Orders <1> & 2");
        Document properties = xml(parts(Reports.exporter("docx"), report).get("docProps/core.xml"));
        assertEquals(
                "Orders <1> & 2 – network design review",
                all(properties, "dc:title").getFirst().getTextContent());
        assertEquals("en", all(properties, "dc:language").getFirst().getTextContent());
        assertTrue(all(properties, "dc:description").getFirst().getTextContent().contains(PlanHash.of(report.plan())));
    }

    @Test
    void everyPageSaysItsNumberAndTheStateOfThePlan() throws Exception {
        Report whole = Reports.sample("premium-internal");
        Map<String, byte[]> parts = parts(Reports.exporter("docx").partOf(whole.plan()), Reports.named("Part"));
        for (String name : List.of("word/footer-upright.xml", "word/footer-wide.xml")) {
            Document foot = xml(parts.get(name));
            assertTrue(foot.getDocumentElement().getTextContent().contains(PlanHash.of(whole.plan())), name);
            String orders = all(foot, "w:instrText").stream()
                    .map(Element::getTextContent)
                    .map(String::strip)
                    .toList()
                    .toString();
            assertTrue(orders.contains("PAGE") && orders.contains("NUMPAGES"), orders);
        }
    }

    @Test
    void aPlanWithErrorsIsMarkedOnEveryPageAndAnotherIsNot() throws Exception {
        Report wrong = Reports.withErrors();
        Map<String, byte[]> marked = parts(Reports.exporter("docx"), wrong);
        Map<String, byte[]> clean = parts(Reports.exporter("docx"), Reports.named("Fine"));
        for (String name : List.of("word/header-first.xml", "word/header-upright.xml", "word/header-wide.xml")) {
            assertTrue(
                    xml(marked.get(name)).getDocumentElement().getTextContent().contains("NOT READY"), name);
            assertFalse(
                    xml(clean.get(name)).getDocumentElement().getTextContent().contains("NOT READY"), name);
        }
        // The first page has the title itself.
        assertFalse(xml(clean.get("word/header-first.xml"))
                .getDocumentElement()
                .getTextContent()
                .contains("Fine"));
        assertTrue(xml(clean.get("word/header-wide.xml"))
                .getDocumentElement()
                .getTextContent()
                .contains("Fine"));
    }

    @Test
    void everyPictureOfTheDocumentIsThereAndFitsItsPage() throws Exception {
        Map<String, byte[]> parts = parts(Reports.exporter("docx"), Reports.sample("premium-internal"));
        Document document = xml(parts.get("word/document.xml"));
        List<Element> pictures = all(document, "wp:extent");
        assertFalse(pictures.isEmpty());
        for (Element picture : pictures) {
            // 914,400 units are an inch; an A4 page on its side is 11.7 inches wide and 8.3 high.
            assertTrue(Long.parseLong(picture.getAttribute("cx")) <= 11.7 * 914_400);
            assertTrue(Long.parseLong(picture.getAttribute("cy")) <= 8.3 * 914_400);
        }
        // Each as pixels, and as a drawing for programs that can scale one.
        assertEquals(
                2L * pictures.size(),
                parts.keySet().stream()
                        .filter(name -> name.startsWith("word/media/"))
                        .count());
        all(document, "wp:docPr")
                .forEach(words -> assertFalse(words.getAttribute("descr").isBlank(), "a picture without words"));
    }
}
