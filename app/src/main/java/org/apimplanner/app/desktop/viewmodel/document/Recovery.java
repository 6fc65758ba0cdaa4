package org.apimplanner.app.desktop.viewmodel.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.apimplanner.app.desktop.state.Draft;
import org.apimplanner.app.desktop.state.DraftStore;
import org.apimplanner.app.desktop.state.FileStamp;
import org.apimplanner.app.desktop.state.PlanStore;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.plan.Plan;

/// Unsaved work that a crash left behind: offered once, and only where something would be lost.
public final class Recovery {
    private static final String LANE = "recovery";

    private final DraftStore drafts;
    private final PlanStore store;
    private final Supplier<Plan> blank;
    private final DocumentViewModel document;
    private final Autosave autosave;
    private final Work work;
    private final Messages messages;
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    private Consumer<Map<String, String>> retype = texts -> {};
    private Runnable compare = () -> {};
    private Optional<Elsewhere> elsewhere = Optional.empty();

    /// Takes work up in a window of its own.
    @FunctionalInterface
    public interface Elsewhere {
        /// @param compared whether what it changed is shown
        void take(Offer offer, boolean compared);
    }

    /// Work to take up again.
    ///
    /// @param saved what its file holds, or what it began with
    public record Offer(DraftStore.Left left, Plan saved, Optional<FileStamp> stamp) {
        boolean losesNothing() {
            return left.draft().plan().equals(saved) && left.draft().unread().isEmpty();
        }
    }

    public Recovery(Services services, DocumentViewModel document, Autosave autosave) {
        this.drafts = services.drafts();
        this.store = services.store();
        this.blank = services.blank();
        this.work = services.work();
        this.messages = services.messages();
        this.document = document;
        this.autosave = autosave;
    }

    /// Looks what was left behind.
    public void look() {
        work.run(LANE, this::found, this::offer, failed -> {});
    }

    private List<Offer> found() throws IOException {
        List<Offer> found = new ArrayList<>();
        for (DraftStore.Left left : drafts.left()) {
            found.add(offer(left));
        }
        return found;
    }

    private Offer offer(DraftStore.Left left) {
        Optional<Path> file = left.draft().file();
        if (file.isPresent()) {
            try {
                Optional<FileStamp> stamp = store.stamp(file.get());
                return new Offer(left, store.read(file.get()), stamp);
            } catch (IOException | UnreadableInput e) {
                // The file is gone or spoiled meanwhile: all the more reason to offer the work.
                return new Offer(left, blank.get(), Optional.empty());
            }
        }
        return new Offer(left, blank.get(), Optional.empty());
    }

    private void offer(List<Offer> found) {
        for (Offer offer : found) {
            Draft draft = offer.left().draft();
            boolean known = offers.stream().anyMatch(o -> o.left().draft().equals(draft));
            if (known || offer.losesNothing()) {
                autosave.settle(offer.left());
            } else {
                offers.add(offer);
            }
        }
    }

    /// Takes the work up: in a window of its own where this one is in use and there can be another, else
    /// here, after asking about what is open.
    public void restore(Offer offer) {
        restore(offer, false);
    }

    /// Takes the work up, and shows what it changed.
    public void restoreAndCompare(Offer offer) {
        restore(offer, true);
    }

    private void restore(Offer offer, boolean compared) {
        Optional<Elsewhere> window = elsewhere.filter(
                any -> !document.givesWayTo(offer.left().draft().file()));
        if (window.isPresent()) {
            offers.remove(offer);
            window.get().take(offer, compared);
        } else {
            document.instead(() -> {
                offers.remove(offer);
                take(offer, compared);
            });
        }
    }

    /// Takes the work up here, in place of whatever is open.
    ///
    /// @param compared whether what it changed is shown
    public void take(Offer offer, boolean compared) {
        document.resume(offer.saved(), offer.left().draft(), offer.stamp());
        retype.accept(offer.left().draft().unread());
        autosave.settle(offer.left());
        if (compared) {
            compare.run();
        }
    }

    public void discard(Offer offer) {
        offers.remove(offer);
        autosave.settle(offer.left());
    }

    /// When the work was last kept, and of which file it is.
    public String sentence(Offer offer) {
        String name = offer.left().draft().plan().name().strip();
        String of = offer.left()
                .draft()
                .file()
                .map(path -> path.getFileName().toString())
                .orElse(name);
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(messages.language().locale())
                .withZone(ZoneId.systemDefault())
                .format(offer.left().written());
        return of.isEmpty() ? messages.text("recovery.untitled", when) : messages.text("recovery.of", when, of);
    }

    /// @param texts puts text back into fields that was not in the plan
    public void onRetype(Consumer<Map<String, String>> texts) {
        retype = texts;
    }

    /// @param shown shows what differs from the saved version
    public void onCompare(Runnable shown) {
        compare = shown;
    }

    /// @param window takes work up in a window of its own
    public void onElsewhere(Elsewhere window) {
        elsewhere = Optional.of(window);
    }

    /// What can be taken up, the newest first.
    public ObservableList<Offer> offers() {
        return offers;
    }
}
