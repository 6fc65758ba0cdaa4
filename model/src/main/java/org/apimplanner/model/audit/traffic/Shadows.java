package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apimplanner.model.audit.traffic.AddressWord.Named;
import org.apimplanner.model.audit.traffic.ShadowFrames.Frame;
import org.apimplanner.model.net.AddressRanges;

/// Finds rules that never decide, because rules before them match all that they match.
///
/// Rules before it count together as long as each of them has all of its protocol, ports and subnet's
/// end; what only several of them have together there is not looked for, so that a rule is never
/// called shadowed wrongly.
final class Shadows {
    private final TrafficEnd near;
    private final TrafficEnd far;
    private final Map<FilterRule, List<FilterRule>> shadowed = new IdentityHashMap<>();
    private final List<Look> looks = new ArrayList<>();
    private long[] edges = {};

    /// A rule's far end: addresses wherever they are, and machines by name.
    private record Target(AddressRanges addresses, AddressRanges machines) {
        boolean isEmpty() {
            return addresses.isEmpty() && machines.isEmpty();
        }
    }

    /// A rule as it is looked at.
    private record Look(FilterRule rule, ShadowClaim claim, Target target) {}

    private Shadows(TrafficEnd near, TrafficEnd far) {
        this.near = near;
        this.far = far;
    }

    /// Each shadowed rule with the rules that shadow it: one where one is enough.
    ///
    /// @param rules of one direction, the one that decides first in front
    static Map<FilterRule, List<FilterRule>> of(TrafficEnds ends, List<FilterRule> rules) {
        Set<Named> names = new HashSet<>();
        for (FilterRule rule : rules) {
            Named.addAmong(rule.near(), names);
            Named.addAmong(rule.far(), names);
        }
        Shadows shadows = new Shadows(
                ends.of(new TrafficEndSpec.Subnet(""), names), ends.of(new TrafficEndSpec.Anywhere(), names));
        shadows.look(rules);
        return shadows.shadowed;
    }

    private void look(List<FilterRule> rules) {
        Map<Frame, ShadowClaim> claims = new LinkedHashMap<>();
        for (FilterRule rule : rules) {
            AddressRanges nearSet = near.met(rule.near());
            Target target = nearSet.isEmpty() ? new Target(nearSet, nearSet) : target(rule);
            if (!target.isEmpty()) {
                Frame frame = new Frame(rule.protocols(), rule.sourcePorts(), rule.destinationPorts(), nearSet);
                looks.add(new Look(rule, claims.computeIfAbsent(frame, ShadowClaim::new), target));
            }
        }
        ShadowFrames frames = new ShadowFrames(claims.keySet());
        looks.forEach(look -> look(look, frames));
    }

    private void look(Look look, ShadowFrames frames) {
        List<ShadowClaim> before = look.claim().before(frames);
        if (!before.isEmpty() && isClaimed(before, look.target())) {
            shadowed.put(look.rule(), culprits(before, look));
        }
        if (look.claim().rules().isEmpty()) {
            frames.add(look.claim());
        }
        look.claim().add(look.rule(), look.target().addresses(), look.target().machines());
    }

    private Target target(FilterRule rule) {
        if (rule.far().size() == 1 && rule.far().getFirst() instanceof AddressWord.Addresses range) {
            return new Target(range.ranges(), AddressRanges.EMPTY);
        }
        List<AddressRanges> addresses = new ArrayList<>();
        List<AddressWord> names = new ArrayList<>();
        for (AddressWord word : rule.far()) {
            if (word instanceof AddressWord.Addresses range) {
                addresses.add(range.ranges());
            } else {
                names.add(word);
            }
        }
        AddressRanges machines = names.isEmpty() ? AddressRanges.EMPTY : far.met(names);
        return new Target(AddressRanges.union(addresses), machines);
    }

    private boolean isClaimed(List<ShadowClaim> claims, Target target) {
        AddressRanges addresses = target.addresses();
        AddressRanges machines = target.machines();
        boolean byName = false;
        for (ShadowClaim claim : claims) {
            addresses = claim.addresses().left(addresses);
            machines = claim.machines().left(machines);
            byName |= !claim.machines().isEmpty();
        }
        if (!addresses.isEmpty() && !byName) {
            return false;
        }
        // What is left of the addresses may all be claimed by name, and the other way round.
        return isClaimedByName(claims, addresses) && isClaimedByAddress(claims, machines);
    }

    private boolean isClaimedByName(List<ShadowClaim> claims, AddressRanges addresses) {
        for (int row = 0; row < far.rows().size() && !addresses.isEmpty(); row++) {
            AddressRanges left = far.place(row, addresses);
            for (ShadowClaim claim : claims) {
                left = claim.machines().left(left);
            }
            if (!left.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean isClaimedByAddress(List<ShadowClaim> claims, AddressRanges machines) {
        for (int row = 0; row < far.rows().size() && !machines.isEmpty(); row++) {
            AddressRanges left = far.slice(machines, row);
            for (ShadowClaim claim : claims) {
                left = claim.addresses().left(left);
            }
            if (!left.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private List<FilterRule> culprits(List<ShadowClaim> before, Look look) {
        AddressRanges farSet = far.met(look.rule().far());
        long address = TrafficEnd.addressOf(farSet.first(0));
        for (ShadowClaim claim : before) {
            for (FilterRule rule : claim.perhapsHolding(address, this::edges)) {
                if (far.met(rule.far()).containsAll(farSet)) {
                    return List.of(rule);
                }
            }
        }
        // Only a far end that is addresses and nothing else can be looked up.
        boolean byName = !look.target().machines().isEmpty();
        AddressRanges addresses = look.target().addresses();
        List<FilterRule> touching = new ArrayList<>();
        for (ShadowClaim claim : before) {
            for (FilterRule rule : byName ? claim.rules() : claim.perhapsMeeting(addresses, this::edges)) {
                if (far.met(rule.far()).overlaps(farSet)) {
                    touching.add(rule);
                }
            }
        }
        return touching;
    }

    private long[] edges() {
        if (edges.length == 0) {
            edges = SegmentIndex.edges(looks.stream().map(each -> each.target().addresses()));
        }
        return edges;
    }
}
