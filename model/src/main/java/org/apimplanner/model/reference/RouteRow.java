package org.apimplanner.model.reference;

import java.util.List;

/// A user-defined route that forced tunneling needs.
///
/// @param name the route's name, or its beginning where several routes come of one row
public record RouteRow(
        String id,
        String rule,
        String name,
        RouteKind kind,
        AppliesTo appliesTo,
        String purpose,
        List<Source> sources) {}
