package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
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

/// The preferences in a small JSON file. Read leniently: whatever is missing or spoiled is as on a
/// first start.
public final class PreferencesFile implements PreferencesStore {
    private static final double SMALLEST = 400;
    private static final double LARGEST = 20_000;

    private final Path file;

    public PreferencesFile(Path file) {
        this.file = file;
    }

    @Override
    public Preferences load() {
        try {
            return read(StrictJson.read(Files.readString(file)));
        } catch (IOException | UnreadableInput e) {
            return Preferences.FIRST;
        }
    }

    @Override
    public void save(Preferences preferences) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            WholeFile.write(file, write(preferences));
        } catch (IOException e) {
            System.getLogger(PreferencesFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "The preferences were not kept.", e);
        }
    }

    private static Preferences read(JsonValue json) {
        return new Preferences(
                texts(json, "recentFiles").flatMap(name -> path(name).stream()).toList(),
                text(json, "theme").flatMap(PreferencesFile::theme),
                size(json, "width", Preferences.FIRST.width()),
                size(json, "height", Preferences.FIRST.height()),
                exports(json));
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

    private static Stream<String> texts(JsonValue json, String field) {
        return json.find(field).stream().flatMap(list -> list.items().stream()).flatMap(item -> text(item).stream());
    }

    private static Optional<String> text(JsonValue json, String field) {
        return json.find(field).flatMap(PreferencesFile::text);
    }

    private static Optional<String> text(JsonValue value) {
        return value.json() instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    private static double size(JsonValue json, String field, double otherwise) {
        return json.find(field)
                .flatMap(value -> value.json() instanceof Json.Literal number && !number.isFlag()
                        ? Optional.of(Double.valueOf(number.value()))
                        : Optional.empty())
                .filter(size -> size >= SMALLEST && size <= LARGEST)
                .orElse(otherwise);
    }

    private static Optional<Theme> theme(String word) {
        return switch (word) {
            case "light" -> Optional.of(Theme.LIGHT);
            case "dark" -> Optional.of(Theme.DARK);
            default -> Optional.empty();
        };
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String write(Preferences preferences) {
        JsonFields fields = new JsonFields().texts("recentFiles", preferences.recentFiles());
        preferences.theme().ifPresent(theme -> fields.put("theme", theme.name().toLowerCase(Locale.ROOT)));
        ExportHabits exports = preferences.exports();
        fields.put("width", Math.round(preferences.width())).put("height", Math.round(preferences.height()));
        exports.folder().ifPresent(folder -> fields.put("exportFolder", folder.toString()));
        return JsonStyle.pretty(fields.texts("exportFormats", exports.formats())
                .put("paper", exports.paper().word())
                .object());
    }
}
