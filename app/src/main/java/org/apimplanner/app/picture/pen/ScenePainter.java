package org.apimplanner.app.picture.pen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.app.picture.text.TextOutline;

/// Paints a scene with Java2D, one unit of the scene for one of the graphics'. Text is painted as
/// shapes of the fonts that ship: the system's fonts are never asked for.
public final class ScenePainter {
    private static final float[] DASHES = {5, 4};

    /// How far letters may reach beyond their measured line, in units.
    private static final int BLEED = 12;

    private ScenePainter() {}

    /// Paints the sheet and everything on it. Text that the graphics cannot show is left out, since its
    /// outlines take most of the time. Rendering hints are the caller's.
    public static void paint(Graphics2D graphics, Scene scene) {
        graphics.setColor(Color.decode(Scene.PAPER));
        graphics.fill(new Rectangle2D.Double(0, 0, scene.width(), scene.height()));
        scene.elements().forEach(element -> {
            switch (element) {
                case Box box -> paint(graphics, box);
                case Label label -> paint(graphics, label);
                case Connector connector -> paint(graphics, connector);
                case Icon icon -> paint(graphics, icon);
            }
        });
    }

    private static void paint(Graphics2D graphics, Box box) {
        Rect b = box.bounds();
        Role role = box.role();
        int round = 2 * role.radius();
        Shape shape = new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), round, round);
        graphics.setColor(Color.decode(role.fill()));
        graphics.fill(shape);
        graphics.setColor(Color.decode(role.line()));
        graphics.setStroke(stroke((float) role.thickness(), role.dashed()));
        graphics.draw(shape);
    }

    private static BasicStroke stroke(float thickness, boolean dashed) {
        return dashed
                ? new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0)
                : new BasicStroke(thickness);
    }

    private static void paint(Graphics2D graphics, Label label) {
        Rect b = label.bounds();
        if (!graphics.hitClip(b.x() - BLEED, b.y() - BLEED, b.width() + 2 * BLEED, b.height() + 2 * BLEED)) {
            return;
        }
        TextOutline outline = TextOutline.of(label.text(), label.style());
        double start = switch (label.align()) {
            case START -> label.anchorX();
            case MIDDLE -> label.anchorX() - outline.width() / 2;
            case END -> label.anchorX() - outline.width();
        };
        graphics.setColor(Color.decode(label.style().colour()));
        graphics.fill(
                outline.path().createTransformedShape(AffineTransform.getTranslateInstance(start, label.baseline())));
    }

    private static void paint(Graphics2D graphics, Connector connector) {
        graphics.setColor(Color.decode(Connector.COLOUR));
        graphics.setStroke(stroke((float) Connector.THICKNESS, connector.look() == Connector.Look.DASHED));
        graphics.draw(path(connector.points(), false));
        graphics.fill(path(connector.head(), true));
    }

    private static Path2D path(List<Point> points, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(p -> path.lineTo(p.x(), p.y()));
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static void paint(Graphics2D graphics, Icon icon) {
        Rect b = icon.bounds();
        double scale = b.width() / (double) IconKind.SIDE;
        Shape shape = path(icon.kind()).createTransformedShape(new AffineTransform(scale, 0, 0, scale, b.x(), b.y()));
        graphics.setColor(Color.decode(icon.ink().colour()));
        if (icon.kind().filled()) {
            graphics.fill(shape);
        }
        graphics.setStroke(new BasicStroke((float) (1.8 * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    private static Path2D path(IconKind kind) {
        Path2D path = new Path2D.Double();
        List<String> steps = kind.steps();
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            if (step.equals("Z")) {
                path.closePath();
                continue;
            }
            double x = Double.parseDouble(step.substring(1));
            i++;
            double y = Double.parseDouble(steps.get(i));
            if (step.startsWith("M")) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }
}
