package org.apimplanner.app.desktop.view.plan;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Choices;
import org.apimplanner.app.desktop.view.control.ColumnSection;
import org.apimplanner.app.desktop.view.control.FieldBox;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.Switch;
import org.apimplanner.app.desktop.view.control.TextEntry;
import org.apimplanner.app.desktop.viewmodel.plan.RoutingViewModel;
import org.apimplanner.app.desktop.viewmodel.plan.ServiceViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.NextHop;
import org.apimplanner.model.plan.ServiceTagScope;

/// How rules are written, forced tunneling, and the network's own DNS servers.
final class RoutingSection extends ColumnSection {
    private final RoutingViewModel routing;
    private final Messages messages;
    private final FieldFocus focus;

    RoutingSection(ServiceViewModel service, RoutingViewModel routing, Messages messages, FieldFocus focus) {
        super("section-routing", messages.text("section.network"));
        this.routing = routing;
        this.messages = messages;
        this.focus = focus;
        Choices<ServiceTagScope> scopes = new Choices<>(
                "service-tag-scope",
                List.of(ServiceTagScope.values()),
                2,
                value -> messages.word("scope.", value),
                service.tagScope().valueProperty(),
                service.tagScope()::choose);
        TextEntry dns = new TextEntry("custom-dns", routing.customDns());
        dns.setPromptText(messages.text("field.customDns.prompt"));
        VBox tunnel = tunnel();
        add(
                new FieldBox(messages.text("field.serviceTagScope"), scopes, service.tagScope(), focus),
                new FieldBox(
                        "",
                        new Switch("deny-by-default", messages.text("field.denyByDefault"), service.denyByDefault()),
                        service.denyByDefault(),
                        focus),
                new FieldBox(messages.text("field.customDns"), dns, routing.customDns(), focus),
                new FieldBox(
                        "",
                        new Switch("forced-tunneling", messages.text("field.forcedTunneling"), routing.enabled()),
                        routing.enabled(),
                        focus),
                tunnel);
        routing.enabled().valueProperty().addListener((observed, was, is) -> Nodes.show(tunnel, is));
        Nodes.show(tunnel, routing.enabled().value());
    }

    private VBox tunnel() {
        Choices<NextHop> hops = new Choices<>(
                "next-hop",
                List.of(NextHop.values()),
                2,
                value -> messages.word("nextHop.", value),
                routing.nextHopProperty(),
                routing::chooseNextHop);
        hops.setAccessibleText(messages.text("field.nextHop"));
        Choices<ControlPlane> planes = new Choices<>(
                "control-plane",
                List.of(ControlPlane.values()),
                2,
                value -> messages.word("controlPlane.", value),
                routing.controlPlane().valueProperty(),
                routing.controlPlane()::choose);
        TextEntry clients = new TextEntry("client-prefixes", routing.clientPrefixes());
        clients.setPromptText(messages.text("field.clientPrefixes.prompt"));
        VBox hop = new VBox(Nodes.label(messages.text("field.nextHop"), "field-label"), hops);
        hop.getStyleClass().add("field");
        VBox tunnel = new VBox(
                hop,
                address(),
                new FieldBox(
                        "",
                        new Switch(
                                "service-endpoints",
                                messages.text("field.serviceEndpoints"),
                                routing.serviceEndpoints()),
                        routing.serviceEndpoints(),
                        focus),
                new FieldBox(messages.text("field.clientPrefixes"), clients, routing.clientPrefixes(), focus),
                new FieldBox(messages.text("field.controlPlane"), planes, routing.controlPlane(), focus));
        tunnel.getStyleClass().add("sub-section");
        return tunnel;
    }

    private VBox address() {
        TextEntry address = new TextEntry("appliance-address", routing.address());
        address.setPromptText(messages.text("field.address.prompt"));
        FieldBox box = new FieldBox(messages.text("field.address"), address, routing.address(), focus);
        Label wanted = Nodes.wrapped(messages.text("routing.address.wanted"), "field-hint");
        wanted.setId("appliance-address-wanted");
        VBox all = new VBox(box, wanted);
        all.getStyleClass().add("field");
        routing.addressWantedProperty().addListener((observed, was, is) -> wanted(wanted));
        routing.address().markProperty().addListener((observed, was, is) -> wanted(wanted));
        routing.nextHopProperty().addListener((observed, was, is) -> Nodes.show(all, is == NextHop.VIRTUAL_APPLIANCE));
        Nodes.show(all, routing.nextHopProperty().get() == NextHop.VIRTUAL_APPLIANCE);
        wanted(wanted);
        return all;
    }

    private void wanted(Label sentence) {
        boolean quiet = routing.address().markProperty().get().isEmpty();
        Nodes.show(sentence, routing.addressWantedProperty().get() && quiet);
    }
}
