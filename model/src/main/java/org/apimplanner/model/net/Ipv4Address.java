package org.apimplanner.model.net;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One IPv4 address, held as its 32 bits in a `long` from 0 to 2³²−1.
///
/// Canonical on construction: two equal addresses are equal records and print alike.
public record Ipv4Address(long bits) implements Comparable<Ipv4Address> {
    /// The largest value of [#bits], 255.255.255.255.
    public static final long MAX_BITS = 0xFFFF_FFFFL;

    public Ipv4Address {
        if (bits < 0 || bits > MAX_BITS) {
            throw new IllegalArgumentException("An IPv4 address has 32 bits, not " + bits + ".");
        }
    }

    /// Reads dotted decimal, such as `10.0.1.4`.
    ///
    /// Leading zeros are refused: some tools read `010` as octal, so it has no one meaning.
    ///
    /// @throws IllegalArgumentException when `text` is not an IPv4 address
    public static Ipv4Address parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not an IPv4 address."));
    }

    /// As [#parse], empty where `text` is not an IPv4 address.
    public static Optional<Ipv4Address> tryParse(String text) {
        long bits = 0;
        int position = 0;
        for (int octet = 0; octet < 4; octet++) {
            int start = position;
            int value = 0;
            while (position < text.length() && isDigit(text.charAt(position)) && position - start < 3) {
                value = value * 10 + (text.charAt(position) - '0');
                position++;
            }
            boolean leadingZero = position - start > 1 && text.charAt(start) == '0';
            if (position == start || value > 255 || leadingZero) {
                return Optional.empty();
            }
            bits = bits << 8 | value;
            if (octet < 3 && (position == text.length() || text.charAt(position++) != '.')) {
                return Optional.empty();
            }
        }
        return position == text.length() ? Optional.of(new Ipv4Address(bits)) : Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public int compareTo(Ipv4Address other) {
        return Long.compare(bits, other.bits);
    }

    /// As every record has it. Written out here and in [Ipv4Prefix], since what the compiler leaves to be made at
    /// the first call no start-up cache holds, and every plan compares addresses.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ipv4Address address && bits == address.bits;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(bits);
    }

    /// Dotted decimal, such as `10.0.1.4`.
    @Override
    public String toString() {
        return (bits >> 24) + "." + (bits >> 16 & 255) + "." + (bits >> 8 & 255) + "." + (bits & 255);
    }
}
