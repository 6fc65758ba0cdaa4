package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.HashSet;
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
    private final Map<FilterRule, List<FilterRule>> shadowed = new LinkedHashMap<>();

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

    /// What the rules of one frame have claimed.
    private record Claim(ClaimedRanges ranges, List<FilterRule> rules) {}

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
            names.addAll(Named.among(rule.near()));
            names.addAll(Named.among(rule.far()));
        }
        Shadows shadows = new Shadows(ends.of(new EndSpec.Subnet(""), names), ends.of(new EndSpec.Anywhere(), names));
        rules.forEach(shadows::look);
        return shadows.shadowed;
    }

    private void look(FilterRule rule) {
        AddressRanges nearSet = near.met(rule.near());
        AddressRanges farSet = far.met(rule.far());
        if (nearSet.isEmpty() || farSet.isEmpty()) {
            return;
        }
        Frame frame = new Frame(rule.protocols(), rule.sourcePorts(), rule.destinationPorts(), nearSet);
        List<Claim> before = new ArrayList<>();
        AddressRanges left = farSet;
        for (Map.Entry<Frame, Claim> earlier : claims.entrySet()) {
            if (!left.isEmpty() && earlier.getKey().holds(frame)) {
                before.add(earlier.getValue());
                left = earlier.getValue().ranges().left(left);
            }
        }
        if (left.isEmpty()) {
            shadowed.put(rule, culprits(before, farSet));
        }
        Claim claim = claims.computeIfAbsent(frame, key -> new Claim(new ClaimedRanges(), new ArrayList<>()));
        claim.ranges().add(farSet);
        claim.rules().add(rule);
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
