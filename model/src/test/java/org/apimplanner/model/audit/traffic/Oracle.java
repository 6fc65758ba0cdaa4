package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;

/// Answers by brute force what [FirstMatch] answers by algebra: it lists every kind of machine at
/// every boundary, asks the rules about each pair, and knows of which kinds at least one exists.
///
/// It works on the words themselves and shares no code with the algebra.
final class Oracle {
    enum Answer {
        ALLOWED,
        /// Something is blocked for certain; something else passes, or may pass.
        NOT_ALLOWED,
        /// Something is blocked for certain, and nothing can pass.
        NOTHING_ALLOWED,
        UNDECIDED
    }

    /// A rule in words. `near` and `far` are the subnet's end and the other; `group:` marks a security
    /// group.
    record Rule(boolean allow, String protocol, int[] sourcePorts, int[] ports, List<String> near, List<String> far) {}

    /// @param near the subnet's range, or `?` for a part of the virtual network
    /// @param network the virtual network's range, or `?`
    /// @param far the word of the other end
    /// @param tagFile the addresses of service tags, where given
    record Case(
            List<Rule> rules,
            String protocol,
            List<int[]> ports,
            String near,
            String network,
            String far,
            Map<String, List<String>> tagFile) {}

    private record Machine(String place, boolean alsoInNetwork, Set<String> names, long address) {}

