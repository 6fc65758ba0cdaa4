package org.apimplanner.app.export.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.words.PlanFacts.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A document before it is written in any form: its numbers, its contents, its places, its fields to fill in.
final class PagedDocumentTest {
    private static DocumentHead head(String title, Optional<String> status) {
        return new DocumentHead("Network design review", title, "Edition 2026-11", status, "plan 1234");
    }

    private static PagedDocument document(int sections) {
        return new PagedDocument(
                head("Orders", Optional.empty()),
                List.of(Markup.of("p", "Front")),
                IntStream.rangeClosed(1, sections)
                        .mapToObj(n -> new Section(
                                "s" + n,
                                "Section " + n,
                                List.of(new Section.Part("p" + n, "Part of " + n)),
                                List.of(Markup.of("p", "Content " + n))))
                        .toList(),
                Paper.A4);
    }

    private static List<Markup.Element> all(Markup markup, String tag) {
        List<Markup.Element> found = new ArrayList<>();
        if (markup instanceof Markup.Element element) {
            if (element.name().equals(tag)) {
                found.add(element);
            }
            element.content().forEach(inner -> found.addAll(all(inner, tag)));
        }
        return found;
    }

    private static String words(Markup markup) {
        return switch (markup) {
            case Markup.Text text -> text.text();
            case Markup.Drawing drawing -> "";
            case Markup.Element element ->
                String.join(
                        "",
                        element.content().stream().map(PagedDocumentTest::words).toList());
        };
    }

