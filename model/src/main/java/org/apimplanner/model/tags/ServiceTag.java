package org.apimplanner.model.tags;

import java.util.List;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.Ipv6Prefix;
import org.apimplanner.model.net.Ipv6Ranges;

/// One service tag of a file.
///
/// @param name in the file's spelling, such as `Storage.WestEurope`
/// @param region the region's API name; empty for a tag of all regions
/// @param systemService the service that owns the tag; may be empty
/// @param networkFeatures where the file declares the tag usable, such as `NSG`, `UDR`, `FW`
/// @param ipv4 in the order of the file; they may overlap
/// @param ipv6 in the order of the file; they may overlap
public record ServiceTag(
        String name,
        String region,
        String systemService,
        List<String> networkFeatures,
        List<Ipv4Prefix> ipv4,
        List<Ipv6Prefix> ipv6) {
    public ServiceTag {
        networkFeatures = List.copyOf(networkFeatures);
        ipv4 = List.copyOf(ipv4);
        ipv6 = List.copyOf(ipv6);
    }

    /// The IPv4 addresses as a set.
    public AddressRanges addresses() {
        return AddressRanges.of(ipv4);
    }

    /// The IPv6 addresses as a set.
    public Ipv6Ranges addressesV6() {
        return Ipv6Ranges.of(ipv6);
    }
}
