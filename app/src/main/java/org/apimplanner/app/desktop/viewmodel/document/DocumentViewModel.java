package org.apimplanner.app.desktop.viewmodel.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.apimplanner.app.desktop.state.Draft;
import org.apimplanner.app.desktop.state.FileStamp;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.words.IoSentences;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.ReferenceData;

/// What a person does with whole documents: new, open, save, undo, redo.
///
/// A failure leaves the open document and the files as they were, and is one sentence among the
/// [Notices].
public final class DocumentViewModel {
    private static final String DOCUMENT = "document";
    private static final String LOOK = "look";

    private final PlanSession session;
    private final StoredFile stored;
    private final UnreadTexts unread;
    private final Saving saving;
    private final Supplier<Plan> blank;
    private final ReferenceData reference;
    private final Dialogs dialogs;
    private final PreferencesViewModel preferences;
    private final Work work;
    private final Messages messages;
    private final Notices notices;
    private final StringBinding title;
    private OtherUse.Finder otherUses = file -> Optional.empty();
    private Runnable begun = () -> {};

    public DocumentViewModel(
            PlanSession session,
            Services services,
            Dialogs dialogs,
            PreferencesViewModel preferences,
            Notices notices,
            UnreadTexts unread) {
        this.session = session;
        this.stored = new StoredFile(services.store(), services.claims());
        this.unread = unread;
        this.blank = services.blank();
        this.reference = services.reference();
        this.work = services.work();
        this.messages = services.messages();
        this.dialogs = dialogs;
        this.preferences = preferences;
        this.notices = notices;
        this.saving = new Saving(session, stored, services, dialogs, preferences, notices, unread);
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
        guarded(() -> begin(NewPlan.of(blank.get(), preferences.habits(), reference)));
    }

    /// Begins a document that has no file yet.
    private void begin(Plan plan) {
        stored.note(Optional.empty());
        session.replace(plan, Optional.empty());
        begun.run();
    }

    public void open() {
        guarded(() -> dialogs.fileToOpen().ifPresent(this::read));
    }

    /// Opens this file, asking about unsaved changes first.
    public void open(Path file) {
        guarded(() -> read(file));
    }

    /// Asks for a file and opens it in a window of its own.
    public void openBeside(Consumer<Path> window) {
        dialogs.fileToOpen().ifPresent(window);
    }

    /// Opens a plan that comes with the program; it has no file yet.
    public void openSample(Supplier<Plan> sample) {
        guarded(() -> begin(sample.get()));
    }

    /// A file that is no plan but something to audit goes where it can be used.
    private void read(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        work.run(DOCUMENT, () -> stored.read(absolute), opened -> opened(absolute, opened), failed -> {
            preferences.forget(absolute);
            explain(absolute, failed);
        });
    }

    private void explain(Path file, Exception failed) {
        Path shown = file.getFileName() == null ? file : file.getFileName();
        notices.complain(messages.text("notice.unreadable", shown, new IoSentences(messages).reason(failed)));
        work.run(
                LOOK,
                () -> otherUses.of(file),
                use -> use.ifPresent(other -> notices.show(
                        Notice.question(other.sentence(), List.of(new Notice.Action(other.label(), other.run()))))),
                unread -> {});
    }

    private void opened(Path file, StoredFile.Opened opened) {
        stored.note(opened.stamp());
        session.replace(opened.plan(), Optional.of(file));
        begun.run();
        preferences.remember(file);
        notices.clear();
        saving.tellOfOthers(file, opened.alone());
    }

    /// What the open file held when it was last read or written here.
    public Optional<FileStamp> known() {
        return stored.known();
    }

    /// Knows the open file as `other` did.
    public void goOnFrom(DocumentViewModel other) {
        stored.note(other.stored.known());
    }

    /// Takes up work that was left unsaved.
    ///
    /// @param saved the plan as its file has it, or the one that the work began with
    /// @param stamp what the file holds, for work that does not say what it held
    void resume(Plan saved, Draft draft, Optional<FileStamp> stamp) {
        // What somebody else has saved since the work was left is theirs, however long ago.
        stored.note(draft.known().or(() -> stamp));
        session.resume(saved, draft.file(), draft.plan());
        begun.run();
        saving.lookAtFile();
    }

    /// Whether the document of `file` can come in place of this one with nothing lost and nothing missed.
    public boolean givesWayTo(Optional<Path> file) {
        Optional<Path> own = session.fileProperty().get();
        return (own.isEmpty() || own.equals(file))
                && !session.dirtyProperty().get()
                && session.unread().isEmpty();
    }

    public void save() {
        saving.save(() -> {});
    }

    public void saveAs() {
        saving.saveAs(() -> {});
    }

    /// Looks whether another hand has changed the file, and says so once for each change.
    public void lookAtFile() {
        saving.lookAtFile();
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

    /// Opens another document in place of this one, unless the person wants to keep what is not saved.
    void instead(Runnable open) {
        guarded(open);
    }

    private void guarded(Runnable proceed) {
        if (!session.dirtyProperty().get()) {
            if (unread.mayGoOn(Dialogs.Leaving.CLOSE)) {
                proceed.run();
            }
            return;
        }
        switch (dialogs.unsaved(name())) {
            case SAVE -> saving.save(proceed);
            case DISCARD -> proceed.run();
            case CANCEL -> {}
        }
    }

    /// Says that a change could not be answered; the last answer stands.
    public void complainAboutChange() {
        notices.complain(messages.text("notice.unanswered"));
    }

    /// @param with shows what leads from a file to the plan here
    public void onCompare(Consumer<Path> with) {
        saving.onCompare(with);
    }

    /// @param then is told when a document was opened or begun
    public void onBegin(Runnable then) {
        begun = then;
    }

    /// @param uses says what a file is good for that is no plan
    public void onOther(OtherUse.Finder uses) {
        otherUses = uses;
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
