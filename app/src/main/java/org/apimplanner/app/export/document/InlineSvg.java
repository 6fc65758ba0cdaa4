package org.apimplanner.app.export.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apimplanner.app.picture.pen.SvgPen;
import org.apimplanner.app.picture.scene.Scene;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A picture as an SVG element within a page. Its ids go, since those of two pictures would
/// be the same; its title and description become one label.
final class InlineSvg {
    private static final Set<String> TITLES = Set.of("title", "desc");
    private static final Set<String> IDS = Set.of("id", "aria-labelledby");

    private InlineSvg() {}

    static Markup.Element of(Scene scene) {
        return element(root(SvgPen.element(scene))).with("aria-label", scene.description());
    }

    private static Element root(String svg) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The picture is no SVG.", e);
        }
    }

    private static Markup.Element element(Element source) {
        SequencedMap<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap all = source.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            attributes.put(all.item(i).getNodeName(), all.item(i).getNodeValue());
        }
        attributes.keySet().removeAll(IDS);
        return new Markup.Element(source.getTagName(), attributes, content(source));
    }

    private static List<Markup> content(Element source) {
        List<Markup> content = new ArrayList<>();
        for (Node node = source.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !TITLES.contains(element.getTagName())) {
                content.add(element(element));
            } else if (node instanceof Text text) {
                content.add(new Markup.Text(text.getData()));
            }
        }
        return content;
    }
}
