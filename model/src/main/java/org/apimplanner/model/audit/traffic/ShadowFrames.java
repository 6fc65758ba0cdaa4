package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// Frames of rules, found by what they hold. Of many frames only those are looked at that hold the first
/// port, source port or machine of another, whichever are fewest.
final class ShadowFrames {
    /// So many are looked at one by one.
    private static final int FEW = 24;

    private final List<ShadowClaim> claims = new ArrayList<>();
    private final List<Way> ways;

    /// All of a rule but its far end and its access.
    record Frame(List<Protocol> protocols, List<PortRange> sourcePorts, List<PortRange> ports, AddressRanges near) {
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

    /// An index of frames by one of the things that they hold.
    private record Way(SegmentIndex index, Function<Frame, AddressRanges> held) {
        static Way of(Collection<Frame> all, Function<Frame, AddressRanges> held) {
            return new Way(new SegmentIndex(SegmentIndex.edges(all.stream().map(held))), held);
        }

        void add(int number, Frame frame) {
            index.add(number, held.apply(frame));
        }

        int count(Frame frame) {
            return index.count(held.apply(frame).first(0));
        }

        Stream<Integer> candidates(Frame frame) {
            return index.holding(held.apply(frame).first(0)).stream();
        }
    }

    /// @param all the frames that will be added, each once; none of them holds nothing
    ShadowFrames(Collection<Frame> all) {
        ways = all.size() <= FEW
                ? List.of()
                : List.of(
                        Way.of(all, frame -> numbers(frame.ports())),
                        Way.of(all, frame -> numbers(frame.sourcePorts())),
                        Way.of(all, Frame::near));
    }

    private static AddressRanges numbers(List<PortRange> ports) {
        return AddressRanges.union(ports.stream()
                .map(range -> AddressRanges.between(range.from(), range.to() + 1L))
                .toList());
    }

    /// Adds a claim whose first rule is at hand.
    void add(ShadowClaim claim) {
        ways.forEach(way -> way.add(claims.size(), claim.frame()));
        claims.add(claim);
    }

    int size() {
        return claims.size();
    }

    /// The claims whose frames hold another, in the order in which they were added.
    List<ShadowClaim> holding(Frame other) {
        return candidates(other)
                .map(claims::get)
                .filter(claim -> claim.frame().holds(other))
                .toList();
    }

    private Stream<Integer> candidates(Frame other) {
        Optional<Way> narrowest = ways.stream().min(Comparator.comparingInt(way -> way.count(other)));
        return narrowest
                .map(way -> way.candidates(other))
                .orElseGet(() -> IntStream.range(0, claims.size()).boxed());
    }
}
