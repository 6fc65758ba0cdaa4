package org.apimplanner.app.cli;

import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.app.table.TagRange;

/// The address families that are asked for; both where neither is.
record AddressFamilies(boolean ipv4, boolean ipv6) {
    static final String IPV4 = "IPv4";
    static final String IPV6 = "IPv6";

    AddressFamilies {
        if (!ipv4 && !ipv6) {
            ipv4 = true;
            ipv6 = true;
        }
    }

    /// The ranges of the families, IPv4 first.
    List<TagRange> of(List<TagRange> ofIpv4, List<TagRange> ofIpv6) {
        return Stream.concat(
                        ipv4 ? ofIpv4.stream() : Stream.<TagRange>empty(),
                        ipv6 ? ofIpv6.stream() : Stream.<TagRange>empty())
                .toList();
    }
}
