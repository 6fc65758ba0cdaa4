package org.apimplanner.app.picture.pen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Line;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.app.picture.text.TextOutline;

/// Paints with Java2D, one unit of the scene for one of the graphics'. Text is painted as shapes of the
/// faces that ship: the system's are never asked for. Text that the graphics cannot show is left out,
/// since its outlines take most of the time.
///
/// @param graphics with the rendering hints that the caller wants
public record GraphicsPen(Graphics2D graphics) implements Pen {
    private static final float[] DASHES = {Line.DASHES.getFirst(), Line.DASHES.getLast()};

    /// How far letters may reach beyond their measured line, in units.
    private static final int BLEED = 12;

    @Override
    public void sheet(Scene scene) {
        fill(new Rectangle2D.Double(0, 0, scene.width(), scene.height()), Scene.PAPER);
    }

    @Override
    public void box(Box box) {
        Rect b = box.bounds();
        int round = 2 * box.role().radius();
        Shape shape = new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), round, round);
        fill(shape, box.role().fill());
        draw(shape, box.role().border());
    }

    @Override
    public void connector(Connector connector) {
        draw(Shapes.line(connector), connector.line());
        fill(Shapes.head(connector), Connector.COLOUR);
    }

    @Override
    public void icon(Icon icon) {
        Shape shape = Shapes.strokes(icon);
        if (icon.kind().filled()) {
            fill(shape, icon.ink().colour());
        }
        float thickness = (float) (IconKind.THICKNESS * icon.scale());
        graphics.setColor(Color.decode(icon.ink().colour()));
        graphics.setStroke(new BasicStroke(thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    @Override
    public void label(Label label) {
        Rect b = label.bounds();
        if (graphics.hitClip(b.x() - BLEED, b.y() - BLEED, b.width() + 2 * BLEED, b.height() + 2 * BLEED)) {
            TextOutline outline = TextOutline.of(label.text(), label.style());
            AffineTransform place =
                    AffineTransform.getTranslateInstance(label.start(outline.width()), label.baseline());
            fill(outline.path().createTransformedShape(place), label.style().colour());
        }
    }

    private void fill(Shape shape, String colour) {
        graphics.setColor(Color.decode(colour));
        graphics.fill(shape);
    }

    private void draw(Shape shape, Line line) {
        float thickness = (float) line.thickness();
        graphics.setColor(Color.decode(line.colour()));
        graphics.setStroke(
                line.dashed()
                        ? new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0)
                        : new BasicStroke(thickness));
        graphics.draw(shape);
    }
}
