package org.apimplanner.model.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// The lines of a JSON text on which values begin.
public final class JsonLines {
    /// Where JSON begins behind the warnings of a tool.
    private static final Pattern BEGINNING = Pattern.compile("^[\\[{]", Pattern.MULTILINE);

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

    private JsonLines() {}

    /// The line, from 1, of each JSON pointer, or of the closest value around it that the text has: a
    /// template's value may stand for one that it computes. Empty for a text that is no JSON from its
    /// beginning; complete up to the first fault.
    public static Map<String, Integer> of(String text, Set<String> pointers) {
        Matcher beginning = BEGINNING.matcher(text);
        if (!beginning.find()) {
            return Map.of();
        }
        int skipped = (int) text.substring(0, beginning.start()).lines().count();
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.substring(beginning.start()))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                // The place of a name is that of its value, and ends have none of their own.
                if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
                    String here = parser.streamReadContext().pathAsPointer().toString();
                    lines.putIfAbsent(here, parser.currentTokenLocation().getLineNr() + skipped);
                }
            }
        } catch (JacksonException e) {
            // What stands before the fault has its line all the same.
        }
        Map<String, Integer> wanted = new HashMap<>();
        pointers.forEach(pointer -> wanted.put(pointer, nearest(lines, pointer)));
        return wanted;
    }

    private static int nearest(Map<String, Integer> lines, String pointer) {
        for (String place = pointer; !place.isEmpty(); place = place.substring(0, place.lastIndexOf('/'))) {
            Integer line = lines.get(place);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }
}
