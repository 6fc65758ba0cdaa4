package org.apimplanner.app.picture;

import java.util.List;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Ink;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.TextStyle;
import org.apimplanner.app.picture.text.PlainText;
import org.apimplanner.app.picture.text.TextMeasure;

/// A framed list under a heading: one pill for each dependency, its name to the left, its ports to the
/// right.
///
/// @param id also the beginning of the pills' ids
/// @param more how many dependencies are left out
record DependencyList(String id, Role role, String heading, List<Dependency> pills, String more, int width) {
    private static final int PADDING = 10;
    private static final int HEADING = TextStyle.SMALL_STRONG.lineHeight() + 6;
    private static final int PILL = 24;
    private static final int GAP = 4;
    private static final int ICON = 16;

    /// The width that shows a dependency in full.
    static int widthFor(Dependency dependency) {
        return TextMeasure.width(PlainText.of(dependency.name()), TextStyle.BODY)
                + TextMeasure.width(dependency.ports(), TextStyle.SMALL)
                + 6 * PADDING
                + ICON;
    }

    int height() {
        int rows = pills.size() + (more.isEmpty() ? 0 : 1);
        int high = pills.stream().mapToInt(this::heightOf).sum() + (more.isEmpty() ? 0 : PILL);
        return PADDING + HEADING + high + Math.max(0, rows - 1) * GAP + (rows == 0 ? 4 : PADDING);
    }

    /// A name that leaves its ports no room has them on a line of their own.
    private int heightOf(Dependency dependency) {
        return isOneLine(dependency) ? PILL : PILL + TextStyle.SMALL.lineHeight();
    }

    private boolean isOneLine(Dependency dependency) {
        return widthFor(dependency) <= width;
    }

    Rect place(Placement sheet, String parent, int x, int y) {
        Rect bounds = new Rect(x, y, width, height());
        sheet.box(id, parent, role, heading, bounds);
        int inner = width - 2 * PADDING;
        sheet.label(
                id,
                heading,
                TextStyle.SMALL_STRONG,
                Label.Align.START,
                new Rect(x + PADDING, y + PADDING - 1, inner, HEADING));
        int top = y + PADDING + HEADING;
        for (int i = 0; i < pills.size(); i++) {
            Dependency dependency = pills.get(i);
            pill(sheet, id + "-" + (i + 1), dependency, new Rect(x + PADDING, top, inner, heightOf(dependency)));
            top += heightOf(dependency) + GAP;
        }
        if (!more.isEmpty()) {
            sheet.label(id, more, TextStyle.SMALL, Label.Align.START, new Rect(x + 2 * PADDING, top + 4, inner, PILL));
        }
        return bounds;
    }

    private void pill(Placement sheet, String pillId, Dependency dependency, Rect bounds) {
        sheet.box(pillId, id, Role.PILL, dependency.name() + ", " + dependency.ports(), bounds);
        int below = isOneLine(dependency) ? 0 : TextStyle.SMALL.lineHeight();
        int textTop = bounds.y() + below + (PILL - TextStyle.SMALL.lineHeight()) / 2;
        Rect ports = sheet.label(
                pillId,
                dependency.ports(),
                TextStyle.SMALL,
                Label.Align.END,
                new Rect(bounds.x() + PADDING, textTop, (bounds.width() - 2 * PADDING) / 2, PILL)
                        .movedBy((bounds.width() - 2 * PADDING + 1) / 2));
        int right = (below == 0 ? ports.x() : bounds.right()) - PADDING;
        if (dependency.direct()) {
            right -= ICON;
            sheet.icon(pillId, IconKind.LINK, Ink.ACCENT, right, bounds.y() + (PILL - ICON) / 2, ICON);
            right -= GAP;
        }
        int left = bounds.x() + PADDING;
        int nameTop = bounds.y() + (PILL - TextStyle.BODY.lineHeight()) / 2;
        sheet.label(
                pillId,
                dependency.name(),
                TextStyle.BODY,
                Label.Align.START,
                new Rect(left, nameTop, right - left, PILL));
    }
}
