package org.apimplanner.app.picture.pen;

import java.util.List;
import java.util.Map;
import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Ink;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Label.Align;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.app.picture.scene.TextStyle;

/// One element of each kind, at places where each can be told from the others.
public final class SmallScene {
    private static final Box NETWORK = new Box("net", "", Role.NETWORK, "network", new Rect(10, 10, 180, 100));
    private static final Box CARD = new Box("card", "net", Role.CARD, "card", new Rect(20, 40, 60, 40));
    private static final Box CHIP = new Box("chip", "net", Role.CHIP, "chip", new Rect(130, 40, 50, 40));
    private static final Connector WIRE = new Connector(
            "wire", "card", "chip", List.of(new Point(80, 60), new Point(130, 60)), Connector.Look.DASHED);
    private static final Icon STAR = new Icon("chip", IconKind.STAR, Ink.ALERT, new Rect(143, 48, 24, 24));

    public static final Scene SCENE = new Scene(
            "A small scene",
            "Two boxes and a line",
            200,
            120,
            List.of(
                    NETWORK,
                    WIRE,
                    CARD,
                    CHIP,
                    STAR,
                    label("card", "a & b", TextStyle.BODY, Align.START, new Rect(30, 50, 40, 18)),
                    label("wire", "443", TextStyle.WIRE, Align.MIDDLE, new Rect(90, 40, 30, 17)),
                    label("", "Plan", TextStyle.STRONG, Align.END, new Rect(140, 86, 40, 18))));

    /// Colours, as `0xRRGGBB`, at places where one element alone is seen: the sheet, the network, the chip,
    /// the arrowhead and the star.
    public static final Map<Point, Integer> COLOURS = Map.of(
            new Point(4, 60), 0xFFFFFF,
            new Point(100, 100), 0xEAF2FC,
            new Point(135, 75), 0xEEF2F7,
            new Point(124, 60), 0x3C4A5E,
            new Point(155, 60), 0xB3261E);

    /// Where the words of the connector stand, on the network alone.
    public static final Rect WORDS = new Rect(90, 40, 30, 17);

    private SmallScene() {}

    private static Label label(String owner, String text, TextStyle style, Align align, Rect bounds) {
        return new Label(owner, text, text, style, align, bounds);
    }
}
