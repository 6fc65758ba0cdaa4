package org.apimplanner.model.plan;

import java.util.List;

/// What stands around the whole instance: who calls it, what it calls, what is in front of it, and
/// the gateways beside it. [RegionSurroundings] has what belongs to one region.
///
/// @param clients who calls the gateway; empty for the default of the mode
/// @param backends what the gateway calls; empty for what the plan does not say
/// @param inboundPrivateEndpoint whether clients come in through a private endpoint of the instance,
///     beside a mode that does not itself say so
public record Surroundings(
        List<Client> clients,
        List<Backend> backends,
        Front front,
        boolean inboundPrivateEndpoint,
        List<WorkspaceGateway> workspaceGateways) {
    /// Of a plan that says nothing about its surroundings.
    public static final Surroundings NONE = new Surroundings(List.of(), List.of(), Front.NONE, false, List.of());

    public Surroundings {
        clients = List.copyOf(clients);
        backends = List.copyOf(backends);
        workspaceGateways = List.copyOf(workspaceGateways);
    }

    public Surroundings withClients(List<Client> value) {
        return new Surroundings(value, backends, front, inboundPrivateEndpoint, workspaceGateways);
    }

    public Surroundings withBackends(List<Backend> value) {
        return new Surroundings(clients, value, front, inboundPrivateEndpoint, workspaceGateways);
    }

    public Surroundings withFront(Front value) {
        return new Surroundings(clients, backends, value, inboundPrivateEndpoint, workspaceGateways);
    }

    public Surroundings withInboundPrivateEndpoint(boolean value) {
        return new Surroundings(clients, backends, front, value, workspaceGateways);
    }

    public Surroundings withWorkspaceGateways(List<WorkspaceGateway> value) {
        return new Surroundings(clients, backends, front, inboundPrivateEndpoint, value);
    }
}
