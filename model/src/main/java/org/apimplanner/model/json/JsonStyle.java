package org.apimplanner.model.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The two layouts in which JSON is written, the same on every machine: indented by two spaces with
/// `\n`, or all on one line.
///
/// Plans and reports are written token by token: a mapper of objects looks for calendars and time zones before its
/// first word, which a start of the command line would wait for. It writes the documents that are made.
public final class JsonStyle {
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final ObjectWriteContext COMPACT = ObjectWriteContext.empty();

    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
        // One for each text, since it counts the levels.
        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return INDENTED.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private JsonStyle() {}

    /// Indented, with a newline at the end.
    public static String pretty(Consumer<JsonGenerator> content) {
        return written(PRETTY, content) + '\n';
    }

    /// One line, without a newline.
    public static String line(Consumer<JsonGenerator> content) {
        return written(COMPACT, content);
    }

    /// As [#pretty(Consumer)], of a document that is made.
    public static String pretty(Json document) {
        return Documents.PRETTY.writeValueAsString(document) + '\n';
    }

    /// As [#line(Consumer)], of a document that is made.
    public static String line(Json document) {
        return Documents.COMPACT.writeValueAsString(document);
    }

    private static String written(ObjectWriteContext style, Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator json = FACTORY.createGenerator(style, text)) {
            content.accept(json);
        }
        return text.toString();
    }

    /// Made with the first document: plans and reports, which most starts write, need no mapper.
    private static final class Documents {
        private static final ObjectWriter COMPACT = JsonMapper.builder()
                .addModule(new SimpleModule().addSerializer(Json.class, new DocumentSerializer()))
                .build()
                .writer();

        private static final ObjectWriter PRETTY = COMPACT.with(INDENTED);
    }
}
