package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.model.audit.traffic.AddressWord.Kind;
import org.apimplanner.model.audit.traffic.AddressWord.Named;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.reference.AddressMeaning;
import org.apimplanner.model.reference.AuditFacts;

/// Lays out the ends of requirements, given what is known of the virtual network.
///
/// How a requirement's words are taken:
/// - the near end is the subnet: its own range where known, else some part of the virtual network;
/// - `VirtualNetwork` at the far end is the virtual network's own range where known; peered networks
///   and others that the tag may hold are not asked for;
/// - `*` is the virtual network and the Internet: there is nowhere else to go;
/// - a private address is in the virtual network, since nothing else could reach it;
/// - a tag of unknown addresses is a public address, and lies inside and apart from other tags as the
///   reference data say.
///
/// Remembers what it has laid out, so it belongs to one audit and one thread.
public final class TrafficEnds {
    /// Begins what a person calls the part of a place that no tag of the rules holds.
    static final String REST = "the rest of ";

    private static final AddressMeaning NETWORK = AddressMeaning.VIRTUAL_NETWORK;
    private static final Set<AddressMeaning> PUBLIC = Set.of(AddressMeaning.INTERNET);

    private static final Comparator<Named> BY_NAME =
            Comparator.comparing(Named::kind).thenComparing(Named::name);

    private final RuleWords vocabulary;
    private final Optional<AddressRanges> subnet;
    private final Optional<AddressRanges> network;
    private final AddressRanges internet;
    private final AddressRanges balancer;
    private final String internetLabel;
    private final Map<Layout, TrafficEnd> laidOut = new HashMap<>();

    private record Layout(TrafficEndSpec spec, Set<Named> names) {}

    /// @param subnet the subnet's ranges, where known
    /// @param network the virtual network's ranges, where known
    public TrafficEnds(
            RuleWords vocabulary, AuditFacts facts, Optional<AddressRanges> subnet, Optional<AddressRanges> network) {
        this.vocabulary = vocabulary;
        this.subnet = subnet;
        this.network = network.map(ranges -> ranges.union(subnet.orElse(AddressRanges.EMPTY)));
        this.balancer = AddressRanges.of(facts.words().stream()
                .filter(word -> word.meaning() == AddressMeaning.LOAD_BALANCER)
                .flatMap(word -> word.addresses().stream())
                .toList());
        this.internet = AddressRanges.ALL
                .minus(AddressRanges.of(facts.notInternet()))
                .minus(balancer)
                .minus(this.network.or(() -> subnet).orElse(AddressRanges.EMPTY));
        this.internetLabel = facts.word(AddressMeaning.INTERNET);
    }

    /// The end as it looks to rules that use these names.
    TrafficEnd of(TrafficEndSpec spec, Set<Named> names) {
        return laidOut.computeIfAbsent(new Layout(spec, names), layout -> layOut(spec, names));
    }

    /// The names with all tags of unknown addresses that lie inside one of them, or inside the end itself.
    Set<Named> withInner(TrafficEndSpec spec, Set<Named> names) {
        Set<Named> all = new HashSet<>(names);
        names.forEach(name -> all.addAll(vocabulary.inside(name)));
        if (spec instanceof TrafficEndSpec.Far far && far.word() instanceof Named tag) {
            all.addAll(vocabulary.inside(tag));
        }
        return all;
    }

    private TrafficEnd layOut(TrafficEndSpec spec, Set<Named> names) {
        return switch (spec) {
            case TrafficEndSpec.Subnet near ->
                new Plot(near.label(), names).network(subnet).end();
            case TrafficEndSpec.Anywhere anywhere ->
                new Plot("", names)
                        .network(Optional.of(AddressRanges.ALL))
                        .internet(internet)
                        .balancer()
                        .end();
            case TrafficEndSpec.Given given ->
                addresses(new Plot(given.label(), names), given.ranges(), false).end();
            case TrafficEndSpec.Far far ->
                far(new Plot(far.label(), names), far.word()).end();
        };
    }

    private Plot far(Plot plot, AddressWord word) {
        return switch (word) {
            case AddressWord.Everything everything -> plot.network(network).internet(internet);
            case AddressWord.Place place ->
                switch (place.meaning()) {
                    case ANY -> plot.network(network).internet(internet);
                    case INTERNET -> plot.internet(internet);
                    case VIRTUAL_NETWORK -> plot.network(network);
                    case LOAD_BALANCER -> plot.balancer();
                };
            case AddressWord.Addresses addresses -> addresses(plot, addresses.ranges(), true);
            case AddressWord.KnownTag tag ->
                plot.tag(new Named(Kind.SERVICE_TAG, tag.name()), Optional.of(internet.and(tag.ranges())));
            case Named tag -> plot.tag(tag, Optional.empty());
        };
    }

    /// @param perhapsInside whether public addresses may be those of a network, too
    private Plot addresses(Plot plot, AddressRanges ranges, boolean perhapsInside) {
        AddressRanges open = ranges.and(internet);
        AddressRanges inside = ranges.minus(open);
        if (!inside.isEmpty()) {
            plot.network(Optional.of(inside));
        }
        return open.isEmpty() ? plot : plot.publicAddresses(open, perhapsInside);
    }

    /// An end while it is being laid out.
    private final class Plot {
        private final String label;
        private final List<Named> names;
        private final Map<String, List<Named>> byName = new HashMap<>();
        private final List<Row> rows = new ArrayList<>();
        private final List<Witness> witnesses = new ArrayList<>();

