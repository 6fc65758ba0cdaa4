package org.apimplanner.model.audit.arm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;

/// The functions on address ranges. IPv6 is not worked out.
final class Addresses {
    private Addresses() {}

    static Optional<Json> call(String function, List<Json> arguments) {
        Optional<Ipv4Prefix> range =
                arguments.stream().findFirst().flatMap(Values::text).flatMap(Addresses::range);
        return switch (function) {
            case "cidrsubnet" -> range.flatMap(r -> subnet(r, number(arguments, 1), number(arguments, 2)));
            case "cidrhost" -> range.flatMap(r -> host(r, number(arguments, 1)));
            case "parsecidr" -> range.map(Addresses::parsed);
            default -> Optional.empty();
        };
    }

    /// Azure takes a range that does not begin on its own boundary, as the one that holds it.
    private static Optional<Ipv4Prefix> range(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !text.substring(slash + 1).matches("[0-9]|[12][0-9]|3[0-2]")) {
            return Optional.empty();
        }
        int length = Integer.parseInt(text.substring(slash + 1));
        return Ipv4Address.tryParse(text.substring(0, slash)).map(a -> Ipv4Prefix.containing(a, length));
    }

    private static OptionalLong number(List<Json> arguments, int position) {
        return position < arguments.size() ? Values.whole(arguments.get(position)) : OptionalLong.empty();
    }

    private static Optional<Json> subnet(Ipv4Prefix range, OptionalLong length, OptionalLong index) {
        boolean fits = length.isPresent()
                && index.isPresent()
                && length.getAsLong() >= range.length()
                && length.getAsLong() <= 32
                && index.getAsLong() >= 0
                && index.getAsLong() < 1L << (length.getAsLong() - range.length());
        if (!fits) {
            return Optional.empty();
        }
        int bits = (int) length.getAsLong();
        long first = range.network().bits() + index.getAsLong() * Ipv4Prefix.sizeOf(bits);
        return Optional.of(new Json.Text(new Ipv4Prefix(new Ipv4Address(first), bits).toString()));
    }

    /// Counts from the first usable address.
    private static Optional<Json> host(Ipv4Prefix range, OptionalLong index) {
        long first = firstUsable(range).bits();
        return index.stream()
                .filter(i -> i >= 0 && first + i <= lastUsable(range).bits())
                .<Json>mapToObj(i -> new Json.Text(new Ipv4Address(first + i).toString()))
                .findFirst();
    }

    private static Ipv4Address firstUsable(Ipv4Prefix range) {
        return range.length() > 30
                ? range.first()
                : new Ipv4Address(range.first().bits() + 1);
    }

    private static Ipv4Address lastUsable(Ipv4Prefix range) {
        return range.length() > 30 ? range.last() : new Ipv4Address(range.last().bits() - 1);
    }

    private static Json parsed(Ipv4Prefix range) {
        long mask = Ipv4Address.MAX_BITS - range.size() + 1;
        List<Json.Member> members = new ArrayList<>();
        members.add(new Json.Member("network", new Json.Text(range.first().toString())));
        members.add(new Json.Member("netmask", new Json.Text(new Ipv4Address(mask).toString())));
        members.add(new Json.Member("broadcast", new Json.Text(range.last().toString())));
        members.add(
                new Json.Member("firstUsable", new Json.Text(firstUsable(range).toString())));
        members.add(
                new Json.Member("lastUsable", new Json.Text(lastUsable(range).toString())));
        members.add(new Json.Member("cidr", Values.of((long) range.length())));
        return new Json.Obj(members);
    }
}
