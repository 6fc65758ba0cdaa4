package org.apimplanner.app.desktop.view.plan;

import java.util.List;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Choices;
import org.apimplanner.app.desktop.view.control.ColumnSection;
import org.apimplanner.app.desktop.view.control.FieldBox;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.TextEntry;
import org.apimplanner.app.desktop.viewmodel.plan.RegionsViewModel;
import org.apimplanner.app.desktop.viewmodel.plan.WorkspaceGatewayViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.WorkspaceMode;

/// The inputs of one workspace gateway.
final class WorkspaceGatewayFields extends VBox {
    WorkspaceGatewayFields(
            String id,
            WorkspaceGatewayViewModel gateway,
            RegionsViewModel regions,
            Messages messages,
            FieldFocus focus) {
        TextEntry name = new TextEntry(id + "-name", gateway.name());
        name.setPromptText(messages.text("field.workspaceGateway.name.prompt"));
        RegionBox region = new RegionBox(id + "-region", regions, gateway.region());
        Choices<WorkspaceMode> modes = new Choices<>(
                id + "-mode",
                List.of(WorkspaceMode.values()),
                3,
                value -> messages.word("workspaceMode.", value),
                gateway.mode().valueProperty(),
                gateway.mode()::choose);
        TextEntry subnet = new TextEntry(id + "-subnet", gateway.subnet());
        subnet.setPromptText(messages.text("field.workspaceGateway.subnet.prompt"));
        getChildren()
                .addAll(
                        ColumnSection.row(
                                new FieldBox(messages.text("field.workspaceGateway.name"), name, gateway.name(), focus),
                                new FieldBox(
                                        messages.text("field.workspaceGateway.region"),
                                        region,
                                        gateway.region(),
                                        focus)),
                        new FieldBox(messages.text("field.workspaceGateway.mode"), modes, gateway.mode(), focus),
                        new FieldBox(messages.text("field.workspaceGateway.subnet"), subnet, gateway.subnet(), focus));
        focus.register(gateway.path(), name);
    }
}
