package org.apimplanner.model.benchmark;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.List;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.tags.ServiceTagFile;

/// All IPv4 ranges of a service tag file, to be merged to the fewest: by the model, and by the
/// `ipaddress` library (com.github.seancfoley), which has them parsed already.
record TagMerge(List<Ipv4Prefix> prefixes, IPAddress[] addresses) {
    static TagMerge of(byte[] json) {
        List<Ipv4Prefix> prefixes = ServiceTagFile.read(json).tags().stream()
                .flatMap(tag -> tag.ipv4().stream())
                .toList();
        IPAddress[] addresses = prefixes.stream()
                .map(prefix -> new IPAddressString(prefix.toString()).getAddress())
                .toArray(IPAddress[]::new);
        return new TagMerge(prefixes, addresses);
    }

    List<Ipv4Prefix> ours() {
        return AddressRanges.of(prefixes).toPrefixes();
    }

    IPAddress[] peers() {
        return addresses[0].mergeToPrefixBlocks(addresses);
    }
}
