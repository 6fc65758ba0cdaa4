package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apimplanner.model.audit.traffic.ShadowFrames.Frame;
import org.apimplanner.model.net.AddressRanges;

/// What the rules of one frame have claimed: addresses wherever they are, and machines by name.
final class ShadowClaim {
    /// So many are looked at one by one.
    private static final int FEW = 128;

    private final Frame frame;
    private List<ShadowClaim> before = List.of();
    private int looked;
    private final ClaimedRanges addresses = new ClaimedRanges();
    private final ClaimedRanges machines = new ClaimedRanges();
    private final List<FilterRule> rules = new ArrayList<>();
    private final List<AddressRanges> ranges = new ArrayList<>();
    private final BitSet named = new BitSet();
    private final Set<List<AddressWord>> ends = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Integer> firsts = new ArrayList<>();
    private final List<Integer> firstsByName = new ArrayList<>();
    private Optional<SegmentIndex> index = Optional.empty();
    private Optional<SegmentIndex> firstsIndex = Optional.empty();

    ShadowClaim(Frame frame) {
        this.frame = frame;
    }

    Frame frame() {
        return frame;
    }

    /// Those of the claims so far, its own among them, whose frames hold this one's.
    List<ShadowClaim> before(ShadowFrames frames) {
        if (looked != frames.size()) {
            looked = frames.size();
            before = frames.holding(frame);
        }
        return before;
    }

    ClaimedRanges addresses() {
        return addresses;
    }

    ClaimedRanges machines() {
        return machines;
    }

    void add(FilterRule rule, AddressRanges ofAddresses, AddressRanges ofMachines) {
        int number = rules.size();
        if (!ofMachines.isEmpty()) {
            named.set(number);
        }
        if (ends.add(rule.far())) {
            firsts.add(number);
            if (!ofMachines.isEmpty()) {
                firstsByName.add(number);
            }
            firstsIndex.ifPresent(known -> known.add(number, ofAddresses));
        }
        addresses.add(ofAddresses);
        machines.add(ofMachines);
        index.ifPresent(known -> known.add(number, ofAddresses));
        rules.add(rule);
        ranges.add(ofAddresses);
    }

    /// All the rules in their order.
    List<FilterRule> rules() {
        return rules;
    }

    /// The rules in their order that hold the address or go by a name, without those whose far end is written
    /// as that of an earlier one.
    ///
    /// @param edges where the addresses of any rule may begin or end
    List<FilterRule> perhapsHolding(long address, Supplier<long[]> edges) {
        if (firsts.size() <= FEW) {
            List<FilterRule> holding = new ArrayList<>();
            for (int number : firsts) {
                if (named.get(number) || ranges.get(number).contains(address)) {
                    holding.add(rules.get(number));
                }
            }
            return holding;
        }
        if (firstsIndex.isEmpty()) {
            firstsIndex = Optional.of(index(firsts, edges));
        }
        NavigableSet<Integer> numbers = firstsIndex.get().holding(address);
        numbers.addAll(firstsByName);
        return numbers.stream().map(rules::get).toList();
    }

    /// The rules in their order, without some that cannot meet these addresses.
    ///
    /// @param edges where the addresses of any rule may begin or end
    List<FilterRule> perhapsMeeting(AddressRanges target, Supplier<long[]> edges) {
        if (rules.size() <= FEW) {
            return rules;
        }
        if (index.isEmpty()) {
            index = Optional.of(index(IntStream.range(0, rules.size()).boxed().toList(), edges));
        }
        NavigableSet<Integer> numbers = index.get().meeting(target);
        named.stream().forEach(numbers::add);
        return numbers.stream().map(rules::get).toList();
    }

    private SegmentIndex index(List<Integer> numbers, Supplier<long[]> edges) {
        SegmentIndex fresh = new SegmentIndex(edges.get());
        numbers.forEach(number -> fresh.add(number, ranges.get(number)));
        return fresh;
    }
}
