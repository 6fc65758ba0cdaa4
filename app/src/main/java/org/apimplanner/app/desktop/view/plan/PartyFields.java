package org.apimplanner.app.desktop.view.plan;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Choices;
import org.apimplanner.app.desktop.view.control.ColumnSection;
import org.apimplanner.app.desktop.view.control.FieldBox;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.TextEntry;
import org.apimplanner.app.desktop.viewmodel.plan.EntryField;
import org.apimplanner.app.desktop.viewmodel.plan.PartyViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.net.Protocol;

/// The inputs of one client or backend. Clients have no protocol of their own: they call the gateway.
final class PartyFields extends VBox {
    /// Those of a plan: the protocols of encrypted tunnels are met in existing rules only.
    private static final List<Protocol> PROTOCOLS = List.of(Protocol.TCP, Protocol.UDP, Protocol.ICMP, Protocol.ANY);

    private final String id;
    private final PartyViewModel party;
    private final Messages messages;
    private final FieldFocus focus;

    PartyFields(String id, PartyViewModel party, Messages messages, FieldFocus focus) {
        this.id = id;
        this.party = party;
        this.messages = messages;
        this.focus = focus;
        FieldBox end = text("end", party.end());
        focus.register(party.path(), end.lookup(".text-field"));
        focus.register(party.path() + "/serviceTag", end.lookup(".text-field"));
        Label waiting = Nodes.wrapped(messages.text("around.waiting"), "field-hint");
        waiting.setId(id + "-waiting");
        party.waitingProperty().addListener((observed, was, is) -> waits(waiting));
        party.end().markProperty().addListener((observed, was, is) -> waits(waiting));
        waits(waiting);
        FieldBox name = text("name", party.name());
        FieldBox ports = text("ports", party.ports());
        if (party.kind() == PartyViewModel.Kind.CLIENT) {
            getChildren().addAll(ColumnSection.row(name, ports), end, waiting);
        } else {
            getChildren().addAll(name, end, waiting, ColumnSection.row(protocol(), ports));
        }
    }

    /// One sentence at a time: what is wrong with the text says more than that it is missing.
    private void waits(Label sentence) {
        boolean quiet = party.end().markProperty().get().isEmpty();
        Nodes.show(sentence, party.waitingProperty().get() && quiet);
    }

    private FieldBox text(String name, EntryField<?> field) {
        String words = "field." + party.kind().word() + "." + name;
        TextEntry entry = new TextEntry(id + "-" + name, field);
        entry.setPromptText(messages.text(words + ".prompt"));
        return new FieldBox(messages.text(words), entry, field, focus);
    }

    private FieldBox protocol() {
        Choices<Protocol> protocols = new Choices<>(
                id + "-protocol",
                PROTOCOLS,
                PROTOCOLS.size(),
                value -> messages.word("protocol.", value),
                party.protocol().valueProperty(),
                party.protocol()::choose);
        return new FieldBox(messages.text("field.backend.protocol"), protocols, party.protocol(), focus);
    }
}
