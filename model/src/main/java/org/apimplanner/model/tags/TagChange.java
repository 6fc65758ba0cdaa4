package org.apimplanner.model.tags;

import java.util.List;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.Ipv6Prefix;

/// How one tag's addresses differ between two files: exact address sets, each as the fewest ranges.
///
/// @param inOlder whether the older file has the tag
/// @param inNewer whether the newer file has it
public record TagChange(
        String name,
        boolean inOlder,
        boolean inNewer,
        List<Ipv4Prefix> added,
        List<Ipv4Prefix> removed,
        List<Ipv6Prefix> addedV6,
        List<Ipv6Prefix> removedV6) {
    /// Whether both files give the tag the same addresses.
    public boolean isSame() {
        return inOlder == inNewer && added.isEmpty() && removed.isEmpty() && addedV6.isEmpty() && removedV6.isEmpty();
    }
}
