package org.apimplanner.app.picture;

import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.TextStyle;

/// The part of Azure in which an instance runs that is not inside a network of yours.
final class ManagedBox {
    private static final int PADDING = 16;
    private static final int HEADING = TextStyle.SMALL_STRONG.lineHeight() + 8;

    private final String id;
    private final InstanceBox instance;
    private final PictureWords words;

    ManagedBox(String band, InstanceBox instance, PictureWords words) {
        this.id = band + "-managed";
        this.instance = instance;
        this.words = words;
    }

    static int widthFor(int instance) {
        return instance + 2 * PADDING;
    }

    int height() {
        return PADDING + HEADING + instance.height() + PADDING;
    }

    /// From the top of the box to the middle of the instance.
    int level() {
        return PADDING + HEADING + instance.height() / 2;
    }

    Anchor place(Placement sheet, String parent, Rect bounds) {
        sheet.box(id, parent, Role.MANAGED, words.of("managed"), bounds);
        Rect slot = new Rect(bounds.x() + PADDING, bounds.y() + PADDING - 4, bounds.width() - 2 * PADDING, HEADING);
        sheet.label(id, words.of("managed"), TextStyle.SMALL_STRONG, Label.Align.START, slot);
        return new Anchor(
                instance.id(),
                instance.place(sheet, id, bounds.x() + PADDING, bounds.y() + PADDING + HEADING, instance.height()));
    }
}
