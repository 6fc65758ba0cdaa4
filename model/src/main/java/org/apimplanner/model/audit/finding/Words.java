package org.apimplanner.model.audit.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// Parts of rules in words for sentences.
final class Words {
    private Words() {}

    static String ports(List<PortRange> ports) {
        return ports.size() == 1
                ? ports.getFirst().toString()
                : ports.stream().map(PortRange::toString).collect(Collectors.joining(", "));
    }

    /// Such as `Tcp 443 to Storage` or `Tcp 3443 from ApiManagement`.
    static String requirement(Wanted wanted) {
        String ends = switch (wanted.direction()) {
            case INBOUND -> " from " + place(wanted.source());
            case OUTBOUND -> " to " + place(wanted.destination());
        };
        // Only protocols with ports are asked for together.
        String protocol = wanted.protocol() == Protocol.ANY
                ? "Tcp and Udp"
                : wanted.protocol().word();
        return protocol + " " + ports(wanted.ports()) + ends;
    }

    static String requirements(List<Wanted> wanted) {
        return wanted.stream().map(Words::requirement).distinct().collect(Collectors.joining("; "));
    }

    /// What a rule is about, such as `Tcp 8443 to 10.1.0.0/16`.
    static String traffic(ExistingRule rule) {
        String far = rule.direction() == Direction.INBOUND ? " from " + source(rule) : " to " + destination(rule);
        String protocol = rule.protocol() == Protocol.ANY ? "" : rule.protocol().word() + " ";
        String ports = rule.destinationPorts().contains(PortRange.ANY) ? "every port" : ports(rule.destinationPorts());
        return protocol + ports + far;
    }

    private static String place(String word) {
        return word.equals("*") ? "any address" : word;
    }

    static String source(ExistingRule rule) {
        return joined(rule.sources(), rule.sourceGroups());
    }

    static String destination(ExistingRule rule) {
        return joined(rule.destinations(), rule.destinationGroups());
    }

    private static String joined(List<String> words, List<String> groups) {
        if (words.size() == 1 && groups.isEmpty()) {
            return words.getFirst();
        }
        List<String> all = new ArrayList<>(words);
        all.addAll(groups);
        return String.join(", ", all);
    }
}
