package org.apimplanner.model.plan;

import java.util.Optional;
import org.apimplanner.model.net.Ipv4Address;

/// A private endpoint through which the instance reaches one of its dependencies.
///
/// @param address the endpoint's address; empty until it is known
public record PrivateEndpoint(PrivateService service, Optional<Ipv4Address> address) {}
