package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    private static final int SMALLEST_ZOOM = 50;
    private static final int LARGEST_ZOOM = 300;

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
                path(json.path("openFile")),
                Word.find(Theme.class, json.path("theme").asString("")),
                Math.clamp(json.path("zoom").asInt(Preferences.FIRST.zoom()), SMALLEST_ZOOM, LARGEST_ZOOM),
                window(json),
                tables(json.path("tables")),
                exports(json));
    }

    private static WindowPlace window(JsonNode json) {
        boolean placed = json.path("x").isNumber() && json.path("y").isNumber();
        return new WindowPlace(
                placed
                        ? Optional.of(new WindowPlace.Corner(
                                json.path("x").asDouble(), json.path("y").asDouble()))
                        : Optional.empty(),
                size(json.path("width"), WindowPlace.FIRST.width()),
                size(json.path("height"), WindowPlace.FIRST.height()),
                json.path("maximized").asBoolean(false),
                Optional.of(json.path("divider").asDouble(0)).filter(share -> share > 0 && share < 1));
    }

    private static Map<String, TableLayout> tables(JsonNode json) {
        Map<String, TableLayout> tables = new TreeMap<>();
        json.properties().forEach(table -> tables.put(table.getKey(), table(table.getValue())));
        return tables;
    }

    private static TableLayout table(JsonNode json) {
        Map<String, Double> widths = new TreeMap<>();
        json.path("widths").properties().stream()
                .filter(e -> e.getValue().asDouble(0) > 0)
                .forEach(e -> widths.put(e.getKey(), e.getValue().asDouble()));
        return new TableLayout(
                texts(json.path("order")), widths, texts(json.path("sorted")), texts(json.path("hidden")));
    }

    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        json.forEach(node -> texts.add(node.asString("")));
        return texts;
    }

    private static ExportHabits exports(JsonNode json) {
        return new ExportHabits(
                path(json.path("exportFolder")),
                json.has("exportFormats") ? texts(json.path("exportFormats")) : ExportHabits.FIRST.formats(),
                Word.find(Paper.class, json.path("paper").asString("")).orElse(ExportHabits.FIRST.paper()));
    }

    private static double size(JsonNode node, double otherwise) {
        double size = node.asDouble(otherwise);
        return size >= SMALLEST && size <= LARGEST ? size : otherwise;
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
        preferences.openFile().ifPresent(f -> json.put("openFile", f.toString()));
        preferences.theme().ifPresent(t -> json.put("theme", t.word()));
        json.put("zoom", preferences.zoom());
        write(preferences.window(), json);
        ObjectNode tables = json.putObject("tables");
        new TreeMap<>(preferences.tables()).forEach((id, layout) -> write(layout, tables.putObject(id)));
        ExportHabits exports = preferences.exports();
        exports.folder().ifPresent(f -> json.put("exportFolder", f.toString()));
        ArrayNode formats = json.putArray("exportFormats");
        exports.formats().forEach(formats::add);
        json.put("paper", exports.paper().word());
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    private static void write(WindowPlace window, ObjectNode json) {
        window.at().ifPresent(corner -> json.put("x", corner.x()).put("y", corner.y()));
        json.put("width", window.width());
        json.put("height", window.height());
        json.put("maximized", window.maximized());
        window.divider().ifPresent(share -> json.put("divider", share));
    }

    private static void write(TableLayout layout, ObjectNode json) {
        ArrayNode order = json.putArray("order");
        layout.order().forEach(order::add);
        ObjectNode widths = json.putObject("widths");
        new TreeMap<>(layout.widths()).forEach(widths::put);
        ArrayNode sorted = json.putArray("sorted");
        layout.sorted().forEach(sorted::add);
        ArrayNode hidden = json.putArray("hidden");
        layout.hidden().forEach(hidden::add);
    }
}
