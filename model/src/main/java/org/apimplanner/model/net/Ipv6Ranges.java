package org.apimplanner.model.net;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A set of IPv6 addresses, canonical: the fewest CIDR ranges that hold exactly these addresses, in
/// ascending order.
public record Ipv6Ranges(List<Ipv6Prefix> prefixes) {
    public static final Ipv6Ranges EMPTY = new Ipv6Ranges(List.of());

    public Ipv6Ranges {
        prefixes = merged(prefixes);
    }

    public static Ipv6Ranges of(Collection<Ipv6Prefix> prefixes) {
        return new Ipv6Ranges(List.copyOf(prefixes));
    }

    /// What this set holds and `other` does not.
    public Ipv6Ranges minus(Ipv6Ranges other) {
        List<Ipv6Prefix> left = new ArrayList<>();
        int from = 0;
        for (Ipv6Prefix prefix : prefixes) {
            // Canonical ranges either nest or lie apart, so what lies before this one lies before the next.
            while (from < other.prefixes.size() && endsBefore(other.prefixes.get(from), prefix)) {
                from++;
            }
            subtract(prefix, other.prefixes, from, left);
        }
        return new Ipv6Ranges(left);
    }

    private static boolean endsBefore(Ipv6Prefix earlier, Ipv6Prefix prefix) {
        return earlier.compareTo(prefix) < 0 && !earlier.contains(prefix);
    }

    /// Adds to `left` what remains of `prefix`, halving it as long as something is taken out of it.
    private static void subtract(Ipv6Prefix prefix, List<Ipv6Prefix> taken, int from, List<Ipv6Prefix> left) {
        int at = from;
        while (at < taken.size() && endsBefore(taken.get(at), prefix)) {
            at++;
        }
        if (at == taken.size() || !taken.get(at).contains(prefix) && !prefix.contains(taken.get(at))) {
            left.add(prefix);
            return;
        }
        if (taken.get(at).contains(prefix)) {
            return;
        }
        Ipv6Prefix lower = new Ipv6Prefix(prefix.high(), prefix.low(), prefix.length() + 1);
        subtract(lower, taken, at, left);
        subtract(lower.sibling(), taken, at, left);
    }

    private static List<Ipv6Prefix> merged(List<Ipv6Prefix> prefixes) {
        List<Ipv6Prefix> stack = new ArrayList<>();
        for (Ipv6Prefix prefix : prefixes.stream().sorted().toList()) {
            if (stack.isEmpty() || !stack.getLast().contains(prefix)) {
                stack.add(prefix);
                joinHalves(stack);
            }
        }
        return List.copyOf(stack);
    }

    private static void joinHalves(List<Ipv6Prefix> stack) {
        while (stack.size() > 1
                && stack.getLast().length() > 0
                && stack.getLast().sibling().equals(stack.get(stack.size() - 2))) {
            Ipv6Prefix parent = stack.removeLast().parent();
            stack.set(stack.size() - 1, parent);
        }
    }
}
