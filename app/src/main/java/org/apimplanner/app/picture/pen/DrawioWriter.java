package org.apimplanner.app.picture.pen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.app.picture.scene.TextStyle;

/// Writes a scene as an uncompressed draw.io file: boxes are cells inside the cells around them, edges
/// hold on to the cells at their ends, text is plain text.
public final class DrawioWriter {
    /// draw.io's own layer, on which cells lie that lie in no other.
    private static final String LAYER = "1";

    private final Scene scene;
    private final Map<String, Rect> bounds = new HashMap<>();
    private final Map<String, List<Label>> labels;
    private final Xml xml = new Xml();

    private DrawioWriter(Scene scene) {
        this.scene = scene;
        this.labels = scene.labelsByOwner();
        scene.boxes().forEach(box -> bounds.put(box.id(), box.bounds()));
    }

    public static String write(Scene scene) {
        return new DrawioWriter(scene).write();
    }

    private String write() {
        xml.open("mxfile", "host", "app.diagrams.net", "compressed", "false");
        xml.open("diagram", "id", "topology", "name", "Topology");
        xml.open(
                "mxGraphModel",
                "grid",
                1,
                "gridSize",
                8,
                "page",
                1,
                "pageScale",
                1,
                "pageWidth",
                scene.width(),
                "pageHeight",
                scene.height(),
                "math",
                0,
                "shadow",
                0);
        xml.open("root");
        xml.empty("mxCell", "id", "0");
        xml.empty("mxCell", "id", LAYER, "parent", "0");
        scene.boxes().forEach(this::box);
        scene.connectors().forEach(this::edge);
        icons();
        scene.boxes().stream().filter(b -> !holdsItsText(b)).forEach(b -> texts(b.id()));
        texts("");
        xml.close("root").close("mxGraphModel").close("diagram");
        return xml.close("mxfile").file();
    }

    /// A box whose only content is one line shows it as its own text.
    private boolean holdsItsText(Box box) {
        return !box.role().isContainer()
                && labels.getOrDefault(box.id(), List.of()).size() == 1
                && scene.icons().stream().noneMatch(i -> i.owner().equals(box.id()));
    }

    private void box(Box box) {
        Role role = box.role();
        String value = holdsItsText(box) ? labels.get(box.id()).getFirst().text() : "";
        StringBuilder style = new StringBuilder("rounded=1;absoluteArcSize=1;html=0;");
        style.append("arcSize=").append(2 * role.radius()).append(';');
        style.append("fillColor=").append(role.fill()).append(";strokeColor=").append(role.line());
        style.append(";strokeWidth=").append(Xml.number(role.thickness())).append(';');
        if (role.dashed()) {
            style.append("dashed=1;dashPattern=5 4;");
        }
        if (role.isContainer()) {
            style.append("container=1;collapsible=0;recursiveResize=0;");
        }
        if (!value.isEmpty()) {
            style.append("align=left;spacingLeft=10;")
                    .append(font(labels.get(box.id()).getFirst().style()));
        }
        vertex(box.id(), value, style.toString(), box.parent(), box.bounds());
    }

    private void texts(String owner) {
        List<Label> own = labels.getOrDefault(owner, List.of());
        for (int i = 0; i < own.size(); i++) {
            Label label = own.get(i);
            String align = switch (label.align()) {
                case START -> "left";
                case MIDDLE -> "center";
                case END -> "right";
            };
            String style = "text;html=0;strokeColor=none;fillColor=none;spacing=0;verticalAlign=middle;align=" + align
                    + ";" + font(label.style());
            String id = (owner.isEmpty() ? "sheet" : owner) + "-text-" + (i + 1);
            vertex(id, label.text(), style, owner, label.bounds());
        }
    }

    private void icons() {
        List<Icon> icons = scene.icons();
        for (int i = 0; i < icons.size(); i++) {
            Icon icon = icons.get(i);
            String style =
                    "shape=image;html=0;imageAspect=1;editable=0;image=data:image/svg+xml," + picture(icon) + ";";
            vertex("icon-" + (i + 1), "", style, icon.owner(), icon.bounds());
        }
    }

