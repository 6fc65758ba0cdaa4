package org.apimplanner.app.desktop.viewmodel.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import org.apimplanner.app.desktop.state.Delay;
import org.apimplanner.app.desktop.state.Draft;
import org.apimplanner.app.desktop.state.DraftStore;
import org.apimplanner.app.desktop.state.FileStamp;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.words.IoSentences;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// Keeps unsaved work aside while a person works, well within two seconds of each change, and drops it
/// when nothing is unsaved. Where that fails it says so once, and goes on trying.
public final class Autosave {
    /// The longest that a change waits before it is written.
    static final Duration WAIT = Duration.ofMillis(400);

    private static final String LANE = "autosave";

    private final PlanSession session;
    private final Supplier<Optional<FileStamp>> known;
    private final DraftStore drafts;
    private final Work work;
    private final Delay delay;
    private final Notices notices;
    private final Messages messages;
    private final InvalidationListener changed = observed -> changed();
    private final List<DraftStore.Left> settled = new ArrayList<>();
    private boolean waits;
    private boolean kept;
    private boolean complained;
    private boolean ended;

    /// @param known what the document's file held when it was last read or written here
    public Autosave(PlanSession session, Supplier<Optional<FileStamp>> known, Services services, Notices notices) {
        this.session = session;
        this.known = known;
        this.drafts = services.drafts();
        this.work = services.work();
        this.delay = services.delay();
        this.notices = notices;
        this.messages = services.messages();
    }

    public void attach() {
        session.planProperty().addListener(changed);
        session.dirtyProperty().addListener(changed);
        session.fileProperty().addListener(changed);
        session.unread().addListener(changed);
    }

    public void detach() {
        session.planProperty().removeListener(changed);
        session.dirtyProperty().removeListener(changed);
        session.fileProperty().removeListener(changed);
        session.unread().removeListener(changed);
    }

    /// Answers for what `other` kept aside or was about to.
    public void goOnFrom(Autosave other) {
        kept = other.kept || other.waits;
        settled.addAll(other.settled);
        complained = other.complained;
    }

    /// Not put off by further changes: the first one sets the time.
    private void changed() {
        if (!waits) {
            waits = true;
            delay.after(WAIT, this::write);
        }
    }

    /// A left draft is decided about: it goes when the work that came of it is safe.
    void settle(DraftStore.Left left) {
        settled.add(left);
        write();
    }

    /// The document is closed, saved or given up: nothing is to be offered again.
    public void end() {
        detach();
        ended = true;
        keep(Optional.empty());
    }

    private void write() {
        waits = false;
        if (ended) {
            return;
        }
        boolean some = session.dirtyProperty().get() || !session.unread().isEmpty();
        keep(some ? Optional.of(draft()) : Optional.empty());
    }

    private Draft draft() {
        return new Draft(session.fileProperty().get(), known.get(), session.plan(), session.unread());
    }

    private void keep(Optional<Draft> draft) {
        if (draft.isEmpty() && !kept && settled.isEmpty()) {
            return;
        }
        kept = true;
        List<DraftStore.Left> done = List.copyOf(settled);
        work.run(
                LANE,
                () -> {
                    if (draft.isPresent()) {
                        drafts.keep(draft.get());
                    } else {
                        drafts.drop();
                    }
                    for (DraftStore.Left left : done) {
                        drafts.forget(left);
                    }
                    return draft.isPresent();
                },
                there -> {
                    settled.removeAll(done);
                    kept = there;
                    complained = false;
                },
                this::complain);
    }

    private void complain(Exception failed) {
        if (!complained) {
            complained = true;
            notices.complain(messages.text("autosave.failed", new IoSentences(messages).reason(failed)));
        }
    }
}
