package org.apimplanner.app.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Scene;

/// What every picture has to keep, whatever the plan.
final class SceneCheck {
    private final Scene scene;
    private final Map<String, Box> boxes;
    private final Rect sheet;

    private SceneCheck(Scene scene) {
        this.scene = scene;
        this.boxes = scene.boxes().stream().collect(Collectors.toMap(Box::id, Function.identity()));
        this.sheet = new Rect(0, 0, scene.width(), scene.height());
    }

    static void check(Scene scene) {
        SceneCheck check = new SceneCheck(scene);
        check.idsAreUnique();
        check.boxesLieInTheirParentsAndApart();
        check.textLiesInItsBox();
        check.textDoesNotOverlap();
        check.connectorsHoldOn();
        check.connectorsLeaveTextAlone();
    }

    private void idsAreUnique() {
        Set<String> seen = new HashSet<>(boxes.keySet());
        scene.connectors().forEach(c -> assertTrue(seen.add(c.id()), c.id()));
    }

    private Rect bounds(String id) {
        return id.isEmpty() ? sheet : boxes.get(id).bounds();
    }

    private void boxesLieInTheirParentsAndApart() {
        for (Box box : scene.boxes()) {
            assertTrue(bounds(box.parent()).contains(box.bounds()), () -> box + " leaves its parent");
        }
        Map<String, List<Box>> families = scene.boxes().stream().collect(Collectors.groupingBy(Box::parent));
        families.values()
                .forEach(family -> eachPair(
                        family, (a, b) -> assertTrue(!a.bounds().overlaps(b.bounds()), () -> a + " overlaps " + b)));
    }

    private void textLiesInItsBox() {
        Set<String> connectors = scene.connectors().stream().map(Connector::id).collect(Collectors.toSet());
        for (Label label : scene.labels()) {
            Rect room = connectors.contains(label.owner()) ? sheet : bounds(label.owner());
            assertTrue(room.contains(label.bounds()), () -> label + " leaves " + room);
        }
        for (Icon icon : scene.icons()) {
            assertTrue(bounds(icon.owner()).contains(icon.bounds()), () -> icon + " leaves its box");
        }
    }

    private void textDoesNotOverlap() {
        eachPair(scene.labels(), (a, b) -> assertTrue(!a.bounds().overlaps(b.bounds()), () -> a + " overlaps " + b));
        for (Icon icon : scene.icons()) {
            scene.labels()
                    .forEach(label ->
                            assertTrue(!icon.bounds().overlaps(label.bounds()), () -> icon + " overlaps " + label));
        }
        for (Box box : scene.boxes()) {
            scene.labels().stream()
                    .filter(label -> label.owner().equals(box.parent()))
                    .forEach(label ->
                            assertTrue(!box.bounds().overlaps(label.bounds()), () -> label + " lies under " + box));
        }
    }

    private void connectorsHoldOn() {
        for (Connector connector : scene.connectors()) {
            assertTrue(boxes.containsKey(connector.from()), connector::toString);
            assertTrue(boxes.containsKey(connector.to()), connector::toString);
            assertTrue(onBorder(connector.points().getFirst(), bounds(connector.from())), connector::toString);
            assertTrue(onBorder(connector.end(), bounds(connector.to())), connector::toString);
            assertTrue(connector.points().size() >= 2, connector::toString);
            for (Rect piece : pieces(connector)) {
                assertTrue(piece.width() == 0 || piece.height() == 0, () -> connector + " is askew");
            }
        }
    }

    private static boolean onBorder(Point at, Rect box) {
        boolean within = at.x() >= box.x() && at.x() <= box.right() && at.y() >= box.y() && at.y() <= box.bottom();
        boolean edge = at.x() == box.x() || at.x() == box.right() || at.y() == box.y() || at.y() == box.bottom();
        return within && edge;
    }

    private static List<Rect> pieces(Connector connector) {
        List<Point> points = connector.points();
        return IntStream.range(1, points.size())
                .mapToObj(i -> between(points.get(i - 1), points.get(i)))
                .toList();
    }

    private static Rect between(Point a, Point b) {
        int x = Math.min(a.x(), b.x());
        int y = Math.min(a.y(), b.y());
        return new Rect(x, y, Math.max(a.x(), b.x()) - x, Math.max(a.y(), b.y()) - y);
    }

    /// A line has no area: it is made one unit thick to either side.
    private void connectorsLeaveTextAlone() {
        for (Connector connector : scene.connectors()) {
            for (Rect p : pieces(connector)) {
                Rect thick = new Rect(p.x() - 1, p.y() - 1, p.width() + 2, p.height() + 2);
                scene.labels()
                        .forEach(label ->
                                assertTrue(!thick.overlaps(label.bounds()), () -> connector + " crosses " + label));
                scene.boxes().stream()
                        .filter(box -> !box.role().isContainer())
                        .forEach(box -> assertTrue(!crosses(p, box.bounds()), () -> connector + " crosses " + box));
            }
        }
        assertEquals(scene.labels().size(), new HashSet<>(scene.labels()).size());
    }

    /// Whether a line runs through the inside of a box, not only up to its border.
    private static boolean crosses(Rect line, Rect box) {
        return line.x() < box.right()
                && box.x() < line.right() + (line.width() == 0 ? 1 : 0)
                && line.y() < box.bottom()
                && box.y() < line.bottom() + (line.height() == 0 ? 1 : 0)
                && !(line.width() == 0 && line.x() == box.x())
                && !(line.height() == 0 && line.y() == box.y());
    }

    private static <T> void eachPair(List<T> all, BiConsumer<T, T> check) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                check.accept(all.get(i), all.get(j));
            }
        }
    }
}
