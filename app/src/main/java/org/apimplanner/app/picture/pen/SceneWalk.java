package org.apimplanner.app.picture.pen;

import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Element;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Scene;

/// The one walk over a scene, whatever it is drawn for.
public final class SceneWalk {
    private SceneWalk() {}

    /// Hands the pen the sheet and then every element, in the order in which they are drawn.
    public static void draw(Scene scene, Pen pen) {
        pen.sheet(scene);
        for (Element element : scene.elements()) {
            switch (element) {
                case Box box -> pen.box(box);
                case Connector connector -> pen.connector(connector);
                case Icon icon -> pen.icon(icon);
                case Label label -> pen.label(label);
            }
        }
    }
}
