package org.apimplanner.model.planner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.AzureName;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.FindingCode;

/// The clients among themselves, and the backends: two of one name, and one that adds nothing to another.
final class EntryFindings {
    private EntryFindings() {}

    private static final int SHOWN = 40;

    /// More than anybody reads in one sentence.
    private static final int MOST_SHOWN = 10;

    static void add(FindingList findings, PlannedRegion first) {
        Plan plan = first.plan();
        List<Entry> clients = new ArrayList<>();
        for (Client client : plan.surroundings().clients()) {
            clients.add(new Entry(
                    "client",
                    "/clients/" + clients.size(),
                    client.name(),
                    client.addresses(),
                    client.serviceTag(),
                    Protocol.TCP,
                    ports(client.effectivePorts(plan))));
        }
        List<Entry> backends = new ArrayList<>();
        for (Backend backend : plan.surroundings().backends()) {
            backends.add(new Entry(
                    "backend",
                    "/backends/" + backends.size(),
                    backend.name(),
                    backend.addresses(),
                    backend.serviceTag(),
                    backend.protocol(),
                    ports(EntryRules.ports(backend))));
        }
        for (List<Entry> entries : List.of(clients, backends)) {
            addNames(findings, entries);
            addMeetings(findings, entries);
        }
        addShortened(findings, "client", NsgStep.shortened(first, false));
        addShortened(findings, "backend", NsgStep.shortened(first, true));
    }

    private static void addShortened(FindingList findings, String kind, List<String> names) {
        if (!names.isEmpty()) {
            String shown = names.stream()
                    .limit(MOST_SHOWN)
                    .map(EntryFindings::beginning)
                    .collect(Collectors.joining(", "));
            findings.add(
                    FindingCode.ENTRY_NAMES_SHORTENED,
                    "/" + kind + "s",
                    "kind",
                    kind,
                    "most",
                    AzureName.LONGEST,
                    "names",
                    names.size() <= MOST_SHOWN ? shown : shown + " and " + (names.size() - MOST_SHOWN) + " more");
        }
    }

    private static String beginning(String name) {
        return name.codePointCount(0, name.length()) <= SHOWN
                ? name
                : name.substring(0, name.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static BitSet ports(List<PortRange> ranges) {
        BitSet ports = new BitSet();
        ranges.forEach(range -> ports.set(range.from(), range.to() + 1));
        return ports;
    }

    private record Entry(
            String kind,
            String path,
            String name,
            List<Ipv4Prefix> addresses,
            Optional<String> serviceTag,
            Protocol protocol,
            BitSet ports) {

        boolean sharesTraffic(Entry other) {
            return (protocol == other.protocol || protocol == Protocol.ANY || other.protocol == Protocol.ANY)
                    && ports.intersects(other.ports);
        }

        private static boolean isWithin(BitSet ports, BitSet others) {
            BitSet left = (BitSet) ports.clone();
            left.andNot(others);
            return left.isEmpty();
        }

        /// Whether all that this entry lets through passes by the other already.
        boolean isInside(Entry other) {
            return (protocol == other.protocol || other.protocol == Protocol.ANY)
                    && isWithin(ports, other.ports)
                    && serviceTag.equals(other.serviceTag)
                    && AddressRanges.of(addresses)
                            .minus(AddressRanges.of(other.addresses))
                            .isEmpty();
        }
    }

    private static void addNames(FindingList findings, List<Entry> entries) {
        Map<String, Entry> first = new HashMap<>();
        for (Entry entry : entries) {
            Entry earlier = first.putIfAbsent(entry.name(), entry);
            if (earlier != null) {
                findings.add(
                        FindingCode.ENTRY_NAME_TWICE,
                        entry.path() + "/name",
                        "kind",
                        entry.kind(),
                        "name",
                        entry.name());
            }
        }
    }

    /// One finding for an entry, with the first of the others that it meets.
    private static void addMeetings(FindingList findings, List<Entry> entries) {
        Map<Integer, Integer> meetings = new TreeMap<>();
        for (RangeMeetings.Meeting meeting : meetings(entries)) {
            if (entries.get(meeting.one()).sharesTraffic(entries.get(meeting.other()))) {
                meetings.merge(meeting.other(), meeting.one(), Math::min);
            }
        }
        meetings.forEach((later, earlier) -> addMeeting(findings, entries.get(earlier), entries.get(later)));
    }

    private static Collection<RangeMeetings.Meeting> meetings(List<Entry> entries) {
        List<RangeMeetings.Meeting> all = new ArrayList<>(
                RangeMeetings.of(entries.stream().map(Entry::addresses).toList()));
        Map<String, Integer> tags = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Optional<String> tag = entries.get(i).serviceTag();
            if (tag.isPresent()) {
                Integer earlier = tags.putIfAbsent(tag.get(), i);
                if (earlier != null) {
                    all.add(new RangeMeetings.Meeting(earlier, i));
                }
            }
        }
        return all;
    }

    private static void addMeeting(FindingList findings, Entry earlier, Entry later) {
        boolean laterInside = later.isInside(earlier);
        Entry inner = laterInside ? later : earlier;
        Entry outer = laterInside ? earlier : later;
        findings.add(
                laterInside || earlier.isInside(later) ? FindingCode.ENTRY_INSIDE_ENTRY : FindingCode.ENTRIES_OVERLAP,
                inner.path(),
                "kind",
                inner.kind(),
                "name",
                inner.name(),
                "other",
                outer.name());
    }
}
