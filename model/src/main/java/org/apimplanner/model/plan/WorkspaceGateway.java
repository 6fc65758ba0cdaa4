package org.apimplanner.model.plan;

import java.util.Optional;
import org.apimplanner.model.net.Ipv4Prefix;

/// A gateway of its own for one or more workspaces of the instance.
///
/// @param name the gateway's name, at least one character
/// @param region the API name of the Azure region it stands in, such as `westeurope`
/// @param subnet its own subnet; empty without a network, or until one is chosen
public record WorkspaceGateway(String name, String region, WorkspaceMode mode, Optional<Ipv4Prefix> subnet) {}
