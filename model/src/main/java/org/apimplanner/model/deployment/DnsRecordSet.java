package org.apimplanner.model.deployment;

import java.util.List;

/// The addresses of one name in a private DNS zone.
///
/// @param addresses those that are asked for are left out until they are said, and so is a set without any
public record DnsRecordSet(Value name, String purpose, List<Value> addresses) {
    public DnsRecordSet {
        addresses = List.copyOf(addresses);
    }
}
