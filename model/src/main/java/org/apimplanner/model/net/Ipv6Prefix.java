package org.apimplanner.model.net;

import java.util.Optional;

/// An IPv6 address range in CIDR form, such as `2603:1020:206::/48`.
///
/// Canonical on construction: no bit stands after the prefix. Sorted by first address, then the
/// larger range first.
///
/// @param high the first 64 bits of the first address
/// @param low the last 64 bits
/// @param length the prefix length in bits, 0 to 128
public record Ipv6Prefix(long high, long low, int length) implements Comparable<Ipv6Prefix> {
    public Ipv6Prefix {
        if (length < 0 || length > 128) {
            throw new IllegalArgumentException("An IPv6 prefix length is 0 to 128, not " + length + ".");
        }
        if ((high & ~mask(length)) != 0 || (low & ~mask(length - 64)) != 0) {
            throw new IllegalArgumentException("The range does not begin on its own boundary of /" + length + ".");
        }
    }

    /// The upper `bits` bits set; all where `bits` is 64 or more, none where it is 0 or less.
    private static long mask(int bits) {
        return bits <= 0 ? 0 : -1L << Math.max(0, 64 - bits);
    }

    /// Reads CIDR notation; a lone address is a /128.
    ///
    /// @throws IllegalArgumentException with a sentence that names the fault
    public static Ipv6Prefix parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is not an IPv6 range such as 2603:1020:206::/48."));
    }

    /// As [#parse], empty where the text is not a canonical range.
    public static Optional<Ipv6Prefix> tryParse(String text) {
        return Ipv6Text.prefix(text);
    }

    /// Whether every address of `other` is in this range.
    public boolean contains(Ipv6Prefix other) {
        return other.length >= length && (other.high & mask(length)) == high && (other.low & mask(length - 64)) == low;
    }

    /// The range of one bit less that holds this one.
    ///
    /// @throws IllegalArgumentException where the length is 0
    public Ipv6Prefix parent() {
        return new Ipv6Prefix(high & mask(length - 1), low & mask(length - 65), length - 1);
    }

    /// The other half of [#parent].
    ///
    /// @throws IllegalArgumentException where the length is 0
    public Ipv6Prefix sibling() {
        return length <= 64
                ? new Ipv6Prefix(high ^ 1L << (64 - length), low, length)
                : new Ipv6Prefix(high, low ^ 1L << (128 - length), length);
    }

    @Override
    public int compareTo(Ipv6Prefix other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        int byAddress = byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
        return byAddress != 0 ? byAddress : Integer.compare(length, other.length);
    }

    /// In the shortest form, with lower-case digits and `::` for the longest run of zeros (RFC 5952).
    @Override
    public String toString() {
        return Ipv6Text.address(high, low) + "/" + length;
    }
}
