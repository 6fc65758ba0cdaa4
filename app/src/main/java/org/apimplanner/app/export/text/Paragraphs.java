package org.apimplanner.app.export.text;

import org.apimplanner.app.words.Plain;
import org.apimplanner.app.words.TerminalWidth;

/// Text in lines of a width, broken between words; what continues a line stands further in. A word that
/// is longer than a line is cut, so that none runs over.
public final class Paragraphs {
    private static final int LEAST = 40;
    private static final String HANGING = "    ";

    private final int width;
    private final StringBuilder text = new StringBuilder();

    /// @param width in characters; never taken for less than 40
    public Paragraphs(int width) {
        this.width = Math.max(LEAST, width);
    }

    public void heading(String heading) {
        text.append('\n');
        line(heading);
    }

    public void line(String words) {
        write("", HANGING, words);
    }

    /// A line that belongs to the one before.
    public void below(String words) {
        write(HANGING, HANGING, words);
    }

    /// A line after a mark or a name; what continues it stands under its first word.
    public void after(String lead, String words) {
        write(lead, " ".repeat(length(lead)), words);
    }

    private void write(String indent, String hanging, String words) {
        StringBuilder line = new StringBuilder(indent);
        boolean empty = true;
        for (String word : Plain.forTerminal(words).split(" +")) {
            String rest = word;
            if (!empty && length(line) + 1 + length(rest) > width) {
                end(line);
                line = new StringBuilder(hanging);
                empty = true;
            }
            if (!empty) {
                line.append(' ');
            }
            while (length(line) + length(rest) > width) {
                int fitting = TerminalWidth.fitting(rest, width - length(line));
                end(line.append(rest, 0, fitting));
                rest = rest.substring(fitting);
                line = new StringBuilder(hanging);
            }
            line.append(rest);
            empty = empty && rest.isEmpty();
        }
        end(line);
    }

    private static int length(CharSequence words) {
        return TerminalWidth.of(words);
    }

    /// Lines that are broken already.
    void block(String lines) {
        text.append(lines);
    }

    int width() {
        return width;
    }

    private void end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
