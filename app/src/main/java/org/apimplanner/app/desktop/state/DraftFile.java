package org.apimplanner.app.desktop.state;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.plan.Plan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A draft as text: the plan file inside an envelope. Read leniently, since nobody edits it by hand and a
/// spoiled one is as good as none.
final class DraftFile {
    private final Function<String, Plan> reader;
    private final Function<Plan, String> writer;
    private final JsonMapper mapper = JsonMapper.shared();

    DraftFile(Function<String, Plan> reader, Function<Plan, String> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    String write(Draft draft) {
        ObjectNode json = mapper.createObjectNode();
        draft.file().ifPresent(file -> json.put("file", file.toString()));
        ObjectNode unread = json.putObject("unread");
        new TreeMap<>(draft.unread()).forEach(unread::put);
        json.put("plan", writer.apply(draft.plan()));
        return mapper.writeValueAsString(json);
    }

    /// The draft; empty where the text is none.
    Optional<Draft> read(String text) {
        try {
            JsonNode json = mapper.readTree(text);
            Map<String, String> unread = new TreeMap<>();
            json.path("unread")
                    .properties()
                    .forEach(e -> unread.put(e.getKey(), e.getValue().asString("")));
            String file = json.path("file").asString("");
            return Optional.of(new Draft(
                    file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)),
                    reader.apply(json.path("plan").asString("")),
                    unread));
        } catch (JacksonException | UnreadableInput | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
