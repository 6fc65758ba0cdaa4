package org.apimplanner.app.desktop.view.topology;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import org.apimplanner.app.picture.pen.SceneWalk;
import org.apimplanner.app.picture.scene.Scene;

/// A scene as nodes, one unit for one pixel.
final class ScenePicture extends Group {
    ScenePicture(Scene scene) {
        NodePen pen = new NodePen();
        SceneWalk.draw(scene, pen);
        getChildren().setAll(pen.nodes());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(scene.description());
    }
}
