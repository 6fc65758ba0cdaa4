package org.apimplanner.model.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// From text to a JSON tree: the syntax alone, with line and column where it fails.
///
/// Length, depth and number of tokens are bounded, so that no text can exhaust memory or the stack.
public final class StrictJson {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MOST_CHARACTERS = 8 * 1024 * 1024;
    private static final int MOST_TOKENS = 1_000_000;
    private static final int MOST_LEVELS = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StrictJson() {}

    /// The one value that the text is.
    ///
    /// @throws UnreadableInput when the text is not one JSON value
    public static JsonValue read(String text) {
        String json = withoutMark(text);
        if (json.length() > MOST_CHARACTERS) {
            throw new UnreadableInput(
                    "line 1, column 1",
                    "a text of " + json.length() + " characters",
                    "at most " + MOST_CHARACTERS + " characters");
        }
        if (json.isBlank()) {
            throw new UnreadableInput("line 1, column 1", "an empty text", "a JSON object");
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return tree(parser, json);
        }
    }

    /// The text without the byte order mark that some editors put in front of it.
    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static JsonValue tree(JsonParser parser, String json) {
        try {
            parser.nextToken();
            Json value = new JsonTree(parser, MOST_TOKENS, name -> {}).value();
            refuseMore(parser);
            return new JsonValue(value, Place.NOWHERE);
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
