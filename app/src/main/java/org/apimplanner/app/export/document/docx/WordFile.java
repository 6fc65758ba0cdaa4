package org.apimplanner.app.export.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apimplanner.app.export.document.DocumentHead;
import org.apimplanner.app.export.document.PagedDocument;
import org.apimplanner.app.export.document.RunningTitle;
import org.apimplanner.resources.ShippedResources;

/// A document as a Word file. No clock and no machine is in it: the same document gives the same parts
/// everywhere, and the same bytes on one machine.
public final class WordFile {
    /// As early as the format can say without writing the time once more in the machine's own zone.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private final PagedDocument document;
    private final SequencedMap<String, byte[]> parts = new LinkedHashMap<>();

    private WordFile(PagedDocument document) {
        this.document = document;
    }

    public static byte[] of(PagedDocument document) {
        WordFile file = new WordFile(document);
        file.write();
        return file.archive();
    }

    private void write() {
        Links links = new Links();
        Pictures pictures = new Pictures();
        String body = WordBody.of(document, links, pictures);
        parts.put("[Content_Types].xml", shipped("content-types.xml"));
        part(
                "_rels/.rels",
                RELATIONS + relation("document", TYPE + "officeDocument", "word/document.xml")
                        + relation(
                                "properties",
                                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                                "docProps/core.xml")
                        + "</Relationships>");
        part("docProps/core.xml", properties(document.head()));
        part("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        part("word/_rels/document.xml.rels", relations(links, pictures));
        parts.put("word/styles.xml", shipped("styles.xml"));
        parts.put("word/settings.xml", shipped("settings.xml"));
        margins(document.head());
        pictures.files().forEach((name, content) -> parts.put("word/media/" + name, content));
    }

    private static String properties(DocumentHead head) {
        return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + WordXml.escaped(head.longTitle())
                + "</dc:title><dc:subject>" + WordXml.escaped(head.subtitle())
                + "</dc:subject><dc:creator>APIM Network Planner</dc:creator><dc:description>"
                + WordXml.escaped(head.foot()) + "</dc:description><dc:language>" + PagedDocument.LANGUAGE
                + "</dc:language></cp:coreProperties>";
    }

    private static String relations(Links links, Pictures pictures) {
        StringBuilder relations = new StringBuilder(RELATIONS);
        relations.append(relation("styles", TYPE + "styles", "styles.xml"));
        relations.append(relation("settings", TYPE + "settings", "settings.xml"));
        for (String name : new String[] {"header-first", "header-upright", "header-wide"}) {
            relations.append(relation(name, TYPE + "header", name + ".xml"));
        }
        for (String name : new String[] {"footer-upright", "footer-wide"}) {
            relations.append(relation(name, TYPE + "footer", name + ".xml"));
        }
        pictures.files().keySet().forEach(name -> relations.append(relation(name, TYPE + "image", "media/" + name)));
        links.outside()
                .forEach((id, target) -> relations
                        .append("<Relationship Id=\"")
                        .append(id)
                        .append("\" Type=\"" + TYPE + "hyperlink\" Target=\"")
                        .append(WordXml.escaped(target))
                        .append("\" TargetMode=\"External\"/>"));
        return relations.append("</Relationships>").toString();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    /// What stands in the margins of each page.
    private void margins(DocumentHead head) {
        String title = run(RunningTitle.of(head.title()));
        String status = "<w:r><w:tab/></w:r>"
                + head.status()
                        .map(words -> "<w:r><w:rPr><w:b/><w:color w:val=\"8F1D1D\"/></w:rPr><w:t>"
                                + WordXml.escaped(words) + "</w:t></w:r>")
                        .orElse("");
        String foot = run(head.foot()) + "<w:r><w:tab/></w:r>" + run("Page ") + WordFields.number("PAGE") + run(" of ")
                + WordFields.number("NUMPAGES");
        WordSheet upright = WordSheet.upright(document.paper());
        WordSheet wide = WordSheet.wide(document.paper());
        margin("header-first", "w:hdr", "Header", upright, status);
        margin("header-upright", "w:hdr", "Header", upright, title + status);
        margin("header-wide", "w:hdr", "Header", wide, title + status);
        margin("footer-upright", "w:ftr", "Footer", upright, foot);
        margin("footer-wide", "w:ftr", "Footer", wide, foot);
    }

    private void margin(String name, String element, String style, WordSheet sheet, String runs) {
        part(
                "word/" + name + ".xml",
                "<" + element + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"" + style
                        + "\"/><w:tabs><w:tab w:val=\"right\" w:pos=\"" + sheet.room() + "\"/></w:tabs></w:pPr>" + runs
                        + "</w:p></" + element + ">");
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + WordXml.escaped(text) + "</w:t></w:r>";
    }

    private static byte[] shipped(String name) {
        return ShippedResources.text("document/word/" + name).getBytes(StandardCharsets.UTF_8);
    }

    private void part(String name, String content) {
        parts.put(name, (DECLARATION + content).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] archive() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
