package org.apimplanner.app.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apimplanner.app.table.TagRange;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Ipv6Ranges;
import org.apimplanner.model.tags.ServiceTag;

/// The ranges of several tags, each range once with the tags it belongs to.
final class TagExpansion {
    private final List<ServiceTag> tags;
    private final AddressFamilies families;

    TagExpansion(List<ServiceTag> tags, AddressFamilies families) {
        this.tags = tags;
        this.families = families;
    }

    /// The ranges as the file has them, in the order of the tags and of the file.
    List<TagRange> asFiled() {
        return families.of(
                filed(ServiceTag::ipv4, AddressFamilies.IPV4), filed(ServiceTag::ipv6, AddressFamilies.IPV6));
    }

    private <P> List<TagRange> filed(Function<ServiceTag, List<P>> ranges, String family) {
        Map<P, Set<String>> owners = new LinkedHashMap<>();
        for (ServiceTag tag : tags) {
            for (P range : ranges.apply(tag)) {
                owners.computeIfAbsent(range, key -> new LinkedHashSet<>()).add(tag.name());
            }
        }
        return rows(owners, family);
    }

    /// The fewest ranges that hold exactly the addresses of all the tags, in ascending order.
    List<TagRange> merged() {
        return families.of(
                merged(ServiceTag::ipv4, all -> AddressRanges.of(all).toPrefixes(), AddressFamilies.IPV4),
                merged(ServiceTag::ipv6, all -> Ipv6Ranges.of(all).prefixes(), AddressFamilies.IPV6));
    }

    private <P extends Comparable<P>> List<TagRange> merged(
            Function<ServiceTag, List<P>> ranges, Function<List<P>, List<P>> merge, String family) {
        TreeMap<P, Set<String>> owners = new TreeMap<>();
        List<P> all = tags.stream().flatMap(tag -> ranges.apply(tag).stream()).toList();
        merge.apply(all).forEach(range -> owners.put(range, new LinkedHashSet<>()));
        for (ServiceTag tag : tags) {
            // A range sorts after the merged one that holds it and before the next.
            ranges.apply(tag)
                    .forEach(range -> owners.floorEntry(range).getValue().add(tag.name()));
        }
        return rows(owners, family);
    }

    private static <P> List<TagRange> rows(Map<P, Set<String>> owners, String family) {
        return owners.entrySet().stream()
                .map(entry -> new TagRange(
                        List.copyOf(entry.getValue()),
                        family,
                        "",
                        entry.getKey().toString()))
                .toList();
    }
}
