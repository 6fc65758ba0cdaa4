package org.apimplanner.model.reference;

import java.util.Optional;

/// A user-defined route that forced tunneling needs.
///
/// @param name the route's name, or its beginning where several routes come of one row
/// @param destination a range or a service tag; empty where the plan or the region gives it
public record RouteRow(
        String id,
        String rule,
        String name,
        RouteKind kind,
        Optional<String> destination,
        AppliesTo appliesTo,
        String purpose,
        CitedSources sources) {}