    private static String picture(Icon icon) {
        String fill = icon.kind().filled() ? icon.ink().colour() : "none";
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"48\" height=\"48\" viewBox=\"0 0 "
                + IconKind.SIDE + " " + IconKind.SIDE + "\"><path d=\""
                + icon.kind().path() + "\" fill=\"" + fill
                + "\" stroke=\"" + icon.ink().colour()
                + "\" stroke-width=\"1.8\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>";
        return Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.US_ASCII));
    }

    private static String font(TextStyle style) {
        return "fontFamily=Helvetica;fontSize=" + style.size() + ";fontColor=" + style.colour() + ";fontStyle="
                + (style.bold() ? 1 : 0) + ";";
    }

    private void vertex(String id, String value, String style, String parent, Rect at) {
        Rect around = bounds.getOrDefault(parent, new Rect(0, 0, 0, 0));
        xml.open(
                "mxCell",
                "id",
                id,
                "value",
                value,
                "style",
                style,
                "vertex",
                1,
                "parent",
                parent.isEmpty() ? LAYER : parent);
        xml.empty(
                "mxGeometry",
                "x",
                at.x() - around.x(),
                "y",
                at.y() - around.y(),
                "width",
                at.width(),
                "height",
                at.height(),
                "as",
                "geometry");
        xml.close("mxCell");
    }

    private void edge(Connector connector) {
        List<Label> own = labels.getOrDefault(connector.id(), List.of());
        String style = "edgeStyle=orthogonalEdgeStyle;rounded=0;html=0;endArrow=block;endFill=1;endSize=7;strokeColor="
                + Connector.COLOUR + ";strokeWidth=" + Xml.number(Connector.THICKNESS) + ";"
                + (connector.look() == Connector.Look.DASHED ? "dashed=1;dashPattern=5 4;" : "")
                + port("exit", connector.points().getFirst(), bounds.get(connector.from()))
                + port("entry", connector.end(), bounds.get(connector.to()))
                + (own.isEmpty() ? "" : font(own.getFirst().style()));
        xml.open(
                "mxCell",
                "id",
                connector.id(),
                "value",
                own.isEmpty() ? "" : own.getFirst().text(),
                "style",
                style,
                "edge",
                1,
                "parent",
                LAYER,
                "source",
                connector.from(),
                "target",
                connector.to());
        geometry(connector, own);
        xml.close("mxCell");
    }

    private void geometry(Connector connector, List<Label> own) {
        List<Object> attributes = new ArrayList<>();
        if (!own.isEmpty()) {
            attributes.addAll(List.of("x", new AlongPath(connector.points()).share(middle(own.getFirst()))));
        }
        attributes.addAll(List.of("relative", 1, "as", "geometry"));
        xml.open("mxGeometry", attributes.toArray());
        if (connector.points().size() > 2) {
            xml.open("Array", "as", "points");
            connector
                    .points()
                    .subList(1, connector.points().size() - 1)
                    .forEach(p -> xml.empty("mxPoint", "x", p.x(), "y", p.y()));
            xml.close("Array");
        }
        if (!own.isEmpty()) {
            Point at = middle(own.getFirst());
            Point on = new AlongPath(connector.points()).nearest(at);
            xml.empty("mxPoint", "x", at.x() - on.x(), "y", at.y() - on.y(), "as", "offset");
        }
        xml.close("mxGeometry");
    }

    private static Point middle(Label label) {
        return new Point(label.bounds().centreX(), label.bounds().centreY());
    }

    /// Where on a cell's border an edge holds on, in parts of its size.
    private static String port(String end, Point at, Rect cell) {
        double x = (at.x() - cell.x()) / (double) cell.width();
        double y = (at.y() - cell.y()) / (double) cell.height();
        return end + "X=" + Xml.number(x) + ";" + end + "Y=" + Xml.number(y) + ";" + end + "Dx=0;" + end + "Dy=0;"
                + (end.equals("exit") ? "exitPerimeter=0;" : "entryPerimeter=0;");
    }
}
