package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.net.HopType;

/// An existing route table, or the effective routes of a network interface.
///
/// @param effective whether Azure's own system routes are among them
public record ExistingRouteTable(String name, Place place, List<Entry> routes, boolean effective)
        implements ExistingResource {
    public ExistingRouteTable {
        routes = List.copyOf(routes);
    }

    /// One route.
    ///
    /// @param destination a range or a service tag, in the file's spelling
    /// @param nextHopAddress as the file gives it
    public record Entry(
            String name, String destination, HopType nextHop, Optional<String> nextHopAddress, Place place) {}
}
