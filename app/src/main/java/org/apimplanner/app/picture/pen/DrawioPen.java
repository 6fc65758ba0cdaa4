package org.apimplanner.app.picture.pen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Scene;

/// Writes an uncompressed draw.io file: boxes are cells inside the cells around them, edges hold on to
/// the cells at their ends, text is plain text. Its cells stand by kind: boxes, edges, icons, texts.
public final class DrawioPen implements Pen {
    /// draw.io's own layer, on which cells lie that lie in no other.
    private static final String LAYER = "1";

    private final Map<String, Rect> bounds;
    private final Map<String, List<Label>> labels;
    private final Xml head = new Xml();
    private final Xml boxes = new Xml();
    private final Xml edges = new Xml();
    private final Xml icons = new Xml();

    /// The texts of each box that does not show one line as its own text.
    private final SequencedMap<String, Xml> texts = new LinkedHashMap<>();
    private final Xml sheetTexts = new Xml();
    private final Map<String, Integer> counts = new HashMap<>();

    private DrawioPen(Scene scene) {
        bounds = scene.boxes().stream().collect(Collectors.toMap(Box::id, Box::bounds));
        labels = scene.labelsByOwner();
        Set<String> withIcons = scene.icons().stream().map(Icon::owner).collect(Collectors.toSet());
        scene.boxes().stream()
                .filter(b -> b.role().isContainer()
                        || withIcons.contains(b.id())
                        || labels.getOrDefault(b.id(), List.of()).size() != 1)
                .forEach(b -> texts.put(b.id(), new Xml()));
    }

    /// The picture as a file.
    public static String file(Scene scene) {
        DrawioPen pen = new DrawioPen(scene);
        SceneWalk.draw(scene, pen);
        return pen.file();
    }

    private String file() {
        head.add(boxes).add(edges).add(icons);
        texts.values().forEach(head::add);
        head.add(sheetTexts);
        head.close("root").close("mxGraphModel").close("diagram");
        return head.close("mxfile").file();
    }

    @Override
    public void sheet(Scene scene) {
        head.open("mxfile", "host", "app.diagrams.net", "compressed", "false");
        head.open("diagram", "id", "topology", "name", "Topology");
        List<Object> model = new ArrayList<>(List.of("grid", 1, "gridSize", 8, "page", 1, "pageScale", 1));
        model.addAll(List.of("pageWidth", scene.width(), "pageHeight", scene.height(), "math", 0, "shadow", 0));
        head.open("mxGraphModel", model.toArray());
        head.open("root");
        head.empty("mxCell", "id", "0");
        head.empty("mxCell", "id", LAYER, "parent", "0");
    }

    /// A box whose only content is one line shows it as its own text.
    @Override
    public void box(Box box) {
        String style = DrawioStyle.box(box.role());
        if (texts.containsKey(box.id())) {
            vertex(boxes, box.id(), "", style, box.parent(), box.bounds());
        } else {
            Label line = labels.getOrDefault(box.id(), List.of()).getFirst();
            vertex(boxes, box.id(), line.text(), style + DrawioStyle.inside(line.style()), box.parent(), box.bounds());
        }
    }

    @Override
    public void icon(Icon icon) {
        String id = "icon-" + counts.merge("icon", 1, Integer::sum);
        vertex(icons, id, "", DrawioStyle.icon(icon), icon.owner(), icon.bounds());
    }

    /// The line of a box that shows it as its own text, and the words of an edge, stand there already.
    @Override
    public void label(Label label) {
        String owner = label.owner();
        Xml own = owner.isEmpty() ? sheetTexts : texts.get(owner);
        if (own != null) {
            String name = owner.isEmpty() ? "sheet" : owner;
            String id = name + "-text-" + counts.merge(name, 1, Integer::sum);
            vertex(own, id, label.text(), DrawioStyle.text(label), owner, label.bounds());
        }
    }

    private void vertex(Xml xml, String id, String value, String style, String parent, Rect at) {
        Rect around = bounds.getOrDefault(parent, new Rect(0, 0, 0, 0));
        List<Object> cell = new ArrayList<>(List.of("id", id, "value", value, "style", style, "vertex", 1));
        cell.addAll(List.of("parent", parent.isEmpty() ? LAYER : parent));
        List<Object> place = new ArrayList<>(List.of("x", at.x() - around.x(), "y", at.y() - around.y()));
        place.addAll(List.of("width", at.width(), "height", at.height(), "as", "geometry"));
        xml.open("mxCell", cell.toArray());
        xml.empty("mxGeometry", place.toArray());
        xml.close("mxCell");
    }

    @Override
    public void connector(Connector connector) {
        List<Label> own = labels.getOrDefault(connector.id(), List.of());
        String value = own.isEmpty() ? "" : own.getFirst().text();
        String style = DrawioStyle.edge(connector, end(connector.from()), end(connector.to()))
                + (own.isEmpty() ? "" : DrawioStyle.font(own.getFirst().style()));
        List<Object> cell = new ArrayList<>(List.of("id", connector.id(), "value", value, "style", style));
        cell.addAll(List.of("edge", 1, "parent", LAYER, "source", connector.from(), "target", connector.to()));
        edges.open("mxCell", cell.toArray());
        geometry(connector, own);
        edges.close("mxCell");
    }

    private Rect end(String box) {
        return Objects.requireNonNull(bounds.get(box), box);
    }

    private void geometry(Connector connector, List<Label> own) {
        AlongPath path = new AlongPath(connector.points());
        List<Object> attributes = new ArrayList<>();
        if (!own.isEmpty()) {
            attributes.addAll(List.of("x", path.share(middle(own.getFirst()))));
        }
        attributes.addAll(List.of("relative", 1, "as", "geometry"));
        edges.open("mxGeometry", attributes.toArray());
        if (connector.points().size() > 2) {
            edges.open("Array", "as", "points");
            connector
                    .points()
                    .subList(1, connector.points().size() - 1)
                    .forEach(p -> edges.empty("mxPoint", "x", p.x(), "y", p.y()));
            edges.close("Array");
        }
        if (!own.isEmpty()) {
            Point at = middle(own.getFirst());
            Point on = path.nearest(at);
            edges.empty("mxPoint", "x", at.x() - on.x(), "y", at.y() - on.y(), "as", "offset");
        }
        edges.close("mxGeometry");
    }

    private static Point middle(Label label) {
        return new Point(label.bounds().centreX(), label.bounds().centreY());
    }
}
