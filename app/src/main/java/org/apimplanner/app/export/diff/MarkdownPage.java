package org.apimplanner.app.export.diff;

/// Markdown as on GitHub. Whatever could be read as markup is escaped.
final class MarkdownPage implements Page {
    private static final String SPECIAL = "\\`*_{}[]<>#|~";

    private final StringBuilder text = new StringBuilder();
    private boolean inList;

    @Override
    public void title(String title) {
        block("# " + escaped(title));
    }

    @Override
    public void heading(String heading) {
        block("## " + escaped(heading));
    }

    @Override
    public void subheading(String heading) {
        block("### " + escaped(heading));
    }

    @Override
    public void fact(String name, String value) {
        entry("- **" + escaped(name) + "**: " + escaped(value));
    }

    @Override
    public void item(String mark, String item) {
        entry("- " + word(mark) + escaped(item));
    }

    @Override
    public void detail(String detail) {
        entry("  - " + escaped(detail));
    }

    @Override
    public void step(int number, String step) {
        entry("  " + number + ". " + escaped(step));
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

    private static String escaped(String content) {
        StringBuilder escaped = new StringBuilder(content.length() + 16);
        content.codePoints().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
