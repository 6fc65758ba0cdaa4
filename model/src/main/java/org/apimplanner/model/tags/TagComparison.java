package org.apimplanner.model.tags;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Ipv6Ranges;

/// What two versions of the service tag file say of the same tags.
public record TagComparison(List<TagChange> changes) {
    public TagComparison {
        changes = List.copyOf(changes);
    }

    /// Compares the named tags; those that neither file has are among the changes too.
    public static TagComparison of(ServiceTagFile older, ServiceTagFile newer, Collection<String> names) {
        return new TagComparison(
                names.stream().map(name -> change(older, newer, name)).toList());
    }

    private static TagChange change(ServiceTagFile older, ServiceTagFile newer, String name) {
        Optional<ServiceTag> before = older.find(name);
        Optional<ServiceTag> after = newer.find(name);
        AddressRanges oldRanges = before.map(ServiceTag::addresses).orElse(AddressRanges.EMPTY);
        AddressRanges newRanges = after.map(ServiceTag::addresses).orElse(AddressRanges.EMPTY);
        Ipv6Ranges oldV6 = before.map(ServiceTag::addressesV6).orElse(Ipv6Ranges.EMPTY);
        Ipv6Ranges newV6 = after.map(ServiceTag::addressesV6).orElse(Ipv6Ranges.EMPTY);
        return new TagChange(
                after.or(() -> before).map(ServiceTag::name).orElse(name),
                before.isPresent(),
                after.isPresent(),
                newRanges.minus(oldRanges).toPrefixes(),
                oldRanges.minus(newRanges).toPrefixes(),
                newV6.minus(oldV6).prefixes(),
                oldV6.minus(newV6).prefixes());
    }
}