    @Test
    void aTitleThatStandsAloneSaysWhatItIsOf() {
        assertEquals(
                "Orders – network design review",
                head("Orders", Optional.empty()).longTitle());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 12})
    void theContentsLeadToEachSectionByItsNumber(int count) {
        PagedDocument document = document(count);
        Markup contents = document.body().get(2);
        List<Markup.Element> links = all(contents, "a");
        assertEquals(count, links.size());
        List<Markup.Element> headings = document.body().stream()
                .skip(3)
                .flatMap(section -> all(section, "h2").stream())
                .toList();
        for (int i = 0; i < count; i++) {
            assertEquals("#s" + (i + 1), links.get(i).attributes().get("href"));
            assertEquals((i + 1) + "  Section " + (i + 1), words(links.get(i)));
            assertEquals(words(links.get(i)), words(headings.get(i)));
            assertEquals("s" + (i + 1), headings.get(i).attributes().get("id"));
        }
        // Two columns, the first of which is never shorter.
        assertEquals(2, all(contents, "td").size());
        assertEquals((count + 1) / 2, all(all(contents, "td").getFirst(), "a").size());
    }

    @Test
    void aReaderCanJumpToSectionsAndTheirParts() {
        List<PagedDocument.Bookmark> bookmarks = document(2).bookmarks();
        assertEquals(
                List.of("1  Section 1", "2  Section 2"),
                bookmarks.stream().map(PagedDocument.Bookmark::title).toList());
        assertEquals(
                List.of(new PagedDocument.Bookmark("p2", "Part of 2", List.of())),
                bookmarks.get(1).below());
    }

    @Test
    void aPartMayLeadElsewhere() {
        Section.Part elsewhere = new Section.Part("other", "Other");
        PagedDocument document = new PagedDocument(
                head("Orders", Optional.empty()),
                List.of(),
                List.of(new Section(
                        "s", "Section", List.of(new Section.Part("p", "Part", List.of(elsewhere))), List.of())),
                Paper.LETTER);
        assertEquals(
                List.of(new PagedDocument.Bookmark("other", "Other", List.of())),
                document.bookmarks().getFirst().below().getFirst().below());
    }

    @Test
    void thePaperIsInTheStyle() {
        // 297 mm less 14 for the margins of A4, 11 inches less as much of Letter.
        assertEquals(283, document(1).lyingWidth());
        assertTrue(document(1).style().contains("@page { size: A4; }"));
        PagedDocument letter = new PagedDocument(head("O", Optional.empty()), List.of(), List.of(), Paper.LETTER);
        assertEquals(265, letter.lyingWidth());
        assertTrue(letter.style().contains("@page wide { size: letter landscape; }"));
    }

    @Test
    void everyPrintedPageSaysWhatThePlanIsNot() {
        String fine = WebPage.of(document(1));
        assertFalse(fine.contains("@top-right { content: \""));
        String wrong =
                WebPage.of(new PagedDocument(head("Orders", Optional.of("NOT READY")), List.of(), List.of(), Paper.A4));
        assertTrue(wrong.contains("@top-right { content: \"NOT READY\""), wrong);
        assertTrue(wrong.contains("@bottom-left { content: \"plan 1234\""), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"; } body { display: none", "</style><script>", "a\\", "a\nb", "*/"})
    void aTitleEndsNeitherTheStringNorTheStyle(String title) {
        String page = WebPage.of(new PagedDocument(head(title, Optional.empty()), List.of(), List.of(), Paper.A4));
        String style = page.substring(page.indexOf("<style>"), page.indexOf("</style>"));
        String line = style.lines()
                .filter(l -> l.contains("@top-left { content: \""))
                .findFirst()
                .orElseThrow();
        String quoted = line.substring(line.indexOf('"') + 1);
        assertTrue(quoted.substring(0, quoted.indexOf('"')).matches("([A-Za-z0-9 .-]|\\\\[0-9A-F]{6})*"), line);
        assertTrue(page.indexOf("</style>") == page.lastIndexOf("</style>"));
    }

    @Test
    void peopleSignOnThreeLinesAndRevisionsAreCountedOnThree() {
        List<Markup.Element> tables = all(SignOff.markup(), "table");
        assertEquals(2, tables.size());
        for (Markup.Element table : tables) {
            List<Markup.Element> rows = all(all(table, "tbody").getFirst(), "tr");
            assertEquals(3, rows.size());
            rows.forEach(row -> assertEquals(4, all(row, "td").size()));
        }
        assertEquals(
                List.of("Prepared by", "Reviewed by", "Approved by"),
                all(all(tables.getFirst(), "tbody").getFirst(), "tr").stream()
                        .map(PagedDocumentTest::words)
                        .toList());
    }

    @Test
    void shortFactsStandBesideEachOtherAndLongOnesAlone() {
        Fact shorter = new Fact("Tier", "Premium");
        Fact longer = new Fact("Features", "x".repeat(61));
        List<Markup.Element> rows =
                all(FactTable.of(List.of(shorter, longer, shorter, new Fact("Mode", "y".repeat(60)))), "tr");
        assertEquals(3, rows.size());
        assertEquals(2, all(rows.get(0), "th").size());
        assertEquals(1, all(rows.get(1), "th").size());
        assertEquals("Features" + "x".repeat(61), words(rows.get(2)));
        assertEquals("3", all(rows.get(2), "td").getFirst().attributes().get("colspan"));
    }

    @Test
    void noFactIsNoRow() {
        assertEquals(List.of(), all(FactTable.of(List.of()), "tr"));
    }

    @Test
    void aRemarkStandsUnderItsRowAcrossTheOtherColumns() {
        Grid grid = Grid.of(Grid.column("A", 50), Grid.column("B", 30), Grid.column("C", 20));
        Markup.Element table = grid.rows(List.of(
                        Grid.cells(Grid.cell("1"), Grid.cell("2"), Grid.cell("3")),
                        Grid.cells(Grid.cell("4"), Grid.cell("5"), Grid.cell("6"), Grid.cell("remark"))))
                .table();
        List<Markup.Element> bodies = all(table, "tbody");
        assertEquals(2, bodies.size());
        assertEquals(1, all(bodies.get(0), "tr").size());
        List<Markup.Element> remarked = all(bodies.get(1), "tr");
        assertEquals("remark", words(remarked.get(1)));
        assertEquals("2", all(remarked.get(1), "td").getLast().attributes().get("colspan"));
        assertEquals(
                List.of(),
                all(table, "tr").stream()
                        .filter(row -> "caption".equals(row.attributes().get("class")))
                        .toList());
        assertEquals("Rules", words(all(grid.captioned("Rules").table(), "th").getFirst()));
    }
}
