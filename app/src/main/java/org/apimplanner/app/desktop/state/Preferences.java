package org.apimplanner.app.desktop.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the program remembers between two starts.
///
/// @param recentFiles the last opened plan files, newest first
/// @param openFiles the plan files that were open at the end, one a window, to be opened again
/// @param theme the chosen look; empty to follow the system
/// @param language the chosen language of the window; empty to follow the system
/// @param zoom how large everything is drawn, in percent
/// @param tables how each table was set up, by its id
/// @param exports how the last export was made
/// @param work how the person likes to work
public record Preferences(
        List<Path> recentFiles,
        List<Path> openFiles,
        Optional<Theme> theme,
        Optional<Language> language,
        int zoom,
        WindowPlace window,
        Map<String, TableLayout> tables,
        ExportHabits exports,
        WorkHabits work) {
    /// How many recent files are kept.
    public static final int RECENT_FILES = 8;

    /// What a first start has.
    public static final Preferences FIRST = new Preferences(
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            100,
            WindowPlace.FIRST,
            Map.of(),
            ExportHabits.FIRST,
            WorkHabits.FIRST);

    public Preferences {
        recentFiles = recentFiles.stream().limit(RECENT_FILES).toList();
        openFiles = List.copyOf(openFiles);
        tables = Map.copyOf(tables);
    }

    /// The file moves to the top of the recent files.
    public Preferences withRecent(Path file) {
        return withRecent(Stream.concat(Stream.of(file), recentFiles.stream().filter(f -> !f.equals(file)))
                .toList());
    }

    public Preferences withoutRecent(Path file) {
        return withRecent(recentFiles.stream().filter(f -> !f.equals(file)).toList());
    }

    private Preferences withRecent(List<Path> files) {
        return new Preferences(files, openFiles, theme, language, zoom, window, tables, exports, work);
    }

    public Preferences withOpenFiles(List<Path> files) {
        return new Preferences(recentFiles, files, theme, language, zoom, window, tables, exports, work);
    }

    public Preferences withTheme(Optional<Theme> value) {
        return new Preferences(recentFiles, openFiles, value, language, zoom, window, tables, exports, work);
    }

    public Preferences withLanguage(Optional<Language> value) {
        return new Preferences(recentFiles, openFiles, theme, value, zoom, window, tables, exports, work);
    }

    public Preferences withZoom(int percent) {
        return new Preferences(recentFiles, openFiles, theme, language, percent, window, tables, exports, work);
    }

    public Preferences withWindow(WindowPlace place) {
        return new Preferences(recentFiles, openFiles, theme, language, zoom, place, tables, exports, work);
    }

    public Preferences withTable(String id, TableLayout layout) {
        Map<String, TableLayout> all = new TreeMap<>(tables);
        all.put(id, layout);
        return new Preferences(recentFiles, openFiles, theme, language, zoom, window, all, exports, work);
    }

    public Preferences withExports(ExportHabits habits) {
        return new Preferences(recentFiles, openFiles, theme, language, zoom, window, tables, habits, work);
    }

    public Preferences withWork(WorkHabits habits) {
        return new Preferences(recentFiles, openFiles, theme, language, zoom, window, tables, exports, habits);
    }
}
