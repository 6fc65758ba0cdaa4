package org.apimplanner.app.desktop.state;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.JsonFields;
import org.apimplanner.model.json.JsonStyle;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.json.StrictJson;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.plan.Plan;

/// A draft as text: the plan file inside an envelope. Read leniently, since nobody edits it by hand and a
/// spoiled one is as good as none.
final class DraftFile {
    private final Function<String, Plan> reader;
    private final Function<Plan, String> writer;

    DraftFile(Function<String, Plan> reader, Function<Plan, String> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    String write(Draft draft) {
        JsonFields fields = new JsonFields();
        draft.file().ifPresent(file -> fields.put("file", file.toString()));
        draft.known().ifPresent(stamp -> fields.put("known", stamp.digest()));
        JsonFields unread = new JsonFields();
        new TreeMap<>(draft.unread()).forEach(unread::put);
        fields.put("unread", unread.object());
        return JsonStyle.pretty(fields.put("plan", writer.apply(draft.plan())).object());
    }

    /// The draft; empty where the text is none.
    Optional<Draft> read(String text) {
        try {
            JsonValue json = StrictJson.read(text).object();
            Optional<Path> file = json.find("file")
                    .map(name -> name.text("the path of the plan file"))
                    .filter(name -> !name.isEmpty())
                    .map(Path::of);
            Optional<FileStamp> known = json.find("known")
                    .map(digest -> digest.text("the digest of the plan file"))
                    .map(FileStamp::new);
            Plan plan = reader.apply(json.get("plan").text("the plan file's text"));
            return Optional.of(new Draft(file, known, plan, unread(json)));
        } catch (UnreadableInput | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> unread(JsonValue json) {
        Map<String, String> unread = new TreeMap<>();
        json.find("unread")
                .filter(fields -> fields.json() instanceof Json.Obj)
                .ifPresent(fields -> ((Json.Obj) fields.json()).members().forEach(field -> {
                    if (field.value() instanceof Json.Text typed) {
                        unread.put(field.name(), typed.value());
                    }
                }));
        return unread;
    }
}
