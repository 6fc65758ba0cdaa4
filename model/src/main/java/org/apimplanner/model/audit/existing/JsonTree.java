package org.apimplanner.model.audit.existing;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Makes a tree of JSON text. Comments, trailing commas and texts over several lines are allowed, as
/// ARM templates have them. A name that stands twice in an object is a problem; the last one counts, as
/// it does for every common parser.
final class JsonTree {
    /// A file within the size limit holds no more values than this unless it is made to exhaust memory.
    private static final int MOST_VALUES = 4_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final String file;
    private final JsonParser parser;
    private final List<ReadProblem> problems = new ArrayList<>();
    private int values;

    private JsonTree(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /// Reads all of the text. Several documents one after the other become a list.
    ///
    /// @throws Unreadable where the text is not JSON, with line and column
    static Reading<Element> read(String file, Reader text) throws IOException, Unreadable {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTree(file, parser).documents();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new Unreadable(problem(file, e));
        }
    }

    private Reading<Element> documents() throws Unreadable {
        List<Json> documents = new ArrayList<>();
        while (parser.nextToken() != null) {
            documents.add(value());
        }
        Json root = documents.size() == 1 ? documents.getFirst() : new Json.Arr(List.copyOf(documents));
        return new Reading<>(List.of(new Element(root, new Place(file, ""))), problems);
    }

    private Json value() throws Unreadable {
        if (++values > MOST_VALUES) {
            throw new Unreadable(new ReadProblem(
                    here(), false, file, "more than " + MOST_VALUES + " values", "a file with fewer; split it"));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NULL -> new Json.Nothing();
            default -> new Json.Literal(parser.getString());
        };
    }

    private Json object() throws Unreadable {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place place = here();
            parser.nextToken();
            if (members.put(name, value()) != null) {
                problems.add(
                        new ReadProblem(place, false, name, "the name a second time", "each name once in an object"));
            }
        }
        return new Json.Obj(members.entrySet().stream()
                .map(e -> new Json.Member(e.getKey(), e.getValue()))
                .toList());
    }

    private Json list() throws Unreadable {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Json.Arr(List.copyOf(items));
    }

    private Place here() {
        return place(
                file,
                parser.currentTokenLocation().getLineNr(),
                parser.currentTokenLocation().getColumnNr());
    }

    private static Place place(String file, int line, int column) {
        return new Place(file, "line " + line + ", column " + column);
    }

    private static ReadProblem problem(String file, JacksonException e) {
        Place place = e.getLocation() == null
                ? new Place(file, "")
                : place(file, e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        return switch (e) {
            case UnexpectedEndOfInputException end ->
                new ReadProblem(
                        place, false, file, "the end of the file inside a JSON value", "the rest; the file is cut off");
            case StreamConstraintsException limit ->
                new ReadProblem(
                        place, false, file, "JSON that is nested too deeply or has an overlong value", "ordinary JSON");
            default ->
                new ReadProblem(
                        place,
                        false,
                        file,
                        "text that is not JSON: " + Element.clipped(e.getOriginalMessage()),
                        "JSON");
        };
    }
}
