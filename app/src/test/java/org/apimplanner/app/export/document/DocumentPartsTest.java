package org.apimplanner.app.export.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The parts that a document's sections are made of.
class DocumentPartsTest {
    @Test
    void anElementHasItsClassesInItsTag() {
        Markup.Element cell = Markup.of("td.number.wide", "17").with("id", "a");
        assertEquals("td", cell.name());
        assertEquals(List.of("class", "id"), List.copyOf(cell.attributes().keySet()));
        assertEquals("number wide", cell.attributes().get("class"));
    }

    @Test
    void anElementIsNeverChanged() {
        Markup.Element first = Markup.of("p", "one");
        Markup.Element longer = first.add(Markup.text("two"));
        assertEquals(1, first.content().size());
        assertEquals(2, longer.content().size());
        assertTrue(first.attributes().isEmpty());
        first.with("id", "x");
        assertTrue(first.attributes().isEmpty());
    }

    @Test
    void everyTextAndAttributeIsEscaped() {
        Markup.Element root = Markup.of("html", Markup.of("p", "a < b & \"c\"").with("title", "\"d\" > e"));
        assertEquals(
                "<!DOCTYPE html><html>\n<p title=\"&quot;d&quot; &gt; e\">a &lt; b &amp; \"c\"</p></html>\n",
                HtmlText.of(root));
    }

    @Test
    void anElementWithoutContentHasNoEnd() {
        assertEquals(
                "<!DOCTYPE html><html>a<br>b\n<meta charset=\"utf-8\"></html>\n",
                HtmlText.of(Markup.of(
                        "html",
                        Markup.text("a"),
                        Markup.of("br"),
                        Markup.text("b"),
                        Markup.of("meta").with("charset", "utf-8"))));
    }

    @Test
    void aStyleIsNoText() {
        assertEquals(
                "<!DOCTYPE html><html>\n<style>p > a { color: red }</style></html>\n",
                HtmlText.of(Markup.of("html", Markup.of("style", "p > a { color: red }"))));
    }

    @Test
    void aTableHasAHeadForThePrinterAndColumnsOfItsWidths() {
        Markup.Element table = Grid.of(Grid.column("Name", 80), Grid.column("Count", 20))
                .captioned("West Europe")
                .rows(List.of(
                        Grid.cells(Grid.name("one"), Grid.number(1)),
                        Grid.cells(Grid.lines(List.of("two", "lines")), Grid.value("2"))))
                .table();
        assertEquals(
                "<!DOCTYPE html>\n<div class=\"scroll\">\n<table class=\"grid\"><colgroup><col style=\"width:80%\">"
                        + "<col style=\"width:20%\"></colgroup>\n<thead>\n<tr class=\"caption\"><th colspan=\"2\""
                        + " scope=\"colgroup\">West Europe</th></tr>\n<tr><th scope=\"col\">Name</th>"
                        + "<th scope=\"col\">Count</th></tr></thead>\n<tbody>\n<tr><td>\n<div class=\"name\">one</div>"
                        + "</td><td class=\"number\">1</td></tr>\n<tr><td>\n<div>two</div>\n<div>lines</div></td>"
                        + "<td class=\"value\">2</td></tr></tbody></table></div>\n",
                HtmlText.of(table));
    }

    @Test
    void aRunningTitleIsOneLine() {
        assertEquals("Contoso", RunningTitle.of("Contoso"));
        assertEquals("x".repeat(60), RunningTitle.of("x".repeat(60)));
        assertEquals("x".repeat(60) + "…", RunningTitle.of("x".repeat(61)));
        assertEquals("a".repeat(59) + "…", RunningTitle.of("a".repeat(59) + " " + "b".repeat(9)));
        assertEquals("\uD83D\uDE00".repeat(60) + "…", RunningTitle.of("\uD83D\uDE00".repeat(61)));
    }
}
