package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// What a route row becomes: one route, or one for each of several addresses.
public enum RouteKind implements Word {
    DEFAULT_ROUTE,
    CONTROL_PLANE_TAG,
    CONTROL_PLANE_ADDRESSES,
    CLIENT_PREFIXES
}
