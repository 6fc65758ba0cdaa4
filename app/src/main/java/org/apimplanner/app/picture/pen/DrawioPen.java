package org.apimplanner.app.picture.pen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.Scene;

/// Writes an uncompressed draw.io file: boxes are cells inside the cells around them, edges hold on to
/// the cells at their ends, and each text is one. Its cells stand by kind: boxes, edges, icons, texts.
public final class DrawioPen implements Pen {
    /// draw.io's own layer, on which cells lie that lie in no other.
    private static final String LAYER = "1";

    private static final int INSTANCE_ICON = 28;
    private static final int INSTANCE_PADDING = 10;
    private static final int PILL_PADDING = 8;

    private final Map<String, Rect> bounds;
    private final Map<String, List<Label>> labels;
    private final Set<String> pills;
    private final Xml head = new Xml();
    private final Xml boxes = new Xml();
    private final Xml edges = new Xml();
    private final Xml icons = new Xml();
    private final Xml texts = new Xml();
    private final Map<String, Integer> counts = new HashMap<>();

    private DrawioPen(Scene scene) {
        bounds = scene.boxes().stream().collect(Collectors.toMap(Box::id, Box::bounds));
        labels = scene.labelsByOwner();
        pills = scene.boxes().stream()
                .filter(box -> box.role() == Role.PILL)
                .map(Box::id)
                .collect(Collectors.toSet());
    }

    /// The picture as a file.
    public static String file(Scene scene) {
        DrawioPen pen = new DrawioPen(scene);
        SceneWalk.draw(scene, pen);
        return pen.file();
    }

    private String file() {
        head.add(boxes).add(edges).add(icons);
        head.add(texts);
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

    /// A box shows its text as its own; a box with others in it shows what stands at its top.
    @Override
    public void box(Box box) {
        String look = DrawioStyle.box(box.role());
        List<DrawioText> own = DrawioText.of(
                labels.getOrDefault(box.id(), List.of()), !box.role().isContainer());
        if (own.isEmpty()) {
            vertex(boxes, box.id(), "", look + "html=0;", box.parent(), box.bounds());
        } else if (own.getFirst().isOneLine() && !box.role().isContainer()) {
            Label line = own.getFirst().first();
            String style = look
                    + DrawioStyle.inside(
                            line.style(), line.bounds().x() - box.bounds().x());
            vertex(boxes, box.id(), line.text(), style, box.parent(), box.bounds());
        } else {
            String style = look
                    + DrawioStyle.lines(own.getFirst(), box.bounds(), box.role().isContainer());
            vertex(boxes, box.id(), own.getFirst().html(), style, box.parent(), box.bounds());
            own.subList(1, own.size()).forEach(text -> apart(box.id(), text));
        }
        if (box.role() == Role.INSTANCE) {
            instance(box);
        }
    }

    private void apart(String owner, DrawioText text) {
        String id = owner + "-text-" + counts.merge(owner, 1, Integer::sum);
        vertex(texts, id, text.html(), DrawioStyle.lines(text), owner, text.bounds());
    }

    /// The shape of the service, in a corner where it hides no text.
    private void instance(Box box) {
        Rect around = box.bounds();
        int x = around.right() - INSTANCE_PADDING - INSTANCE_ICON;
        Stream.of(around.y() + INSTANCE_PADDING, around.bottom() - INSTANCE_PADDING - INSTANCE_ICON)
                .map(y -> new Rect(x, y, INSTANCE_ICON, INSTANCE_ICON))
                .filter(corner -> labels.getOrDefault(box.id(), List.of()).stream()
                        .noneMatch(label -> label.bounds().overlaps(corner)))
                .findFirst()
                .ifPresent(corner -> vertex(icons, box.id() + "-icon", "", DrawioStyle.instance(), box.id(), corner));
    }

    @Override
    public void icon(Icon icon) {
        String id = "icon-" + counts.merge("icon", 1, Integer::sum);
        Rect at = pills.contains(icon.owner()) ? atTheEnd(icon) : icon.bounds();
        vertex(icons, id, "", DrawioStyle.icon(icon), icon.owner(), at);
    }

    /// The text of a pill, in one piece, would run under an icon in its middle.
    private Rect atTheEnd(Icon icon) {
        Rect pill = end(icon.owner());
        return icon.bounds().movedBy(pill.right() - PILL_PADDING - icon.bounds().right());
    }

    /// What stands on the sheet itself. The texts of boxes, and the words of edges, stand there already.
    @Override
    public void label(Label label) {
        if (label.owner().isEmpty()) {
            String id = "sheet-text-" + counts.merge("sheet", 1, Integer::sum);
            vertex(texts, id, label.text(), DrawioStyle.text(label), "", label.bounds());
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
