package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the Tab key reaches shows that it has the focus: a ring around it, drawn, in the look's accent.
final class FocusRingTest extends WindowTest {
    /// How far a ring lies around what has the focus, or within it.
    private static final int BAND = 4;

    private static final int MOST_STOPS = 150;
    private static final Rectangle2D WINDOW = new Rectangle2D(0, 0, WIDTH, HEIGHT);

    private final Desk desk = new Desk(Desk.plan("""
            {"schemaVersion": 1, "name": "Half-way", "tier": "developer", "mode": "internal",
             "features": ["eventHubs"], "denyByDefault": true, "serviceName": "contoso",
             "clients": [{"name": "branches", "addresses": ["10.90.0.0/16"]}],
             "regions": [{"name": "westeurope", "units": 3, "vnet": "10.0.0.0/24", "subnet": "10.0.0.0/29"},
                         {"name": "northeurope", "units": 1, "vnet": "10.1.0.0/24"}],
             "forcedTunneling": {"nextHop": "virtualAppliance", "address": "10.0.1.4", "serviceEndpoints": false}}
            """));

    private Color accent = Color.TRANSPARENT;

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void everyStopOfTheWholeWindowHasARing(Theme theme) {
        open(theme);
        List<String> bare = new ArrayList<>();
        List<Node> seen = new ArrayList<>();
        while (seen.size() < MOST_STOPS) {
            robot.push(KeyCode.TAB);
            settle();
            Node owner = stage.getScene().getFocusOwner();
            if (seen.contains(owner)) {
                break;
            }
            seen.add(owner);
            note(owner, bare);
        }
        assertTrue(seen.size() > 50, "reached " + seen.size());
        assertEquals(List.of(), bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nsg", "findings", "compare"})
    void everyStopOfTheAnswerHasARing(String name) {
        open(Theme.LIGHT);
        answer(name);
    }

    @Test
    void aHeadThatAnArrowChoosesHasARing() {
        open(Theme.LIGHT);
        doOnFx(() -> find("head-tab-overview", Node.class).requestFocus());
        robot.push(KeyCode.RIGHT);
        settle();
        Node owner = stage.getScene().getFocusOwner();
        assertEquals("head-tab-topology", owner.getId());
        List<String> bare = new ArrayList<>();
        note(owner, bare);
        assertEquals(List.of(), bare);
    }

    private void open(Theme theme) {
        show(desk, theme);
        doOnFx(() -> find("plan-name", Node.class).requestFocus());
        accent = (Color) onFx(() -> find("plan-name", TextField.class)
                .getBorder()
                .getStrokes()
                .getFirst()
                .getTopStroke());
    }

    private void answer(String name) {
        tab(name);
        doOnFx(() -> {
            if (stage.getScene().lookup("#answer").lookup(".table-view") instanceof TableView<?> table) {
                table.getSelectionModel().select(0);
            }
            find("notes", Node.class).requestFocus();
        });
        List<String> bare = new ArrayList<>();
        int stops = 0;
        for (; stops < MOST_STOPS; stops++) {
            robot.push(KeyCode.TAB);
            settle();
            Node owner = stage.getScene().getFocusOwner();
            if (isIn(owner, HeaderBar.class)) {
                break;
            }
            note(owner, bare);
        }
        assertTrue(stops > 2 && stops < MOST_STOPS, "reached " + stops);
        assertEquals(List.of(), bare);
    }

    private static boolean isIn(Node node, Class<? extends Parent> type) {
        Parent parent = node.getParent();
        while (parent != null && !type.isInstance(parent)) {
            parent = parent.getParent();
        }
        return parent != null;
    }

    private void note(Node owner, List<String> bare) {
        int drawn = onFx(() -> {
            Rectangle2D place = place(owner);
            WritableImage with = picture(place);
            stage.getScene().getRoot().requestFocus();
            WritableImage without = picture(place);
            owner.requestFocus();
            return ring(with, without);
        });
        Bounds bounds = onFx(() -> visible(owner));
        double around = 2 * (bounds.getWidth() + bounds.getHeight());
        if (drawn < 1.2 * around) {
            bare.add(owner + " has " + drawn + " of " + Math.round(2 * around));
        }
    }

    private Rectangle2D place(Node owner) {
        Bounds bounds = visible(owner);
        return new Rectangle2D(
                Math.max(0, bounds.getMinX() - BAND),
                Math.max(0, bounds.getMinY() - BAND),
                bounds.getWidth() + 2 * BAND,
                bounds.getHeight() + 2 * BAND);
    }

    private Bounds visible(Node owner) {
        Bounds all = owner.localToScene(owner.getLayoutBounds());
        double right = Math.min(all.getMaxX(), WINDOW.getMaxX());
        double bottom = Math.min(all.getMaxY(), WINDOW.getMaxY());
        return new BoundingBox(all.getMinX(), all.getMinY(), right - all.getMinX(), bottom - all.getMinY());
    }

    private WritableImage picture(Rectangle2D place) {
        Parent root = stage.getScene().getRoot();
        root.applyCss();
        root.layout();
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(place);
        return root.snapshot(part, null);
    }

    /// How many points have the accent's colour only while there is the focus.
    private int ring(WritableImage with, WritableImage without) {
        PixelReader on = with.getPixelReader();
        PixelReader off = without.getPixelReader();
        int points = 0;
        for (int x = 0; x < with.getWidth(); x++) {
            for (int y = 0; y < with.getHeight(); y++) {
                if (isAccent(on.getColor(x, y)) && !isAccent(off.getColor(x, y))) {
                    points++;
                }
            }
        }
        return points;
    }

    private boolean isAccent(Color point) {
        double distance = Math.abs(point.getRed() - accent.getRed())
                + Math.abs(point.getGreen() - accent.getGreen())
                + Math.abs(point.getBlue() - accent.getBlue());
        return distance < 0.35;
    }
}
