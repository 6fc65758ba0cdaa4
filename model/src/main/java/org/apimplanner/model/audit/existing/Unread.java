package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// A part of a resource that could not be read, with what is known of it all the same: no verdict that
/// it could change is certain.
///
/// @param name the rule, route or list concerned
/// @param direction empty where it may be either
/// @param priority empty where it may be any
/// @param access empty where it may allow or deny
/// @param protocol empty where it may be any
/// @param ports the destination ports; empty where they may be any
/// @param destination of a route; empty where it may be any
public record Unread(
        String name,
        Place place,
        Optional<Direction> direction,
        Optional<Integer> priority,
        Optional<Access> access,
        Optional<Protocol> protocol,
        List<PortRange> ports,
        Optional<String> destination) {
    public Unread {
        ports = List.copyOf(ports);
    }

    /// The same by another name.
    Unread called(String other) {
        return new Unread(other, place, direction, priority, access, protocol, ports, destination);
    }

    /// The same, known to allow or to deny.
    Unread with(Access known) {
        return new Unread(name, place, direction, priority, Optional.of(known), protocol, ports, destination);
    }

    /// Something of which nothing is known but where it stands.
    public static Unread anything(String name, Place place) {
        return new Unread(
                name,
                place,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /// A rule that was read, but of which it is not known whether it is there.
    static Unread of(ExistingRule rule) {
        return new Unread(
                rule.name(),
                rule.place(),
                Optional.of(rule.direction()),
                Optional.of(rule.priority()),
                Optional.of(rule.access()),
                Optional.of(rule.protocol()),
                rule.destinationPorts(),
                Optional.empty());
    }

    /// A route that was read, but of which it is not known whether it is there.
    static Unread of(ExistingRouteTable.Entry route) {
        return new Unread(
                route.name(),
                route.place(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(route.destination()));
    }
}
