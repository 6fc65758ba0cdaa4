package org.apimplanner.app.export.document.docx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.PagedDocument;
import org.apimplanner.app.export.document.PagedDocument.Bookmark;

/// Writes the body of a document.
final class WordBody {
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "table", "ul", "ol", "li", "h1", "h2", "h3", "h4", "section", "header", "figure", "nav");

    private final WordXml out = new WordXml();
    private final Links links;
    private final Pictures pictures;
    private final WordSheet upright;
    private final WordSheet wide;
    private WordSheet sheet;
    private boolean first = true;

    WordBody(PagedDocument document, Links links, Pictures pictures) {
        this.links = links;
        this.pictures = pictures;
        this.upright = WordSheet.upright(document.paper());
        this.wide = WordSheet.wide(document.paper());
        this.sheet = upright;
    }

    static String of(PagedDocument document, Links links, Pictures pictures) {
        WordBody body = new WordBody(document, links, pictures);
        body.write(document);
        return body.out.toString();
    }

    private void write(PagedDocument document) {
        for (Markup part : document.body()) {
            if (part instanceof Markup.Element element && element.name().equals("nav")) {
                contents(document.bookmarks());
            } else {
                block(part, "Normal");
            }
        }
        out.raw(sheet.section(first));
    }

    /// A table of contents that Word can bring up to date, of one level: what regions have is in Word's own
    /// list of headings. It has no page numbers: only Word's layout knows them.
    private void contents(List<Bookmark> bookmarks) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"TOCHeading\"/></w:pPr><w:r><w:t>Contents</w:t></w:r></w:p>");
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>" + WordFields.begin("TOC \\o \"1-1\" \\n \\h \\z"));
        boolean open = true;
        for (Bookmark bookmark : bookmarks) {
            out.raw(open ? "" : "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>");
            entry(bookmark);
            open = false;
        }
        out.raw(open ? "</w:p>" : "").raw("<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>" + WordFields.END + "</w:p>");
    }

    private void entry(Bookmark bookmark) {
        out.raw(links.opening("#" + bookmark.id()));
        out.raw("<w:r><w:t xml:space=\"preserve\">").text(bookmark.title()).raw("</w:t></w:r></w:hyperlink></w:p>");
    }

    private void block(Markup markup, String style) {
        switch (markup) {
            case Markup.Text text -> {
                if (!text.text().isBlank()) {
                    paragraph(style, Optional.empty(), List.of(text));
                }
            }
            case Markup.Drawing drawing -> out.raw(pictures.paragraph(drawing.scene(), sheet));
            case Markup.Element element -> block(element, style);
        }
    }

    private void block(Markup.Element element, String style) {
        boolean holds = element.name().equals("table") || hasBlocks(element);
        if (holds) {
            id(element).ifPresent(name -> out.raw(links.bookmark(name)));
        }
        if (WordStyle.isHeading(element)) {
            paragraph(WordStyle.heading(element), id(element), element.content());
        } else if (element.name().equals("table")) {
            table(WordTable.of(element, sheet.room()));
        } else if (element.name().equals("ul") || element.name().equals("ol")) {
            list(element);
        } else if (WordStyle.has(element, "topology") && element.name().equals("section")) {
            turnTo(wide);
            element.content().forEach(part -> block(part, style));
            turnTo(upright);
        } else if (holds) {
            element.content().forEach(part -> block(part, WordStyle.paragraph(element, style)));
        } else {
            paragraph(WordStyle.paragraph(element, style), id(element), lead(element));
        }
    }

    /// What a style sheet puts before the text.
    private static List<? extends Markup> lead(Markup.Element element) {
        return WordStyle.has(element, "fix")
                ? List.of(Markup.text("→ "), Markup.of("span", element.content()))
                : element.content();
    }

    private static Optional<String> id(Markup.Element element) {
        return Optional.ofNullable(element.attributes().get("id"));
    }

    private static boolean hasBlocks(Markup.Element element) {
        return element.content().stream()
                .anyMatch(part -> part instanceof Markup.Drawing
                        || part instanceof Markup.Element child && BLOCKS.contains(child.name()));
    }

    private void turnTo(WordSheet next) {
        out.raw("<w:p><w:pPr>" + sheet.section(first) + "</w:pPr></w:p>");
        first = false;
        sheet = next;
    }

    private void paragraph(String style, Optional<String> id, List<? extends Markup> content) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
        id.ifPresent(name -> out.raw(links.bookmark(name)));
        new Runs(out, links).write(content);
        out.raw("</w:p>");
    }

    private void list(Markup.Element list) {
        String style = WordStyle.list(list);
        int number = 0;
        for (Markup.Element item : WordTable.children(list)) {
            number++;
            String mark = list.name().equals("ol") ? number + ". " : style.equals("ListItem") ? "– " : "";
            item(item, mark, style);
        }
    }

    /// An item of several blocks is as many paragraphs, of which the first has the mark.
    private void item(Markup.Element item, String mark, String style) {
        if (hasBlocks(item)) {
            id(item).ifPresent(name -> out.raw(links.bookmark(name)));
            item.content().forEach(part -> block(part, style));
        } else {
            paragraph(
                    style,
                    id(item),
                    mark.isEmpty() ? item.content() : List.of(Markup.text(mark), Markup.of("span", item.content())));
        }
    }

    private void table(WordTable table) {
        out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + table.style() + "\"/><w:tblW w:w=\""
                + table.widths().stream().mapToInt(Integer::intValue).sum()
                + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0600\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\""
                + " w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
        table.widths().forEach(width -> out.raw("<w:gridCol w:w=\"" + width + "\"/>"));
        out.raw("</w:tblGrid>");
        table.heads().forEach(row -> row(table, row, true));
        table.rows().forEach(row -> row(table, row, false));
        // Without a paragraph between them Word joins two tables to one.
        out.raw("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>");
    }

    private void row(WordTable table, Markup.Element row, boolean head) {
        out.raw("<w:tr><w:trPr><w:cantSplit/>" + (head ? "<w:tblHeader/>" : "") + "</w:trPr>");
        List<Markup.Element> cells = WordTable.children(row);
        int column = 0;
        for (int i = 0; i < cells.size(); i++) {
            // A row that is too short would leave a hole at its end.
            int span = i == cells.size() - 1 ? table.widths().size() - column : WordTable.columns(cells.get(i));
            out.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + table.width(column, span) + "\" w:type=\"dxa\"/>"
                    + (span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "")
                    + (head ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + shade(row) + "\"/>" : "")
                    + "</w:tcPr>");
            cell(cells.get(i));
            out.raw("</w:tc>");
            column += span;
        }
        out.raw("</w:tr>");
    }

    private static String shade(Markup.Element row) {
        return WordStyle.has(row, "caption") ? "DFE5EC" : "EDF0F3";
    }

    /// A cell has at least one paragraph, and ends with one.
    private void cell(Markup.Element cell) {
        String style = cell.name().equals("th") ? WordStyle.TABLE_HEAD : WordStyle.TABLE_TEXT;
        int before = out.length();
        if (hasBlocks(cell)) {
            cell.content().forEach(part -> block(part, style));
        } else {
            paragraph(style, id(cell), cell.content());
        }
        if (out.length() == before) {
            paragraph(style, Optional.empty(), List.of());
        }
    }
}
