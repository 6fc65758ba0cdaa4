package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;

/// An input that is typed.
///
/// Text that can be read goes into the plan at each keystroke. Text that cannot stays in the field
/// alone: its sentence appears when the person leaves the field, and goes as soon as the text is
/// good. A change from elsewhere, such as undo, replaces the text only where the value itself changed.
public final class EntryField<T> implements Field {
    /// Far more than any list of ranges needs, and little enough to be read at each keystroke.
    private static final int MOST_LETTERS = 4096;

    private final String path;
    private final PlanSession session;
    private final Messages messages;
    private final int mostLetters;
    private final Format<T> format;
    private final Place<T> place;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Mark>> mark = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Repair>> repair = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Function<String, Optional<String>> repairing = typed -> Optional.empty();
    private List<String> alsoMarking = List.of();
    private Optional<T> shown = Optional.empty();
    private Optional<Mark> found = Optional.empty();
    private Optional<String> unread = Optional.empty();
    private boolean complained;
    private boolean full;

    /// Between text and value.
    record Format<T>(Function<String, Entry<T>> parse, Function<T, String> print) {}

    /// A text that can be taken in place of the one that cannot be read.
    ///
    /// @param words what a button says that takes it
    public record Repair(String text, String words) {}

    /// Where the value stands in a plan.
    record Place<T>(Function<Plan, T> read, BiFunction<Plan, T, Plan> write) {}

    EntryField(String path, PlanSession session, Messages messages, Format<T> format, Place<T> place) {
        this(path, session, messages, MOST_LETTERS, format, place);
    }

    /// @param mostLetters how many letters a person can type
    EntryField(String path, PlanSession session, Messages messages, int mostLetters, Format<T> format, Place<T> place) {
        this.mostLetters = mostLetters;
        this.path = path;
        this.session = session;
        this.messages = messages;
        this.format = format;
        this.place = place;
    }

    /// Marks the field for what is found at these places, too.
    EntryField<T> alsoMarking(String... paths) {
        alsoMarking = List.of(paths);
        return this;
    }

    /// Offers what this makes of a text that cannot be read.
    EntryField<T> repairedBy(Function<String, Optional<String>> by) {
        repairing = by;
        return this;
    }

    /// Takes the text as it stands in the field now.
    public void type(String typed) {
        if (typed.equals(text.get())) {
            return;
        }
        text.set(typed);
        full = full && typed.length() >= mostLetters;
        switch (format.parse().apply(typed)) {
            case Entry.Read<T> read -> accept(read.value());
            case Entry.Unread<T> nothing -> refuse(typed, nothing.sentence());
        }
        mark();
    }

    private void refuse(String typed, String sentence) {
        unread = Optional.of(sentence);
        session.leaveOut(path, typed);
    }

    private void read() {
        unread = Optional.empty();
        complained = false;
        session.takeIn(path);
    }

    private void accept(T value) {
        read();
        shown = Optional.of(value);
        session.update(path, plan -> place.write().apply(plan, value));
    }

    /// The person is done with the field: good text is put in its usual form, other text is named.
    public void commit() {
        session.closeStep();
        full = false;
        if (unread.isPresent()) {
            complained = true;
        } else {
            shown.ifPresent(value -> text.set(format.print().apply(value)));
        }
        mark();
    }

    /// Puts a value in the plan as a step of its own, as arrow keys and steppers do.
    void replace(T value) {
        text.set(format.print().apply(value));
        session.closeStep();
        accept(value);
        session.closeStep();
    }

    /// Puts its text back where there is one that was not in the plan, and says so.
    ///
    /// @param texts by the JSON pointer of the field
    void retype(Map<String, String> texts) {
        Optional.ofNullable(texts.get(path)).ifPresent(typed -> {
            type(typed);
            commit();
        });
    }

    /// The field is gone, or another's from now on, and what it held goes with it.
    void forget() {
        read();
        shown = Optional.empty();
    }

    void show(Report report) {
        T value = place.read().apply(report.plan());
        found = Mark.of(report.findings(), finding -> Mark.isAt(finding, path) || alsoMarking.contains(finding.path()));
        if (!shown.equals(Optional.of(value)) || session.justOpened()) {
            shown = Optional.of(value);
            read();
            text.set(format.print().apply(value));
        }
        mark();
    }

    private void mark() {
        Optional<Mark> own = full ? Optional.of(Mark.error(messages.text("entry.full", mostLetters))) : complaint();
        mark.set(own.isEmpty() && unread.isEmpty() ? found : own);
        repair.set(
                unread.isPresent() && complained
                        ? repairing.apply(text.get()).map(good -> new Repair(good, messages.text("entry.repair", good)))
                        : Optional.empty());
    }

    /// Takes the text that is offered in place of the one that cannot be read.
    public void takeRepair() {
        repair.get().ifPresent(offered -> {
            type(offered.text());
            commit();
        });
    }

    /// What can be taken in place of a text that cannot be read.
    public ReadOnlyObjectProperty<Optional<Repair>> repairProperty() {
        return repair.getReadOnlyProperty();
    }

    /// How many letters a person can type.
    public int mostLetters() {
        return mostLetters;
    }

    /// Says that what was typed or pasted had more letters than there is room for.
    public void refuseMore() {
        full = true;
        mark();
    }

    private Optional<Mark> complaint() {
        return unread.filter(s -> complained)
                .map(s -> Mark.error(messages.text("entry.unread", messages.composed("typed", s))));
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Mark>> markProperty() {
        return mark.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// The last value that could be read.
    ///
    /// @throws java.util.NoSuchElementException before the first report was shown
    T value() {
        return shown.orElseThrow();
    }
}
