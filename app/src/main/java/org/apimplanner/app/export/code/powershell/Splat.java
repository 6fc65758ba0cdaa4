package org.apimplanner.app.export.code.powershell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The parameters of a cmdlet as a hash table, one on each line.
final class Splat {
    private record Entry(String name, String value) {}

    private final List<Entry> entries = new ArrayList<>();

    /// @param expression as it is written
    Splat with(String name, String expression) {
        entries.add(new Entry(name, expression));
        return this;
    }

    Splat text(String name, String text) {
        return with(name, PowerShellText.quoted(text));
    }

    Splat text(String name, Optional<?> text) {
        return text.map(present -> text(name, present.toString())).orElse(this);
    }

    Splat list(String name, Collection<?> values) {
        return values.isEmpty() ? this : with(name, PowerShellText.list(values));
    }

    /// The hash table over several lines, its equal signs in one column.
    ///
    /// @param before what stands in front of it on the first line
    List<String> lines(String before, String indent) {
        int width =
                entries.stream().mapToInt(entry -> entry.name().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(indent + before + "@{");
        for (Entry entry : entries) {
            String name = entry.name() + " ".repeat(width - entry.name().length());
            lines.add(indent + "    " + name + " = " + entry.value());
        }
        lines.add(indent + "}");
        return lines;
    }
}
