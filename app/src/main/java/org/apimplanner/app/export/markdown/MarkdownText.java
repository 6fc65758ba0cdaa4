package org.apimplanner.app.export.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apimplanner.app.words.Plain;

/// Text and tables in the dialect that wikis and code hosts share. Every character that could be
/// markup is escaped, and nothing becomes a link, a mention or a number of an issue by itself.
public final class MarkdownText {
    private static final String MARKUP = "\\`*_{}[]()#+!|~$<>&\"'";

    /// What code hosts turn into links without any markup: a comment, which shows as nothing, parts it.
    private static final Pattern LINKED =
            Pattern.compile("(?<=:)(?=//)|(?<=[wW]{3})(?=\\.)|(?<=@)(?=\\w)|(?<=#)(?=\\d)");

    private static final String NOTHING = "<!-- -->";

    private MarkdownText() {}

    /// Plain text within a line.
    public static String of(String text) {
        StringBuilder out = new StringBuilder();
        String plain = Plain.of(text).strip();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '(', ')', '"', '\'', '+', '{', '}' -> out.append(c);
                default -> out.append(MARKUP.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return begun(LINKED.matcher(out).replaceAll(NOTHING));
    }

    /// What would begin a list or a rule is escaped: `- `, `1. `, `+ `.
    private static String begun(String line) {
        if (line.matches("[-+=].*")) {
            return "\\" + line;
        }
        return line.replaceFirst("^(\\d+)([.)])(?= |$)", "$1\\\\$2");
    }

    /// A word of a rule, such as a host name or a range: as code, so that nothing in it is a link.
    public static String code(String text) {
        String plain = Plain.of(text).strip();
        if (plain.isEmpty()) {
            return "";
        }
        return plain.contains("`") || plain.contains("|") ? of(plain) : "`" + plain + "`";
    }

    /// @param cells already as Markdown
    public static String table(List<String> heads, List<List<String>> cells) {
        String rule = heads.stream().map(h -> "---").collect(Collectors.joining(" | ", "| ", " |\n"));
        return line(heads) + rule + cells.stream().map(MarkdownText::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
