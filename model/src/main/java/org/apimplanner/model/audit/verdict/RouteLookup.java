package org.apimplanner.model.audit.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.existing.ExistingRouteTable.Entry;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.AddressWord.Named;
import org.apimplanner.model.audit.traffic.RangeWords;
import org.apimplanner.model.audit.traffic.Relation;
import org.apimplanner.model.audit.traffic.RuleWords;
import org.apimplanner.model.audit.traffic.Unclaimed;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Ipv4Prefix;

/// Which way traffic takes by a route table: the longest prefix decides, and a range written out
/// decides before a service tag that has the same prefix.
public final class RouteLookup {
    /// Of two tags with the same prefix the regional one, which has the longer name, decides.
    private static final Comparator<Leg> ORDER = Comparator.comparingInt(
                    (Leg leg) -> -leg.prefix().length())
            .thenComparing(Leg::byTag)
            .thenComparingInt(leg -> leg.byTag() ? -leg.entry().destination().length() : 0)
            .thenComparing(Leg::prefix);

    private final RuleWords vocabulary;
    private final List<Leg> legs = new ArrayList<>();
    private final List<Branch> branches = new ArrayList<>();

    /// A prefix and the route that has it.
    private record Leg(Ipv4Prefix prefix, boolean byTag, Entry entry) {}

    /// A tag of unknown addresses and the route that has it.
    private record Branch(Named tag, Entry entry) {}

    public RouteLookup(ExistingRouteTable table, RuleWords vocabulary) {
        this.vocabulary = vocabulary;
        table.routes().forEach(this::add);
        legs.sort(ORDER);
    }

    private void add(Entry entry) {
        switch (vocabulary.word(entry.destination())) {
            case AddressWord.Addresses range -> addLegs(range.ranges(), false, entry);
            case AddressWord.KnownTag tag -> addLegs(tag.ranges(), true, entry);
            case AddressWord.Everything everything -> addLegs(AddressRanges.ALL, false, entry);
            case Named tag -> branches.add(new Branch(tag, entry));
            case AddressWord.Place place -> {}
        }
    }

    private void addLegs(AddressRanges ranges, boolean byTag, Entry entry) {
        ranges.toPrefixes().forEach(prefix -> legs.add(new Leg(prefix, byTag, entry)));
    }

    /// The way of all addresses that no route closer than a half of the address space has.
    Way defaultWay(Predicate<Entry> wanted) {
        List<Leg> wide = legs.stream().filter(leg -> leg.prefix().length() <= 1).toList();
        return way(AddressRanges.ALL, wide, wanted);
    }

    /// The way to a destination.
    ///
    /// @param wanted whether a route is the way that is wanted
    public Way way(AddressWord destination, Predicate<Entry> wanted) {
        return switch (destination) {
            case AddressWord.Addresses range ->
                range.ranges().equals(AddressRanges.ALL)
                        ? defaultWay(wanted)
                        : way(range.ranges(), legs, wanted).unsure(branchesUnlike(wanted));
            case AddressWord.KnownTag tag -> way(tag.ranges(), legs, wanted).unsure(branchesUnlike(wanted));
            case AddressWord.Everything everything -> defaultWay(wanted);
            case AddressWord.Place place -> defaultWay(wanted);
            case Named tag -> wayToHidden(tag, wanted);
        };
    }

    private List<Entry> branchesUnlike(Predicate<Entry> wanted) {
        return branches.stream()
                .map(Branch::entry)
                .filter(Predicate.not(wanted))
                .toList();
    }

    private static Way way(AddressRanges target, List<Leg> legs, Predicate<Entry> wanted) {
        Unclaimed unclaimed = new Unclaimed(target);
        List<Entry> good = new ArrayList<>();
        List<Entry> bad = new ArrayList<>();
        AddressRanges astray = AddressRanges.EMPTY;
        for (Leg leg : legs) {
            AddressRanges taken = unclaimed.take(AddressRanges.of(leg.prefix()));
            if (!taken.isEmpty()) {
                boolean right = wanted.test(leg.entry());
                (right ? good : bad).add(leg.entry());
                astray = right ? astray : astray.union(taken);
            }
        }
        return new Way(
                good.stream().distinct().toList(),
                bad.stream().distinct().toList(),
                List.of(),
                !unclaimed.isEmpty(),
                astray.isEmpty() ? Optional.empty() : Optional.of(RangeWords.of(astray)));
    }

    /// The way to a tag of unknown addresses: by the route for it, else by the default route; closer
    /// ranges and other tags may take part of it. Private ranges never do, since tags hold none.
    private Way wayToHidden(Named target, Predicate<Entry> wanted) {
        Optional<Entry> own = holder(target);
        List<Leg> open = legs.stream()
                .filter(leg -> vocabulary.mayBePublic(AddressRanges.of(leg.prefix())))
                .toList();
        Way anywhere = way(AddressRanges.ALL, open, wanted);
        if (own.isEmpty()
                && branches.isEmpty()
                && !anywhere.bySystem()
                && anywhere.good().isEmpty()) {
            return anywhere;
        }
        Optional<Entry> main = own.or(this::defaultEntry);
        List<Entry> parts = new ArrayList<>(main.stream().toList());
        List<Entry> perhaps = new ArrayList<>();
        for (Branch branch : branches) {
            Relation relation = vocabulary.relation(target, branch.tag());
            if (relation == Relation.HOLDS) {
                parts.add(branch.entry());
            } else if (relation == Relation.UNKNOWN) {
                perhaps.add(branch.entry());
            }
        }
        boolean right = main.map(wanted::test).orElse(true);
        open.stream().filter(leg -> leg.prefix().length() > 0).map(Leg::entry).forEach(perhaps::add);
        return new Way(
                parts.stream().filter(wanted).toList(),
                parts.stream().filter(Predicate.not(wanted)).toList(),
                perhaps.stream()
                        .filter(entry -> wanted.test(entry) != right)
                        .distinct()
                        .toList(),
                main.isEmpty(),
                Optional.empty());
    }

    private Optional<Entry> holder(Named target) {
        return branches.stream()
                .filter(branch -> vocabulary.relation(target, branch.tag()) == Relation.SAME)
                .findFirst()
                .or(() -> branches.stream()
                        .filter(branch -> vocabulary.relation(target, branch.tag()) == Relation.INSIDE)
                        .findFirst())
                .map(Branch::entry);
    }

    private Optional<Entry> defaultEntry() {
        return legs.stream()
                .filter(leg -> leg.prefix().length() == 0)
                .findFirst()
                .map(Leg::entry);
    }

    /// The way that traffic to one destination takes.
    ///
    /// @param good routes that lead as wanted
    /// @param bad routes that lead elsewhere
    /// @param perhaps routes that may lead part of it otherwise, depending on unknown addresses
    /// @param bySystem whether some of it takes Azure's own route to the Internet
    /// @param astray what goes elsewhere, in words; empty where it is all or unknown
    public record Way(
            List<Entry> good, List<Entry> bad, List<Entry> perhaps, boolean bySystem, Optional<String> astray) {
        Way unsure(List<Entry> entries) {
            return new Way(good, bad, entries, bySystem, astray);
        }
    }
}
