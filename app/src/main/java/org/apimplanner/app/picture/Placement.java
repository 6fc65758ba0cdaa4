package org.apimplanner.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Element;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Ink;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.TextStyle;
import org.apimplanner.app.picture.text.PlainText;
import org.apimplanner.app.picture.text.TextLines;
import org.apimplanner.app.picture.text.TextMeasure;

/// Collects what a layout places, and sorts it: containers, then connectors, then what lies on them.
final class Placement {
    /// The id of the sheet itself, as a parent or owner.
    static final String ROOT = "";

    private final List<Box> containers = new ArrayList<>();
    private final List<Connector> connectors = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Icon> icons = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    void box(String id, String parent, Role role, String name, Rect bounds) {
        (role.isContainer() ? containers : boxes).add(new Box(id, parent, role, PlainText.of(name), bounds));
    }

    void icon(String owner, IconKind kind, Ink ink, int x, int y, int side) {
        icons.add(new Icon(owner, kind, ink, new Rect(x, y, side, side)));
    }

    /// One line in a slot: shortened where the slot is too narrow, at its start, middle or end.
    Rect label(String owner, String text, TextStyle style, Label.Align align, Rect slot) {
        String full = PlainText.of(text);
        if (full.isEmpty()) {
            return new Rect(slot.x(), slot.y(), 0, 0);
        }
        String shown = TextLines.fitted(full, style, slot.width());
        int width = Math.min(slot.width(), TextMeasure.width(shown, style));
        int x = switch (align) {
            case START -> slot.x();
            case MIDDLE -> slot.x() + (slot.width() - width) / 2;
            case END -> slot.right() - width;
        };
        Rect bounds = new Rect(x, slot.y(), width, style.lineHeight());
        labels.add(new Label(owner, shown, full, style, align, bounds));
        return bounds;
    }

    /// A line that is already broken and fits.
    void line(String owner, String shown, String full, TextStyle style, int x, int y) {
        Rect bounds = new Rect(x, y, TextMeasure.width(shown, style), style.lineHeight());
        labels.add(new Label(owner, shown, full, style, Label.Align.START, bounds));
    }

    void connector(String id, String from, String to, Connector.Look look, Point... points) {
        connectors.add(new Connector(id, from, to, Stream.of(points).distinct().toList(), look));
    }

    List<Element> elements() {
        return Stream.of(containers, connectors, boxes, icons, labels)
                .<Element>flatMap(List::stream)
                .toList();
    }
}
