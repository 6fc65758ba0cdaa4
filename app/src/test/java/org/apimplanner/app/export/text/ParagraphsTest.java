package org.apimplanner.app.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.app.table.Cell;
import org.apimplanner.app.table.Column;
import org.apimplanner.app.table.Table;
import org.apimplanner.app.words.TerminalWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines and tables of a terminal, by hand in one of forty columns.
final class ParagraphsTest {
    private static final int WIDTH = 40;

    private static List<String> lines(String... words) {
        Paragraphs page = new Paragraphs(WIDTH);
        for (String line : words) {
            page.line(line);
        }
        return page.toString().lines().toList();
    }

    private static Table table(List<String> heads, List<List<String>> rows) {
        return new Table(
                "test",
                heads.stream()
                        .map(head -> Column.<Object>of(head, row -> Cell.empty()))
                        .toList(),
                rows.stream()
                        .map(row -> row.stream().<Cell>map(Cell.Words::new).toList())
                        .toList());
    }

    private static List<String> fitted(List<String> heads, List<List<String>> rows) {
        Paragraphs page = new Paragraphs(WIDTH);
        FittedTable.write(table(heads, rows), page);
        return page.toString().lines().toList();
    }

    @Test
    void whatFitsIsOneLineAndWhatContinuesStandsFurtherIn() {
        assertEquals(List.of("a".repeat(40)), lines("a".repeat(40)));
        assertEquals(List.of("a".repeat(20), "    " + "b".repeat(20)), lines("a".repeat(20) + " " + "b".repeat(20)));
    }

    @Test
    void aWordLongerThanALineIsCutAndNoLetterIsLost() {
        List<String> cut = lines("x".repeat(100));
        cut.forEach(line -> assertTrue(line.length() <= WIDTH, line));
        assertEquals("x".repeat(100), String.join("", cut).replace(" ", ""));
    }

    /// 40 letters, then 36 on each line that stands further in: 40 + 27,776 × 36 is 999,976, and 24 are left.
    @Test
    void aWordOfAMillionLettersIsCutOnceALine() {
        List<String> cut = lines("x".repeat(1_000_000));
        assertEquals(27_778, cut.size());
        assertEquals("    " + "x".repeat(24), cut.getLast());
    }

    @Test
    void spacesInARowAreOneAndNothingIsAnEmptyLine() {
        assertEquals(List.of("a b"), lines("a    b"));
        assertEquals(List.of(""), lines(""));
    }

    @Test
    void aHeadingHasAnEmptyLineBeforeItAndWhatBelongsBelowStandsIn() {
        Paragraphs page = new Paragraphs(WIDTH);
        page.heading("Errors");
        page.line("first");
        page.below("fix");
        assertEquals("\nErrors\nfirst\n    fix\n", page.toString());
    }

    @Test
    void aTerminalNarrowerThanFortyIsTakenForForty() {
        Paragraphs page = new Paragraphs(10);
        page.line("a".repeat(40));
        assertEquals(1, page.toString().lines().count());
    }

    @Test
    void columnsStandUnderTheirHeadsAndTheLastIsNotFilledUp() {
        assertEquals(
                List.of("Name   Port", "web    443", "admin  3443"),
                fitted(List.of("Name", "Port"), List.of(List.of("web", "443"), List.of("admin", "3443"))));
    }

    @Test
    void theWidestColumnGivesWayBetweenWords() {
        List<String> lines = fitted(
                List.of("Name", "What it is for"),
                List.of(List.of("web", "calls of clients that come from everywhere"), List.of("admin", "the portal")));
        assertEquals("web    calls of clients that come from", lines.get(1));
        assertEquals("       everywhere", lines.get(2));
        assertEquals("admin  the portal", lines.get(3));
    }

    @Test
    void columnsThatCannotStandBesideEachOtherAreParagraphs() {
        List<String> lines = fitted(
                List.of("Name", "Destination"),
                List.of(List.of("x".repeat(30), "y".repeat(30)), List.of("z".repeat(30), "w".repeat(30))));
        lines.forEach(line -> assertTrue(TerminalWidth.of(line) <= WIDTH, line));
        String all = String.join("", lines).replace(" ", "");
        Stream.of("x", "y", "z", "w").forEach(letter -> assertTrue(all.contains(letter.repeat(30)), all));
    }

    @Test
    void whatEveryRowHasIsSaidOnceBelow() {
        assertEquals(
                List.of("Name", "web", "admin", "In each row: Protocol TCP."),
                fitted(List.of("Name", "Protocol"), List.of(List.of("web", "TCP"), List.of("admin", "TCP"))));
    }

    @Test
    void aColumnThatNoRowFillsIsLeftOut() {
        assertEquals(
                List.of("Name", "web", "admin"),
                fitted(List.of("Name", "Note"), List.of(List.of("web", ""), List.of("admin", ""))));
    }

    @Test
    void oneRowHasNothingAlikeWithOthers() {
        assertEquals(
                List.of("Name  Protocol", "web   TCP"),
                fitted(List.of("Name", "Protocol"), List.of(List.of("web", "TCP"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void rowsThatDifferInNothingAreEachThere(int count) {
        List<String> lines = fitted(
                List.of("Name", "Protocol"),
                IntStream.range(0, count).mapToObj(i -> List.of("web", "TCP")).toList());
        assertEquals(count + 1, lines.size());
        assertEquals(count, lines.stream().filter("web   TCP"::equals).count());
    }
}
