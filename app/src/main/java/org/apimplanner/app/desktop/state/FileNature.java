package org.apimplanner.app.desktop.state;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// What a file that arrives at the window is for, told by its content and not by its name.
public enum FileNature {
    /// A plan of this program.
    PLAN,
    /// Microsoft's file of service tags.
    SERVICE_TAGS,
    /// Anything else: to be held against the plan.
    NETWORK;

    private static final Set<String> OF_PLANS = Set.of("tier", "mode", "regions");
    private static final Set<String> OF_TAGS = Set.of("changeNumber", "values");

    /// Looks into the file, no further than it must. A text that breaks off or is not JSON is taken for
    /// what it was about to become.
    ///
    /// @throws IOException when the file cannot be read at all
    public static FileNature of(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            Set<String> fields = new HashSet<>();
            boolean whole = fields(bytes, fields);
            return of(fields, whole);
        }
    }

    private static FileNature of(Set<String> fields, boolean whole) {
        if (fields.containsAll(OF_TAGS)) {
            return SERVICE_TAGS;
        }
        long ofPlan = OF_PLANS.stream().filter(fields::contains).count();
        return ofPlan == OF_PLANS.size() || !whole && ofPlan > 1 ? PLAN : NETWORK;
    }

    /// Collects the names of the outermost fields until they tell enough; answers false where the text
    /// is broken.
    private static boolean fields(InputStream bytes, Set<String> fields) throws IOException {
        try (JsonParser parser = JsonMapper.shared().createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return true;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME && !tells(fields)) {
                fields.add(parser.currentName());
                parser.nextToken();
                if (!tells(fields)) {
                    parser.skipChildren();
                }
            }
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static boolean tells(Set<String> fields) {
        return fields.containsAll(OF_PLANS) || fields.containsAll(OF_TAGS);
    }
}
