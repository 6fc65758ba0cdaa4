package org.apimplanner.app.desktop.viewmodel.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.state.PlanStore;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.document.Dialogs;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.app.desktop.viewmodel.words.IoSentences;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.export.diff.DiffWriter;
import org.apimplanner.model.diff.Diff;
import org.apimplanner.model.diff.ReportDiff;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// Holds the open plan against its saved version, against another edition, or against another file.
///
/// Only while somebody looks, that is while [#activeProperty] is set, is anything compared.
public final class CompareViewModel {
    private static final String COMPARE = "compare";
    private static final String READ = "compare-file";
    private static final String INFO = "info";
    private static final String ERROR = "error";
    private static final String SAME = "allow";

    private final PlanSession session;
    private final ReferenceData reference;
    private final ReferenceData filedReference;
    private final Function<Plan, Report> filedPlanner;
    private final Function<Plan, Report> planner;
    private final PlanStore store;
    private final Work work;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ComparisonWords words;
    private final ComparedRows rows;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final BooleanProperty swapped = new SimpleBooleanProperty();
    private final ObjectProperty<CompareWith> with = new SimpleObjectProperty<>(CompareWith.EDITION);
    private final ObjectProperty<Optional<String>> edition = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> editions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper comparable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Comparing> shown;
    private Optional<Plan> read = Optional.empty();
    private Comparing.Nothing unread;
    private boolean chosen;
    private Optional<Pair> compared = Optional.empty();

    public CompareViewModel(PlanSession session, Services services, Dialogs dialogs) {
        this.session = session;
        this.filedReference = services.reference();
        this.filedPlanner = services.planner();
        this.reference = services.speech().reference();
        this.planner = services.speech().planner();
        this.store = services.store();
        this.work = services.work();
        this.messages = services.messages();
        this.dialogs = dialogs;
        this.words = new ComparisonWords(reference, messages);
        this.rows = new ComparedRows(messages);
        this.unread = new Comparing.Nothing(INFO, messages.text("compare.file.choose"));
        this.shown = new ReadOnlyObjectWrapper<>(new Comparing.Nothing(INFO, messages.text("compare.edition.choose")));
        active.addListener(changed -> begin());
        swapped.addListener(changed -> compare());
        with.addListener(changed -> choose());
        edition.addListener(changed -> choose());
    }

    /// Until a person has chosen something, the comparison is with what was saved, where that is another plan,
    /// else with the edition before the plan's.
    private void begin() {
        if (active.get() && !chosen) {
            boolean changed = session.fileProperty().get().isPresent()
                    && session.dirtyProperty().get();
            edition.set(neighbour());
            with.set(changed ? CompareWith.SAVED : CompareWith.EDITION);
            chosen = false;
        }
        compare();
    }

    /// The edition before the plan's; of the first one, the one after it.
    private Optional<String> neighbour() {
        List<String> all = reference.editions().stream().map(Edition::id).toList();
        int at = all.indexOf(session.report().edition().id());
        return all.isEmpty() || at < 0
                ? Optional.empty()
                : Optional.of(all.get(at > 0 ? at - 1 : Math.min(1, all.size() - 1)));
    }

    private void choose() {
        chosen = true;
        compare();
    }

    /// Follows the session: the plan, the file or what is saved has changed.
    public void show() {
        List<String> others = reference.editions().stream()
                .map(Edition::id)
                .filter(id -> !id.equals(session.report().edition().id()))
                .toList();
        if (!others.equals(editions.get())) {
            editions.set(others);
        }
        if (edition.get().filter(id -> !others.contains(id)).isPresent()) {
            edition.set(Optional.empty());
        }
        compare();
    }

    /// Compares with what `other` did.
    public void goOnFrom(CompareViewModel other) {
        swapped.set(other.swapped.get());
        edition.set(other.edition.get());
        with.set(other.with.get());
        chosen = other.chosen;
        if (other.with.get() == CompareWith.FILE) {
            other.file.get().ifPresent(this::compareWithFile);
        }
    }

    private void compare() {
        if (!active.get()) {
            return;
        }
        switch (with.get()) {
            case SAVED -> compareSaved();
            case STEP -> compareStep();
            case EDITION ->
                edition.get()
                        .ifPresentOrElse(
                                id -> compareWith(session.plan().withEdition(id)),
                                () -> nothing(INFO, messages.text("compare.edition.choose")));
            case FILE -> read.ifPresentOrElse(this::compareWith, () -> nothing(unread));
        }
    }

    /// Chooses the saved version to compare with.
    public void compareWithSaved() {
        with.set(CompareWith.SAVED);
    }

