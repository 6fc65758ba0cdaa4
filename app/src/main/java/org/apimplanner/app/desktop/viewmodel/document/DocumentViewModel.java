package org.apimplanner.app.desktop.viewmodel.document;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.state.PlanStore;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.words.IoSentences;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Plan;

/// What a person does with whole documents: new, open, save, undo, redo.
///
/// A failure leaves the open document and the files as they were, and is one sentence among the
/// [Notices].
public final class DocumentViewModel {
    private static final String DOCUMENT = "document";

    private final PlanSession session;
    private final PlanStore store;
    private final Supplier<Plan> blank;
    private final Dialogs dialogs;
    private final PreferencesViewModel preferences;
    private final Work work;
    private final Messages messages;
    private final IoSentences sentences;
    private final Notices notices;
    private final StringBinding title;

    public DocumentViewModel(
            PlanSession session,
            Services services,
            Dialogs dialogs,
            PreferencesViewModel preferences,
            Notices notices) {
        this.session = session;
        this.store = services.store();
        this.blank = services.blank();
        this.work = services.work();
        this.messages = services.messages();
        this.dialogs = dialogs;
        this.preferences = preferences;
        this.notices = notices;
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
        notices.clear();
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
                    notices.say(messages.text("notice.saved", written.getFileName()));
                    then.run();
                },
                failed -> complain("notice.unsaved", file, failed));
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
        notices.complain(messages.text(key, shown, sentences.reason(failed)));
    }

    /// Says that a change could not be answered; the last answer stands.
    public void complainAboutChange() {
        notices.complain(messages.text("notice.unanswered"));
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
}
