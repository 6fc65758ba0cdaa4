package org.apimplanner.app.desktop.view.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.apimplanner.app.picture.pen.Pen;
import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Line;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.app.picture.text.TextOutline;

/// Makes a node of each element. Places and sizes are the scene's; colours are the stylesheet's, by
/// style classes such as `picture-subnet`.
final class NodePen implements Pen {
    private final List<Node> nodes = new ArrayList<>();

    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    private void add(Node node, String... classes) {
        node.getStyleClass().addAll(classes);
        nodes.add(node);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void stroke(Shape shape, Line line) {
        shape.setStrokeWidth(line.thickness());
        if (line.dashed()) {
            shape.getStrokeDashArray()
                    .setAll(Line.DASHES.stream().map(Integer::doubleValue).toList());
        }
    }

    @Override
    public void sheet(Scene scene) {
        add(new Rectangle(scene.width(), scene.height()), "picture-paper");
    }

    @Override
    public void box(Box box) {
        Rectangle shape = new Rectangle(
                box.bounds().x(),
                box.bounds().y(),
                box.bounds().width(),
                box.bounds().height());
        shape.setArcWidth(2.0 * box.role().radius());
        shape.setArcHeight(2.0 * box.role().radius());
        stroke(shape, box.role().border());
        add(shape, "picture-box", "picture-" + word(box.role()));
    }

    @Override
    public void connector(Connector connector) {
        Polyline line = new Polyline(coordinates(connector.points()));
        stroke(line, connector.line());
        add(line, "picture-wire");
        add(new Polygon(coordinates(connector.head())), "picture-wire-head");
    }

    private static double[] coordinates(List<Point> points) {
        return points.stream()
                .mapMultiToDouble((point, each) -> {
                    each.accept(point.x());
                    each.accept(point.y());
                })
                .toArray();
    }

    @Override
    public void icon(Icon icon) {
        SVGPath path = new SVGPath();
        path.setContent(icon.kind().path());
        path.getTransforms()
                .setAll(new Translate(icon.bounds().x(), icon.bounds().y()), new Scale(icon.scale(), icon.scale()));
        add(path, "picture-icon", "picture-icon-" + word(icon.ink()));
        if (icon.kind().filled()) {
            path.getStyleClass().add("picture-icon-filled");
        }
    }

    /// Text is drawn as shapes of the faces that the layout was measured with: scaled, it stays as it is.
    @Override
    public void label(Label label) {
        TextOutline outline = TextOutline.of(label.text(), label.style());
        SVGPath text = new SVGPath();
        text.setContent(outline.svg());
        text.getTransforms().setAll(new Translate(label.start(outline.width()), label.baseline()));
        text.setAccessibleRole(AccessibleRole.TEXT);
        text.setAccessibleText(label.full());
        add(text, "picture-text", "picture-text-" + word(label.style()));
        if (label.shortened()) {
            Tooltip.install(text, new Tooltip(label.full()));
        }
    }
}
