package org.apimplanner.app.export.code.terraform;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.app.export.code.terraform.Hcl.Attribute;
import org.apimplanner.app.export.code.terraform.Hcl.Block;
import org.apimplanner.app.export.code.terraform.Hcl.Comment;
import org.apimplanner.app.export.code.terraform.Hcl.Gap;
import org.apimplanner.app.export.code.terraform.Hcl.Item;
import org.apimplanner.app.export.code.terraform.Hcl.Raw;
import org.apimplanner.app.export.code.terraform.Hcl.Row;
import org.apimplanner.app.export.code.terraform.Hcl.Table;
import org.apimplanner.app.export.code.terraform.Hcl.Text;
import org.apimplanner.app.words.Plain;

/// HCL as text: two blanks a level, and the equal signs of attributes on lines that follow each other in one
/// column, as `terraform fmt` has them.
final class HclText {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private HclText() {}

    static String of(List<Item> items) {
        HclText hcl = new HclText();
        hcl.body(items, 0);
        return hcl.text.toString();
    }

    private void body(List<Item> items, int depth) {
        for (int i = 0; i < items.size(); i++) {
            switch (items.get(i)) {
                case Gap gap -> text.append('\n');
                case Comment comment -> line(depth, comment(comment.text()));
                case Block block -> block(block, depth);
                case Attribute attribute -> attribute(attribute, width(items, i), depth);
            }
        }
    }

    private void line(int depth, String content) {
        text.append(INDENT.repeat(depth)).append(content).append('\n');
    }

    static String comment(String text) {
        return ("# " + Plain.of(text)).stripTrailing();
    }

    private void block(Block block, int depth) {
        if (block.items().isEmpty()) {
            line(depth, block.head() + " {}");
            return;
        }
        line(depth, block.head() + " {");
        body(block.items(), depth + 1);
        line(depth, "}");
    }

    private void attribute(Attribute attribute, int width, int depth) {
        text.append(INDENT.repeat(depth)).append(attribute.name());
        if (attribute.value() instanceof Table table && !table.items().isEmpty()) {
            text.append(" = {\n");
            body(table.items(), depth + 1);
            line(depth, "}");
        } else {
            text.append(" ".repeat(width - attribute.name().length())).append(" = ");
            text.append(inline(attribute.value())).append('\n');
        }
    }

    /// The longest name of the attributes of one line around this one.
    private static int width(List<Item> items, int index) {
        int first = index;
        while (first > 0 && oneLine(items.get(first - 1))) {
            first--;
        }
        int width = 0;
        for (int i = first; i < items.size() && oneLine(items.get(i)); i++) {
            width = Math.max(width, ((Attribute) items.get(i)).name().length());
        }
        return width;
    }

    private static boolean oneLine(Item item) {
        return item instanceof Attribute attribute
                && !(attribute.value() instanceof Table table && !table.items().isEmpty());
    }

    private static String inline(Hcl value) {
        return switch (value) {
            case Text own -> quoted(own.value());
            case Raw raw -> raw.code();
            case Row row -> row.items().stream().map(HclText::inline).collect(Collectors.joining(", ", "[", "]"));
            case Table table -> "{}";
        };
    }

    /// The name of an entry of an object, in quotes where it is no identifier.
    static String key(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_-]*") && !name.equals("for") ? name : quoted(name);
    }

    static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    /// The text as it stands between quotes.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '"' -> escaped.append("\\\"");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '$', '%' -> escaped.append(text.startsWith("{", i + 1) ? "" + c + c : String.valueOf(c));
                default ->
                    escaped.append(Plain.isSteering(c) ? "\\u" + HexFormat.of().toHexDigits(c) : String.valueOf(c));
            }
        }
        return escaped.toString();
    }
}
