package org.apimplanner.app.desktop.viewmodel.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apimplanner.app.desktop.state.FileStamp;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.words.IoSentences;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.words.FileFault;
import org.apimplanner.model.plan.Plan;

/// Writes the open plan into its file, and watches that nobody else's work in that file is lost.
final class Saving {
    private static final String DOCUMENT = "document";
    private static final String LOOK = "look";

    /// `2.0` ends no name of a file: it is a version.
    private static final Pattern ENDING = Pattern.compile("[.][A-Za-z][A-Za-z0-9]*$");

    private final PlanSession session;
    private final StoredFile stored;
    private final Dialogs dialogs;
    private final PreferencesViewModel preferences;
    private final Notices notices;
    private final UnreadTexts unread;
    private final Work work;
    private final Messages messages;
    private Consumer<Path> compare = file -> {};
    private Optional<Told> told = Optional.empty();
    private Optional<Notice> standing = Optional.empty();

    /// What was last seen of a file.
    private record Told(Path file, Optional<FileStamp> held) {}

    Saving(
            PlanSession session,
            StoredFile stored,
            Services services,
            Dialogs dialogs,
            PreferencesViewModel preferences,
            Notices notices,
            UnreadTexts unread) {
        this.session = session;
        this.stored = stored;
        this.dialogs = dialogs;
        this.preferences = preferences;
        this.notices = notices;
        this.unread = unread;
        this.work = services.work();
        this.messages = services.messages();
    }

    void onCompare(Consumer<Path> with) {
        compare = with;
    }

    /// Saves, and goes on with `then` where that worked.
    void save(Runnable then) {
        if (unread.mayGoOn(Dialogs.Leaving.SAVE)) {
            session.fileProperty()
                    .get()
                    .ifPresentOrElse(file -> write(file, Optional.of(stored.known()), then), () -> choose(then));
        }
    }

    void saveAs(Runnable then) {
        if (unread.mayGoOn(Dialogs.Leaving.SAVE)) {
            choose(then);
        }
    }

    /// The system's own question has asked about what is replaced.
    private void choose(Runnable then) {
        dialogs.fileToSave(suggestion()).ifPresent(typed -> {
            Path file = withEnding(typed);
            if (file.equals(typed)) {
                write(file, Optional.empty(), then);
            } else {
                writeNew(file, then);
            }
        });
    }

    /// The system's question was about the name without the ending.
    private void writeNew(Path file, Runnable then) {
        write(file, Optional.of(Optional.empty()), then, () -> {
            if (dialogs.mayReplace(file.getFileName().toString())) {
                write(file, Optional.empty(), then);
            }
        });
    }

    private static Path withEnding(Path file) {
        Path name = file.getFileName();
        boolean bare = name != null && !ENDING.matcher(name.toString()).find();
        return bare ? file.resolveSibling(name + ".json") : file;
    }

    private String suggestion() {
        String plain = FileStem.of(session.plan().name());
        return session.fileProperty()
                .get()
                .map(file -> file.getFileName().toString())
                .orElse((plain.isEmpty() ? "plan" : plain) + ".json");
    }

    /// @param expected what the file is to hold before; empty to write over whatever it holds
    private void write(Path file, Optional<Optional<FileStamp>> expected, Runnable then) {
        write(
                file,
                expected,
                then,
                () -> settle(dialogs.changedOnDisk(file.getFileName().toString()), file, then));
    }

    /// @param otherwise what to do where the file holds something else
    private void write(Path file, Optional<Optional<FileStamp>> expected, Runnable then, Runnable otherwise) {
        Plan plan = session.plan();
        work.run(
                DOCUMENT,
                () -> stored.write(file, plan, expected),
                written -> {
                    if (written.stamp().isPresent()) {
                        written(file, plan, written);
                        then.run();
                    } else {
                        otherwise.run();
                    }
                },
                failed -> explain(file, failed));
    }

