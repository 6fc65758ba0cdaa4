package org.apimplanner.model.deployment;

import java.util.List;

/// A private DNS zone, linked to the network of each region.
public record DnsZone(Value name, List<DnsRecordSet> records) {
    public DnsZone {
        records = List.copyOf(records);
    }
}
