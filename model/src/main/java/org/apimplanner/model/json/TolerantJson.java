package org.apimplanner.model.json;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// JSON as other tools write it. Comments, trailing commas and texts over several lines are allowed, as
/// ARM templates have them.
public final class TolerantJson {
    /// A file within the size limit holds no more values than this unless it is made to exhaust memory.
    private static final int MOST_VALUES = 4_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private TolerantJson() {}

    /// Reads all of the text. Several documents one after the other become a list.
    ///
    /// @param problems takes each name that stands twice in an object
    ///     (the last one counts)
    /// @throws UnreadableInput where the text is not JSON, with line and column
    public static JsonValue read(String file, Reader text, Consumer<ReadProblem> problems) throws IOException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonValue(root(file, parser, problems), new Place(file, ""));
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new UnreadableInput(problem(file, e).about(file));
        }
    }

    private static Json root(String file, JsonParser parser, Consumer<ReadProblem> problems) {
        JsonTree tree = new JsonTree(
                parser,
                MOST_VALUES,
                name -> problems.accept(new ReadProblem(
                        place(file, parser.currentTokenLocation()),
                        false,
                        name,
                        "the name a second time",
                        "each name once in an object")));
        List<Json> documents = new ArrayList<>();
        try {
            while (parser.nextToken() != null) {
                documents.add(tree.value());
            }
        } catch (JsonTree.TooMany e) {
            throw new UnreadableInput(new ReadProblem(
                    place(file, parser.currentTokenLocation()),
                    false,
                    file,
                    "more than " + MOST_VALUES + " values",
                    "a file with fewer; split it"));
        }
        return documents.size() == 1 ? documents.getFirst() : new Json.Arr(documents);
    }

    private static ReadProblem problem(String file, JacksonException e) {
        Place place = e.getLocation() == null ? new Place(file, "") : place(file, e.getLocation());
        return switch (e) {
            case UnexpectedEndOfInputException end ->
                ReadProblem.at(place, "the end of the file inside a JSON value", "the rest; the file is cut off");
            case StreamConstraintsException limit ->
                ReadProblem.at(place, "JSON that is nested too deeply or has an overlong value", "ordinary JSON");
            default -> ReadProblem.at(place, "text that is not JSON: " + Shown.clipped(e.getOriginalMessage()), "JSON");
        };
    }

    private static Place place(String file, TokenStreamLocation at) {
        return new Place(file, SyntaxFault.place(at));
    }
}
