package org.apimplanner.model.audit.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.existing.Unread;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.FilterRule;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// Rules that stand for what could not be read, at its two extremes: whatever it really says, no less is
/// let through than if it denied all that it may touch, and no more than if it allowed it. What both
/// extremes answer alike is certain.
final class UnreadFilters {
    private UnreadFilters() {}

    /// The rule at one extreme; empty where the unread rule is known to be of the other kind, since that
    /// extreme is then the group without it.
    static Optional<FilterRule> extreme(Unread unread, Access access) {
        boolean possible = unread.access().map(access::equals).orElse(true);
        return possible ? Optional.of(filter(unread, access)) : Optional.empty();
    }

    /// Those of a list in which the unread may stand anywhere: in front, where they decide most.
    static List<FilterRule> inFront(List<Unread> unread, Access access, List<FilterRule> read) {
        List<FilterRule> all = new ArrayList<>();
        unread.forEach(part -> extreme(part, access).ifPresent(all::add));
        all.addAll(read);
        return List.copyOf(all);
    }

    private static FilterRule filter(Unread unread, Access access) {
        List<AddressWord> anywhere = List.of(new AddressWord.Everything());
        return new FilterRule(
                unread.name(),
                access,
                false,
                List.of(unread.protocol().orElse(Protocol.ANY)),
                List.of(PortRange.ANY),
                unread.ports().isEmpty() ? List.of(PortRange.ANY) : unread.ports(),
                anywhere,
                anywhere);
    }
}
