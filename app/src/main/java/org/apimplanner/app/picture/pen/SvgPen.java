package org.apimplanner.app.picture.pen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Line;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.app.picture.text.PlainText;

/// Writes one self-contained SVG: text as text, nothing referred to outside, and no transformation but
/// that of icons, so that other programs read the places as they stand.
public final class SvgPen implements Pen {
    private static final String FONTS =
            "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'DejaVu Sans', sans-serif";

    /// Begins every id, so that pictures and documents do not get into each other's way.
    private static final String ID = "topology-";

    private final Xml xml = new Xml();

    private SvgPen() {}

    /// The picture as a file.
    public static String file(Scene scene) {
        return written(scene).file();
    }

    /// The picture as an element inside an HTML document, whose ids it leaves free.
    public static String element(Scene scene) {
        return written(scene).toString();
    }

    private static Xml written(Scene scene) {
        SvgPen pen = new SvgPen();
        SceneWalk.draw(scene, pen);
        return pen.xml.close("svg");
    }

    @Override
    public void sheet(Scene scene) {
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                scene.width(),
                "height",
                scene.height(),
                "viewBox",
                "0 0 " + scene.width() + " " + scene.height(),
                "role",
                "img",
                "aria-labelledby",
                ID + "title " + ID + "desc",
                "font-family",
                FONTS);
        xml.text("title", scene.title(), "id", ID + "title");
        xml.text("desc", scene.description(), "id", ID + "desc");
        xml.empty("rect", "width", scene.width(), "height", scene.height(), "fill", Scene.PAPER);
    }

    @Override
    public void box(Box box) {
        Rect bounds = box.bounds();
        List<Object> attributes = new ArrayList<>(List.of("id", ID + box.id(), "x", bounds.x(), "y", bounds.y()));
        attributes.addAll(List.of("width", bounds.width(), "height", bounds.height()));
        attributes.addAll(List.of("rx", box.role().radius(), "fill", box.role().fill()));
        xml.empty("rect", stroked(attributes, box.role().border()));
    }

    @Override
    public void connector(Connector connector) {
        List<Object> attributes = new ArrayList<>(List.of("id", ID + connector.id()));
        attributes.addAll(List.of("points", points(connector.points()), "fill", "none"));
        xml.empty("polyline", stroked(attributes, connector.line()));
        xml.empty("polygon", "points", points(connector.head()), "fill", Connector.COLOUR);
    }

    private static String points(List<Point> points) {
        return points.stream().map(p -> p.x() + "," + p.y()).collect(Collectors.joining(" "));
    }

    private static Object[] stroked(List<Object> attributes, Line line) {
        attributes.addAll(List.of("stroke", line.colour(), "stroke-width", line.thickness()));
        if (line.dashed()) {
            attributes.addAll(List.of("stroke-dasharray", Xml.DASHES));
        }
        return attributes.toArray();
    }

    @Override
    public void icon(Icon icon) {
        Rect bounds = icon.bounds();
        xml.empty(
                "path",
                "d",
                icon.kind().path(),
                "transform",
                "translate(" + bounds.x() + " " + bounds.y() + ") scale(" + Xml.number(icon.scale()) + ")",
                "fill",
                icon.kind().filled() ? icon.ink().colour() : "none",
                "stroke",
                icon.ink().colour(),
                "stroke-width",
                IconKind.THICKNESS,
                "stroke-linecap",
                "round",
                "stroke-linejoin",
                "round");
    }

    @Override
    public void label(Label label) {
        List<Object> attributes = new ArrayList<>(List.of("x", label.anchorX(), "y", label.baseline()));
        attributes.addAll(List.of("font-size", label.style().size()));
        if (label.style().bold()) {
            attributes.addAll(List.of("font-weight", "bold"));
        }
        attributes.addAll(List.of("fill", label.style().colour()));
        switch (label.align()) {
            case START -> {}
            case MIDDLE -> attributes.addAll(List.of("text-anchor", "middle"));
            case END -> attributes.addAll(List.of("text-anchor", "end"));
        }
        if (PlainText.hasRightToLeft(label.text())) {
            attributes.addAll(List.of("style", "unicode-bidi:plaintext"));
        }
        xml.text("text", label.text(), attributes.toArray());
    }
}
