package org.apimplanner.app.export.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/// The parts of a document for Word: links, runs of letters, tables and sheets.
final class WordPartsTest {
    private static Markup.Element row(Markup.Element... cells) {
        return Markup.of("tr", cells);
    }

    private static Markup.Element table(Markup.Element... rows) {
        return Markup.of("table", Markup.of("tbody", rows));
    }

    private static Document runs(Markup... content) throws Exception {
        WordXml out = new WordXml();
        new Runs(out, new Links()).write(List.of(content));
        String xml = "<w:p xmlns:w=\"w\" xmlns:r=\"r\">" + out + "</w:p>";
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static int count(Document document, String tag) {
        return document.getElementsByTagName(tag).getLength();
    }

    @Test
    void anAddressOutsideIsOneRelationHoweverOftenItIsNamed() {
        Links links = new Links();
        String first = links.opening("https://example.com/a");
        assertEquals(first, links.opening("https://example.com/a"));
        assertTrue(first.contains("r:id=\"link1\""), first);
        assertTrue(links.opening("https://example.com/b").contains("r:id=\"link2\""));
        assertEquals(
                Map.of("link1", "https://example.com/a", "link2", "https://example.com/b"),
                Map.copyOf(links.outside()));
    }

    @Test
    void aLinkWithinLeadsToABookmarkOfTheSameName() {
        Links links = new Links();
        assertTrue(links.opening("#nsg-1").contains("w:anchor=\"nsg_1\""));
        assertTrue(links.bookmark("nsg-1").contains("w:name=\"nsg_1\""));
        assertEquals(Map.of(), Map.copyOf(links.outside()));
        // Numbers of bookmarks are theirs alone.
        assertTrue(links.bookmark("other").contains("w:id=\"1\""));
    }

    @Test
    void boldSmallAndLinkedLettersAreRunsOfTheirOwn() throws Exception {
        Document document = runs(
                Markup.text("plain "),
                Markup.of("b", "bold"),
                Markup.of("span.small", "small"),
                Markup.of("a", "linked").with("href", "#there"));
        assertEquals(4, count(document, "w:r"));
        assertEquals(1, count(document, "w:b"));
        assertEquals(1, count(document, "w:sz"));
        assertEquals(1, count(document, "w:hyperlink"));
        assertEquals("plain boldsmalllinked", document.getDocumentElement().getTextContent());
    }

    @Test
    void aNameFromTheRightIsARunThatRunsSo() throws Exception {
        Document document = runs(Markup.text("plan \u05D0\u05D1 end"));
        assertEquals(3, count(document, "w:r"));
        assertEquals(1, count(document, "w:rtl"));
        assertEquals("plan \u05D0\u05D1 end", document.getDocumentElement().getTextContent());
    }

    @Test
    void aBoxIsASignAndABreakIsABreak() throws Exception {
        Document document = runs(Markup.of("input.box"), Markup.of("br"), Markup.text(""));
        assertEquals("☐ ", document.getDocumentElement().getTextContent());
        assertEquals(1, count(document, "w:br"));
        assertEquals(2, count(document, "w:r"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p/>", "a & b", "\"quoted\"", "]]>", "tab\tline\nend"})
    void aTextIsText(String text) throws Exception {
        assertEquals(
                text.replace('\t', ' ').replace('\n', ' '),
                runs(Markup.text(text)).getDocumentElement().getTextContent());
    }

    @Test
    void columnsHaveTheSharesOfTheirWidths() {
        WordTable table = WordTable.of(
                (Markup.Element) Grid.of(Grid.column("A", 50), Grid.column("B", 30), Grid.column("C", 20))
                        .rows(List.of(Grid.cells(Grid.cell("1"), Grid.cell("2"), Grid.cell("3"))))
                        .table()
                        .content()
                        .getFirst(),
                10_000);
        assertEquals(List.of(5_000, 3_000, 2_000), table.widths());
        assertEquals(8_000, table.width(0, 2));
        assertEquals(1, table.heads().size());
        assertEquals(1, table.rows().size());
        assertEquals("PlanTable", table.style());
    }

    @Test
    void withoutWidthsColumnsAreAlikeUnlessTheyAreLabels() {
        Markup.Element plain = table(row(Markup.of("td", "a"), Markup.of("td", "b")));
        assertEquals(List.of(500, 500), WordTable.of(plain, 1_000).widths());
        Markup.Element facts =
                Markup.of("table.facts", Markup.of("tbody", row(Markup.of("th", "a"), Markup.of("td", "b"))));
        assertEquals(List.of(300, 600), WordTable.of(facts, 900).widths());
        assertEquals("FactTable", WordTable.of(facts, 900).style());
    }

    @Test
    void aCellOverSeveralColumnsCountsAsSoMany() {
        Markup.Element spanning = table(
                row(Markup.of("td", "a").with("colspan", "3")),
                row(Markup.of("td", "b"), Markup.of("td", "c"), Markup.of("td", "d")));
        WordTable table = WordTable.of(spanning, 900);
        assertEquals(3, table.widths().size());
        assertEquals(900, table.width(0, 3));
    }

    @Test
    void aTableOfNothingIsOneColumn() {
        assertEquals(List.of(700), WordTable.of(table(), 700).widths());
    }

    @Test
    void aSheetLeavesRoomBetweenItsMargins() {
        // 210 less twice 17 mm are 176 mm, or 9,978 twips; 297 less twice 15 mm are 267.
        assertEquals(9_978, WordSheet.upright(Paper.A4).room(), 2);
        assertEquals(15_137, WordSheet.wide(Paper.A4).room(), 2);
        assertTrue(WordSheet.wide(Paper.A4).section(false).contains("w:orient=\"landscape\""));
        assertFalse(WordSheet.upright(Paper.A4).section(true).contains("landscape"));
        assertTrue(WordSheet.upright(Paper.A4).section(true).contains("<w:titlePg/>"));
        // Below the heading, and no higher than the sheet.
        assertTrue(WordSheet.wide(Paper.LETTER).pictureHeight()
                < WordSheet.wide(Paper.LETTER).height());
    }

    @Test
    void aNumberThatTheLayoutKnowsIsAField() {
        String field = WordFields.number("PAGE");
        assertEquals(3, field.split("w:fldCharType", -1).length - 1);
        assertTrue(field.contains("> PAGE <"), field);
        assertTrue(WordFields.begin("HYPERLINK \"a\"").contains("&quot;a&quot;"));
    }
}