        Plot(String label, Set<Named> names) {
            this.label = label;
            // In an order of their own: that of a hash set differs from run to run.
            this.names = names.stream().sorted(BY_NAME).toList();
            this.names.forEach(name -> byName.computeIfAbsent(RuleWords.key(name.name()), key -> new ArrayList<>())
                    .add(name));
        }

        TrafficEnd end() {
            return new TrafficEnd(label, rows, witnesses);
        }

        private List<Named> securityGroups() {
            return names.stream()
                    .filter(name -> name.kind() == Kind.SECURITY_GROUP)
                    .toList();
        }

        private List<Named> publicNames() {
            return names.stream()
                    .filter(name -> name.kind() != Kind.SECURITY_GROUP)
                    .toList();
        }

        private void add(
                Set<AddressMeaning> places, Set<Named> holders, AddressRanges range, boolean certain, String as) {
            rows.add(new Row(places, holders, range, certain, as));
        }

        private List<Integer> rowsFrom(int first) {
            return IntStream.range(first, rows.size()).boxed().toList();
        }

        /// Machines of the virtual network: each is in a security group or is not.
        Plot network(Optional<AddressRanges> known) {
            int first = rows.size();
            AddressRanges range = known.or(() -> network).orElse(AddressRanges.ALL);
            add(Set.of(NETWORK), Set.of(), range, true, label);
            for (Named group : securityGroups()) {
                add(Set.of(NETWORK), Set.of(group), range, false, group.name());
            }
            witnesses.add(new Witness(rowsFrom(first), known.isPresent()));
            return this;
        }

        /// Every public address, with or without a service tag that nobody knows the addresses of.
        Plot internet(AddressRanges range) {
            int first = rows.size();
            add(PUBLIC, Set.of(), range, true, REST + internetLabel);
            witnesses.add(new Witness(List.of(first), false));
            for (Named name : publicNames()) {
                addNamed(name, range, name.name(), isKnownTag(name));
            }
            witnesses.add(new Witness(rowsFrom(first), true));
            return this;
        }

        private boolean isKnownTag(Named name) {
            return name.kind() == Kind.SERVICE_TAG && vocabulary.exists(name);
        }

        /// A thing of unknown addresses. Where it certainly exists, it does so outside of what it holds,
        /// but perhaps only inside of names that may share addresses with it.
        private void addNamed(Named thing, AddressRanges range, String as, boolean exists) {
            int first = rows.size();
            Set<Named> own = holders(thing);
            add(PUBLIC, own, range, exists, as);
            if (!exists) {
                return;
            }
            for (Named name : publicNames()) {
                if (vocabulary.relation(thing, name) == Relation.UNKNOWN) {
                    Set<Named> both = new HashSet<>(own);
                    both.addAll(holders(name));
                    add(PUBLIC, both, range, false, as);
                }
            }
            witnesses.add(new Witness(rowsFrom(first), false));
        }

        /// Given public addresses: each is on the Internet, with or without a tag, or perhaps in the virtual network.
        Plot publicAddresses(AddressRanges range, boolean perhapsInside) {
            int first = rows.size();
            add(PUBLIC, Set.of(), range, true, label);
            publicNames().forEach(name -> add(PUBLIC, holders(name), range, false, name.name()));
            if (perhapsInside) {
                add(Set.of(NETWORK), Set.of(), range, false, label);
            }
            witnesses.add(new Witness(rowsFrom(first), true));
            return this;
        }

        /// The probes' address, of which the documents do not say for certain whether the tag of the
        /// virtual network holds it.
        Plot balancer() {
            int first = rows.size();
            add(Set.of(AddressMeaning.LOAD_BALANCER), Set.of(), balancer, true, label);
            add(Set.of(AddressMeaning.LOAD_BALANCER, NETWORK), Set.of(), balancer, false, label);
            witnesses.add(new Witness(rowsFrom(first), true));
            return this;
        }

        /// A service tag or a host, with the things inside it that rules name.
        ///
        /// @param known its addresses, where known
        Plot tag(Named tag, Optional<AddressRanges> known) {
            AddressRanges range = known.orElse(internet);
            addNamed(tag, range, label, true);
            for (Named name : publicNames()) {
                if (vocabulary.relation(tag, name) == Relation.HOLDS) {
                    addNamed(name, range, name.name(), name.kind() == Kind.HOST || isKnownTag(name));
                }
            }
            if (known.isPresent()) {
                witnesses.clear();
                witnesses.add(new Witness(rowsFrom(0), true));
            }
            return this;
        }

        /// Those of the rules' names that hold all of the thing.
        private Set<Named> holders(Named thing) {
            return candidates(thing)
                    .filter(name -> {
                        Relation relation = vocabulary.relation(thing, name);
                        return relation == Relation.SAME || relation == Relation.INSIDE;
                    })
                    .collect(Collectors.toSet());
        }

        /// All names but such as cannot hold the thing. Those that can hold a tag are found by their spelling.
        private Stream<Named> candidates(Named thing) {
            if (thing.kind() != Kind.SERVICE_TAG) {
                return names.stream();
            }
            return vocabulary.holders(thing).stream()
                    .flatMap(name -> byName.getOrDefault(RuleWords.key(name), List.of()).stream())
                    .distinct();
        }
    }
}
