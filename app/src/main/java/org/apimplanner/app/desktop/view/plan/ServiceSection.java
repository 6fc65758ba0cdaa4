package org.apimplanner.app.desktop.view.plan;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import org.apimplanner.app.desktop.view.control.ChoiceBinding;
import org.apimplanner.app.desktop.view.control.Choices;
import org.apimplanner.app.desktop.view.control.ColumnSection;
import org.apimplanner.app.desktop.view.control.FieldBox;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.NamedBy;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.TextEntry;
import org.apimplanner.app.desktop.viewmodel.plan.ServiceViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Tier;

/// The instance as a whole: names, tier, mode, platform, cloud and edition, and how its resources are named.
final class ServiceSection extends ColumnSection {
    private final ServiceViewModel service;
    private final Messages messages;
    private final Choices<Mode> modes;
    private final Choices<Platform> platforms;

    ServiceSection(ServiceViewModel service, Messages messages, FieldFocus focus) {
        super("section-service", messages.text("section.service"));
        this.service = service;
        this.messages = messages;
        TextEntry name = new TextEntry("plan-name", service.name());
        name.setPromptText(messages.text("field.name.prompt"));
        TextEntry serviceName = new TextEntry("service-name", service.serviceName());
        serviceName.setPromptText(messages.text("field.serviceName.prompt"));
        Choices<Tier> tiers = new Choices<>(
                "tier",
                List.of(Tier.values()),
                4,
                service::label,
                service.tier().valueProperty(),
                service.tier()::choose);
        modes = new Choices<>(
                "mode",
                List.of(Mode.values()),
                3,
                service::label,
                service.mode().valueProperty(),
                service.mode()::choose);
        platforms = new Choices<>(
                "platform",
                List.of(Platform.values()),
                3,
                value -> messages.word("platform.", value),
                service.platform().valueProperty(),
                service.platform()::choose);
        Choices<Cloud> clouds = new Choices<>(
                "cloud",
                List.of(Cloud.values()),
                3,
                value -> messages.word("cloud.short.", value),
                service.cloud().valueProperty(),
                service.cloud()::choose);
        add(
                row(
                        new FieldBox(messages.text("field.name"), name, service.name(), focus),
                        new FieldBox(messages.text("field.serviceName"), serviceName, service.serviceName(), focus)),
                new FieldBox(messages.text("field.tier"), tiers, service.tier(), focus),
                new FieldBox(messages.text("field.mode"), modes, service.mode(), focus),
                row(
                        new FieldBox(messages.text("field.platform"), platforms, service.platform(), focus),
                        new FieldBox(messages.text("field.cloud"), clouds, service.cloud(), focus)),
                new FieldBox(messages.text("field.edition"), editions(), service.edition(), focus),
                new NamingFields(service.naming(), messages, focus));
        service.tier().valueProperty().addListener((observed, was, is) -> offer());
        offer();
    }

    private void offer() {
        modes.offer(
                service::offers,
                mode -> service.offers(mode)
                        ? service.summary(mode)
                        : messages.text(
                                "choice.unavailable",
                                service.summary(mode),
                                service.label(service.tier().value())));
        platforms.offer(
                service::offers,
                platform -> service.offers(platform)
                        ? messages.word("platform.summary.", platform)
                        : messages.text(
                                "choice.unavailable",
                                messages.word("platform.summary.", platform),
                                service.label(service.tier().value())));
    }

    private ComboBox<String> editions() {
        ComboBox<String> box = new ComboBox<>();
        box.setId("edition");
        box.getItems().setAll(service.editions());
        box.setConverter(NamedBy.text(service::title));
        Tooltip tooltip = Nodes.tooltip("");
        box.setTooltip(tooltip);
        ChoiceBinding.bind(box, service.edition());
        tooltip.setText(service.summary(service.edition().value()));
        service.edition().valueProperty().addListener((observed, was, is) -> tooltip.setText(service.summary(is)));
        return box;
    }
}
