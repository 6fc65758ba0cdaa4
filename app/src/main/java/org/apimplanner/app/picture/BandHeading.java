package org.apimplanner.app.picture;

import java.util.List;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Ink;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.TextStyle;
import org.apimplanner.app.picture.text.PlainText;
import org.apimplanner.model.reference.CompanionKind;
import org.apimplanner.model.report.RegionReport;

/// What stands at the top of a region's band: its name, whether it is the primary one, and the workspace
/// gateways that join no network and so have a place in no box of the band.
///
/// @param id the band's id
record BandHeading(String id, RegionReport region, PictureWords words) {
    static final int PADDING = 20;
    private static final int GAP = 34;

    void place(Placement sheet, Rect band) {
        int x = band.x() + PADDING;
        int width = band.width() - 2 * PADDING;
        Rect name = sheet.label(
                id,
                region.displayName(),
                TextStyle.BAND,
                Label.Align.START,
                new Rect(x, band.y() + 12, width / 2, TextStyle.BAND.lineHeight()));
        int left = name.right() + GAP;
        if (region.primary()) {
            sheet.icon(id, IconKind.STAR, Ink.ACCENT, name.right() + 10, band.y() + 13, Card.ICON);
            Rect primary = sheet.label(
                    id,
                    words.of("primary"),
                    TextStyle.SMALL,
                    Label.Align.START,
                    new Rect(left, band.y() + 16, width / 4, TextStyle.SMALL.lineHeight()));
            left = primary.right() + GAP;
        }
        gatewaysApart(sheet, new Rect(left, band.y() + 16, x + width - left, TextStyle.SMALL.lineHeight()));
    }

    private void gatewaysApart(Placement sheet, Rect slot) {
        List<String> names = region.companions().stream()
                .filter(companion -> companion.kind() == CompanionKind.WORKSPACE_GATEWAY
                        && companion.subnet().isEmpty())
                .map(companion -> PlainText.of(companion.name()))
                .toList();
        if (!names.isEmpty()) {
            String key = names.size() == 1 ? "workspaces.apart.one" : "workspaces.apart.many";
            sheet.label(id, words.of(key, String.join(", ", names)), TextStyle.SMALL, Label.Align.END, slot);
        }
    }
}
