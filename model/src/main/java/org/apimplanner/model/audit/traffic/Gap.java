package org.apimplanner.model.audit.traffic;

import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// A piece of required traffic that is not allowed.
///
/// @param sourcePorts [PortRange#ANY] where the source port does not matter
/// @param near the subnet's end in words
/// @param far the other end in words
public record Gap(Protocol protocol, PortRange sourcePorts, PortRange ports, String near, String far) {}
