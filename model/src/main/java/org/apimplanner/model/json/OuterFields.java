package org.apimplanner.model.json;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The outermost fields of a document, by which it is told what it is. No more of it is read than that
/// takes.
///
/// @param names none where the document is no object
/// @param whole whether the text held good as far as it was read; else it breaks off, or is not JSON
public record OuterFields(Set<String> names, boolean whole) {
    private static final JsonFactory FACTORY = new JsonFactory();

    public OuterFields {
        names = Set.copyOf(names);
    }

    /// @param enough tells from the names so far that no more are needed
    public static OuterFields of(InputStream bytes, Predicate<Set<String>> enough) {
        Set<String> names = new HashSet<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            while (object && parser.nextToken() == JsonToken.PROPERTY_NAME && !enough.test(names)) {
                names.add(parser.currentName());
                parser.nextToken();
                if (!enough.test(names)) {
                    parser.skipChildren();
                }
            }
            return new OuterFields(names, true);
        } catch (JacksonException e) {
            return new OuterFields(names, false);
        }
    }
}
