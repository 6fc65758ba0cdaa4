package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.program.WholeFile;
import org.apimplanner.model.Word;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.JsonFields;
import org.apimplanner.model.json.JsonStyle;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.json.StrictJson;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Tier;

/// The preferences in a small JSON file. Read leniently: whatever is missing or spoiled is as on a
/// first start. What another version of the program wrote there, and this one knows nothing of, stays.
public final class PreferencesFile implements PreferencesStore {
    private static final double SMALLEST = 400;
    private static final double LARGEST = 20_000;
    private static final int SMALLEST_ZOOM = 50;
    private static final int LARGEST_ZOOM = 300;

    /// A thousand times what the program writes.
    private static final int MOST_BYTES = 1 << 20;

    /// Every field that this version may write; whoever adds one adds it here.
    private static final Set<String> FIELDS = Set.of(
            "recentFiles",
            "openFiles",
            "theme",
            "language",
            "zoom",
            "x",
            "y",
            "width",
            "height",
            "maximized",
            "divider",
            "part",
            "tables",
            "compactRows",
            "folder",
            "serviceTags",
            "newTier",
            "newCloud",
            "exportFolder",
            "exportFormats",
            "paper");

    private static final Set<String> FIELDS_OF_A_TABLE = Set.of("order", "widths", "sorted", "hidden");

    private final Path file;

    public PreferencesFile(Path file) {
        this.file = file;
    }

    @Override
    public Preferences load() {
        return there().map(PreferencesFile::read).orElse(Preferences.FIRST);
    }

    private Optional<JsonValue> there() {
        try {
            return Optional.of(StrictJson.read(BoundedFile.text(file, MOST_BYTES)));
        } catch (IOException | UnreadableInput e) {
            return Optional.empty();
        }
    }

