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
            int done = 0;
            if (!empty && length(line) + 1 + length(word) > width) {
                end(line);
                line = new StringBuilder(hanging);
                empty = true;
            }
            if (!empty) {
                line.append(' ');
            }
            while (TerminalWidth.exceeds(word, done, width - length(line))) {
                int fitting = TerminalWidth.fitting(word, done, width - length(line));
                end(line.append(word, done, fitting));
                done = fitting;
                line = new StringBuilder(hanging);
            }
            line.append(word, done, word.length());
            empty = empty && done == word.length();
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