    private static final List<String> NOT_INTERNET = List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "224.0.0.0/3",
            "168.63.129.16/32");
    /// Tags of the reference data, which exist whether a rule names them or not. EventHub stands for those
    /// that no rule names here.
    private static final List<String> EXISTING = List.of("Storage", "Storage.WestUS", "Sql", "AzureCloud", "EventHub");
    private static final String STRANGER = "Contoso";
    private static final Set<String> INSIDE_AZURE_CLOUD = Set.of("Sql", "EventHub");

    private static final long BALANCER = address("168.63.129.16");

    private final Case given;
    private final Set<String> words = new LinkedHashSet<>();
    private final List<Long> addresses;
    private boolean someAllowed;

    Oracle(Case given) {
        this.given = given;
        words.add(given.far());
        given.rules().forEach(rule -> {
            words.addAll(rule.near());
            words.addAll(rule.far());
        });
        words.addAll(EXISTING);
        this.addresses = boundaries();
    }

    Answer answer() {
        List<Machine> nearAll = network(given.near().equals("?") ? given.network() : given.near());
        List<Set<Machine>> nearSome = given.near().equals("?") ? List.of(Set.copyOf(nearAll)) : byAddress(nearAll);
        List<Machine> farAll = new ArrayList<>();
        List<Set<Machine>> farSome = new ArrayList<>();
        far(farAll, farSome);
        boolean undecided = false;
        boolean lacks = false;
        for (int[] point : points()) {
            Set<List<Machine>> blocked = new HashSet<>();
            for (Machine near : nearAll) {
                for (Machine far : farAll) {
                    if (allows(near, far, point)) {
                        someAllowed = true;
                    } else {
                        blocked.add(List.of(near, far));
                    }
                }
            }
            lacks = lacks || certainlyLacks(nearSome, farSome, blocked);
            undecided |= !blocked.isEmpty();
        }
        if (lacks) {
            return someAllowed ? Answer.NOT_ALLOWED : Answer.NOTHING_ALLOWED;
        }
        return undecided ? Answer.UNDECIDED : Answer.ALLOWED;
    }

    private static boolean certainlyLacks(
            List<Set<Machine>> nearSome, List<Set<Machine>> farSome, Set<List<Machine>> blocked) {
        return nearSome.stream()
                .anyMatch(nears -> farSome.stream()
                        .anyMatch(fars -> nears.stream()
                                .allMatch(
                                        near -> fars.stream().allMatch(far -> blocked.contains(List.of(near, far))))));
    }

    // Machines

    private List<Machine> network(String range) {
        List<Machine> machines = new ArrayList<>();
        for (long address : addresses) {
            if (range.equals("?") || within(range, address)) {
                for (Set<String> groups : subsets(word -> word.startsWith("group:"))) {
                    machines.add(new Machine("network", true, groups, address));
                }
            }
        }
        return machines;
    }

    private boolean isPublic(long address) {
        return NOT_INTERNET.stream().noneMatch(range -> within(range, address))
                && (given.network().equals("?") || !within(given.network(), address))
                && (given.near().equals("?") || !within(given.near(), address));
    }

    private List<Machine> internet() {
        List<Machine> machines = new ArrayList<>();
        List<Set<String>> possible =
                subsets(this::isHidden).stream().filter(this::isPossible).toList();
        for (long address : addresses) {
            if (isPublic(address)) {
                possible.forEach(names -> machines.add(new Machine("internet", false, names, address)));
            }
        }
        return machines;
    }

    private boolean isHidden(String word) {
        return isTag(word) && !given.tagFile().containsKey(word);
    }

    private static boolean isTag(String word) {
        return Character.isLetter(word.charAt(0))
                && !word.startsWith("group:")
                && !Set.of("Internet", "VirtualNetwork", "AzureLoadBalancer").contains(word);
    }

    /// What the reference data say of these tags: a regional tag lies in its service's, Sql and EventHub
    /// lie in AzureCloud, Storage and AzureCloud share some, all others share nothing with each other.
    private boolean isPossible(Set<String> names) {
        boolean regional = !names.contains("Storage.WestUS") || names.contains("Storage") || !isHidden("Storage");
        boolean cloud = names.contains("AzureCloud") || names.stream().noneMatch(INSIDE_AZURE_CLOUD::contains);
        boolean storage = names.contains("Storage") || names.contains("Storage.WestUS");
        long strangers = Stream.of(storage, names.contains("Sql"), names.contains("EventHub"), names.contains(STRANGER))
                .filter(present -> present)
                .count();
        return regional && cloud && strangers <= 1;
    }

    /// Of a known tag there are machines outside of the tags that lie inside it.
    private Set<Machine> witness(List<Machine> machines, String tag) {
        Set<String> inside = switch (tag) {
            case "Storage" -> Set.of("Storage.WestUS");
            case "AzureCloud" -> INSIDE_AZURE_CLOUD;
            default -> Set.of();
        };
        return machines.stream()
                .filter(m -> m.place().equals("internet") && m.names().contains(tag))
                .filter(m -> m.names().stream().noneMatch(inside::contains))
                .collect(Collectors.toSet());
    }

    private void far(List<Machine> all, List<Set<Machine>> some) {
        switch (given.far()) {
            case "Internet" -> addInternet(all, some);
            case "VirtualNetwork" -> addNetwork(all, some);
            case "*" -> {
                addNetwork(all, some);
                addInternet(all, some);
            }
            case "AzureLoadBalancer" -> {
                all.add(new Machine("balancer", false, Set.of(), BALANCER));
                all.add(new Machine("balancer", true, Set.of(), BALANCER));
                some.addAll(byAddress(all));
            }
            default -> addNamed(all, some);
        }
    }

    private void addNetwork(List<Machine> all, List<Set<Machine>> some) {
        List<Machine> network = network(given.network());
        all.addAll(network);
        some.addAll(given.network().equals("?") ? List.of(Set.copyOf(network)) : byAddress(network));
    }

    private void addInternet(List<Machine> all, List<Set<Machine>> some) {
        List<Machine> internet = internet();
        all.addAll(internet);
        some.addAll(byAddress(internet));
        some.add(internet.stream().filter(m -> m.names().isEmpty()).collect(Collectors.toSet()));
        words.stream()
                .filter(this::isHidden)
                .filter(tag -> !tag.equals(STRANGER))
                .forEach(tag -> some.add(witness(internet, tag)));
    }

    private void addNamed(List<Machine> all, List<Set<Machine>> some) {
        String word = given.far();
        if (isHidden(word)) {
            all.addAll(internet().stream().filter(m -> m.names().contains(word)).toList());
            some.add(witness(all, word));
            words.stream()
                    .filter(this::isHidden)
                    .filter(tag -> word.equals("Storage") && tag.equals("Storage.WestUS")
                            || word.equals("AzureCloud") && INSIDE_AZURE_CLOUD.contains(tag))
                    .forEach(tag -> some.add(witness(all, tag)));
            return;
        }
        all.addAll(internet().stream()
                .filter(m -> meets(word, m))
                .filter(m -> !isTag(word) || isPossible(plus(m.names(), word)))
                .toList());
        if (!isTag(word)) {
            network("?").stream()
                    .filter(m -> within(word, m.address()))
                    .filter(m -> !isPublic(m.address()) || m.names().isEmpty())
                    .forEach(all::add);
        }
        some.addAll(byAddress(all));
    }

    private static Set<String> plus(Set<String> names, String name) {
        Set<String> all = new HashSet<>(names);
        all.add(name);
        return all;
    }

    private static List<Set<Machine>> byAddress(List<Machine> machines) {
        return List.copyOf(machines.stream()
                .collect(Collectors.groupingBy(Machine::address, Collectors.toSet()))
                .values());
    }

    private List<Set<String>> subsets(Predicate<String> wanted) {
        List<Set<String>> subsets = new ArrayList<>(List.of(Set.of()));
        for (String word : words.stream().filter(wanted).toList()) {
            for (Set<String> subset : List.copyOf(subsets)) {
                Set<String> larger = new HashSet<>(subset);
                larger.add(word);
                subsets.add(larger);
            }
        }
        return subsets;
    }

    // Rules

    private boolean allows(Machine near, Machine far, int[] point) {
        for (Rule rule : given.rules()) {
            boolean matches = (rule.protocol().equals("*") || rule.protocol().equals(protocol(point[0])))
                    && in(rule.sourcePorts(), point[1])
                    && in(rule.ports(), point[2])
                    && rule.near().stream().anyMatch(word -> meets(word, near))
                    && rule.far().stream().anyMatch(word -> meets(word, far));
            if (matches) {
                return rule.allow();
            }
        }
        return false;
    }

    private boolean meets(String word, Machine machine) {
        return switch (word) {
            case "*" -> true;
            case "Internet" -> machine.place().equals("internet");
            case "VirtualNetwork" -> machine.alsoInNetwork();
            case "AzureLoadBalancer" -> machine.place().equals("balancer");
            default -> meetsName(word, machine);
        };
    }

    private boolean meetsName(String word, Machine machine) {
        if (isTag(word)) {
            return given.tagFile().containsKey(word)
                    ? machine.place().equals("internet")
                            && given.tagFile().get(word).stream().anyMatch(range -> within(range, machine.address()))
                    : machine.names().contains(word);
        }
        return word.startsWith("group:") ? machine.names().contains(word) : within(word, machine.address());
    }

    private static boolean in(int[] range, int port) {
        return range[0] <= port && port <= range[1];
    }

    // Points

    private static String protocol(int index) {
        return index == 0 ? "Tcp" : "Udp";
    }

    private List<int[]> points() {
        List<Integer> protocols = switch (given.protocol()) {
            case "Tcp" -> List.of(0);
            case "Udp" -> List.of(1);
            default -> List.of(0, 1);
        };
        TreeSet<Integer> sourcePorts = new TreeSet<>(Set.of(0, 65535));
        TreeSet<Integer> ports = new TreeSet<>();
        for (Rule rule : given.rules()) {
            addEdges(sourcePorts, rule.sourcePorts());
            addEdges(ports, rule.ports());
        }
        given.ports().forEach(range -> addEdges(ports, range));
        List<int[]> points = new ArrayList<>();
        for (int protocol : protocols) {
            for (int sourcePort : sourcePorts) {
                for (int port : ports) {
                    if (given.ports().stream().anyMatch(range -> in(range, port))) {
                        points.add(new int[] {protocol, sourcePort, port});
                    }
                }
            }
        }
        return points;
    }

    private static void addEdges(Set<Integer> ports, int[] range) {
        ports.addAll(List.of(range[0], range[1], range[1] + 1));
        ports.removeIf(port -> port > 65535);
    }

    /// The first address of each stretch in which no word begins or ends.
    private List<Long> boundaries() {
        TreeSet<Long> edges = new TreeSet<>(Set.of(0L));
        List<String> ranges = new ArrayList<>(NOT_INTERNET);
        ranges.add(given.near());
        ranges.add(given.network());
        ranges.addAll(words);
        given.tagFile().values().forEach(ranges::addAll);
        for (String range : ranges) {
            if (Character.isDigit(range.charAt(0))) {
                Ipv4Prefix prefix = Ipv4Prefix.parse(range);
                edges.add(prefix.first().bits());
                edges.add(prefix.last().bits() + 1);
            }
        }
        edges.remove(1L << 32);
        return List.copyOf(edges);
    }

    private static boolean within(String range, long address) {
        return Ipv4Prefix.parse(range).contains(new Ipv4Address(address));
    }

    private static long address(String text) {
        return Ipv4Address.parse(text).bits();
    }
}
