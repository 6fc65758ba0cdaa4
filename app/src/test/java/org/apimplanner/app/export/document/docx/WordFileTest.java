package org.apimplanner.app.export.document.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apimplanner.app.export.LibreOffice;
import org.apimplanner.app.export.Reports;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class WordFileTest {
    private static final String SAMPLES = "org.apimplanner.app.export.Reports#sampleNames";

    private static Map<String, byte[]> parts(Report report) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Reports.bytes("docx", report)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Document xml(byte[] part) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
    }

    private static List<Element> all(Document document, String tag) {
        return elements(document.getElementsByTagName(tag));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static List<Element> below(Element element, String tag) {
        return elements(element.getElementsByTagName(tag));
    }

    /// Each paragraph's text.
    private static List<String> texts(Document document) {
        return all(document, "w:p").stream()
                .map(p -> below(p, "w:t").stream().map(Element::getTextContent).collect(Collectors.joining()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void everyPartIsXmlAndEveryRelationHasItsPart(String sample) throws Exception {
        Map<String, byte[]> parts = parts(Reports.sample(sample));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                xml(part.getValue());
            }
        }
        Set<String> relations = new HashSet<>();
        for (Element relation : all(xml(parts.get("word/_rels/document.xml.rels")), "Relationship")) {
            relations.add(relation.getAttribute("Id"));
            if (!relation.getAttribute("TargetMode").equals("External")) {
                assertTrue(
                        parts.containsKey("word/" + relation.getAttribute("Target")), relation.getAttribute("Target"));
            }
        }
        Document document = xml(parts.get("word/document.xml"));
        for (String tag : List.of("a:blip", "asvg:svgBlip")) {
            all(document, tag).forEach(use -> assertTrue(relations.contains(use.getAttribute("r:embed"))));
        }
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void everyRuleDestinationAndNoteIsThere(String sample) throws Exception {
        Report report = Reports.sample(sample);
        String text = String.join("\n", texts(xml(parts(report).get("word/document.xml"))));
        report.regions().forEach(region -> {
            region.nsgRules().forEach(rule -> {
                assertTrue(text.contains(rule.name()), rule.name());
                rule.note().ifPresent(note -> assertTrue(text.contains(note), note));
            });
            region.firewall().forEach(row -> {
                assertTrue(text.contains(row.destination()) || row.destination().equals("*"), row.destination());
                row.note().ifPresent(note -> assertTrue(text.contains(note), note));
            });
        });
        report.findings().forEach(finding -> assertTrue(text.contains(finding.message()), finding.message()));
    }

    @Test
    void headingsHaveWordsOwnStylesAndHeadsOfTablesRepeat() throws Exception {
        Map<String, byte[]> parts = parts(Reports.sample("premium-internal"));
        Document document = xml(parts.get("word/document.xml"));
        Set<String> defined = all(xml(parts.get("word/styles.xml")), "w:style").stream()
                .map(style -> style.getAttribute("w:styleId"))
                .collect(Collectors.toSet());
        for (String tag : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
            all(document, tag)
                    .forEach(use -> assertTrue(defined.contains(use.getAttribute("w:val")), use.getAttribute("w:val")));
        }
        List<String> headings = all(document, "w:p").stream()
                .filter(p -> below(p, "w:pStyle").stream()
                        .anyMatch(style -> style.getAttribute("w:val").equals("Heading1")))
                .map(p -> below(p, "w:t").stream().map(Element::getTextContent).collect(Collectors.joining()))
                .toList();
        assertTrue(headings.stream().anyMatch(h -> h.endsWith("Network security groups")), headings::toString);
        assertTrue(all(document, "w:tbl").stream()
                .filter(table -> below(table, "w:tblStyle")
                        .getFirst()
                        .getAttribute("w:val")
                        .equals("PlanTable"))
                .filter(table -> table.getTextContent().startsWith("Priority"))
                .allMatch(table -> !below(table, "w:tblHeader").isEmpty()));
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void everyRowIsAsWideAsItsTableAndEveryCellEndsWithAParagraph(String sample) throws Exception {
        Document document = xml(parts(Reports.sample(sample)).get("word/document.xml"));
        for (Element table : all(document, "w:tbl")) {
            int columns = below(table, "w:gridCol").size();
            for (Element row : below(table, "w:tr")) {
                int span = 0;
                for (Element cell : below(row, "w:tc")) {
                    span += below(cell, "w:gridSpan").stream()
                            .map(wide -> Integer.valueOf(wide.getAttribute("w:val")))
                            .findFirst()
                            .orElse(1);
                    assertEquals("w:p", cell.getLastChild().getNodeName());
                }
                assertEquals(columns, span, row.getTextContent());
            }
        }
    }

    @Test
    void everyLinkLeadsToABookmark() throws Exception {
        Document document = xml(parts(Reports.tenRegions()).get("word/document.xml"));
        List<String> names = all(document, "w:bookmarkStart").stream()
                .map(bookmark -> bookmark.getAttribute("w:name"))
                .toList();
        assertEquals(names.size(), Set.copyOf(names).size());
        List<String> targets = new ArrayList<>();
        all(document, "w:hyperlink").stream()
                .map(link -> link.getAttribute("w:anchor"))
                .filter(target -> !target.isEmpty())
                .forEach(targets::add);
        assertFalse(targets.isEmpty());
        targets.forEach(target -> assertTrue(names.contains(target), target));
    }

    @ParameterizedTest
    @MethodSource("org.apimplanner.app.export.StrangeNames#all")
    void aStrangeNameIsText(String name) throws Exception {
        assertTrue(
                texts(xml(parts(Reports.named(name)).get("word/document.xml"))).contains(name), name);
    }

    @Test
    void aNameFromTheRightHasRunsFromTheRight() throws Exception {
        Document document = xml(parts(Reports.named("خطة الشبكة (v2)")).get("word/document.xml"));
        assertEquals("خطة الشبكة (v2)", texts(document).get(1));
        assertFalse(all(document, "w:rtl").isEmpty());
    }

    @Test
    void theSameReportGivesTheSameBytesAndNoDate() throws Exception {
        Report report = Reports.sample("premium-internal");
        assertArrayEquals(Reports.bytes("docx", report), Reports.bytes("docx", report));
        assertFalse(new String(parts(report).get("docProps/core.xml"), StandardCharsets.UTF_8).contains("created"));
    }

    @Test
    void libreOfficeOpensItAndReadsTheSameTables(@TempDir Path folder) throws Exception {
        LibreOffice program = LibreOffice.assumeInstalled();
        Report report = Reports.sample("premium-external-forced-tunneling");
        Path file = Files.write(folder.resolve("handout.docx"), Reports.bytes("docx", report));
        program.convert(file, "txt:Text (encoded):UTF8", folder);
        List<String> lines = Files.readAllLines(folder.resolve("handout.txt"));
        report.regions()
                .forEach(region ->
                        region.nsgRules().forEach(rule -> assertTrue(lines.contains(rule.name()), rule.name())));
        report.findings()
                .forEach(finding -> assertTrue(
                        lines.stream().anyMatch(line -> line.startsWith(finding.message())), finding.message()));
    }
}
