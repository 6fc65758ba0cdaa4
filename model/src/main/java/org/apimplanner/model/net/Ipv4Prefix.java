package org.apimplanner.model.net;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An IPv4 address range in CIDR form, such as `10.20.4.0/27`.
///
/// Canonical on construction: the address is the first of the range, so no bit stands after the
/// prefix. Sorted by first address, then the larger range first.
///
/// @param network the first address
/// @param length the prefix length in bits, 0 to 32
public record Ipv4Prefix(Ipv4Address network, int length) implements Comparable<Ipv4Prefix> {
    /// Every IPv4 address, `0.0.0.0/0`.
    public static final Ipv4Prefix ALL = new Ipv4Prefix(new Ipv4Address(0), 0);

    public Ipv4Prefix {
        if (length < 0 || length > 32) {
            throw new IllegalArgumentException("A prefix length is 0 to 32, not " + length + ".");
        }
        if ((network.bits() & sizeOf(length) - 1) != 0) {
            throw new IllegalArgumentException(network + "/" + length + " does not begin on its own boundary; "
                    + containing(network, length) + " does.");
        }
    }

    /// Reads CIDR notation. A lone address is refused, so is one with bits after the prefix.
    ///
    /// @throws IllegalArgumentException with a sentence that names the fault
    public static Ipv4Prefix parse(String text) {
        int slash = text.indexOf('/');
        Optional<Ipv4Address> address = slash < 0 ? Optional.empty() : Ipv4Address.tryParse(text.substring(0, slash));
        int length = number(text, slash + 1);
        if (address.isEmpty() || length < 0) {
            throw new IllegalArgumentException("'" + text + "' is not an IPv4 range such as 10.20.4.0/27.");
        }
        return new Ipv4Prefix(address.get(), length);
    }

    /// The one or two digits from a place on, without a leading zero; negative where these are not all.
    private static int number(String text, int start) {
        int digits = text.length() - start;
        if (digits < 1 || digits > 2 || digits == 2 && text.charAt(start) == '0') {
            return -1;
        }
        int number = 0;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }

    /// As [#parse], empty where the text is not a canonical range.
    public static Optional<Ipv4Prefix> tryParse(String text) {
        // Most texts that are no range have no slash.
        if (text.indexOf('/') < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The range of the given length that holds `address`.
    public static Ipv4Prefix containing(Ipv4Address address, int length) {
        return new Ipv4Prefix(new Ipv4Address(address.bits() & -sizeOf(length) & Ipv4Address.MAX_BITS), length);
    }

    /// The one address as a range, a /32.
    public static Ipv4Prefix of(Ipv4Address address) {
        return new Ipv4Prefix(address, 32);
    }

    /// How many addresses a prefix length holds: 2^(32−length), from 1 to 2³².
    public static long sizeOf(int length) {
        return 1L << (32 - length);
    }

    /// The longest prefix that holds `addresses` addresses: the smallest p of size 2^(32−p) ≥ addresses.
    ///
    /// @param addresses from 1 to 2³²
    public static int lengthFor(long addresses) {
        if (addresses < 1 || addresses > sizeOf(0)) {
            throw new IllegalArgumentException("No IPv4 range holds " + addresses + " addresses.");
        }
        return addresses == 1 ? 32 : 32 - (64 - Long.numberOfLeadingZeros(addresses - 1));
    }

    public long size() {
        return sizeOf(length);
    }

    public Ipv4Address first() {
        return network;
    }

    public Ipv4Address last() {
        return new Ipv4Address(network.bits() + size() - 1);
    }

    public boolean contains(Ipv4Address address) {
        return address.compareTo(first()) >= 0 && address.compareTo(last()) <= 0;
    }

    /// Whether every address of `other` is in this range.
    public boolean contains(Ipv4Prefix other) {
        return other.length >= length && contains(other.network);
    }

    /// Whether the two share an address; CIDR ranges do so only when one holds the other.
    public boolean overlaps(Ipv4Prefix other) {
        return contains(other) || other.contains(this);
    }

    @Override
    public int compareTo(Ipv4Prefix other) {
        int byNetwork = network.compareTo(other.network);
        return byNetwork == 0 ? Integer.compare(length, other.length) : byNetwork;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ipv4Prefix prefix && length == prefix.length && network.equals(prefix.network);
    }

    @Override
    public int hashCode() {
        return 31 * network.hashCode() + length;
    }

    @Override
    public String toString() {
        return network + "/" + length;
    }
}
