package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.AddressRanges;

/// Decides one piece of traffic: cuts the subnet's end where rules draw boundaries through it and
/// lets the rules claim the other end, in their order, for each part.
final class PieceDecision {
    /// So many parts of the subnet's end take no index.
    private static final int FEW = 24;

    private final TrafficEnd near;
    private final TrafficEnd far;
    private final TrafficPiece piece;
    private final Tally tally;
    private final List<FilterRule> rules = new ArrayList<>();
    private final List<AddressRanges> nearSets = new ArrayList<>();
    private final List<AddressRanges> farSets = new ArrayList<>();
    private final List<Integer> everywhere = new ArrayList<>();
    private Optional<SegmentIndex> byMachine = Optional.empty();

    PieceDecision(TrafficEnd near, TrafficEnd far, TrafficPiece piece, Tally tally) {
        this.near = near;
        this.far = far;
        this.piece = piece;
        this.tally = tally;
        for (FilterRule rule : piece.rules()) {
            AddressRanges nearSet = near.met(rule.near());
            AddressRanges farSet = nearSet.isEmpty() ? nearSet : far.met(rule.far());
            if (!nearSet.isEmpty() && !farSet.isEmpty()) {
                rules.add(rule);
                nearSets.add(nearSet);
                farSets.add(farSet);
            }
        }
    }

    void decide() {
        List<AddressRanges> cuts = nearParts();
        if (cuts.size() > FEW) {
            index();
        }
        List<Part> parts = new ArrayList<>();
        for (AddressRanges addresses : cuts) {
            parts.add(new Part(addresses, claimsByRow(addresses)));
        }
        if (parts.stream().allMatch(Part::isOpen)) {
            tally.open(parts, near, far);
            return;
        }
        Map<String, AddressRanges> lacking = new LinkedHashMap<>();
        for (Witness witness : near.witnesses()) {
            if (witness.byAddress()) {
                parts.forEach(part -> lacks(lacking, part.addresses(), part.reached(witness)));
            } else {
                AddressRanges reached = parts.stream()
                        .map(part -> part.reached(witness))
                        .reduce(AddressRanges.EMPTY, AddressRanges::union);
                lacks(lacking, nearAddresses(), reached);
            }
        }
        List<Gap> gaps = new ArrayList<>();
        lacking.forEach((farWords, addresses) -> gaps.add(piece.gap(nearWords(addresses), farWords)));
        tally.closed(parts, gaps, piece.gap(near.label(), far.label()), near, far);
    }

    /// Of many rules only those are asked that match the machine.
    private void index() {
        SegmentIndex index =
                new SegmentIndex(SegmentIndex.edges(nearSets.stream().filter(set -> set != near.whole())));
        for (int i = 0; i < rules.size(); i++) {
            if (nearSets.get(i) == near.whole()) {
                everywhere.add(i);
            } else {
                index.add(i, nearSets.get(i));
            }
        }
        byMachine = Optional.of(index);
    }

    /// The rules that match a machine, by their indices, the one that decides first in front.
    private Collection<Integer> matching(long number) {
        if (byMachine.isPresent()) {
            SortedSet<Integer> found = byMachine.get().holding(number);
            found.addAll(everywhere);
            return found;
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (nearSets.get(i) == near.whole() || nearSets.get(i).contains(number)) {
                found.add(i);
            }
        }
        return found;
    }

    private void lacks(Map<String, AddressRanges> lacking, AddressRanges addresses, AddressRanges reached) {
        Lack lack = far.lack(reached);
        if (!lack.isEmpty()) {
            lacking.merge(lack.words(), addresses, AddressRanges::union);
        }
    }

    private String nearWords(AddressRanges addresses) {
        return addresses.equals(nearAddresses()) ? near.label() : RangeWords.of(addresses);
    }

    private AddressRanges nearAddresses() {
        return near.rows().getFirst().range();
    }

    /// The addresses of the subnet's end in parts that every rule matches wholly or not at all.
    private List<AddressRanges> nearParts() {
        if (nearSets.stream().allMatch(set -> set == near.whole())) {
            return List.of(nearAddresses());
        }
        TreeSet<Long> edges = new TreeSet<>();
        addEdges(edges, nearAddresses());
        for (AddressRanges set : nearSets) {
            for (int row = 0; row < near.rows().size(); row++) {
                addEdges(edges, near.slice(set, row));
            }
        }
        List<AddressRanges> parts = new ArrayList<>();
        for (Long edge = edges.first(); edge < edges.last(); edge = edges.higher(edge)) {
            AddressRanges part = nearAddresses().and(AddressRanges.between(edge, edges.higher(edge)));
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static void addEdges(Set<Long> edges, AddressRanges ranges) {
        for (int i = 0; i < ranges.count(); i++) {
            edges.add(ranges.first(i));
            edges.add(ranges.end(i));
        }
    }

    private List<Claims> claimsByRow(AddressRanges addresses) {
        List<Claims> claims = new ArrayList<>();
        for (int row = 0; row < near.rows().size(); row++) {
            claims.add(claims(near.place(row, addresses).first(0)));
        }
        return claims;
    }

    /// What each rule claims of the other end for machines with this number at the subnet's end.
    private Claims claims(long number) {
        List<Claim> claims = new ArrayList<>();
        Unclaimed unclaimed = new Unclaimed(far.whole());
        for (int i : matching(number)) {
            if (unclaimed.isEmpty()) {
                break;
            }
            boolean all = farSets.get(i) == far.whole();
            AddressRanges taken = all ? unclaimed.takeAll() : unclaimed.take(farSets.get(i));
            if (!taken.isEmpty()) {
                claims.add(new Claim(rules.get(i), taken));
            }
        }
        return new Claims(claims, unclaimed.takeAll());
    }

    /// A part of the subnet's end, with the claims for each of its rows.
    record Part(AddressRanges addresses, List<Claims> rows) {
        boolean isOpen() {
            return rows.stream().allMatch(Claims::isOpen);
        }

        AddressRanges reached(Witness witness) {
            return witness.rows().stream()
                    .map(row -> rows.get(row).allowed())
                    .reduce(AddressRanges.EMPTY, AddressRanges::union);
        }
    }

    /// What one rule claimed.
    record Claim(FilterRule rule, AddressRanges taken) {
        boolean allows() {
            return rule.access() == Access.ALLOW;
        }
    }

    /// All claims, in the rules' order.
    record Claims(List<Claim> list, AddressRanges unclaimed) {
        boolean isOpen() {
            return unclaimed.isEmpty() && list.stream().allMatch(Claim::allows);
        }

        AddressRanges allowed() {
            return AddressRanges.union(
                    list.stream().filter(Claim::allows).map(Claim::taken).toList());
        }
    }
}
