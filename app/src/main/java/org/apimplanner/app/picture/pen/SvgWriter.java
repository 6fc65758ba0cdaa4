package org.apimplanner.app.picture.pen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.app.picture.text.PlainText;

/// Writes a scene as one self-contained SVG file: text as text, nothing referred to outside, and no
/// transformation but that of icons, so that other programs read the places as they stand.
public final class SvgWriter {
    private static final String FONTS =
            "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'DejaVu Sans', sans-serif";

    /// Begins every id, so that pictures and documents do not get into each other's way.
    private static final String ID = "topology-";

    private SvgWriter() {}

    /// The picture as a file.
    public static String write(Scene scene) {
        return xml(scene).file();
    }

    /// The picture as an element inside an HTML document, whose ids it leaves free.
    public static String element(Scene scene) {
        return xml(scene).toString();
    }

    private static Xml xml(Scene scene) {
        Xml xml = new Xml();
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
        scene.elements().forEach(element -> {
            switch (element) {
                case Box box -> box(xml, box);
                case Label label -> label(xml, label);
                case Connector connector -> connector(xml, connector);
                case Icon icon -> icon(xml, icon);
            }
        });
        return xml.close("svg");
    }

    private static void box(Xml xml, Box box) {
        Rect bounds = box.bounds();
        Role role = box.role();
        List<Object> attributes = new ArrayList<>(List.of(
                "id",
                ID + box.id(),
                "x",
                bounds.x(),
                "y",
                bounds.y(),
                "width",
                bounds.width(),
                "height",
                bounds.height()));
        attributes.addAll(List.of("rx", role.radius(), "fill", role.fill(), "stroke", role.line()));
        attributes.addAll(List.of("stroke-width", role.thickness()));
        if (role.dashed()) {
            attributes.addAll(List.of("stroke-dasharray", "5 4"));
        }
        xml.empty("rect", attributes.toArray());
    }

    private static void label(Xml xml, Label label) {
        List<Object> attributes = new ArrayList<>(List.of(
                "x",
                label.anchorX(),
                "y",
                label.baseline(),
                "font-size",
                label.style().size()));
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

    private static void connector(Xml xml, Connector connector) {
        String points =
                connector.points().stream().map(p -> p.x() + "," + p.y()).collect(Collectors.joining(" "));
        List<Object> attributes = new ArrayList<>(List.of("id", ID + connector.id(), "points", points, "fill", "none"));
        attributes.addAll(List.of("stroke", Connector.COLOUR, "stroke-width", Connector.THICKNESS));
        if (connector.look() == Connector.Look.DASHED) {
            attributes.addAll(List.of("stroke-dasharray", "5 4"));
        }
        xml.empty("polyline", attributes.toArray());
        String head =
                connector.head().stream().map((Point p) -> p.x() + "," + p.y()).collect(Collectors.joining(" "));
        xml.empty("polygon", "points", head, "fill", Connector.COLOUR);
    }

    private static void icon(Xml xml, Icon icon) {
        Rect bounds = icon.bounds();
        double scale = bounds.width() / (double) IconKind.SIDE;
        xml.empty(
                "path",
                "d",
                icon.kind().path(),
                "transform",
                "translate(" + bounds.x() + " " + bounds.y() + ") scale(" + Xml.number(scale) + ")",
                "fill",
                icon.kind().filled() ? icon.ink().colour() : "none",
                "stroke",
                icon.ink().colour(),
                "stroke-width",
                1.8,
                "stroke-linecap",
                "round",
                "stroke-linejoin",
                "round");
    }
}
