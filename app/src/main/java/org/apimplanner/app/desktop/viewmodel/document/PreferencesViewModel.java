package org.apimplanner.app.desktop.viewmodel.document;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.apimplanner.app.desktop.state.ExportHabits;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.desktop.state.Preferences;
import org.apimplanner.app.desktop.state.PreferencesStore;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.export.Paper;

/// The preferences as the window shows and changes them; each change is kept at once.
public final class PreferencesViewModel {
    private final PreferencesStore store;
    private final ObservableList<Path> recentFiles = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>();
    private Preferences preferences;

    /// @param system the look of the person's desktop, for as long as none was chosen here
    public PreferencesViewModel(PreferencesStore store, Theme system) {
        this.store = store;
        this.preferences = store.load();
        this.recentFiles.setAll(preferences.recentFiles());
        this.theme.set(preferences.theme().orElse(system));
    }

    public void toggleTheme() {
        theme.set(theme.get().other());
        keep(preferences.withTheme(theme.get()));
    }

    public void resized(double width, double height) {
        keep(preferences.withSize(width, height));
    }

    void remember(Path file) {
        keep(preferences.withRecent(file.toAbsolutePath().normalize()));
    }

    void forget(Path file) {
        keep(preferences.withoutRecent(file));
    }

    void rememberExport(ExportWish wish) {
        keep(preferences.withExports(ExportHabits.of(wish)));
    }

    void rememberPaper(Paper paper) {
        keep(preferences.withExports(preferences.exports().withPaper(paper)));
    }

    private void keep(Preferences changed) {
        if (changed.equals(preferences)) {
            return;
        }
        preferences = changed;
        recentFiles.setAll(changed.recentFiles());
        store.save(changed);
    }

    /// How the last export was made.
    ExportHabits exports() {
        return preferences.exports();
    }

    public double width() {
        return preferences.width();
    }

    public double height() {
        return preferences.height();
    }

    /// The last opened files, newest first.
    public ObservableList<Path> recentFiles() {
        return recentFiles;
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }
}
