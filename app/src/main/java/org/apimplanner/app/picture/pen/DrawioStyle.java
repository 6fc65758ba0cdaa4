package org.apimplanner.app.picture.pen;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
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
    /// Where draw.io keeps the shapes of Azure: a name is enough, no file goes with the diagram.
    private static final String AZURE = "img/lib/azure2/";

    private DrawioStyle() {}

    static String box(Role role) {
        Line border = role.border();
        return "rounded=1;absoluteArcSize=1;arcSize=" + 2 * role.radius() + ";fillColor=" + role.fill() + stroke(border)
                + (role.isContainer() ? "container=1;collapsible=0;recursiveResize=0;" : "");
    }

    /// What a box needs besides to show a line of its own.
    static String inside(TextStyle style, int left) {
        return "html=0;align=left;spacing=0;spacingLeft=" + left + ";" + font(style);
    }

    /// What a box needs besides to show lines of several looks where they stand.
    static String lines(DrawioText text, Rect box, boolean atTheTop) {
        return "html=1;whiteSpace=nowrap;align=left;spacing=0;spacingLeft="
                + (text.bounds().x() - box.x())
                + (atTheTop
                        ? ";verticalAlign=top;spacingTop=" + (text.bounds().y() - box.y()) + ";"
                        : ";verticalAlign=middle;")
                + font(text.style());
    }

    /// Lines of several looks on their own.
    static String lines(DrawioText text) {
        return "text;html=1;whiteSpace=nowrap;strokeColor=none;fillColor=none;spacing=0;verticalAlign=top;align=left;"
                + font(text.style());
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

    /// Azure's own shape where draw.io brings one for what the icon stands for, else the icon itself.
    static String icon(Icon icon) {
        return image(azure(icon.kind()).orElseGet(() -> "data:image/svg+xml," + picture(icon)));
    }

    /// The shape of the service itself.
    static String instance() {
        return image(AZURE + "app_services/API_Management_Services.svg");
    }

    private static String image(String address) {
        return "shape=image;html=0;imageAspect=1;aspect=fixed;editable=0;image=" + address + ";";
    }

    private static Optional<String> azure(IconKind kind) {
        return switch (kind) {
            case NETWORK -> Optional.of(AZURE + "networking/Virtual_Networks.svg");
            case SHIELD -> Optional.of(AZURE + "networking/Network_Security_Groups.svg");
            case ROUTES -> Optional.of(AZURE + "networking/Route_Tables.svg");
            case WALL -> Optional.of(AZURE + "networking/Firewalls.svg");
            case TUNNEL -> Optional.of(AZURE + "networking/Virtual_Network_Gateways.svg");
            case BALANCER -> Optional.of(AZURE + "networking/Load_Balancers.svg");
            case LIST -> Optional.of(AZURE + "networking/DNS_Zones.svg");
            case STAR, CLOUD, PEOPLE, GEAR, GATEWAY, BUILDING, LINK, SERVERS, DELEGATION, SIGNPOST -> Optional.empty();
        };
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
