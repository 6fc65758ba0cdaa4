package org.apimplanner.app.picture.pen;

import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Scene;

/// Draws the elements of a scene for one target. It is used for one scene: the sheet first, then each
/// element over the ones before it, as [SceneWalk] goes.
public interface Pen {
    /// The empty sheet, under everything else.
    void sheet(Scene scene);

    /// A rectangle with round corners, filled and with a border.
    void box(Box box);

    /// A line of upright and level pieces, and its arrowhead.
    void connector(Connector connector);

    /// The strokes of an icon, in its square.
    void icon(Icon icon);

    /// A line of text, as text that can be selected wherever the target has such.
    void label(Label label);
}
