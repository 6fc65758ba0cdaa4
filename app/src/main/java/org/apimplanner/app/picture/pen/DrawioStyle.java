package org.apimplanner.app.picture.pen;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Line;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.TextStyle;

/// The looks of elements in the words of draw.io's `style` attribute.
final class DrawioStyle {
    private DrawioStyle() {}

    static String box(Role role) {
        Line border = role.border();
        return "rounded=1;absoluteArcSize=1;html=0;arcSize=" + 2 * role.radius() + ";fillColor=" + role.fill()
                + stroke(border) + (role.isContainer() ? "container=1;collapsible=0;recursiveResize=0;" : "");
    }

    /// What a box needs besides to show a line of its own.
    static String inside(TextStyle style) {
        return "align=left;spacingLeft=10;" + font(style);
    }

    static String text(Label label) {
        String align = switch (label.align()) {
            case START -> "left";
            case MIDDLE -> "center";
            case END -> "right";
        };
        return "text;html=0;strokeColor=none;fillColor=none;spacing=0;verticalAlign=middle;align=" + align + ";"
                + font(label.style());
    }

    static String font(TextStyle style) {
        return "fontFamily=Helvetica;fontSize=" + style.size() + ";fontColor=" + style.colour() + ";fontStyle="
                + (style.bold() ? 1 : 0) + ";";
    }

    static String icon(Icon icon) {
        return "shape=image;html=0;imageAspect=1;editable=0;image=data:image/svg+xml," + picture(icon) + ";";
    }

    private static String picture(Icon icon) {
        String fill = icon.kind().filled() ? icon.ink().colour() : "none";
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"48\" height=\"48\" viewBox=\"0 0 "
                + IconKind.SIDE + " " + IconKind.SIDE + "\"><path d=\""
                + icon.kind().path() + "\" fill=\"" + fill
                + "\" stroke=\"" + icon.ink().colour()
                + "\" stroke-width=\"" + Xml.number(IconKind.THICKNESS)
                + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>";
        return Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.US_ASCII));
    }

    /// @param from the cell in which the edge begins
    /// @param to the cell in which it ends
    static String edge(Connector connector, Rect from, Rect to) {
        return "edgeStyle=orthogonalEdgeStyle;rounded=0;html=0;endArrow=block;endFill=1;endSize=7"
                + stroke(connector.line())
                + port("exit", connector.points().getFirst(), from)
                + port("entry", connector.end(), to);
    }

    private static String stroke(Line line) {
        return ";strokeColor=" + line.colour() + ";strokeWidth=" + Xml.number(line.thickness()) + ";"
                + (line.dashed() ? "dashed=1;dashPattern=" + Xml.DASHES + ";" : "");
    }

    /// Where on a cell's border an edge holds on, in parts of its size.
    private static String port(String end, Point at, Rect cell) {
        double x = (at.x() - cell.x()) / (double) cell.width();
        double y = (at.y() - cell.y()) / (double) cell.height();
        return end + "X=" + Xml.number(x) + ";" + end + "Y=" + Xml.number(y) + ";" + end + "Dx=0;" + end + "Dy=0;" + end
                + "Perimeter=0;";
    }
}
