package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.Preferences;
import org.apimplanner.app.desktop.state.PreferencesStore;
import org.apimplanner.app.desktop.state.TableLayout;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.state.WindowPlace;
import org.apimplanner.app.export.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is remembered between two starts, and when it is written down.
final class PreferencesViewModelTest {
    private final List<Preferences> saved = new ArrayList<>();

    private PreferencesViewModel of(Preferences first) {
        return new PreferencesViewModel(
                new PreferencesStore() {
                    @Override
                    public Preferences load() {
                        return first;
                    }

                    @Override
                    public void save(Preferences preferences) {
                        saved.add(preferences);
                    }
                },
                Theme.DARK);
    }

    @Test
    void theSystemsLookHoldsUntilOneIsChosen() {
        assertEquals(Theme.DARK, of(Preferences.FIRST).themeProperty().get());
        PreferencesViewModel chosen = of(Preferences.FIRST.withTheme(Optional.of(Theme.LIGHT)));
        assertEquals(Theme.LIGHT, chosen.themeProperty().get());
        chosen.toggleTheme();
        assertEquals(Theme.DARK, chosen.themeProperty().get());
        assertEquals(Optional.of(Theme.DARK), saved.getLast().theme());
    }

    @Test
    void theSystemsLookIsFollowedUntilOneIsChosenAndAfterItIsGivenUp() {
        PreferencesViewModel preferences = of(Preferences.FIRST);
        preferences.system(Theme.LIGHT);
        assertEquals(Theme.LIGHT, preferences.themeProperty().get());
        preferences.choose(Optional.of(Theme.HIGH_CONTRAST));
        preferences.system(Theme.DARK);
        assertEquals(Theme.HIGH_CONTRAST, preferences.themeProperty().get());
        preferences.choose(Optional.empty());
        assertEquals(Theme.DARK, preferences.themeProperty().get());
        assertEquals(Optional.empty(), preferences.chosenTheme());
    }

    @Test
    void theChosenLanguageIsKeptAndCanBeGivenUp() {
        PreferencesViewModel preferences = of(Preferences.FIRST);
        assertEquals(Optional.empty(), preferences.languageProperty().get());
        preferences.speak(Optional.of(Language.GERMAN));
        assertEquals(Optional.of(Language.GERMAN), saved.getLast().language());
        assertEquals(
                Optional.of(Language.GERMAN),
                of(saved.getLast()).languageProperty().get());
        preferences.speak(Optional.empty());
        assertEquals(Optional.empty(), saved.getLast().language());
    }

    @Test
    void onlyAChangeIsWrittenDown() {
        PreferencesViewModel preferences = of(Preferences.FIRST);
        preferences.closed(WindowPlace.FIRST);
        assertEquals(List.of(), saved);
        WindowPlace smaller = new WindowPlace(Optional.empty(), 1200, 900, false, Optional.of(0.3), Optional.of("nsg"));
        preferences.closed(smaller);
        preferences.closed(smaller);
        assertEquals(1, saved.size());
        assertEquals(smaller, preferences.window());
        preferences.rememberOpen(List.of(Path.of("/plans/a.json"), Path.of("/plans/b.json")));
        assertEquals(List.of(Path.of("/plans/a.json"), Path.of("/plans/b.json")), preferences.openFiles());
    }

    @Test
    void rowsAreCompactAsLongAsThePersonWants() {
        PreferencesViewModel preferences = of(Preferences.FIRST);
        assertFalse(preferences.compactRowsProperty().get());
        preferences.compactRows(true);
        assertTrue(of(saved.getLast()).compactRowsProperty().get());
    }

    @Test
    void theLastFolderIsRememberedAsLongAsItIsThere(@TempDir Path folder) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("plans"));
        PreferencesViewModel preferences = of(Preferences.FIRST);
        assertEquals(Optional.empty(), preferences.folder());
        preferences.rememberFolder(inner.resolve("a.json"));
        assertEquals(Optional.of(inner), of(saved.getLast()).folder());
        Files.delete(inner);
        assertEquals(Optional.empty(), preferences.folder());
    }

    @Test
    void theServiceTagFileIsRememberedAsLongAsItIsThere(@TempDir Path folder) throws IOException {
        Path tags = Files.writeString(folder.resolve("tags.json"), "{}");
        of(Preferences.FIRST).rememberServiceTags(Optional.of(tags));
        assertEquals(Optional.of(tags), of(saved.getLast()).serviceTags());
        Files.delete(tags);
        assertEquals(Optional.empty(), of(saved.getLast()).serviceTags());
    }

    @Test
    void everythingIsDrawnLargerInStepsUpToTwice() {
        PreferencesViewModel preferences = of(Preferences.FIRST);
        preferences.zoom(2);
        assertEquals(120, preferences.zoomProperty().get());
        preferences.zoom(50);
        assertEquals(200, preferences.zoomProperty().get());
        preferences.zoom(-50);
        assertEquals(70, preferences.zoomProperty().get());
        preferences.zoom(0);
        assertEquals(100, preferences.zoomProperty().get());
        assertEquals(100, saved.getLast().zoom());
    }

    @Test
    void aTableIsAsItWasLeft() {
        PreferencesViewModel preferences = of(Preferences.FIRST);
        assertEquals(TableLayout.USUAL, preferences.table("nsg"));
        TableLayout narrow = new TableLayout(List.of("name"), Map.of("name", 90.0), List.of("-name"), List.of("port"));
        preferences.remember("nsg", narrow);
        assertEquals(narrow, preferences.table("nsg"));
        assertEquals(TableLayout.USUAL, preferences.table("routes"));
    }

    @Test
    void theLastOpenedFilesAreKeptTheNewestFirst() {
        PreferencesViewModel preferences = of(Preferences.FIRST);
        IntStream.rangeClosed(1, 9).forEach(i -> preferences.remember(Path.of("/plans", i + ".json")));
        preferences.remember(Path.of("/plans/old/../5.json"));
        assertEquals(plans(5, 9, 8, 7, 6, 4, 3, 2), preferences.recentFiles());
        preferences.forget(Path.of("/plans/9.json"));
        assertEquals(Path.of("/plans/8.json"), preferences.recentFiles().get(1));
        assertEquals(saved.getLast().recentFiles(), preferences.recentFiles());
    }

    private static List<Path> plans(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(i -> Path.of("/plans", i + ".json"))
                .toList();
    }

    @Test
    void theNextExportBeginsWithThePaperAndTheFolderOfTheLast() {
        PreferencesViewModel preferences = of(Preferences.FIRST);
        preferences.rememberExport(new ExportWish(List.of("csv"), Path.of("/out"), Paper.A4));
        preferences.rememberPaper(Paper.LETTER);
        assertEquals(List.of("csv"), preferences.exports().formats());
        assertEquals(Optional.of(Path.of("/out")), preferences.exports().folder());
        assertEquals(Paper.LETTER, preferences.exports().paper());
    }
}