    @Override
    public void save(Preferences preferences) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            WholeFile.write(
                    file,
                    JsonStyle.pretty(
                            write(preferences, there().map(JsonValue::json).orElse(Json.NULL))));
        } catch (IOException e) {
            System.getLogger(PreferencesFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "The preferences were not kept.", e);
        }
    }

    private static Preferences read(JsonValue json) {
        return new Preferences(
                texts(json, "recentFiles").flatMap(name -> path(name).stream()).toList(),
                texts(json, "openFiles").flatMap(name -> path(name).stream()).toList(),
                text(json, "theme").flatMap(word -> Word.find(Theme.class, word)),
                text(json, "language").flatMap(word -> Word.find(Language.class, word)),
                Math.clamp(
                        Math.round(number(json, "zoom").orElse((double) Preferences.FIRST.zoom())),
                        SMALLEST_ZOOM,
                        LARGEST_ZOOM),
                window(json),
                tables(json),
                exports(json),
                work(json));
    }

    private static WorkHabits work(JsonValue json) {
        return new WorkHabits(
                json.find("compactRows").filter(PreferencesFile::isTrue).isPresent(),
                text(json, "folder").flatMap(PreferencesFile::path),
                text(json, "serviceTags").flatMap(PreferencesFile::path),
                text(json, "newTier").flatMap(word -> Word.find(Tier.class, word)),
                text(json, "newCloud").flatMap(word -> Word.find(Cloud.class, word)));
    }

    private static WindowPlace window(JsonValue json) {
        return new WindowPlace(
                number(json, "x").flatMap(x -> number(json, "y").map(y -> new WindowPlace.Corner(x, y))),
                size(json, "width", WindowPlace.FIRST.width()),
                size(json, "height", WindowPlace.FIRST.height()),
                json.find("maximized").filter(PreferencesFile::isTrue).isPresent(),
                number(json, "divider").filter(share -> share > 0 && share < 1),
                text(json, "part"));
    }

    private static Map<String, TableLayout> tables(JsonValue json) {
        Map<String, TableLayout> tables = new TreeMap<>();
        for (Json.Member table : members(json, "tables")) {
            tables.put(table.name(), table(new JsonValue(table.value(), json.place())));
        }
        return tables;
    }

    private static TableLayout table(JsonValue json) {
        Map<String, Double> widths = new TreeMap<>();
        for (Json.Member width : members(json, "widths")) {
            number(new JsonValue(width.value(), json.place()))
                    .filter(pixels -> pixels > 0)
                    .ifPresent(pixels -> widths.put(width.name(), pixels));
        }
        return new TableLayout(
                texts(json, "order").toList(),
                widths,
                texts(json, "sorted").toList(),
                texts(json, "hidden").toList());
    }

    private static ExportHabits exports(JsonValue json) {
        return new ExportHabits(
                text(json, "exportFolder").flatMap(PreferencesFile::path),
                json.find("exportFormats").isPresent()
                        ? texts(json, "exportFormats").toList()
                        : ExportHabits.FIRST.formats(),
                text(json, "paper")
                        .flatMap(word -> Word.find(Paper.class, word))
                        .orElse(ExportHabits.FIRST.paper()));
    }

    private static List<Json.Member> members(JsonValue json, String field) {
        return json.find(field)
                .map(value -> value.json() instanceof Json.Obj object ? object.members() : List.<Json.Member>of())
                .orElse(List.of());
    }

    private static Stream<String> texts(JsonValue json, String field) {
        return json.find(field).stream().flatMap(list -> list.items().stream()).flatMap(item -> text(item).stream());
    }

    private static Optional<String> text(JsonValue json, String field) {
        return json.find(field).flatMap(PreferencesFile::text);
    }

    private static Optional<String> text(JsonValue value) {
        return value.json() instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    private static boolean isTrue(JsonValue value) {
        return value.json() instanceof Json.Literal word
                && word.isFlag()
                && word.value().equals("true");
    }

    private static Optional<Double> number(JsonValue json, String field) {
        return json.find(field).flatMap(PreferencesFile::number);
    }

    private static Optional<Double> number(JsonValue value) {
        return value.json() instanceof Json.Literal number && !number.isFlag()
                ? Optional.of(Double.valueOf(number.value())).filter(Double::isFinite)
                : Optional.empty();
    }

    private static double size(JsonValue json, String field, double otherwise) {
        return number(json, field)
                .filter(size -> size >= SMALLEST && size <= LARGEST)
                .orElse(otherwise);
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Json.Obj write(Preferences preferences, Json there) {
        JsonFields fields = new JsonFields().texts("recentFiles", preferences.recentFiles());
        fields.texts("openFiles", preferences.openFiles());
        word("theme", preferences.theme(), Theme.class, fields, there);
        word("language", preferences.language(), Language.class, fields, there);
        fields.put("zoom", preferences.zoom());
        write(preferences.window(), fields);
        JsonFields tables = new JsonFields();
        new TreeMap<>(preferences.tables()).forEach((id, layout) -> tables.put(id, layout(layout, tableOf(there, id))));
        fields.put("tables", tables.object());
        write(preferences.work(), fields, there);
        ExportHabits exports = preferences.exports();
        exports.folder().ifPresent(folder -> fields.put("exportFolder", folder.toString()));
        fields.texts("exportFormats", exports.formats())
                .put("paper", exports.paper().word());
        return ForeignFields.kept(fields.object(), there, FIELDS);
    }

    private static Json tableOf(Json there, String id) {
        return ForeignFields.of(there, "tables")
                .flatMap(tables -> ForeignFields.of(tables, id))
                .orElse(Json.NULL);
    }

    /// A choice; where there is none, the word of another version that this one has no choice for.
    private static <E extends Enum<E> & Word> void word(
            String field, Optional<E> choice, Class<E> type, JsonFields fields, Json there) {
        choice.map(Word::word)
                .or(() -> ForeignFields.of(there, field)
                        .flatMap(json -> json instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty())
                        .filter(word -> Word.find(type, word).isEmpty()))
                .ifPresent(word -> fields.put(field, word));
    }

    private static void write(WindowPlace window, JsonFields fields) {
        window.at().ifPresent(corner -> fields.put("x", number(corner.x())).put("y", number(corner.y())));
        fields.put("width", number(window.width()));
        fields.put("height", number(window.height()));
        fields.put("maximized", window.maximized());
        window.divider().ifPresent(share -> fields.put("divider", number(share)));
        window.part().ifPresent(part -> fields.put("part", part));
    }

    private static void write(WorkHabits work, JsonFields fields, Json there) {
        fields.put("compactRows", work.compactRows());
        work.folder().ifPresent(folder -> fields.put("folder", folder.toString()));
        work.serviceTags().ifPresent(file -> fields.put("serviceTags", file.toString()));
        word("newTier", work.tier(), Tier.class, fields, there);
        word("newCloud", work.cloud(), Cloud.class, fields, there);
    }

    private static Json.Obj layout(TableLayout layout, Json there) {
        JsonFields widths = new JsonFields();
        new TreeMap<>(layout.widths()).forEach((column, pixels) -> widths.put(column, number(pixels)));
        Json.Obj ours = new JsonFields()
                .texts("order", layout.order())
                .put("widths", widths.object())
                .texts("sorted", layout.sorted())
                .texts("hidden", layout.hidden())
                .object();
        return ForeignFields.kept(ours, there, FIELDS_OF_A_TABLE);
    }

    private static Json number(double value) {
        return new Json.Literal(Double.toString(value));
    }
}
