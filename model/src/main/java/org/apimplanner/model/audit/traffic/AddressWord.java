package org.apimplanner.model.audit.traffic;

import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.reference.AddressMeaning;

/// What a word at one end of a rule stands for.
public sealed interface AddressWord {
    /// Every address there is.
    record Everything() implements AddressWord {}

    /// One of Azure's places: the Internet, the virtual network, the load balancer's probes.
    record Place(AddressMeaning meaning) implements AddressWord {}

    /// Addresses, wherever they are used.
    record Addresses(AddressRanges ranges) implements AddressWord {}

    /// A service tag whose public addresses are known.
    record KnownTag(String name, AddressRanges ranges) implements AddressWord {}

    /// Something whose addresses are not known.
    record Named(Kind kind, String name) implements AddressWord {}

    /// What has a name and hides its addresses.
    enum Kind {
        SERVICE_TAG,
        SECURITY_GROUP,
        HOST,
        HOST_TAG
    }
}
