package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// A part of traffic through whose protocol and ports no rule draws a boundary, with the rules that
/// filter it, the one that decides first in front.
record TrafficPiece(Protocol protocol, PortRange sourcePorts, PortRange ports, List<FilterRule> rules) {
    static List<TrafficPiece> of(Traffic traffic, List<FilterRule> rules) {
        List<TrafficPiece> pieces = new ArrayList<>();
        for (Protocol protocol : traffic.protocols()) {
            List<FilterRule> same = filtering(rules, protocol);
            PortCuts ports = cuts(traffic.ports(), same, FilterRule::destinationPorts);
            for (int i = 0; i < ports.pieces().size(); i++) {
                List<FilterRule> onPorts = ports.rules().get(i);
                PortCuts from = cuts(List.of(PortRange.ANY), onPorts, FilterRule::sourcePorts);
                for (int j = 0; j < from.pieces().size(); j++) {
                    pieces.add(new TrafficPiece(
                            protocol,
                            from.pieces().get(j),
                            ports.pieces().get(i),
                            from.rules().get(j)));
                }
            }
        }
        return pieces;
    }

    private static List<FilterRule> filtering(List<FilterRule> rules, Protocol protocol) {
        List<FilterRule> filtering = new ArrayList<>();
        for (FilterRule rule : rules) {
            if (rule.filters(protocol)) {
                filtering.add(rule);
            }
        }
        return filtering;
    }

    private static PortCuts cuts(
            List<PortRange> whole, List<FilterRule> rules, Function<FilterRule, List<PortRange>> ports) {
        return PortCuts.of(whole, rules, ports);
    }

    Gap gap(String near, String far) {
        return new Gap(protocol, sourcePorts, ports, near, far);
    }
}
