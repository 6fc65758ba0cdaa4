package org.apimplanner.app.desktop.viewmodel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.apimplanner.app.desktop.state.ExportFormat;
import org.apimplanner.app.desktop.state.ExportService;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.state.PlanStore;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;

/// What a person does with whole documents: new, open, save, export, undo, redo.
///
/// A failure leaves the open document and the files as they were, and is one sentence in
/// [#noticeProperty].
public final class DocumentViewModel {
    private static final String DOCUMENT = "document";
    private static final String EXPORT = "export";

    private final PlanSession session;
    private final PlanStore store;
    private final ExportService exports;
    private final Supplier<Plan> blank;
    private final Dialogs dialogs;
    private final PreferencesViewModel preferences;
    private final Work work;
    private final Messages messages;
    private final IoSentences sentences;
    private final StringBinding title;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper exporting = new ReadOnlyBooleanWrapper();

    DocumentViewModel(PlanSession session, Services services, Dialogs dialogs, PreferencesViewModel preferences) {
        this.session = session;
        this.store = services.store();
        this.exports = services.exports();
        this.blank = services.blank();
        this.work = services.work();
        this.messages = services.messages();
        this.dialogs = dialogs;
        this.preferences = preferences;
        this.sentences = new IoSentences(messages);
        this.title = Bindings.createStringBinding(this::name, session.planProperty(), session.fileProperty());
    }

    private String name() {
        String named = session.plan().name().strip();
        String fallback = session.fileProperty()
                .get()
                .map(file -> file.getFileName().toString())
                .orElse(messages.text("document.untitled"));
        return named.isEmpty() ? fallback : named;
    }

    public void newPlan() {
        guarded(() -> session.replace(blank.get(), Optional.empty()));
    }

    public void open() {
        guarded(() -> dialogs.fileToOpen().ifPresent(this::read));
    }

    /// Opens this file, asking about unsaved changes first.
    public void open(Path file) {
        guarded(() -> read(file));
    }

    /// Opens a plan that comes with the program; it has no file yet.
    public void openSample(Supplier<Plan> sample) {
        guarded(() -> session.replace(sample.get(), Optional.empty()));
    }

    private void read(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        work.run(DOCUMENT, () -> store.read(absolute), plan -> opened(absolute, plan), failed -> {
            preferences.forget(absolute);
            complain("notice.unreadable", absolute, failed);
        });
    }

    private void opened(Path file, Plan plan) {
        session.replace(plan, Optional.of(file));
        preferences.remember(file);
        clearNotice();
    }

    public void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        session.fileProperty().get().ifPresentOrElse(file -> write(file, then), () -> saveAs(then));
    }

    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        dialogs.fileToSave(suggestion()).ifPresent(file -> write(file, then));
    }

    private String suggestion() {
        String name = session.plan().name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String plain = name.replaceAll("^-+|-+$", "");
        return session.fileProperty()
                .get()
                .map(file -> file.getFileName().toString())
                .orElse((plain.isEmpty() ? "plan" : plain) + ".json");
    }

    private void write(Path file, Runnable then) {
        Plan plan = session.plan();
        work.run(
                DOCUMENT,
                () -> {
                    store.write(file, plan);
                    return file;
                },
                written -> {
                    session.saved(written, plan);
                    preferences.remember(written);
                    notice.set(Optional.of(new Notice(false, messages.text("notice.saved", written.getFileName()))));
                    then.run();
                },
                failed -> complain("notice.unsaved", file, failed));
    }

    /// Asks what to export, and writes it.
    public void export() {
        Report report = session.report();
        export(exports.formats(), (formats, folder) -> exports.export(report, formats, folder));
    }

    /// Writes something in formats that are chosen later.
    interface Exporting {
        /// @return the files that were written
        List<Path> write(List<String> formats, Path folder) throws IOException;
    }

    /// Asks which of the formats to write and where to, and has it written.
    void export(List<ExportFormat> formats, Exporting exporting) {
        dialogs.export(formats, preferences.exportFolder()).ifPresent(wish -> export(wish, exporting));
    }

    private void export(Dialogs.ExportWish wish, Exporting written) {
        preferences.rememberExportFolder(wish.folder());
        exporting.set(true);
        work.run(
                EXPORT,
                () -> written.write(wish.formats(), wish.folder()),
                files -> {
                    exporting.set(false);
                    String sentence = messages.text(
                            "notice.exported", messages.count("count.files", files.size()), wish.folder());
                    notice.set(Optional.of(new Notice(false, sentence)));
                },
                failed -> {
                    exporting.set(false);
                    complain("notice.unexported", wish.folder(), failed);
                });
    }

    public void undo() {
        session.undo();
    }

    public void redo() {
        session.redo();
    }

    /// Runs `close` unless the person wants to keep what is not saved.
    public void close(Runnable close) {
        guarded(close);
    }

    private void guarded(Runnable proceed) {
        if (!session.dirtyProperty().get()) {
            proceed.run();
            return;
        }
        switch (dialogs.unsaved(name())) {
            case SAVE -> save(proceed);
            case DISCARD -> proceed.run();
            case CANCEL -> {}
        }
    }

    private void complain(String key, Path file, Exception failed) {
        Path shown = file.getFileName() == null ? file : file.getFileName();
        notice.set(Optional.of(new Notice(true, messages.text(key, shown, sentences.reason(failed)))));
    }

    /// Says that a change could not be answered; the last answer stands.
    public void complainAboutChange() {
        notice.set(Optional.of(new Notice(true, messages.text("notice.unanswered"))));
    }

    public void clearNotice() {
        notice.set(Optional.empty());
    }

    /// The plan's name, or its file's, or that it has none.
    public StringBinding titleBinding() {
        return title;
    }

    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return session.fileProperty();
    }

    public ReadOnlyBooleanProperty dirtyProperty() {
        return session.dirtyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return session.canUndoProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return session.canRedoProperty();
    }

    public ReadOnlyBooleanProperty exportingProperty() {
        return exporting.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
