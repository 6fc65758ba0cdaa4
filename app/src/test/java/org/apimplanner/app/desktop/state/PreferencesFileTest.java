package org.apimplanner.app.desktop.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.export.Paper;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.json.StrictJson;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreferencesFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsKeptComesBack() {
        PreferencesFile file = new PreferencesFile(folder.resolve("new").resolve("preferences.json"));
        Preferences kept = everything();
        file.save(kept);
        assertEquals(kept, file.load());
    }

    @Test
    void whatANewerVersionKeepsStaysWhenThisOneSaves() throws IOException {
        Path file = folder.resolve("preferences.json");
        Files.writeString(
                file,
                "{\"pinned\": [{\"plan\": \"/a.json\", \"since\": 3}], \"theme\": \"sepia\", \"zoom\": 90,"
                        + " \"newTier\": \"premiumV3\", \"tables\": {\"nsg\": {\"order\": [\"a\"], \"frozen\": 2},"
                        + " \"later\": {\"order\": [\"z\"]}}, \"tour\": null}");
        PreferencesFile older = new PreferencesFile(file);
        older.save(older.load().withZoom(120));
        older.save(older.load().withTable("nsg", new TableLayout(List.of("b"), Map.of(), List.of(), List.of())));

        JsonValue kept = StrictJson.read(Files.readString(file));
        assertEquals("3", literal(kept.get("pinned").items().getFirst().get("since")));
        assertEquals(Json.NULL, kept.get("tour").json());
        assertEquals(new Json.Text("sepia"), kept.get("theme").json());
        assertEquals(new Json.Text("premiumV3"), kept.get("newTier").json());
        assertEquals("120", literal(kept.get("zoom")));
        JsonValue tables = kept.get("tables");
        assertEquals("2", literal(tables.get("nsg").get("frozen")));
        assertEquals(
                new Json.Text("b"),
                tables.get("nsg").get("order").items().getFirst().json());
        assertEquals(
                new Json.Text("z"),
                tables.get("later").get("order").items().getFirst().json());
    }

    @Test
    void aChoiceOfThisVersionReplacesTheWordOfANewerOne() throws IOException {
        Path file = folder.resolve("preferences.json");
        Files.writeString(file, "{\"theme\": \"sepia\"}");
        new PreferencesFile(file).save(Preferences.FIRST.withTheme(Optional.of(Theme.HIGH_CONTRAST)));
        assertEquals(
                Optional.of(Theme.HIGH_CONTRAST),
                new PreferencesFile(file).load().theme());
    }

    @Test
    void whatThisVersionTakesBackIsNotKeptAsSomebodyElses() {
        PreferencesFile file = new PreferencesFile(folder.resolve("preferences.json"));
        file.save(everything());
        file.save(Preferences.FIRST);
        assertEquals(Preferences.FIRST, file.load());
    }

    private static String literal(JsonValue value) {
        return ((Json.Literal) value.json()).value();
    }

    private Preferences everything() {
        return Preferences.FIRST
                .withRecent(folder.resolve("a.json"))
                .withOpenFiles(List.of(folder.resolve("a.json"), folder.resolve("b.json")))
                .withTheme(Optional.of(Theme.HIGH_CONTRAST))
                .withLanguage(Optional.of(Language.GERMAN))
                .withZoom(120)
                .withWindow(new WindowPlace(
                        Optional.of(new WindowPlace.Corner(-40, 12)),
                        1200,
                        800,
                        true,
                        Optional.of(0.25),
                        Optional.of("nsg")))
                .withTable("nsg", new TableLayout(List.of("b", "a"), Map.of("a", 120.0), List.of("-b"), List.of("c")))
                .withExports(new ExportHabits(Optional.of(folder), List.of("svg"), Paper.LETTER))
                .withWork(new WorkHabits(
                        true,
                        Optional.of(folder),
                        Optional.of(folder.resolve("tags.json")),
                        Optional.of(Tier.PREMIUM_V2),
                        Optional.of(Cloud.CHINA)));
    }

    @Test
    void aMissingOrSpoiledFileIsAFirstStart() throws IOException {
        Path file = folder.resolve("preferences.json");
        assertEquals(Preferences.FIRST, new PreferencesFile(file).load());
        Files.writeString(file, "{ half");
        assertEquals(Preferences.FIRST, new PreferencesFile(file).load());
    }

    @Test
    void spoiledValuesAreLeftOutOneByOne() throws IOException {
        Path file = folder.resolve("preferences.json");
        Files.writeString(
                file,
                "{\"recentFiles\": [1, \"/a.json\"], \"theme\": \"pink\", \"language\": \"tlh\", \"width\": -5,"
                        + " \"height\": 700, \"compactRows\": \"yes\", \"newTier\": \"gold\", \"part\": 3}");
        Preferences read = new PreferencesFile(file).load();
        assertEquals(List.of(Path.of("/a.json")), read.recentFiles());
        assertEquals(Optional.empty(), read.theme());
        assertEquals(Optional.empty(), read.language());
        assertEquals(WindowPlace.FIRST.width(), read.window().width());
        assertEquals(700, read.window().height());
        assertEquals(WorkHabits.FIRST, read.work());
        assertEquals(Optional.empty(), read.window().part());
    }

    @Test
    void theNewestFileStandsFirstAndOnlyOnce() {
        Preferences preferences = Preferences.FIRST;
        for (int i = 0; i < 10; i++) {
            preferences = preferences.withRecent(Path.of("/" + i + ".json"));
        }
        preferences = preferences.withRecent(Path.of("/5.json"));
        assertEquals(Path.of("/5.json"), preferences.recentFiles().getFirst());
        assertEquals(Preferences.RECENT_FILES, preferences.recentFiles().size());
        assertEquals(
                1,
                preferences.recentFiles().stream()
                        .filter(Path.of("/5.json")::equals)
                        .count());
    }
}
