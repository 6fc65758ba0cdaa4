package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apimplanner.model.net.PortRange;

/// Gaps in words, such as `Tcp 443 from VirtualNetwork to Storage.WestUS`.
public final class GapWords {
    private GapWords() {}

    /// All gaps, separated by semicolons.
    public static String of(List<Gap> gaps, boolean inbound) {
        Map<String, List<Gap>> byEnds = gaps.stream()
                .collect(Collectors.groupingBy(gap -> ends(gap, inbound), LinkedHashMap::new, Collectors.toList()));
        return byEnds.entrySet().stream()
                .map(entry -> ports(entry.getValue()) + " " + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String ports(List<Gap> gaps) {
        Map<String, List<Gap>> byPorts = gaps.stream()
                .collect(Collectors.groupingBy(gap -> gap.protocol().word(), LinkedHashMap::new, Collectors.toList()));
        Map<String, String> protocols = new LinkedHashMap<>();
        byPorts.forEach((protocol, list) -> protocols.merge(
                list.stream().map(gap -> gap.ports().toString()).distinct().collect(Collectors.joining(", ")),
                protocol,
                (one, other) -> one + " and " + other));
        return protocols.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String ends(Gap gap, boolean inbound) {
        String source = inbound ? gap.far() : gap.near();
        String destination = inbound ? gap.near() : gap.far();
        String ports = gap.sourcePorts().equals(PortRange.ANY) ? "" : " (source ports " + gap.sourcePorts() + ")";
        return "from " + source + ports + " to " + destination;
    }

    /// The gaps with neighbouring port ranges joined, source ports first.
    static List<Gap> merged(List<Gap> gaps) {
        List<Gap> bySource = joined(
                gaps,
                Gap::sourcePorts,
                (gap, ports) -> new Gap(gap.protocol(), ports, gap.ports(), gap.near(), gap.far()));
        return joined(
                bySource,
                Gap::ports,
                (gap, ports) -> new Gap(gap.protocol(), gap.sourcePorts(), ports, gap.near(), gap.far()));
    }

    private interface WithPorts {
        Gap apply(Gap gap, PortRange ports);
    }

    private static List<Gap> joined(List<Gap> gaps, Function<Gap, PortRange> ports, WithPorts with) {
        Map<Gap, List<PortRange>> alike = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            alike.computeIfAbsent(with.apply(gap, PortRange.ANY), key -> new ArrayList<>())
                    .add(ports.apply(gap));
        }
        List<Gap> joined = new ArrayList<>();
        alike.forEach((gap, list) -> join(list).forEach(range -> joined.add(with.apply(gap, range))));
        return joined;
    }

    private static List<PortRange> join(List<PortRange> ranges) {
        List<PortRange> joined = new ArrayList<>();
        for (PortRange range : ranges.stream().sorted(Comparator.naturalOrder()).toList()) {
            PortRange last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && range.from() <= last.to() + 1) {
                joined.set(joined.size() - 1, new PortRange(last.from(), Math.max(last.to(), range.to())));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }
}
