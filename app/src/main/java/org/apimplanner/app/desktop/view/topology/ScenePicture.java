package org.apimplanner.app.desktop.view.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.app.picture.text.TextOutline;

/// A scene as nodes, one unit for one pixel. Places and sizes are the scene's; colours are the
/// stylesheet's, by style classes such as `picture-subnet`.
final class ScenePicture extends Group {
    ScenePicture(Scene scene) {
        Rectangle paper = new Rectangle(scene.width(), scene.height());
        paper.getStyleClass().add("picture-paper");
        List<Node> nodes = new ArrayList<>(List.of(paper));
        scene.elements().forEach(element -> {
            switch (element) {
                case Box box -> nodes.add(box(box));
                case Label label -> nodes.add(label(label));
                case Connector connector -> nodes.addAll(connector(connector));
                case Icon icon -> nodes.add(icon(icon));
            }
        });
        getChildren().setAll(nodes);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(scene.description());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Node box(Box box) {
        Rectangle shape = new Rectangle(
                box.bounds().x(),
                box.bounds().y(),
                box.bounds().width(),
                box.bounds().height());
        shape.setArcWidth(2.0 * box.role().radius());
        shape.setArcHeight(2.0 * box.role().radius());
        shape.setStrokeWidth(box.role().thickness());
        if (box.role().dashed()) {
            shape.getStrokeDashArray().setAll(5.0, 4.0);
        }
        shape.getStyleClass().addAll("picture-box", "picture-" + word(box.role()));
        return shape;
    }

    /// Text is drawn as shapes of the fonts that the layout was measured with: scaled, it stays as it is.
    private static Node label(Label label) {
        TextOutline outline = TextOutline.of(label.text(), label.style());
        SVGPath text = new SVGPath();
        text.setContent(outline.svg());
        text.getTransforms().setAll(new Translate(start(label, outline.width()), label.baseline()));
        text.setAccessibleRole(AccessibleRole.TEXT);
        text.setAccessibleText(label.full());
        text.getStyleClass().addAll("picture-text", "picture-text-" + word(label.style()));
        if (label.shortened()) {
            Tooltip.install(text, new Tooltip(label.full()));
        }
        return text;
    }

    private static double start(Label label, double width) {
        return switch (label.align()) {
            case START -> label.anchorX();
            case MIDDLE -> label.anchorX() - width / 2;
            case END -> label.anchorX() - width;
        };
    }

    private static List<Node> connector(Connector connector) {
        Polyline line = new Polyline(coordinates(connector.points()));
        line.setStrokeWidth(Connector.THICKNESS);
        if (connector.look() == Connector.Look.DASHED) {
            line.getStrokeDashArray().setAll(5.0, 4.0);
        }
        line.getStyleClass().add("picture-wire");
        Polygon head = new Polygon(coordinates(connector.head()));
        head.getStyleClass().add("picture-wire-head");
        return List.of(line, head);
    }

    private static double[] coordinates(List<Point> points) {
        return points.stream()
                .mapMultiToDouble((point, each) -> {
                    each.accept(point.x());
                    each.accept(point.y());
                })
                .toArray();
    }

    private static Node icon(Icon icon) {
        double scale = icon.bounds().width() / (double) IconKind.SIDE;
        SVGPath path = new SVGPath();
        path.setContent(icon.kind().path());
        path.getTransforms()
                .setAll(new Translate(icon.bounds().x(), icon.bounds().y()), new Scale(scale, scale));
        path.getStyleClass().addAll("picture-icon", "picture-icon-" + word(icon.ink()));
        if (icon.kind().filled()) {
            path.getStyleClass().add("picture-icon-filled");
        }
        return path;
    }
}
