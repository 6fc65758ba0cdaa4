package org.apimplanner.model.tags;

import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;

/// Reads IPv4 ranges straight from a parser's buffer, without a string for each.
final class Ipv4Chars {
    private static final int LENGTH_BITS = 6;

    private Ipv4Chars() {}

    /// The range in canonical CIDR form, its address and length packed in one number; −1 where the
    /// characters are none. A lone address is a /32.
    static long parse(char[] chars, int offset, int count) {
        int end = offset + count;
        long bits = 0;
        int at = offset;
        for (int octet = 0; octet < 4; octet++) {
            int start = at;
            int value = 0;
            while (at < end && at - start < 3 && chars[at] >= '0' && chars[at] <= '9') {
                value = value * 10 + (chars[at++] - '0');
            }
            if (at == start || value > 255 || at - start > 1 && chars[start] == '0') {
                return -1;
            }
            bits = bits << 8 | value;
            if (octet < 3 && (at == end || chars[at++] != '.')) {
                return -1;
            }
        }
        int length = at == end ? 32 : length(chars, at, end);
        boolean canonical = length >= 0 && (bits & Ipv4Prefix.sizeOf(length) - 1) == 0;
        return canonical ? bits << LENGTH_BITS | length : -1;
    }

    private static int length(char[] chars, int slash, int end) {
        int digits = end - slash - 1;
        if (chars[slash] != '/' || digits < 1 || digits > 2 || digits == 2 && chars[slash + 1] == '0') {
            return -1;
        }
        int length = 0;
        for (int i = slash + 1; i < end; i++) {
            int digit = chars[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            length = length * 10 + digit;
        }
        return length <= 32 ? length : -1;
    }

    static Ipv4Prefix prefix(long packed) {
        return new Ipv4Prefix(new Ipv4Address(packed >>> LENGTH_BITS), (int) (packed & 63));
    }
}
