package org.apimplanner.model.net;

import java.util.HexFormat;
import java.util.Optional;

/// IPv6 addresses in text: eight groups of hexadecimal digits, one run of zero groups perhaps left
/// out.
final class Ipv6Text {
    private static final int GROUPS = 8;

    private Ipv6Text() {}

    static Optional<Ipv6Prefix> prefix(String text) {
        int slash = text.indexOf('/');
        int length = slash < 0 ? 128 : length(text, slash + 1);
        int[] groups = groups(text, slash < 0 ? text.length() : slash);
        if (length < 0 || groups.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Ipv6Prefix(half(groups, 0), half(groups, 4), length));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int length(String text, int start) {
        int digits = text.length() - start;
        int length = digits < 1 || digits > 3 || digits > 1 && text.charAt(start) == '0' ? -1 : 0;
        for (int i = start; i < text.length() && length >= 0; i++) {
            int digit = text.charAt(i) - '0';
            length = digit < 0 || digit > 9 ? -1 : length * 10 + digit;
        }
        return length;
    }

    /// The eight groups, or none where the text before `end` is no address.
    private static int[] groups(String text, int end) {
        int[] groups = new int[GROUPS];
        int count = 0;
        int gap = -1;
        int at = 0;
        if (text.startsWith("::")) {
            gap = 0;
            at = 2;
        }
        while (at < end) {
            int stop = at;
            int value = 0;
            while (stop < end && stop - at < 4 && HexFormat.isHexDigit(text.charAt(stop))) {
                value = value << 4 | HexFormat.fromHexDigit(text.charAt(stop++));
            }
            if (stop == at || count == GROUPS || stop < end && text.charAt(stop) != ':') {
                return new int[0];
            }
            groups[count++] = value;
            at = stop;
            if (at < end) {
                boolean doubled = at + 1 < end && text.charAt(at + 1) == ':';
                if (doubled && gap >= 0 || !doubled && at + 1 == end) {
                    return new int[0];
                }
                gap = doubled ? count : gap;
                at += doubled ? 2 : 1;
            }
        }
        return spread(groups, count, gap);
    }

    /// Moves the groups after the gap to the end.
    private static int[] spread(int[] groups, int count, int gap) {
        if (gap < 0) {
            return count == GROUPS ? groups : new int[0];
        }
        if (count == GROUPS) {
            return new int[0];
        }
        int[] spread = new int[GROUPS];
        for (int i = 0; i < count; i++) {
            spread[i < gap ? i : GROUPS - count + i] = groups[i];
        }
        return spread;
    }

    private static long half(int[] groups, int start) {
        long bits = 0;
        for (int i = start; i < start + 4; i++) {
            bits = bits << 16 | groups[i];
        }
        return bits;
    }

    static String address(long high, long low) {
        int[] groups = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups[i] = (int) ((i < 4 ? high : low) >>> (48 - 16 * (i % 4))) & 0xFFFF;
        }
        int gap = 0;
        int gapLength = 0;
        for (int i = 0; i < GROUPS; i++) {
            int run = zerosFrom(groups, i);
            if (run > gapLength) {
                gap = i;
                gapLength = run;
            }
        }
        return gapLength < 2
                ? join(groups, 0, GROUPS)
                : join(groups, 0, gap) + "::" + join(groups, gap + gapLength, GROUPS);
    }

    private static int zerosFrom(int[] groups, int start) {
        int end = start;
        while (end < GROUPS && groups[end] == 0) {
            end++;
        }
        return end - start;
    }

    private static String join(int[] groups, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : ":").append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }
}
