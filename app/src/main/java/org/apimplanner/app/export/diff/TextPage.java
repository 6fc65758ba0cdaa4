package org.apimplanner.app.export.diff;

import java.util.Locale;
import org.apimplanner.app.export.text.Paragraphs;

/// Plain text, two spaces a level, in lines of the terminal's width. No input steers a terminal.
final class TextPage implements Page {
    private static final int NAME_WIDTH = 18;

    private final Paragraphs text;

    /// @param width the columns of the terminal
    TextPage(int width) {
        this.text = new Paragraphs(width);
    }

    @Override
    public void title(String title) {
        text.line(title);
    }

    @Override
    public void heading(String heading) {
        text.heading(heading);
    }

    @Override
    public void subheading(String heading) {
        text.after("  ", heading);
    }

    @Override
    public void fact(String name, String value) {
        text.after(String.format(Locale.ROOT, "  %-" + NAME_WIDTH + "s", name), value);
    }

    @Override
    public void item(String mark, String item) {
        text.after(mark.isEmpty() ? "    " : "    " + mark + " ", item);
    }

    @Override
    public void detail(String detail) {
        text.after("        ", detail);
    }

    @Override
    public void step(int number, String step) {
        text.after(String.format(Locale.ROOT, "      %2d. ", number), step);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