    /// Whatever stands in the way here may not stand in the way elsewhere.
    private void explain(Path file, Exception failed) {
        Path folder = file.toAbsolutePath().getParent();
        String sentence = FileFault.of(failed) == FileFault.MISSING && folder != null
                ? messages.text("notice.no-folder", file.getFileName(), folder)
                : unreached("notice.unsaved", file, failed);
        notices.show(Notice.problem(sentence, action(Dialogs.Changed.SAVE_AS, file, () -> {})));
    }

    private void written(Path file, Plan plan, StoredFile.Written written) {
        stored.note(written.stamp());
        told = Optional.empty();
        session.saved(file, plan);
        preferences.remember(file);
        notices.say(messages.text("notice.saved", file.getFileName()));
        tellOfOthers(file, written.alone());
    }

    void tellOfOthers(Path file, boolean alone) {
        if (!alone) {
            notices.show(Notice.question(messages.text("notice.open-twice", file.getFileName()), List.of()));
        }
    }

    /// Looks whether another hand has changed the file, and says so once for each change.
    void lookAtFile() {
        Optional<FileStamp> known = stored.known();
        session.fileProperty()
                .get()
                .ifPresent(file -> work.run(
                        LOOK,
                        () -> stored.now(file),
                        now -> {
                            // What was read or written meanwhile is newer than this look.
                            if (stored.known().equals(known)
                                    && session.fileProperty().get().equals(Optional.of(file))) {
                                tell(file, now);
                            }
                        },
                        failed -> {}));
    }

    /// @param now what the file holds; empty where it is gone
    private void tell(Path file, Optional<FileStamp> now) {
        session.fileGone(now.isEmpty());
        boolean another = now.isEmpty() || !now.equals(stored.known());
        Optional<Told> seen = Optional.of(new Told(file, now));
        if (another && !told.equals(seen)) {
            Notice notice = now.isEmpty() ? goneNotice(file) : changedNotice(file);
            standing = Optional.of(notice);
            notices.show(notice);
        } else if (!another) {
            standing.ifPresent(notices::withdraw);
        }
        told = seen;
    }

    private Notice goneNotice(Path file) {
        return Notice.question(
                messages.text("changed.gone", file.getFileName()),
                List.of(
                        new Notice.Action(messages.text("changed.saveAgain"), () -> save(() -> {})),
                        action(Dialogs.Changed.SAVE_AS, file, () -> {})));
    }

    private Notice changedNotice(Path file) {
        List<Notice.Action> actions = new ArrayList<>(List.of(
                action(Dialogs.Changed.COMPARE, file, () -> {}), action(Dialogs.Changed.TAKE_THEIRS, file, () -> {})));
        if (session.dirtyProperty().get()) {
            actions.add(action(Dialogs.Changed.SAVE_AS, file, () -> {}));
            actions.add(action(Dialogs.Changed.OVERWRITE, file, () -> {}));
        }
        return Notice.question(messages.text("changed.head", file.getFileName()), actions);
    }

    private Notice.Action action(Dialogs.Changed what, Path file, Runnable then) {
        return new Notice.Action(messages.word("changed.", what), () -> settle(what, file, then));
    }

    private void settle(Dialogs.Changed what, Path file, Runnable then) {
        switch (what) {
            case COMPARE -> compare.accept(file);
            case TAKE_THEIRS -> takeTheirs(file);
            case SAVE_AS -> saveAs(then);
            case OVERWRITE -> write(file, Optional.empty(), then);
            case CANCEL -> {}
        }
    }

    private void takeTheirs(Path file) {
        work.run(
                DOCUMENT,
                () -> stored.read(file),
                opened -> {
                    stored.note(opened.stamp());
                    session.adopt(opened.plan());
                    notices.say(messages.text("changed.taken", file.getFileName()));
                },
                failed -> notices.complain(unreached("notice.unreadable", file, failed)));
    }

    private String unreached(String key, Path file, Exception failed) {
        Path shown = file.getFileName() == null ? file : file.getFileName();
        return messages.text(key, shown, new IoSentences(messages).reason(failed));
    }
}
