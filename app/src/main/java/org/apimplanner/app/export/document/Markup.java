package org.apimplanner.app.export.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.app.words.Plain;

/// A piece of a document: an element, or what stands in one. Text is plain here; whoever writes the
/// tree down escapes it.
public sealed interface Markup {
    /// An HTML element. Attributes keep their order.
    record Element(String name, SequencedMap<String, String> attributes, List<Markup> content) implements Markup {
        public Element {
            attributes = new LinkedHashMap<>(attributes);
            content = List.copyOf(content);
        }

        /// The element with one attribute more.
        public Element with(String attribute, String value) {
            SequencedMap<String, String> more = new LinkedHashMap<>(attributes);
            more.put(attribute, value);
            return new Element(name, more, content);
        }

        /// The element with more content at its end.
        public Element add(Markup... added) {
            List<Markup> longer = new ArrayList<>(content);
            longer.addAll(List.of(added));
            return new Element(name, attributes, longer);
        }
    }

    record Text(String text) implements Markup {}

    /// A picture that is part of the document.
    record Drawing(Scene scene) implements Markup {}

    /// An element.
    ///
    /// @param tag its name, perhaps with a dot and its classes, such as `td.number`
    static Element of(String tag, List<? extends Markup> content) {
        int dot = tag.indexOf('.');
        Element element =
                new Element(dot < 0 ? tag : tag.substring(0, dot), new LinkedHashMap<>(Map.of()), List.copyOf(content));
        return dot < 0 ? element : element.with("class", tag.substring(dot + 1).replace('.', ' '));
    }

    static Element of(String tag, Markup... content) {
        return of(tag, List.of(content));
    }

    /// An element with a text in it.
    static Element of(String tag, String text) {
        return of(tag, text(text));
    }

    static Markup text(String text) {
        return new Text(Plain.of(text));
    }
}
