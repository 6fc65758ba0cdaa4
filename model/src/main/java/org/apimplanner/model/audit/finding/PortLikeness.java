package org.apimplanner.model.audit.finding;

import java.util.List;
import java.util.OptionalInt;
import org.apimplanner.model.reference.AuditFacts.Typo;

/// Whether a port is a slip of the finger for another.
final class PortLikeness {
    private static final int SHORTEST = 3;

    private PortLikeness() {}

    /// How far `written` is from `meant`: 0 for a known slip, 1 where two neighbouring digits changed
    /// places, 2 where one digit is wrong, 3 where one is missing or too many; empty where they are not
    /// alike. Ports of fewer than three digits are like too many others.
    static OptionalInt distance(int written, int meant, List<Typo> typos) {
        if (written == meant) {
            return OptionalInt.empty();
        }
        if (typos.contains(new Typo(written, meant))) {
            return OptionalInt.of(0);
        }
        String one = Integer.toString(written);
        String other = Integer.toString(meant);
        if (Math.min(one.length(), other.length()) < SHORTEST) {
            return OptionalInt.empty();
        }
        if (one.length() == other.length()) {
            return sameLength(one, other);
        }
        boolean dropped = one.length() < other.length() ? isWithoutOneDigit(one, other) : isWithoutOneDigit(other, one);
        return dropped ? OptionalInt.of(3) : OptionalInt.empty();
    }

    private static OptionalInt sameLength(String one, String other) {
        int first = 0;
        while (one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = one.length() - 1;
        while (one.charAt(last) == other.charAt(last)) {
            last--;
        }
        if (first == last) {
            return OptionalInt.of(2);
        }
        boolean swapped =
                last == first + 1 && one.charAt(first) == other.charAt(last) && one.charAt(last) == other.charAt(first);
        return swapped ? OptionalInt.of(1) : OptionalInt.empty();
    }

    private static boolean isWithoutOneDigit(String shorter, String longer) {
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        return shorter.substring(at).equals(longer.substring(at + 1));
    }
}
