package org.apimplanner.app.export.diff;

import org.apimplanner.app.export.markdown.MarkdownText;

/// Markdown as on GitHub. Whatever could be read as markup is escaped.
final class MarkdownPage implements Page {
    private final StringBuilder text = new StringBuilder();
    private boolean inList;

    @Override
    public void title(String title) {
        block("# " + MarkdownText.of(title));
    }

    @Override
    public void heading(String heading) {
        block("## " + MarkdownText.of(heading));
    }

    @Override
    public void subheading(String heading) {
        block("### " + MarkdownText.of(heading));
    }

    @Override
    public void fact(String name, String value) {
        entry("- **" + MarkdownText.of(name) + "**: " + MarkdownText.of(value));
    }

    @Override
    public void item(String mark, String item) {
        entry("- " + word(mark) + MarkdownText.of(item));
    }

    @Override
    public void detail(String detail) {
        entry("  - " + MarkdownText.of(detail));
    }

    @Override
    public void step(int number, String step) {
        entry("  " + number + ". " + MarkdownText.of(step));
    }

    private static String word(String mark) {
        return switch (mark) {
            case "+" -> "added: ";
            case "-" -> "removed: ";
            case "~" -> "changed: ";
            default -> "";
        };
    }

    private void block(String content) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(content).append('\n');
        inList = false;
    }

    private void entry(String content) {
        if (!inList) {
            text.append('\n');
        }
        text.append(content).append('\n');
        inList = true;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
