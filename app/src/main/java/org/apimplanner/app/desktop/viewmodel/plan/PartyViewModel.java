package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;

/// The inputs of one client or backend. What has no addresses and no tag yet is kept here, and goes into
/// the plan with them.
public final class PartyViewModel extends EntryRow {
    private static final int NAME_LETTERS = 100;

    private final Kind kind;
    private final Listing<Party> listing;
    private final Messages messages;
    private final EntryField<String> name;
    private final EntryField<TypedEnd> end;
    private final ChoiceField<Protocol> protocol;
    private final EntryField<List<PortRange>> ports;
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private Party typed;

    /// Which of the two lists.
    public enum Kind {
        CLIENT("client", Party.NEW_CLIENT),
        BACKEND("backend", Party.NEW_BACKEND);

        private final String word;
        private final Party blank;

        Kind(String word, Party blank) {
            this.word = word;
            this.blank = blank;
        }

        /// The kind as it stands in ids and in keys of words.
        public String word() {
            return word;
        }
    }

    PartyViewModel(Kind kind, int index, Listing<Party> listing, PlanSession session, Messages messages) {
        super(index, listing);
        this.kind = kind;
        this.listing = listing;
        this.messages = messages;
        this.typed = kind.blank;
        name = new EntryField<>(
                path() + "/name",
                session,
                messages,
                NAME_LETTERS,
                new EntryField.Format<>(this::readName, value -> value),
                place(Party::name, Party::withName));
        end = new EntryField<>(
                        path() + "/addresses",
                        session,
                        messages,
                        new EntryField.Format<>(text -> TypedEnd.read(text, messages), TypedEnd::print),
                        place(Party::end, Party::withEnd))
                .alsoMarking(path(), path() + "/serviceTag");
        protocol = new ChoiceField<>(
                path() + "/protocol", session, plan -> now(plan).protocol(), writing(Party::withProtocol));
        ports = new EntryField<>(
                path() + "/ports",
                session,
                messages,
                new EntryField.Format<>(this::readPorts, Entries::print),
                place(Party::ports, Party::withPorts));
    }

    private <V> EntryField.Place<V> place(Function<Party, V> read, BiFunction<Party, V, Party> write) {
        return new EntryField.Place<>(plan -> read.apply(now(plan)), writing(write));
    }

    private <V> BiFunction<Plan, V, Plan> writing(BiFunction<Party, V, Party> write) {
        return (plan, value) -> {
            typed = write.apply(now(plan), value);
            return typed.end().given() ? listing.with(plan, index(), named(typed)) : plan;
        };
    }

    private Party now(Plan plan) {
        return listing.has(plan, index()) ? listing.at(plan, index()) : typed;
    }

    /// Nobody has to name an entry to see its rule.
    private Party named(Party party) {
        return party.name().isBlank() ? party.withName(messages.text("unnamed." + kind.word, index() + 1)) : party;
    }

    private Entry<String> readName(String text) {
        return waiting.get() ? Entries.text(text) : Entries.name(text, messages);
    }

    /// Clients without ports call the default ones, and so the field may be empty.
    private Entry<List<PortRange>> readPorts(String text) {
        return text.isBlank() && kind == Kind.BACKEND
                ? new Entry.Unread<>(messages.text("around.ports.wanted"))
                : Entries.ports(text);
    }

    @Override
    void show(Report report) {
        typed = now(report.plan());
        waiting.set(!listing.has(report.plan(), index()));
        name.show(report);
        end.show(report);
        protocol.show(report);
        ports.show(report);
    }

    @Override
    void takeOver(EntryRow before, Report report) {
        if (before instanceof PartyViewModel half) {
            typed = half.typed;
            show(report);
        }
        super.takeOver(before, report);
    }

    @Override
    List<EntryField<?>> typed() {
        return List.of(name, end, ports);
    }

    public Kind kind() {
        return kind;
    }

    /// Whether the plan waits for the addresses or the tag.
    public ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    public EntryField<String> name() {
        return name;
    }

    /// Addresses or a service tag.
    public EntryField<?> end() {
        return end;
    }

    public ChoiceField<Protocol> protocol() {
        return protocol;
    }

    public EntryField<List<PortRange>> ports() {
        return ports;
    }
}
