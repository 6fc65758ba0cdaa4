package org.apimplanner.app.desktop.view.plan;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.ChoiceBinding;
import org.apimplanner.app.desktop.view.control.ColumnSection;
import org.apimplanner.app.desktop.view.control.FieldBox;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.FoldButton;
import org.apimplanner.app.desktop.view.control.NamedBy;
import org.apimplanner.app.desktop.view.control.Switch;
import org.apimplanner.app.desktop.view.control.TextEntry;
import org.apimplanner.app.desktop.viewmodel.plan.EntryField;
import org.apimplanner.app.desktop.viewmodel.plan.PrivateEndpointViewModel;
import org.apimplanner.app.desktop.viewmodel.plan.RegionAroundViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.PrivateService;

/// The row of a region's card under which its surroundings are.
final class RegionAround extends VBox {
    private static final List<String> FIELDS =
            List.of("applicationGatewaySubnet", "privateEndpointSubnet", "nextHop", "natGateway", "privateEndpoints");

    private final String id;
    private final Messages messages;
    private final FieldFocus focus;

    RegionAround(String id, RegionAroundViewModel around, Messages messages, FieldFocus focus) {
        this.id = id;
        this.messages = messages;
        this.focus = focus;
        getStyleClass().add("region-around");
        Switch nat = new Switch(id + "-nat-gateway", messages.text("field.region.natGateway"), around.natGateway());
        VBox body = new VBox(
                text("applicationGatewaySubnet", around.applicationGatewaySubnet()),
                text("privateEndpointSubnet", around.privateEndpointSubnet()),
                text("nextHop", around.nextHop()),
                new FieldBox("", nat, around.natGateway(), focus),
                new EntryCards<>(
                        id + "-private-endpoints",
                        new EntryCards.Words(messages, "privateEndpoints"),
                        around.endpoints(),
                        this::endpoint,
                        focus));
        body.getStyleClass().add("sub-section");
        getChildren()
                .addAll(
                        new FoldButton(id + "-around", messages.text("region.around"), around.foldedProperty(), body),
                        body);
        FIELDS.forEach(field -> focus.veil(
                around.path(field), body, () -> around.foldedProperty().set(false)));
    }

    private FieldBox text(String name, EntryField<?> field) {
        TextEntry entry = new TextEntry(id + "-" + name, field);
        entry.setPromptText(messages.text("field.region." + name + ".prompt"));
        return new FieldBox(messages.text("field.region." + name), entry, field, focus);
    }

    private VBox endpoint(PrivateEndpointViewModel endpoint) {
        String own = id + "-private-endpoints-" + endpoint.index();
        List<PrivateService> values = List.of(PrivateService.values());
        ComboBox<PrivateService> service = new ComboBox<>();
        service.setId(own + "-service");
        service.getItems().setAll(values);
        service.setConverter(NamedBy.among(values, value -> messages.word("privateService.", value)));
        ChoiceBinding.bind(service, endpoint.service());
        TextEntry address = new TextEntry(own + "-address", endpoint.address());
        address.setPromptText(messages.text("field.privateEndpoint.address.prompt"));
        VBox fields = new VBox(ColumnSection.row(
                new FieldBox(messages.text("field.privateEndpoint.service"), service, endpoint.service(), focus),
                new FieldBox(messages.text("field.privateEndpoint.address"), address, endpoint.address(), focus)));
        focus.register(endpoint.path(), address);
        return fields;
    }
}
