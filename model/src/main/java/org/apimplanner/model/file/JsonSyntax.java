package org.apimplanner.model.file;

import org.apimplanner.model.json.UnreadableInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// From text to a JSON tree: the syntax alone, with line and column where it fails.
///
/// Length, depth and number of tokens are bounded, so that no text can exhaust memory or the stack.
final class JsonSyntax {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MOST_CHARACTERS = 8 * 1024 * 1024;
    private static final int MOST_TOKENS = 1_000_000;
    private static final int MOST_LEVELS = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_LEVELS)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonSyntax() {}

    /// The one value that the text is.
    ///
    /// @throws UnreadableInput when the text is not one JSON value
    static JsonField parse(String text) {
        String json = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (json.length() > MOST_CHARACTERS) {
            throw new UnreadableInput(
                    "line 1, column 1",
                    "a text of " + json.length() + " characters",
                    "at most " + MOST_CHARACTERS + " characters");
        }
        if (json.isBlank()) {
            throw new UnreadableInput("line 1, column 1", "an empty text", "a JSON object");
        }
        try (JsonParser parser = MAPPER.createParser(json)) {
            return tree(parser, json);
        }
    }

    private static JsonField tree(JsonParser parser, String json) {
        try {
            JsonNode node = MAPPER.readTree(parser);
            refuseMore(parser);
            return new JsonField(node, "");
        } catch (JacksonException e) {
            throw SyntaxFault.of(e, parser, json);
        }
    }

    private static void refuseMore(JsonParser parser) {
        boolean more;
        try {
            more = parser.nextToken() != null;
        } catch (JacksonException e) {
            more = true;
        }
        if (more) {
            throw SyntaxFault.moreAfterTheEnd(parser.currentTokenLocation());
        }
    }
}
