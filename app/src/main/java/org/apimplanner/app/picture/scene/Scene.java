package org.apimplanner.app.picture.scene;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A whole picture.
///
/// @param title what it is called, as text in one line
/// @param description what it shows, for those who cannot see it
/// @param width of the sheet, in units; at the size meant for reading, one unit is one CSS pixel
/// @param height of the sheet, in units
/// @param elements in the order in which they are drawn
public record Scene(String title, String description, int width, int height, List<Element> elements) {
    /// The colour of the sheet, as `#RRGGBB`.
    public static final String PAPER = "#FFFFFF";

    public Scene {
        elements = List.copyOf(elements);
    }

    public List<Box> boxes() {
        return all(Box.class).toList();
    }

    public List<Label> labels() {
        return all(Label.class).toList();
    }

    public List<Connector> connectors() {
        return all(Connector.class).toList();
    }

    public List<Icon> icons() {
        return all(Icon.class).toList();
    }

    /// The same picture without its words, for sizes at which nobody could read them.
    public Scene withoutLabels() {
        return new Scene(
                title,
                description,
                width,
                height,
                elements.stream().filter(element -> !(element instanceof Label)).toList());
    }

    /// The labels by the id of what they belong to.
    public Map<String, List<Label>> labelsByOwner() {
        return all(Label.class).collect(Collectors.groupingBy(Label::owner));
    }

    private <E extends Element> Stream<E> all(Class<E> type) {
        Function<Element, Stream<E>> pick = e -> type.isInstance(e) ? Stream.of(type.cast(e)) : Stream.empty();
        return elements.stream().flatMap(pick);
    }
}
