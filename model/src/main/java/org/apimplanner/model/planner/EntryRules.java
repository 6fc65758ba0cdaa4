package org.apimplanner.model.planner;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.reference.NsgRow;
import org.apimplanner.model.reference.SentenceTemplate;

/// One rule for each client and each backend that the plan names, in the plan's order, never wider than
/// what it names.
final class EntryRules {
    /// Steps between two priorities where there is room for them.
    private static final int WIDEST_STEP = 10;

    private static final int LONGEST_DIRECTION = Direction.OUTBOUND.word().length();

    private EntryRules() {}

    static List<RuleVariant> clients(PlannedRegion situation, NsgRow row) {
        List<Client> clients = situation.plan().surroundings().clients();
        List<String> parts = parts(row, clients.stream().map(Client::name).toList());
        return IntStream.range(0, clients.size())
                .mapToObj(i -> new RuleVariant(
                        words(clients.get(i).addresses(), clients.get(i).serviceTag()),
                        List.of(row.destination()),
                        row.protocol(),
                        once(clients.get(i).effectivePorts(situation.plan())),
                        parts.get(i),
                        SentenceTemplate.fill(
                                row.purpose(), Map.of("client", clients.get(i).name())),
                        i * step(row, clients.size()),
                        true))
                .toList();
    }

    static List<RuleVariant> backends(PlannedRegion situation, NsgRow row) {
        List<Backend> backends = situation.plan().surroundings().backends();
        List<String> parts = parts(row, backends.stream().map(Backend::name).toList());
        return IntStream.range(0, backends.size())
                .mapToObj(i -> new RuleVariant(
                        List.of(row.source()),
                        words(backends.get(i).addresses(), backends.get(i).serviceTag()),
                        backends.get(i).protocol(),
                        ports(backends.get(i)),
                        parts.get(i),
                        SentenceTemplate.fill(
                                row.purpose(), Map.of("backend", backends.get(i).name())),
                        i * step(row, backends.size()),
                        true))
                .toList();
    }

    /// A protocol without ports is asked for on every port, as Azure writes it.
    static List<PortRange> ports(Backend backend) {
        return hasPorts(backend.protocol()) ? once(backend.ports()) : List.of(PortRange.ANY);
    }

    /// Each port in one range only: Azure refuses a rule that names one twice, or any port beside others.
    private static List<PortRange> once(List<PortRange> ports) {
        Set<PortRange> inside = new HashSet<>();
        int last = -1;
        // The larger of those with one first port comes first, so that what holds a range stands before it.
        for (PortRange port : ports.stream()
                .distinct()
                .sorted(Comparator.comparingInt(PortRange::from)
                        .thenComparing(Comparator.comparingInt(PortRange::to).reversed()))
                .toList()) {
            if (port.to() <= last) {
                inside.add(port);
            }
            last = Math.max(last, port.to());
        }
        return ports.stream().distinct().filter(port -> !inside.contains(port)).toList();
    }

    static boolean hasPorts(Protocol protocol) {
        return switch (protocol) {
            case TCP, UDP, ANY -> true;
            case ICMP, ESP, AH -> false;
        };
    }

    static List<String> words(List<Ipv4Prefix> addresses, Optional<String> serviceTag) {
        return serviceTag
                .map(tag -> List.of(tag))
                .orElseGet(() ->
                        addresses.stream().distinct().map(Ipv4Prefix::toString).toList());
    }

    private static List<String> parts(NsgRow row, List<String> names) {
        return EntryNames.parts(names, around(row)).stream()
                .map(part -> "-" + part + "-")
                .toList();
    }

    /// How many characters of the names of a row's rules are not those of an entry.
    static int around(NsgRow row) {
        return row.name().length() + LONGEST_DIRECTION + "--".length();
    }

    private static int step(NsgRow row, int count) {
        return Math.clamp(row.room() / Math.max(count, 1), 1, WIDEST_STEP);
    }
}
