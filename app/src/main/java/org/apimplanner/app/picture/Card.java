package org.apimplanner.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Ink;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.TextStyle;
import org.apimplanner.app.picture.text.PlainText;
import org.apimplanner.app.picture.text.TextLines;
import org.apimplanner.app.picture.text.TextMeasure;

/// A box with perhaps an icon and a few paragraphs, broken to its width.
final class Card {
    /// The side of a card's icon, in units.
    static final int ICON = 20;

    private static final int PADDING = 10;
    private static final int AFTER_ICON = 8;

    private final String id;
    private final Role role;
    private final Optional<IconKind> icon;
    private final int width;
    private final List<Line> lines = new ArrayList<>();
    private final String name;

    /// @param most the most lines it may take
    record Paragraph(String text, TextStyle style, int most) {}

    private record Line(String shown, String full, TextStyle style) {}

    Card(String id, Role role, Optional<IconKind> icon, int width, List<Paragraph> paragraphs) {
        this.id = id;
        this.role = role;
        this.icon = icon;
        this.width = width;
        this.name = paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(", "));
        paragraphs.forEach(this::add);
    }

    /// A card of the usual kind: a strong heading, then details, each of up to three lines.
    static Card of(String id, IconKind icon, int width, String heading, List<String> details) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Paragraph(heading, TextStyle.STRONG, 3));
        details.forEach(d -> paragraphs.add(new Paragraph(d, TextStyle.SMALL, 3)));
        return new Card(id, Role.CARD, Optional.of(icon), width, paragraphs);
    }

    /// A small mark of one line, as wide as its text, at most `most`.
    static Card chip(String id, Role role, IconKind icon, String text, int most) {
        TextStyle style = role == Role.ALERT ? TextStyle.ALERT : TextStyle.BODY;
        int natural = TextMeasure.width(PlainText.of(text), style) + ICON + AFTER_ICON + 2 * PADDING;
        return new Card(id, role, Optional.of(icon), Math.min(most, natural), List.of(new Paragraph(text, style, 1)));
    }

    private void add(Paragraph paragraph) {
        String full = PlainText.of(paragraph.text());
        List<String> broken = TextLines.of(full, paragraph.style(), textWidth(), paragraph.most());
        broken.forEach(shown -> lines.add(new Line(
                shown,
                broken.getLast().endsWith("…") && shown.equals(broken.getLast()) ? full : shown,
                paragraph.style())));
    }

    private int textWidth() {
        return width - 2 * PADDING - indent();
    }

    private int indent() {
        return icon.isPresent() ? ICON + AFTER_ICON : 0;
    }

    String id() {
        return id;
    }

    int width() {
        return width;
    }

    private int textHeight() {
        return lines.stream().mapToInt(l -> l.style().lineHeight()).sum();
    }

    /// The height that its text needs.
    int height() {
        boolean mark = role == Role.CHIP || role == Role.ALERT;
        return textHeight() + (mark ? 8 : 2 * PADDING);
    }

    private Ink ink() {
        return role == Role.ALERT ? Ink.ALERT : Ink.MUTED;
    }

    /// Places the card, its content in the middle of its height.
    Rect place(Placement sheet, String parent, int x, int y, int height) {
        return place(sheet, parent, new Rect(x, y, width, height), y + (height - textHeight()) / 2);
    }

    private Rect place(Placement sheet, String parent, Rect bounds, int textTop) {
        sheet.box(id, parent, role, name, bounds);
        icon.ifPresent(
                kind -> sheet.icon(id, kind, ink(), bounds.x() + PADDING, textTop + (textHeight() - ICON) / 2, ICON));
        int top = textTop;
        for (Line line : lines) {
            sheet.line(id, line.shown(), line.full(), line.style(), bounds.x() + PADDING + indent(), top);
            top += line.style().lineHeight();
        }
        return bounds;
    }
}
