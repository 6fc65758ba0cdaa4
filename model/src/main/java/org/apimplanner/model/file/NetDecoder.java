package org.apimplanner.model.file;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.json.Notation;
import org.apimplanner.model.json.Shown;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;

/// Reads addresses and ranges, and says how a wrong one could be mended.
final class NetDecoder {
    private static final Notation<Ipv4Address> ADDRESS =
            new Notation<>("an IPv4 address such as 10.0.1.4", Ipv4Address::tryParse);

    private static final String RANGE = "an IPv4 range such as 10.20.4.0/27";

    private NetDecoder() {}

    static Ipv4Address address(JsonValue field) {
        return field.parsed(ADDRESS);
    }

    static List<Ipv4Address> addresses(JsonValue field, int most) {
        return BoundedList.of(field, "IPv4 addresses", most).stream()
                .map(NetDecoder::address)
                .toList();
    }

    static Ipv4Prefix prefix(JsonValue field) {
        String text = field.text(RANGE);
        return Ipv4Prefix.tryParse(text).orElseThrow(() -> mended(field, text));
    }

    static List<Ipv4Prefix> prefixes(JsonValue field, int most) {
        return BoundedList.of(field, "IPv4 ranges", most).stream()
                .map(NetDecoder::prefix)
                .toList();
    }

    /// One range, or a list of them.
    static List<Ipv4Prefix> prefixOrPrefixes(JsonValue field, int most) {
        if (field.json() instanceof Json.Arr) {
            List<Ipv4Prefix> ranges = prefixes(field, most);
            if (ranges.isEmpty()) {
                throw field.wrong("an IPv4 range, or a list of at least one");
            }
            return ranges;
        }
        return List.of(prefix(field));
    }

    private static UnreadableInput mended(JsonValue field, String text) {
        int slash = text.indexOf('/');
        Optional<Ipv4Address> address = Ipv4Address.tryParse(slash < 0 ? text : text.substring(0, slash));
        if (address.isEmpty()) {
            return field.wrong(RANGE);
        }
        if (slash < 0) {
            return field.found(Shown.quoted(text) + ", which has no prefix length", "a range such as " + text + "/32");
        }
        String digits = text.substring(slash + 1);
        if (!digits.matches("[0-9]|[12][0-9]|3[0-2]")) {
            return field.found(Shown.quoted(text), "a prefix length from 0 to 32 after the slash");
        }
        return field.found(
                Shown.quoted(text) + ", which has bits after its prefix length",
                Ipv4Prefix.containing(address.get(), Integer.parseInt(digits)).toString());
    }
}
