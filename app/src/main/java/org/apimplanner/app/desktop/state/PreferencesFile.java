package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.program.WholeFile;
import org.apimplanner.model.Word;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The preferences in a small JSON file. Read leniently: whatever is missing or spoiled is as on a
/// first start.
public final class PreferencesFile implements PreferencesStore {
    private static final double SMALLEST = 400;
    private static final double LARGEST = 20_000;

    private final Path file;
    private final JsonMapper mapper = JsonMapper.shared();

    public PreferencesFile(Path file) {
        this.file = file;
    }

    @Override
    public Preferences load() {
        try {
            return read(mapper.readTree(Files.readString(file)));
        } catch (IOException | JacksonException e) {
            return Preferences.FIRST;
        }
    }

    @Override
    public void save(Preferences preferences) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            WholeFile.write(file, write(preferences));
        } catch (IOException | JacksonException e) {
            System.getLogger(PreferencesFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "The preferences were not kept.", e);
        }
    }

    private static Preferences read(JsonNode json) {
        List<Path> recent = new ArrayList<>();
        for (JsonNode node : json.path("recentFiles")) {
            path(node).ifPresent(recent::add);
        }
        return new Preferences(
                recent,
                theme(json.path("theme").asString("")),
                size(json.path("width"), Preferences.FIRST.width()),
                size(json.path("height"), Preferences.FIRST.height()),
                exports(json));
    }

    private static ExportHabits exports(JsonNode json) {
        List<String> formats = new ArrayList<>();
        json.path("exportFormats").forEach(node -> formats.add(node.asString("")));
        return new ExportHabits(
                path(json.path("exportFolder")),
                json.has("exportFormats") ? formats : ExportHabits.FIRST.formats(),
                Word.find(Paper.class, json.path("paper").asString("")).orElse(ExportHabits.FIRST.paper()));
    }

    private static double size(JsonNode node, double otherwise) {
        double size = node.asDouble(otherwise);
        return size >= SMALLEST && size <= LARGEST ? size : otherwise;
    }

    private static Optional<Theme> theme(String word) {
        return switch (word) {
            case "light" -> Optional.of(Theme.LIGHT);
            case "dark" -> Optional.of(Theme.DARK);
            default -> Optional.empty();
        };
    }

    private static Optional<Path> path(JsonNode node) {
        try {
            return node.isString() ? Optional.of(Path.of(node.asString())) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private String write(Preferences preferences) {
        ObjectNode json = mapper.createObjectNode();
        ArrayNode recent = json.putArray("recentFiles");
        preferences.recentFiles().forEach(f -> recent.add(f.toString()));
        preferences.theme().ifPresent(t -> json.put("theme", t.name().toLowerCase(Locale.ROOT)));
        json.put("width", preferences.width());
        json.put("height", preferences.height());
        ExportHabits exports = preferences.exports();
        exports.folder().ifPresent(f -> json.put("exportFolder", f.toString()));
        ArrayNode formats = json.putArray("exportFormats");
        exports.formats().forEach(formats::add);
        json.put("paper", exports.paper().word());
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }
}
