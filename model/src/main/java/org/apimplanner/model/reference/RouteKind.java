package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// What a route row becomes: one route, or one for each of several addresses.
public enum RouteKind implements Word {
    DEFAULT_ROUTE("defaultRoute"),
    CONTROL_PLANE_TAG("controlPlaneTag"),
    CONTROL_PLANE_ADDRESSES("controlPlaneAddresses"),
    CLIENT_PREFIXES("clientPrefixes");

    private final String word;

    RouteKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
