package org.apimplanner.app.picture.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Scene;
import org.junit.jupiter.api.Test;

class SceneWalkTest {
    /// A pen that writes down what it was handed.
    private static final class Recorder implements Pen {
        private final List<Object> handed = new ArrayList<>();

        @Override
        public void sheet(Scene scene) {
            handed.add(scene);
        }

        @Override
        public void box(Box box) {
            handed.add(box);
        }

        @Override
        public void connector(Connector connector) {
            handed.add(connector);
        }

        @Override
        public void icon(Icon icon) {
            handed.add(icon);
        }

        @Override
        public void label(Label label) {
            handed.add(label);
        }
    }

    @Test
    void theSheetComesFirstAndThenEveryElementInItsOrder() {
        Recorder pen = new Recorder();
        SceneWalk.draw(SmallScene.SCENE, pen);
        assertEquals(SmallScene.SCENE, pen.handed.getFirst());
        assertEquals(SmallScene.SCENE.elements(), pen.handed.subList(1, pen.handed.size()));
    }
}
