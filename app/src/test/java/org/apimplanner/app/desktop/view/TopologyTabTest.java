package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.picture.scene.Rect;
import org.junit.jupiter.api.Test;

final class TopologyTabTest extends WindowTest {
    private final Desk desk = new Desk(Desk.sample("premium-internal"));

    private Scene open(Theme theme) {
        Scene scene = show(desk, theme);
        tab("topology");
        return scene;
    }

    private ScrollPane pane() {
        return find("topology-picture", ScrollPane.class);
    }

    private List<String> texts() {
        return pane().getContent().lookupAll(".picture-text").stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private String level() {
        return find("topology-level", Label.class).getText();
    }

    private void press(String button) {
        doOnFx(find(button, Button.class)::fire);
    }

    private void wheel(double delta) {
        Node pane = pane();
        doOnFx(() -> pane.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                700,
                500,
                700,
                500,
                false,
                true,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null)));
    }

    @Test
    void thePictureFollowsThePlan() {
        open(Theme.LIGHT);
        assertTrue(texts().contains("2 units, room for 6"));
        press("region-0-units-more");
        // The picture comes when the plan has rested.
        doOnFx(desk.delay::pass);
        assertTrue(texts().contains("3 units, room for 6"));
        assertFalse(texts().contains("2 units, room for 6"));
    }

    @Test
    void aFittedPictureIsNotWiderThanItsPane() {
        open(Theme.LIGHT);
        assertTrue(pane().getContent().getLayoutBounds().getWidth()
                <= pane().getViewportBounds().getWidth());
        doOnFx(() -> stage.setWidth(1000));
        assertTrue(pane().getContent().getLayoutBounds().getWidth()
                <= pane().getViewportBounds().getWidth());
        doOnFx(() -> stage.setWidth(WIDTH));
    }

    @Test
    void buttonsKeysAndTheWheelZoomAndTheWidthFitsAgain() {
        open(Theme.LIGHT);
        String fitted = level();
        double width = pane().getContent().getLayoutBounds().getWidth();
        press("topology-in");
        assertEquals(1.25 * width, pane().getContent().getLayoutBounds().getWidth(), 2);
        assertFalse(find("topology-fit", ToggleButton.class).isSelected());
        press("topology-out");
        assertEquals(fitted, level());
        wheel(40);
        assertEquals(1.25 * width, pane().getContent().getLayoutBounds().getWidth(), 2);
        doOnFx(pane()::requestFocus);
        robot.type(KeyCode.SUBTRACT);
        settle();
        assertEquals(fitted, level());
        press("topology-in");
        doOnFx(find("topology-fit", ToggleButton.class)::fire);
        assertEquals(fitted, level());
    }

    @Test
    void zoomingKeepsWhatIsUnderThePointerInItsPlace() {
        Scene scene = open(Theme.LIGHT);
        press("topology-in");
        press("topology-in");
        doOnFx(() -> {
            pane().setHvalue(0.5);
            pane().setVvalue(0.5);
        });
        Node picture = pane().getContent().lookup(".picture-paper");
        var before = onFx(() -> picture.sceneToLocal(700, 500));
        wheel(40);
        var after = onFx(() -> picture.sceneToLocal(700, 500));
        assertEquals(before.getX(), after.getX(), 3);
        assertEquals(before.getY(), after.getY(), 3);
        picture(scene, "topology-zoomed");
    }

    @Test
    void draggingMovesTheEnlargedPicture() {
        open(Theme.LIGHT);
        press("topology-in");
        press("topology-in");
        doOnFx(() -> pane().setHvalue(0.5));
        robot.moveTo(pane()).press(MouseButton.PRIMARY).moveBy(-60, 0).release(MouseButton.PRIMARY);
        settle();
        assertTrue(pane().getHvalue() > 0.5, "h " + pane().getHvalue());
    }

    @Test
    void aScreenReaderIsToldWhatThePictureShows() {
        open(Theme.LIGHT);
        Node picture = pane().getContent().lookup(".picture-paper").getParent();
        assertEquals(AccessibleRole.IMAGE_VIEW, picture.getAccessibleRole());
        assertTrue(picture.getAccessibleText().contains("West Europe: 2 units"));
    }

    @Test
    void everyLineStandsInTheRoomThatTheLayoutKeptForIt() {
        open(Theme.LIGHT);
        var scene = desk.planner.answer().topology().pictureProperty().get().orElseThrow();
        List<Node> drawn = List.copyOf(pane().getContent().lookupAll(".picture-text"));
        assertEquals(scene.labels().size(), drawn.size());
        for (int i = 0; i < drawn.size(); i++) {
            Rect room = scene.labels().get(i).bounds();
            Bounds text = drawn.get(i).getBoundsInParent();
            boolean inside = text.getMinX() >= room.x() - 1
                    && text.getMaxX() <= room.right() + 1
                    && text.getMinY() >= room.y() - 1
                    && text.getMaxY() <= room.bottom() + 1;
            assertTrue(inside, drawn.get(i).getAccessibleText());
        }
    }

    @Test
    void bothLooksCanBeDrawn() {
        for (Theme theme : Theme.values()) {
            picture(open(theme), "topology-" + theme);
        }
        assertTrue(texts().size() > 20);
    }
}
