package org.apimplanner.app.desktop.view.plan;

import java.util.List;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Choices;
import org.apimplanner.app.desktop.view.control.ColumnSection;
import org.apimplanner.app.desktop.view.control.FieldBox;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.FoldButton;
import org.apimplanner.app.desktop.view.control.Switch;
import org.apimplanner.app.desktop.viewmodel.plan.AroundViewModel;
import org.apimplanner.app.desktop.viewmodel.plan.EntryRows;
import org.apimplanner.app.desktop.viewmodel.plan.PartyViewModel;
import org.apimplanner.app.desktop.viewmodel.plan.RegionsViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Front;

/// What stands around the instance: who calls it, what it calls, what is in front and beside it.
final class AroundSection extends ColumnSection {
    private static final List<String> PARTS =
            List.of("/clients", "/backends", "/front", "/inboundPrivateEndpoint", "/workspaceGateways");

    private final Messages messages;
    private final FieldFocus focus;

    AroundSection(AroundViewModel around, RegionsViewModel regions, Messages messages, FieldFocus focus) {
        super("section-around", messages.text("section.around"));
        this.messages = messages;
        this.focus = focus;
        Choices<Front> fronts = new Choices<>(
                "front",
                List.of(Front.values()),
                3,
                value -> messages.word("front.", value),
                around.front().valueProperty(),
                around.front()::choose);
        Switch inbound = new Switch(
                "inbound-private-endpoint",
                messages.text("field.inboundPrivateEndpoint"),
                around.inboundPrivateEndpoint());
        VBox body = new VBox(
                parties("clients", around.clients()),
                new FieldBox(messages.text("field.front"), fronts, around.front(), focus),
                new FieldBox("", inbound, around.inboundPrivateEndpoint(), focus),
                parties("backends", around.backends()),
                new EntryCards<>(
                        "workspace-gateways",
                        new EntryCards.Words(messages, "workspaceGateways"),
                        around.gateways(),
                        gateway -> new WorkspaceGatewayFields(
                                "workspace-gateways-" + gateway.index(), gateway, regions, messages, focus),
                        focus));
        body.setId("around");
        body.getStyleClass().add("around");
        beside(new FoldButton("around-fold", messages.text("around.fold"), around.foldedProperty(), body));
        add(body);
        PARTS.forEach(
                path -> focus.veil(path, body, () -> around.foldedProperty().set(false)));
    }

    private EntryCards<PartyViewModel> parties(String id, EntryRows<PartyViewModel> rows) {
        return new EntryCards<>(
                id,
                new EntryCards.Words(messages, id),
                rows,
                party -> new PartyFields(id + "-" + party.index(), party, messages, focus),
                focus);
    }
}
