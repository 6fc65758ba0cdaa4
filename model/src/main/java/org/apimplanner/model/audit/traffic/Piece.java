package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// A part of traffic through whose protocol and ports no rule draws a boundary, with the rules that
/// filter it, the one that decides first in front.
record Piece(Protocol protocol, PortRange sourcePorts, PortRange ports, List<FilterRule> rules) {
    static List<Piece> of(Traffic traffic, List<FilterRule> rules) {
        List<Piece> pieces = new ArrayList<>();
        for (Protocol protocol : traffic.protocols()) {
            List<FilterRule> same = keep(rules, rule -> rule.filters(protocol));
            for (PortRange ports : cuts(traffic.ports(), same, FilterRule::destinationPorts)) {
                List<FilterRule> onPorts = keep(same, rule -> PortCuts.cover(rule.destinationPorts(), ports));
                for (PortRange from : cuts(List.of(PortRange.ANY), onPorts, FilterRule::sourcePorts)) {
                    pieces.add(new Piece(
                            protocol, from, ports, keep(onPorts, rule -> PortCuts.cover(rule.sourcePorts(), from))));
                }
            }
        }
        return pieces;
    }

    private static List<FilterRule> keep(List<FilterRule> rules, Predicate<FilterRule> wanted) {
        List<FilterRule> kept = new ArrayList<>();
        for (FilterRule rule : rules) {
            if (wanted.test(rule)) {
                kept.add(rule);
            }
        }
        return kept;
    }

    private static List<PortRange> cuts(
            List<PortRange> whole, List<FilterRule> rules, Function<FilterRule, List<PortRange>> ports) {
        return PortCuts.of(whole, rules.stream().map(ports).toList());
    }

    Gap gap(String near, String far) {
        return new Gap(protocol, sourcePorts, ports, near, far);
    }
}
