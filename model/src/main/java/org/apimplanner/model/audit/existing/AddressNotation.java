package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.Notation;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;

/// How the ends of rules and the destinations of routes are written: `*`, an address or range of either
/// family, or a word that may be a service tag. Which tags there are is not known here.
final class AddressNotation {
    /// Gives the words of the file, but a range that does not begin on its own boundary from there on,
    /// as every device takes it: `10.0.0.5/24` becomes `10.0.0.0/24`. The portal's `Any` becomes `*`, which
    /// is what Azure takes.
    static final Notation<String> ADDRESS =
            new Notation<>("*, an address, a range such as 10.0.0.0/24, or a service tag", AddressNotation::address);

    /// As [#ADDRESS], and `10.0.0.4-10.0.0.7`, which becomes the fewest ranges that hold the same
    /// addresses. Azure Firewall has such.
    static final Notation<List<String>> ADDRESSES = new Notation<>(
            "*, an address, a range such as 10.0.0.0/24 or 10.0.0.4-10.0.0.7, or a service tag",
            text -> address(text).map(List::of).or(() -> span(text)));

    static final Notation<String> IP = new Notation<>(
            "an address such as 10.0.1.4",
            text -> Ipv4Address.tryParse(text).isPresent() || isIpv6(text) ? Optional.of(text) : Optional.empty());

    private AddressNotation() {}

    private static Optional<String> address(String text) {
        if (text.equals("*") || isIpv6(text)) {
            return Optional.of(text);
        }
        if (text.equalsIgnoreCase("any")) {
            return Optional.of("*");
        }
        if (Character.isDigit(text.charAt(0))) {
            return Ipv4Address.tryParse(text).isPresent() ? Optional.of(text) : range(text);
        }
        return text.matches("[A-Za-z][A-Za-z0-9_. -]{0,127}") ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> range(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !text.substring(slash + 1).matches("[0-9]|[12][0-9]|3[0-2]")) {
            return Optional.empty();
        }
        int length = Integer.parseInt(text.substring(slash + 1));
        return Ipv4Address.tryParse(text.substring(0, slash))
                .map(address -> Ipv4Prefix.containing(address, length).toString());
    }

    /// Eight groups, or fewer with one `::`; the last two may be an IPv4 address.
    private static boolean isIpv6(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        boolean length = slash < 0 || text.substring(slash + 1).matches("[0-9]{1,2}|1[01][0-9]|12[0-8]");
        long colons = address.chars().filter(c -> c == ':').count();
        boolean groups = address.contains("::") ? colons <= 7 : colons == 7 || colons == 6 && address.contains(".");
        return length && groups && address.matches("[0-9A-Fa-f:]{2,39}(\\.[0-9]{1,3}){0,3}");
    }

    private static Optional<List<String>> span(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            return Optional.empty();
        }
        Optional<Ipv4Address> first =
                Ipv4Address.tryParse(text.substring(0, dash).strip());
        Optional<Ipv4Address> last =
                Ipv4Address.tryParse(text.substring(dash + 1).strip());
        if (first.isEmpty() || last.isEmpty() || first.get().compareTo(last.get()) > 0) {
            return Optional.empty();
        }
        return Optional.of(blocks(first.get().bits(), last.get().bits()));
    }

    /// The largest aligned block at each position, from the first address on.
    private static List<String> blocks(long first, long last) {
        List<String> blocks = new ArrayList<>();
        for (long at = first; at <= last; ) {
            int length = at == 0 ? 0 : 32 - Long.numberOfTrailingZeros(at);
            while (at + Ipv4Prefix.sizeOf(length) - 1 > last) {
                length++;
            }
            blocks.add(new Ipv4Prefix(new Ipv4Address(at), length).toString());
            at += Ipv4Prefix.sizeOf(length);
        }
        return blocks;
    }
}
