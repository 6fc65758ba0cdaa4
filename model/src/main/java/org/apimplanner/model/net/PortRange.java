package org.apimplanner.model.net;

import java.util.Optional;

/// A range of ports as an NSG rule writes it: `443`, `6381-6383` or `*`.
///
/// @param from the first port, 0 to 65535
/// @param to the last port, not below `from`
public record PortRange(int from, int to) implements Comparable<PortRange> {
    /// Every port, written `*`.
    public static final PortRange ANY = new PortRange(0, 65535);

    public PortRange {
        if (from < 0 || to > 65535 || from > to) {
            throw new IllegalArgumentException(
                    "A port range lies within 0 to 65535 and does not run backwards: " + from + "-" + to + ".");
        }
    }

    public static PortRange of(int port) {
        return new PortRange(port, port);
    }

    /// Reads `443`, `6381-6383`, `6381 - 6383` or `*`.
    ///
    /// @throws IllegalArgumentException when it is none of these
    public static PortRange parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is not a port (0 to 65535), a range such as 6381-6383, or *."));
    }

    /// As [#parse], empty where `text` is no port range.
    public static Optional<PortRange> tryParse(String text) {
        String trimmed = text.strip();
        if (trimmed.equals("*")) {
            return Optional.of(ANY);
        }
        String[] ends = trimmed.split("-", -1);
        if (ends.length > 2) {
            return Optional.empty();
        }
        int from = port(ends[0].strip());
        int to = ends.length == 1 ? from : port(ends[1].strip());
        return from < 0 || to < from ? Optional.empty() : Optional.of(new PortRange(from, to));
    }

    private static int port(String digits) {
        if (!digits.matches("[0-9]{1,5}")) {
            return -1;
        }
        int port = Integer.parseInt(digits);
        return port > 65535 ? -1 : port;
    }

    public boolean contains(PortRange other) {
        return from <= other.from && other.to <= to;
    }

    @Override
    public int compareTo(PortRange other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }

    @Override
    public String toString() {
        if (equals(ANY)) {
            return "*";
        }
        return from == to ? Integer.toString(from) : from + "-" + to;
    }
}
