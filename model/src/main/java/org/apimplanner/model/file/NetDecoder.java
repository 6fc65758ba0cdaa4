package org.apimplanner.model.file;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;

/// Reads addresses and ranges, and says how a wrong one could be mended.
final class NetDecoder {
    private static final String RANGE = "an IPv4 range such as 10.20.4.0/27";

    private NetDecoder() {}

    static Ipv4Address address(JsonField field) {
        String expected = "an IPv4 address such as 10.0.1.4";
        String text = field.text(expected);
        return Ipv4Address.tryParse(text).orElseThrow(() -> field.wrong(expected));
    }

    static List<Ipv4Address> addresses(JsonField field) {
        return field.list("a list of IPv4 addresses", NetDecoder::address);
    }

    static Ipv4Prefix prefix(JsonField field) {
        String text = field.text(RANGE);
        return Ipv4Prefix.tryParse(text).orElseThrow(() -> mended(field, text));
    }

    static List<Ipv4Prefix> prefixes(JsonField field) {
        return field.list("a list of IPv4 ranges", NetDecoder::prefix);
    }

    private static UnreadableInput mended(JsonField field, String text) {
        int slash = text.indexOf('/');
        Optional<Ipv4Address> address = Ipv4Address.tryParse(slash < 0 ? text : text.substring(0, slash));
        if (address.isEmpty()) {
            return field.wrong(RANGE);
        }
        if (slash < 0) {
            return new UnreadableInput(
                    field.path(),
                    Shown.quoted(text) + ", which has no prefix length",
                    "a range such as " + text + "/32");
        }
        String digits = text.substring(slash + 1);
        if (!digits.matches("[0-9]|[12][0-9]|3[0-2]")) {
            return new UnreadableInput(
                    field.path(), Shown.quoted(text), "a prefix length from 0 to 32 after the slash");
        }
        return new UnreadableInput(
                field.path(),
                Shown.quoted(text) + ", which has bits after its prefix length",
                Ipv4Prefix.containing(address.get(), Integer.parseInt(digits)).toString());
    }
}
