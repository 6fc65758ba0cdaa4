package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.plan.WorkspaceMode;
import org.apimplanner.model.report.Report;

/// What stands around the whole instance: folded away until the plan has something of it.
public final class AroundViewModel {
    private static final Listing<Party> CLIENTS = Listing.around(
            "/clients",
            around -> around.clients().stream().map(Party::of).toList(),
            (around, parties) ->
                    around.withClients(parties.stream().map(Party::client).toList()));
    private static final Listing<Party> BACKENDS = Listing.around(
            "/backends",
            around -> around.backends().stream().map(Party::of).toList(),
            (around, parties) ->
                    around.withBackends(parties.stream().map(Party::backend).toList()));
    private static final Listing<WorkspaceGateway> GATEWAYS =
            Listing.around("/workspaceGateways", Surroundings::workspaceGateways, Surroundings::withWorkspaceGateways);

    private final PlanSession session;
    private final EntryRows<PartyViewModel> clients;
    private final EntryRows<PartyViewModel> backends;
    private final ChoiceField<Front> front;
    private final ChoiceField<Boolean> inboundPrivateEndpoint;
    private final EntryRows<WorkspaceGatewayViewModel> gateways;
    private final BooleanProperty folded = new SimpleBooleanProperty(true);
    private boolean none = true;

    public AroundViewModel(PlanSession session, Messages messages) {
        this.session = session;
        clients = parties(PartyViewModel.Kind.CLIENT, CLIENTS, session, messages);
        backends = parties(PartyViewModel.Kind.BACKEND, BACKENDS, session, messages);
        front = new ChoiceField<>(
                "/front",
                session,
                plan -> plan.surroundings().front(),
                (plan, value) -> plan.withSurroundings(around -> around.withFront(value)));
        inboundPrivateEndpoint = new ChoiceField<>(
                "/inboundPrivateEndpoint",
                session,
                plan -> plan.surroundings().inboundPrivateEndpoint(),
                (plan, value) -> plan.withSurroundings(around -> around.withInboundPrivateEndpoint(value)));
        gateways = new EntryRows<>(
                session,
                GATEWAYS,
                plan -> withGateway(plan, messages),
                index -> new WorkspaceGatewayViewModel(index, GATEWAYS, session, messages));
    }

    private static EntryRows<PartyViewModel> parties(
            PartyViewModel.Kind kind, Listing<Party> listing, PlanSession session, Messages messages) {
        return new EntryRows<>(
                session, listing, plan -> plan, index -> new PartyViewModel(kind, index, listing, session, messages));
    }

    private static Plan withGateway(Plan plan, Messages messages) {
        int index = GATEWAYS.size(plan);
        return GATEWAYS.with(
                plan,
                index,
                new WorkspaceGateway(
                        messages.text("unnamed.workspaceGateway", index + 1),
                        plan.primaryRegion().name(),
                        WorkspaceMode.INJECTION,
                        Optional.empty()));
    }

    public void show(Report report) {
        boolean now = report.plan().surroundings().equals(Surroundings.NONE);
        if (session.justOpened()) {
            folded.set(now);
        } else if (none && !now) {
            folded.set(false);
        }
        none = now;
        clients.show(report);
        backends.show(report);
        front.show(report);
        inboundPrivateEndpoint.show(report);
        gateways.show(report);
    }

    /// Puts text back into the fields that was not in the plan.
    ///
    /// @param texts by the JSON pointer of the field
    public void retype(Map<String, String> texts) {
        List.of(clients, backends, gateways).forEach(rows -> rows.retype(texts));
    }

    /// Whether only the heading is shown.
    public BooleanProperty foldedProperty() {
        return folded;
    }

    public EntryRows<PartyViewModel> clients() {
        return clients;
    }

    public EntryRows<PartyViewModel> backends() {
        return backends;
    }

    public ChoiceField<Front> front() {
        return front;
    }

    public ChoiceField<Boolean> inboundPrivateEndpoint() {
        return inboundPrivateEndpoint;
    }

    public EntryRows<WorkspaceGatewayViewModel> gateways() {
        return gateways;
    }
}
