package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Ipv4Address;

/// An existing route table, or the effective routes of a network interface.
///
/// @param effective whether Azure's own system routes are among them
public record ExistingRouteTable(String name, Place place, List<Entry> routes, boolean effective, ResourceFacts facts)
        implements ExistingResource {
    public ExistingRouteTable {
        routes = List.copyOf(routes);
    }

    /// A table that was read whole, of which nothing else is known.
    public ExistingRouteTable(String name, Place place, List<Entry> routes, boolean effective) {
        this(name, place, routes, effective, ResourceFacts.NONE);
    }

    @Override
    public ExistingRouteTable with(ResourceFacts known) {
        return new ExistingRouteTable(name, place, routes, effective, known);
    }

    /// The table if every route that could not be read went one way; empty where it is not known of each
    /// for which destination it is.
    public Optional<ExistingRouteTable> assuming(HopType hop, Optional<Ipv4Address> address) {
        List<Entry> all = new ArrayList<>(routes);
        for (Unread unread : facts.unread()) {
            if (unread.destination().isEmpty()) {
                return Optional.empty();
            }
            all.add(new Entry(
                    unread.name(),
                    unread.destination().get(),
                    hop,
                    address.map(Ipv4Address::toString),
                    unread.place()));
        }
        return Optional.of(new ExistingRouteTable(name, place, all, effective, facts));
    }

    /// One route.
    ///
    /// @param destination a range or a service tag, in the file's spelling
    /// @param nextHopAddress as the file gives it
    public record Entry(
            String name, String destination, HopType nextHop, Optional<String> nextHopAddress, Place place) {}
}
