package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apimplanner.model.audit.traffic.AddressWord.Named;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// Finds rules that never decide, because rules before them match all that they match.
///
/// Rules before it count together as long as each of them has all of its protocol, ports and subnet's
/// end; what only several of them have together there is not looked for, so that a rule is never
/// called shadowed wrongly.
final class Shadows {
    private final End near;
    private final End far;
    private final Map<Frame, Claim> claims = new LinkedHashMap<>();
    private final Map<FilterRule, List<FilterRule>> shadowed = new IdentityHashMap<>();

    /// All of a rule but its far end and its access.
    private record Frame(
            List<Protocol> protocols, List<PortRange> sourcePorts, List<PortRange> ports, AddressRanges near) {
        boolean holds(Frame other) {
            boolean protocol = protocols.contains(Protocol.ANY) || protocols.containsAll(other.protocols);
            return protocol
                    && cover(ports, other.ports)
                    && cover(sourcePorts, other.sourcePorts)
                    && near.containsAll(other.near);
        }

        private static boolean cover(List<PortRange> wide, List<PortRange> narrow) {
            for (PortRange port : narrow) {
                if (!PortCuts.cover(wide, port)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// What the rules of one frame have claimed: addresses wherever they are, and machines by name.
    private record Claim(ClaimedRanges addresses, ClaimedRanges machines, List<FilterRule> rules) {
        Claim() {
            this(new ClaimedRanges(), new ClaimedRanges(), new ArrayList<>());
        }
    }

    /// A rule's far end in the same two parts.
    private record Target(AddressRanges addresses, AddressRanges machines) {}

    private Shadows(End near, End far) {
        this.near = near;
        this.far = far;
    }

    /// Each shadowed rule with the rules that shadow it: one where one is enough.
    ///
    /// @param rules of one direction, the one that decides first in front
    static Map<FilterRule, List<FilterRule>> of(Ends ends, List<FilterRule> rules) {
        Set<Named> names = new HashSet<>();
        for (FilterRule rule : rules) {
            Named.addAmong(rule.near(), names);
            Named.addAmong(rule.far(), names);
        }
        Shadows shadows = new Shadows(ends.of(new EndSpec.Subnet(""), names), ends.of(new EndSpec.Anywhere(), names));
        rules.forEach(shadows::look);
        return shadows.shadowed;
    }

    private void look(FilterRule rule) {
        AddressRanges nearSet = near.met(rule.near());
        Target target = target(rule);
        if (nearSet.isEmpty()
                || target.addresses().isEmpty() && target.machines().isEmpty()) {
            return;
        }
        Frame frame = new Frame(rule.protocols(), rule.sourcePorts(), rule.destinationPorts(), nearSet);
        List<Claim> before = new ArrayList<>();
        for (Map.Entry<Frame, Claim> earlier : claims.entrySet()) {
            if (earlier.getKey().holds(frame)) {
                before.add(earlier.getValue());
            }
        }
        if (isClaimed(before, target)) {
            shadowed.put(rule, culprits(before, far.met(rule.far())));
        }
        Claim claim = claims.computeIfAbsent(frame, key -> new Claim());
        claim.addresses().add(target.addresses());
        claim.machines().add(target.machines());
        claim.rules().add(rule);
    }

    private Target target(FilterRule rule) {
        AddressRanges addresses = AddressRanges.EMPTY;
        List<AddressWord> names = new ArrayList<>();
        for (AddressWord word : rule.far()) {
            if (word instanceof AddressWord.Addresses range) {
                addresses = addresses.union(range.ranges());
            } else {
                names.add(word);
            }
        }
        return new Target(addresses, names.isEmpty() ? AddressRanges.EMPTY : far.met(names));
    }

    private boolean isClaimed(List<Claim> claims, Target target) {
        AddressRanges addresses = target.addresses();
        AddressRanges machines = target.machines();
        for (Claim claim : claims) {
            addresses = claim.addresses().left(addresses);
            machines = claim.machines().left(machines);
        }
        // What is left of the addresses may all be claimed by name, and the other way round.
        AddressRanges byName = addresses.isEmpty() ? addresses : far.met(List.of(new AddressWord.Addresses(addresses)));
        for (Claim claim : claims) {
            byName = claim.machines().left(byName);
        }
        return byName.isEmpty() && isClaimedByAddress(claims, machines);
    }

    private boolean isClaimedByAddress(List<Claim> claims, AddressRanges machines) {
        for (int row = 0; row < far.rows().size() && !machines.isEmpty(); row++) {
            AddressRanges left = far.slice(machines, row);
            for (Claim claim : claims) {
                left = claim.addresses().left(left);
            }
            if (!left.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private List<FilterRule> culprits(List<Claim> before, AddressRanges farSet) {
        List<FilterRule> touching = new ArrayList<>();
        for (Claim claim : before) {
            for (FilterRule rule : claim.rules()) {
                AddressRanges own = far.met(rule.far());
                if (own.containsAll(farSet)) {
                    return List.of(rule);
                }
                if (own.overlaps(farSet)) {
                    touching.add(rule);
                }
            }
        }
        return touching;
    }
}
