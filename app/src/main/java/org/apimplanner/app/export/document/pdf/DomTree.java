package org.apimplanner.app.export.document.pdf;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apimplanner.app.export.document.DocumentHead;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.PagedDocument;
import org.apimplanner.app.export.document.PagedDocument.Bookmark;
import org.apimplanner.app.export.document.RunningTitle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Turns a document into the tree of nodes that the layout wants, with its bookmarks and with every text
/// as the fonts can show it.
final class DomTree {
    private final Document document;
    private final DocumentFonts fonts;
    private final Drawings drawings;

    private DomTree(Document document, DocumentFonts fonts, Drawings drawings) {
        this.document = document;
        this.fonts = fonts;
        this.drawings = drawings;
    }

    static Document of(PagedDocument document, DocumentFonts fonts, Drawings drawings) {
        DomTree tree = new DomTree(empty(), fonts, drawings);
        Element page = tree.element(Markup.of(
                        "html.pdf",
                        Markup.of(
                                "head",
                                Markup.of("title", document.head().longTitle()),
                                Markup.of("style", new Markup.Text(document.style()))),
                        Markup.of("body", running(document.head()))
                                .add(document.body().toArray(Markup[]::new)))
                .with("lang", PagedDocument.LANGUAGE));
        page.getFirstChild().appendChild(tree.bookmarks("bookmarks", document.bookmarks()));
        tree.document.appendChild(page);
        return tree.document;
    }

    /// What the margins of each page take up.
    private static List<Markup> running(DocumentHead head) {
        return List.of(
                Markup.of("div.running-title", RunningTitle.of(head.title())),
                Markup.of("div.running-status", head.status().orElse("")),
                Markup.of("div.running-foot", head.foot()));
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Node node(Markup markup) {
        return switch (markup) {
            case Markup.Text text -> document.createTextNode(fonts.shown(text.text()));
            case Markup.Drawing drawing -> drawings.element(document, drawing.scene());
            case Markup.Element element -> element(element);
        };
    }

    private Element element(Markup.Element markup) {
        Element element = document.createElement(name(markup.name()));
        markup.attributes().forEach(element::setAttribute);
        if (markup.name().equals("style")) {
            markup.content().forEach(c -> element.appendChild(document.createTextNode(((Markup.Text) c).text())));
        } else {
            // The layout stumbles over empty texts.
            markup.content().stream()
                    .filter(c -> !(c instanceof Markup.Text text && text.text().isEmpty()))
                    .forEach(c -> element.appendChild(node(c)));
        }
        return element;
    }

    /// The layout would split an isolated name by its own direction and set it in the document's, and it
    /// draws a field of a form as the library likes.
    private static String name(String html) {
        return switch (html) {
            case "bdi", "input", "label" -> "span";
            default -> html;
        };
    }

    private Element bookmarks(String name, List<Bookmark> bookmarks) {
        Element list = document.createElement(name);
        bookmarks.forEach(b -> list.appendChild(bookmark(b)));
        return list;
    }

    private Element bookmark(Bookmark bookmark) {
        Element element = bookmarks("bookmark", bookmark.below());
        element.setAttribute("name", bookmark.title());
        element.setAttribute("href", "#" + bookmark.id());
        return element;
    }
}
