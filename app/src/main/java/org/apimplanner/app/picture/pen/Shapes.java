package org.apimplanner.app.picture.pen;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Iterator;
import java.util.List;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.Point;

/// Elements as paths on the sheet, for targets that draw paths.
public final class Shapes {
    private Shapes() {}

    /// The line of a connector, open.
    public static Path2D line(Connector connector) {
        return path(connector.points());
    }

    /// The arrowhead of a connector, closed.
    public static Path2D head(Connector connector) {
        Path2D path = path(connector.head());
        path.closePath();
        return path;
    }

    private static Path2D path(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(p -> path.lineTo(p.x(), p.y()));
        return path;
    }

    /// The strokes of an icon, at its place and in its size.
    public static Path2D strokes(Icon icon) {
        Path2D path = new Path2D.Double();
        Iterator<String> steps = icon.kind().steps().iterator();
        while (steps.hasNext()) {
            String step = steps.next();
            if (step.equals("Z")) {
                path.closePath();
                continue;
            }
            double x = Double.parseDouble(step.substring(1));
            double y = Double.parseDouble(steps.next());
            if (step.startsWith("M")) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        double scale = icon.scale();
        path.transform(new AffineTransform(
                scale, 0, 0, scale, icon.bounds().x(), icon.bounds().y()));
        return path;
    }
}
