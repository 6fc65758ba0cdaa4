package org.apimplanner.model.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// The two layouts in which JSON is written, the same on every machine: indented by two spaces with
/// `\n`, or all on one line.
public final class JsonStyle {
    private static final ObjectWriter COMPACT = JsonMapper.shared().writer();

    private static final ObjectWriter PRETTY = COMPACT.with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private JsonStyle() {}

    /// Indented, with a newline at the end.
    public static String pretty(Consumer<JsonGenerator> content) {
        return written(PRETTY, content) + '\n';
    }

    /// One line, without a newline.
    public static String line(Consumer<JsonGenerator> content) {
        return written(COMPACT, content);
    }

    private static String written(ObjectWriter style, Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator json = style.createGenerator(text)) {
            content.accept(json);
        }
        return text.toString();
    }
}
