package org.apimplanner.app.desktop.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the program remembers between two starts.
///
/// @param recentFiles the last opened plan files, newest first
/// @param theme the chosen look; empty to follow the system
/// @param width the window's width in pixels
/// @param height the window's height in pixels
/// @param exports how the last export was made
public record Preferences(
        List<Path> recentFiles, Optional<Theme> theme, double width, double height, ExportHabits exports) {
    /// How many recent files are kept.
    public static final int RECENT_FILES = 8;

    /// What a first start has.
    public static final Preferences FIRST = new Preferences(List.of(), Optional.empty(), 1440, 900, ExportHabits.FIRST);

    public Preferences {
        recentFiles = recentFiles.stream().limit(RECENT_FILES).toList();
    }

    /// The file moves to the top of the recent files.
    public Preferences withRecent(Path file) {
        List<Path> files = Stream.concat(Stream.of(file), recentFiles.stream().filter(f -> !f.equals(file)))
                .toList();
        return new Preferences(files, theme, width, height, exports);
    }

    public Preferences withoutRecent(Path file) {
        List<Path> files = recentFiles.stream().filter(f -> !f.equals(file)).toList();
        return new Preferences(files, theme, width, height, exports);
    }

    public Preferences withTheme(Theme value) {
        return new Preferences(recentFiles, Optional.of(value), width, height, exports);
    }

    public Preferences withSize(double newWidth, double newHeight) {
        return new Preferences(recentFiles, theme, newWidth, newHeight, exports);
    }

    public Preferences withExports(ExportHabits habits) {
        return new Preferences(recentFiles, theme, width, height, habits);
    }
}
