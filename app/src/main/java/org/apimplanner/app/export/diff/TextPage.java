package org.apimplanner.app.export.diff;

import java.util.Locale;
import org.apimplanner.app.words.Plain;

/// Plain text: two spaces a level, and nothing of it steers a terminal.
final class TextPage implements Page {
    private static final int NAME_WIDTH = 18;

    private final StringBuilder text = new StringBuilder();

    @Override
    public void title(String title) {
        line("", title);
    }

    @Override
    public void heading(String heading) {
        text.append('\n');
        line("", heading);
    }

    @Override
    public void subheading(String heading) {
        line("  ", heading);
    }

    @Override
    public void fact(String name, String value) {
        line("  ", String.format(Locale.ROOT, "%-" + NAME_WIDTH + "s%s", name, value));
    }

    @Override
    public void item(String mark, String item) {
        line("    ", mark.isEmpty() ? item : mark + " " + item);
    }

    @Override
    public void detail(String detail) {
        line("        ", detail);
    }

    @Override
    public void step(int number, String step) {
        line("      ", String.format(Locale.ROOT, "%2d. %s", number, step));
    }

    private void line(String indent, String content) {
        text.append(indent).append(Plain.forTerminal(content)).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
