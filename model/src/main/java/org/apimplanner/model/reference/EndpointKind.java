package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// How a firewall entry names its destination.
public enum EndpointKind implements Word {
    FQDN("fqdn"),
    SERVICE_TAG("serviceTag"),
    ADDRESS("address");

    private final String word;

    EndpointKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
