package org.apimplanner.app.desktop.viewmodel.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.apimplanner.app.desktop.state.ExportHabits;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.Preferences;
import org.apimplanner.app.desktop.state.PreferencesStore;
import org.apimplanner.app.desktop.state.TableLayout;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.state.WindowPlace;
import org.apimplanner.app.desktop.state.WorkHabits;
import org.apimplanner.app.export.Paper;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Tier;

/// The preferences as the window shows and changes them; each change is kept at once.
public final class PreferencesViewModel {
    private static final int FULL = 100;
    private static final int STEP = 10;
    private static final int SMALLEST = 70;
    private static final int LARGEST = 200;

    private final PreferencesStore store;
    private final ObservableList<Path> recentFiles = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Language>> language = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper compactRows = new ReadOnlyBooleanWrapper();
    private Preferences preferences;
    private Theme system;

    /// @param system the look of the person's desktop, for as long as none was chosen here
    public PreferencesViewModel(PreferencesStore store, Theme system) {
        this.store = store;
        this.system = system;
        this.preferences = store.load();
        this.recentFiles.setAll(preferences.recentFiles());
        this.theme.set(preferences.theme().orElse(system));
        this.language.set(preferences.language());
        this.zoom.set(preferences.zoom());
        this.compactRows.set(preferences.work().compactRows());
    }

    public void toggleTheme() {
        choose(Optional.of(theme.get().next()));
    }

    /// @param chosen a look; empty to follow the person's desktop
    public void choose(Optional<Theme> chosen) {
        theme.set(chosen.orElse(system));
        keep(preferences.withTheme(chosen));
    }

    /// The chosen look; empty while the person's desktop is followed.
    public Optional<Theme> chosenTheme() {
        return preferences.theme();
    }

    /// The look of the person's desktop is another one now.
    public void system(Theme look) {
        system = look;
        theme.set(preferences.theme().orElse(look));
    }

    /// @param chosen the language of the window; empty to follow the system's
    public void speak(Optional<Language> chosen) {
        keep(preferences.withLanguage(chosen));
        language.set(chosen);
    }

    /// The chosen language; empty while the system's is followed.
    public ReadOnlyObjectProperty<Optional<Language>> languageProperty() {
        return language.getReadOnlyProperty();
    }

    /// Draws everything larger or smaller by so many steps.
    public void zoom(int steps) {
        int now = preferences.zoom();
        int next = steps == 0 ? FULL : Math.clamp(now + (long) steps * STEP, SMALLEST, LARGEST);
        keep(preferences.withZoom(next));
        zoom.set(next);
    }

    /// How large everything is drawn, in percent.
    public ReadOnlyIntegerProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /// Draws everything at this size.
    ///
    /// @param percent of the usual size
    public void zoomTo(int percent) {
        int next = Math.clamp(percent, SMALLEST, LARGEST);
        keep(preferences.withZoom(next));
        zoom.set(next);
    }

    /// The sizes that can be chosen, in percent.
    public static List<Integer> sizes() {
        return IntStream.iterate(SMALLEST, size -> size <= LARGEST, size -> size + STEP)
                .boxed()
                .toList();
    }

    /// Lets the rows of tables stand close together, or as usual.
    public void compactRows(boolean compact) {
        work(habits().withCompactRows(compact));
        compactRows.set(compact);
    }

    public ReadOnlyBooleanProperty compactRowsProperty() {
        return compactRows.getReadOnlyProperty();
    }

    /// The folder where a file was chosen last, as long as it is there.
    public Optional<Path> folder() {
        return habits().folder().filter(Files::isDirectory);
    }

    /// @param file was chosen to be opened or saved
    public void rememberFolder(Path file) {
        work(habits().withFolder(Optional.ofNullable(file.toAbsolutePath().getParent())));
    }

    /// The service tag file that was used last, as long as it is there.
    public Optional<Path> serviceTags() {
        return habits().serviceTags().filter(Files::isRegularFile);
    }

    public void rememberServiceTags(Optional<Path> file) {
        work(habits().withServiceTags(file));
    }

    /// @param tier that a new plan begins with; empty for the usual one
    public void beginWith(Optional<Tier> tier) {
        work(habits().withTier(tier));
    }

    /// @param cloud that a new plan begins in; empty for the usual one
    public void beginIn(Optional<Cloud> cloud) {
        work(habits().withCloud(cloud));
    }

    /// How the person likes to work.
    public WorkHabits habits() {
        return preferences.work();
    }

    private void work(WorkHabits habits) {
        keep(preferences.withWork(habits));
    }

    /// The window was closed here.
    public void closed(WindowPlace place) {
        keep(preferences.withWindow(place));
    }

    /// These are the files of the windows, to be opened again.
    public void rememberOpen(List<Path> files) {
        keep(preferences.withOpenFiles(files));
    }

    public WindowPlace window() {
        return preferences.window();
    }

    /// The plan files that were open at the end, one a window.
    public List<Path> openFiles() {
        return preferences.openFiles();
    }

    /// How a person set the table up.
    public TableLayout table(String id) {
        return preferences.tables().getOrDefault(id, TableLayout.USUAL);
    }

    public void remember(String table, TableLayout layout) {
        keep(preferences.withTable(table, layout));
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

    /// The paper that is exported for and printed on unless the person says otherwise.
    public void rememberPaper(Paper paper) {
        keep(preferences.withExports(preferences.exports().withPaper(paper)));
    }

    /// Exports go there unless the person says otherwise.
    public void exportTo(Path folder) {
        keep(preferences.withExports(preferences.exports().withFolder(folder)));
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
    public ExportHabits exports() {
        return preferences.exports();
    }

    /// The last opened files, newest first.
    public ObservableList<Path> recentFiles() {
        return recentFiles;
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }
}
