package org.apimplanner.app.picture;

import java.util.List;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.TextStyle;
import org.apimplanner.app.picture.text.TextLines;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;

/// The instance in a region: its name, its tier, and a square for each unit, those it may grow to
/// dashed. The Consumption tier has no units.
final class InstanceBox {
    private static final int PADDING = 12;
    private static final int SQUARE = 18;
    private static final int GAP = 5;
    private static final int MOST_SQUARES = 6;

    private final String id;
    private final Plan plan;
    private final RegionPlan region;
    private final int width;
    private final PictureWords words;
    private final List<String> name;

    InstanceBox(String id, Plan plan, RegionPlan region, int width, PictureWords words) {
        this.id = id;
        this.plan = plan;
        this.region = region;
        this.width = width;
        this.words = words;
        this.name = TextLines.of(fullName(), TextStyle.STRONG, width - 2 * PADDING, 2);
    }

    private String fullName() {
        return plan.serviceName().filter(s -> !s.isBlank()).orElse(words.of("instance.unnamed"));
    }

    String id() {
        return id;
    }

    int width() {
        return width;
    }

    int height() {
        return 2 * PADDING
                + name.size() * TextStyle.STRONG.lineHeight()
                + TextStyle.SMALL.lineHeight()
                + (plan.tier() == Tier.CONSUMPTION ? 0 : SQUARE + 2 * GAP + TextStyle.SMALL.lineHeight());
    }

    Rect place(Placement sheet, String parent, int x, int y, int height) {
        Rect bounds = new Rect(x, y, width, height);
        sheet.box(id, parent, Role.INSTANCE, fullName(), bounds);
        int left = x + PADDING;
        int top = y + (height - height()) / 2 + PADDING;
        for (int i = 0; i < name.size(); i++) {
            boolean last = i == name.size() - 1;
            sheet.line(
                    id,
                    name.get(i),
                    last && name.get(i).endsWith("…") ? fullName() : name.get(i),
                    TextStyle.STRONG,
                    left,
                    top);
            top += TextStyle.STRONG.lineHeight();
        }
        top = small(sheet, words.of("instance.detail", words.of("tier", plan.tier())), left, top);
        if (plan.tier() != Tier.CONSUMPTION) {
            squares(sheet, left, top + GAP);
            small(sheet, units(), left, top + SQUARE + 2 * GAP);
        }
        return bounds;
    }

    private int small(Placement sheet, String text, int left, int top) {
        Rect slot = new Rect(left, top, width - 2 * PADDING, TextStyle.SMALL.lineHeight());
        return sheet.label(id, text, TextStyle.SMALL, Label.Align.START, slot).bottom();
    }

    private void squares(Placement sheet, int left, int top) {
        int filled = Math.min(region.units(), MOST_SQUARES);
        boolean all = Math.max(region.units(), region.maxUnits()) <= MOST_SQUARES;
        int drawn = all ? Math.max(region.units(), region.maxUnits()) : filled;
        for (int i = 0; i < drawn; i++) {
            Role role = i < filled ? Role.UNIT : Role.ROOM;
            Rect square = new Rect(left + i * (SQUARE + GAP), top, SQUARE, SQUARE);
            sheet.box(id + "-unit-" + (i + 1), id, role, words.counted("units", i + 1), square);
        }
        if (region.units() > MOST_SQUARES) {
            int x = left + drawn * (SQUARE + GAP) + GAP;
            Rect slot = new Rect(x, top + 1, left + width - 2 * PADDING - x, SQUARE);
            sheet.label(id, words.of("units.times", region.units()), TextStyle.BODY, Label.Align.START, slot);
        }
    }

    private String units() {
        String now = words.counted("units", region.units());
        String zoned = region.zones() > 1 ? words.of("units.zones", now, region.zones()) : now;
        return region.maxUnits() > region.units() ? words.of("units.room", zoned, region.maxUnits()) : zoned;
    }
}
