package org.apimplanner.model.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Makes values of a parser's tokens. A name that stands twice in an object is handed to `repeated`; the
/// last one counts, as it does for every common parser.
final class JsonTree {
    private final JsonParser parser;
    private final int most;
    private final Consumer<String> repeated;
    private int values;

    /// @param most values beyond this number are too many
    JsonTree(JsonParser parser, int most, Consumer<String> repeated) {
        this.parser = parser;
        this.most = most;
        this.repeated = repeated;
    }

    /// There are more values than a document may have.
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooMany() {
            super(null, null, false, false);
        }
    }

    /// The value whose first token is the current one.
    Json value() {
        if (++values > most) {
            throw new TooMany();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NULL -> Json.NULL;
            default -> new Json.Literal(parser.getString());
        };
    }

    private Json object() {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (members.containsKey(name)) {
                repeated.accept(name);
            }
            parser.nextToken();
            members.put(name, value());
        }
        List<Json.Member> all = new ArrayList<>(members.size());
        members.forEach((name, value) -> all.add(new Json.Member(name, value)));
        return new Json.Obj(all);
    }

    private Json list() {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Json.Arr(items);
    }
}