    private void compareSaved() {
        if (session.fileProperty().get().isEmpty()) {
            nothing(INFO, messages.text("compare.saved.never"));
        } else if (!session.dirtyProperty().get()) {
            nothing(SAME, messages.text("compare.saved.same"));
        } else {
            compareWith(session.saved());
        }
    }

    /// Chooses the plan before the last change to compare with.
    public void compareWithStep() {
        with.set(CompareWith.STEP);
    }

    private void compareStep() {
        Plan before = session.reportBefore().plan();
        if (before.equals(session.plan())) {
            nothing(INFO, messages.text("compare.step.none"));
        } else {
            compareWith(before);
        }
    }

    private void compareWith(Plan other) {
        Plan here = session.plan();
        boolean backwards = swapped.get();
        String name = otherName();
        Pair pair = backwards ? new Pair(here, other) : new Pair(other, here);
        work.run(
                COMPARE,
                () -> compared(pair, name, backwards),
                this::found,
                failed -> nothing(ERROR, messages.text("compare.failed")));
    }

    private Result compared(Pair pair, String otherName, boolean backwards) {
        Diff made = ReportDiff.of(planner.apply(pair.from()), planner.apply(pair.to()), reference);
        String thisName = messages.text("compare.this");
        return new Result(
                pair,
                made.same(),
                backwards ? words.of(made, thisName, otherName) : words.of(made, otherName, thisName));
    }

    private String otherName() {
        return switch (with.get()) {
            case SAVED -> messages.text("compare.with.saved");
            case STEP -> messages.text("compare.step.before");
            case EDITION -> messages.text("compare.this");
            case FILE -> file.get().map(path -> path.getFileName().toString()).orElse("");
        };
    }

    /// What is made off the window's thread.
    private record Result(Pair pair, boolean same, Comparison comparison) {}

    private record Pair(Plan from, Plan to) {}

    private void found(Result result) {
        if (result.same()) {
            nothing(SAME, messages.text("compare.same"));
            return;
        }
        compared = Optional.of(result.pair());
        comparable.set(true);
        shown.set(new Comparing.Found(result.comparison()));
        rows.show(result.comparison().rows());
    }

    private void nothing(String kind, String sentence) {
        nothing(new Comparing.Nothing(kind, sentence));
    }

    private void nothing(Comparing.Nothing why) {
        work.cancel(COMPARE);
        compared = Optional.empty();
        comparable.set(false);
        rows.show(List.of());
        shown.set(why);
    }

    /// Asks for a plan file and compares with it.
    public void chooseFile() {
        dialogs.fileToOpen().ifPresent(this::compareWithFile);
    }

    /// Compares with this plan file, as it is now; the open plan stays open.
    public void compareWithFile(Path chosen) {
        Path absolute = chosen.toAbsolutePath().normalize();
        read = Optional.empty();
        file.set(Optional.of(absolute));
        unread = new Comparing.Nothing(INFO, messages.text("compare.file.reading", absolute.getFileName()));
        with.set(CompareWith.FILE);
        compare();
        work.run(
                READ,
                () -> store.read(absolute),
                plan -> {
                    read = Optional.of(plan);
                    compare();
                },
                failed -> {
                    String reason = new IoSentences(messages).reason(failed);
                    unread = new Comparing.Nothing(
                            ERROR, messages.text("compare.file.unreadable", absolute.getFileName(), reason));
                    compare();
                });
    }

    /// The comparison as Markdown, as the command line writes it; empty where nothing is compared.
    public Optional<String> markdown() {
        return compared.map(pair ->
                        ReportDiff.of(filedPlanner.apply(pair.from()), filedPlanner.apply(pair.to()), filedReference))
                .map(DiffWriter::markdown);
    }

    /// Whether a comparison is shown.
    public ReadOnlyBooleanProperty comparableProperty() {
        return comparable.getReadOnlyProperty();
    }

    /// The edition's id and title, for the list of editions.
    public String title(String editionId) {
        return reference
                .edition(editionId)
                .map(found -> messages.text("edition.title", found.id(), found.title()))
                .orElse(editionId);
    }

    public Messages messages() {
        return messages;
    }

    public ComparedRows rows() {
        return rows;
    }

    public BooleanProperty activeProperty() {
        return active;
    }

    /// Whether the comparison goes from this plan to the other one; otherwise it ends at this plan.
    public BooleanProperty swappedProperty() {
        return swapped;
    }

    public ObjectProperty<CompareWith> withProperty() {
        return with;
    }

    /// The edition to compare with; empty until one is chosen.
    public ObjectProperty<Optional<String>> editionProperty() {
        return edition;
    }

    /// Every edition but the plan's own.
    public ReadOnlyObjectProperty<List<String>> editionsProperty() {
        return editions.getReadOnlyProperty();
    }

    /// The file to compare with; empty until one is chosen.
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Comparing> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
