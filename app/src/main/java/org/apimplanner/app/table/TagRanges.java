package org.apimplanner.app.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Ipv6Ranges;
import org.apimplanner.model.tags.ServiceTag;

/// The ranges of tags in the address families that are asked for; in both where neither is.
public record TagRanges(boolean ipv4, boolean ipv6) {
    public static final String IPV4 = "IPv4";
    public static final String IPV6 = "IPv6";

    public TagRanges {
        if (!ipv4 && !ipv6) {
            ipv4 = true;
            ipv6 = true;
        }
    }

    /// The ranges of the families, IPv4 first.
    public List<TagRange> of(List<TagRange> ofIpv4, List<TagRange> ofIpv6) {
        return Stream.concat(
                        ipv4 ? ofIpv4.stream() : Stream.<TagRange>empty(),
                        ipv6 ? ofIpv6.stream() : Stream.<TagRange>empty())
                .toList();
    }

    /// Each range once with the tags it belongs to, in the order of the tags and of the file.
    public List<TagRange> asFiled(List<ServiceTag> tags) {
        return of(filed(tags, ServiceTag::ipv4, IPV4), filed(tags, ServiceTag::ipv6, IPV6));
    }

    private static <P> List<TagRange> filed(
            List<ServiceTag> tags, Function<ServiceTag, List<P>> ranges, String family) {
        Map<P, Set<String>> owners = new LinkedHashMap<>();
        for (ServiceTag tag : tags) {
            for (P range : ranges.apply(tag)) {
                owners.computeIfAbsent(range, key -> new LinkedHashSet<>()).add(tag.name());
            }
        }
        return rows(owners, family);
    }

    /// The fewest ranges that hold exactly the addresses of all the tags, in ascending order.
    public List<TagRange> merged(List<ServiceTag> tags) {
        return of(
                merged(tags, ServiceTag::ipv4, all -> AddressRanges.of(all).toPrefixes(), IPV4),
                merged(tags, ServiceTag::ipv6, all -> Ipv6Ranges.of(all).prefixes(), IPV6));
    }

    private static <P extends Comparable<P>> List<TagRange> merged(
            List<ServiceTag> tags,
            Function<ServiceTag, List<P>> ranges,
            Function<List<P>, List<P>> merge,
            String family) {
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
