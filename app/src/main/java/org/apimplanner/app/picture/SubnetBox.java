package org.apimplanner.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.TextStyle;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// The subnet: its range and use, its security group, route table and delegation as marks, room for
/// what lies inside, and below it what else takes place there.
final class SubnetBox {
    static final int PADDING = 16;
    private static final int TOP = 10;
    private static final int BOTTOM = 14;
    private static final int GAP = 8;
    private static final int CORE_GAP = 4;
    private static final int HEADING = TOP + TextStyle.STRONG.lineHeight() + TextStyle.SMALL.lineHeight() + GAP;

    private final String id;
    private final RegionReport region;
    private final int inner;
    private final int core;
    private final PictureWords words;
    private final SubnetText text;
    private final List<List<Card>> marks = new ArrayList<>();
    private final List<Card> after = new ArrayList<>();

    /// @param inner the width of what lies inside
    /// @param core the height of what lies inside, 0 for nothing
    SubnetBox(String id, RegionReport region, RegionPlan place, int inner, int core, PictureWords words) {
        this.id = id;
        this.region = region;
        this.inner = inner;
        this.core = core;
        this.words = words;
        this.text = new SubnetText(region, place, words);
        flow(allMarks());
        String within = Inbound.within(region, words);
        if (!within.isEmpty()) {
            after.add(chip("within", IconKind.NETWORK, words.of("within", within)));
        }
        if (place.otherAddresses() > 0) {
            after.add(chip("others", IconKind.SERVERS, words.counted("others", place.otherAddresses())));
        }
    }

    private List<Card> allMarks() {
        List<Card> all = new ArrayList<>();
        if (!region.nsgRules().isEmpty()) {
            boolean denies = region.nsgRules().stream().anyMatch(r -> r.access() == Access.DENY);
            String count = words.counted("rules", region.nsgRules().size());
            all.add(chip("nsg", IconKind.SHIELD, words.of(denies ? "nsg.deny" : "nsg", count)));
        }
        if (!region.routes().isEmpty()) {
            String count = words.counted("routes", region.routes().size());
            all.add(chip("routes", IconKind.ROUTES, words.of("routes", count)));
        }
        Optional<String> delegation = region.subnet().flatMap(SubnetPlan::delegation);
        delegation.ifPresent(d -> all.add(chip("delegation", IconKind.DELEGATION, words.of("delegation", d))));
        return all;
    }

    private Card chip(String name, IconKind icon, String what) {
        return Card.chip(id + "-" + name, Role.CHIP, icon, what, inner);
    }

    /// As many marks in a row as fit.
    private void flow(List<Card> all) {
        int used = inner;
        for (Card mark : all) {
            if (used + GAP + mark.width() > inner) {
                marks.add(new ArrayList<>());
                used = -GAP;
            }
            marks.getLast().add(mark);
            used += GAP + mark.width();
        }
    }

    private static int stackHeight(List<Card> cards) {
        return cards.stream().mapToInt(c -> c.height() + GAP).sum();
    }

    int width() {
        return inner + 2 * PADDING;
    }

    /// From the top of the subnet to the top of what lies inside.
    int coreOffset() {
        int rows = stackHeight(marks.stream().map(List::getFirst).toList());
        return HEADING + rows + (core == 0 ? 0 : CORE_GAP);
    }

    int height() {
        int content = coreOffset() + core;
        int more = after.isEmpty() ? 0 : stackHeight(after) - GAP + (core == 0 ? 0 : TOP);
        return content + more + (core == 0 && after.isEmpty() ? BOTTOM - GAP : BOTTOM);
    }

    Anchor place(Placement sheet, String parent, int x, int y) {
        Rect bounds = new Rect(x, y, width(), height());
        sheet.box(id, parent, Role.SUBNET, words.of("subnet") + " " + text.range(), bounds);
        int left = x + PADDING;
        heading(sheet, id, words.of("subnet"), text.range(), new Rect(left, y + TOP, inner, 0));
        TextStyle style = text.isTooSmall() ? TextStyle.ALERT : TextStyle.SMALL;
        Rect slot = new Rect(left, y + TOP + TextStyle.STRONG.lineHeight(), inner, style.lineHeight());
        sheet.label(id, text.use(), style, Label.Align.START, slot);
        int top = y + HEADING;
        for (List<Card> row : marks) {
            int at = left;
            for (Card mark : row) {
                at = mark.place(sheet, id, at, top, mark.height()).right() + GAP;
            }
            top += row.getFirst().height() + GAP;
        }
        top = bounds.bottom() - BOTTOM - Math.max(0, stackHeight(after) - GAP);
        for (Card card : after) {
            top = card.place(sheet, id, left, top, card.height()).bottom() + GAP;
        }
        return new Anchor(id, bounds);
    }

    /// A strong word and its value behind it.
    static void heading(Placement sheet, String owner, String word, String value, Rect slot) {
        Rect half = new Rect(slot.x(), slot.y(), slot.width() / 2, slot.height());
        int left = sheet.label(owner, word, TextStyle.STRONG, Label.Align.START, half)
                        .right()
                + 4;
        Rect rest = new Rect(left, slot.y(), slot.right() - left, slot.height());
        sheet.label(owner, value, TextStyle.BODY, Label.Align.START, rest);
    }
}
