package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// How a firewall entry names its destination.
public enum EndpointKind implements Word {
    FQDN,
    SERVICE_TAG,
    ADDRESS
}
