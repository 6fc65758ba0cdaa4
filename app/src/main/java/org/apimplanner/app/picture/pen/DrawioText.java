package org.apimplanner.app.picture.pen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.TextStyle;

/// Labels that are one text in draw.io: lines right below each other, and what stands beside them in one
/// line. So whoever edits a sentence finds it whole, and it moves with its box.
///
/// @param lines from the top; each from the left
record DrawioText(List<List<Label>> lines) {
    private static final String BESIDE = " · ";

    DrawioText {
        lines = lines.stream()
                .map(line -> line.stream()
                        .sorted(Comparator.comparingInt(label -> label.bounds().x()))
                        .toList())
                .toList();
    }

    /// The texts of a box, in the order in which they are drawn.
    ///
    /// @param whole whether everything in the box is one text, however far apart
    static List<DrawioText> of(List<Label> labels, boolean whole) {
        List<DrawioText> texts = new ArrayList<>();
        List<List<Label>> lines = new ArrayList<>();
        for (Label label : labels) {
            if (lines.isEmpty()) {
                lines.add(new ArrayList<>(List.of(label)));
            } else if (label.bounds().y() == lines.getLast().getLast().bounds().y()) {
                lines.getLast().add(label);
            } else if (whole || follows(label, lines.getLast().getFirst())) {
                lines.add(new ArrayList<>(List.of(label)));
            } else {
                texts.add(new DrawioText(lines));
                lines = new ArrayList<>(List.of(new ArrayList<>(List.of(label))));
            }
        }
        if (!lines.isEmpty()) {
            texts.add(new DrawioText(lines));
        }
        return texts;
    }

    private static boolean follows(Label label, Label before) {
        return label.bounds().x() == before.bounds().x()
                && label.bounds().y() == before.bounds().bottom();
    }

    /// The look that most of it has: that of its first line.
    TextStyle style() {
        return lines.getFirst().getFirst().style();
    }

    boolean isOneLine() {
        return lines.size() == 1 && lines.getFirst().size() == 1;
    }

    Label first() {
        return lines.getFirst().getFirst();
    }

    /// Around all of it.
    Rect bounds() {
        List<Rect> all = lines.stream().flatMap(List::stream).map(Label::bounds).toList();
        int x = all.stream().mapToInt(Rect::x).min().orElse(0);
        int y = all.stream().mapToInt(Rect::y).min().orElse(0);
        int right = all.stream().mapToInt(Rect::right).max().orElse(0);
        int bottom = all.stream().mapToInt(Rect::bottom).max().orElse(0);
        return new Rect(x, y, right - x, bottom - y);
    }

    /// The text as draw.io's own editor writes it, with names as plain text.
    String html() {
        return lines.stream()
                .map(line -> line.stream().map(this::html).collect(Collectors.joining(BESIDE)))
                .collect(Collectors.joining("<br>"));
    }

    private String html(Label label) {
        TextStyle own = label.style();
        String text = escaped(label.text());
        String look = (own.size() == style().size() ? "" : "font-size: " + own.size() + "px;")
                + (own.colour().equals(style().colour()) ? "" : "color: " + own.colour() + ";")
                + (own.bold() == style().bold() ? "" : "font-weight: " + (own.bold() ? "bold" : "normal") + ";");
        return look.isEmpty() ? text : "<span style=\"" + look + "\">" + text + "</span>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
