package org.apimplanner.app.words;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.Word;
import org.apimplanner.model.diff.FieldChange;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.AddressEffect;
import org.apimplanner.model.reference.Confidence;
import org.apimplanner.model.reference.Downtime;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.reference.Need;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.UpdateTime;

/// The fields of a comparison for people: called and filled as the portal and the other documents do it.
/// Programs read the names and codes of the report file.
public final class FieldWords {
    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("name", "Name"),
            entry("priority", "Priority"),
            entry("direction", "Direction"),
            entry("access", "Action"),
            entry("protocol", "Protocol"),
            entry("source", "Source"),
            entry("destination", "Destination"),
            entry("destinationPorts", "Destination ports"),
            entry("ports", "Ports"),
            entry("requirement", "Need"),
            entry("feature", "Feature"),
            entry("purpose", "Purpose"),
            entry("nextHopType", "Next hop"),
            entry("nextHopAddress", "Hop address"),
            entry("kind", "Kind"),
            entry("service", "Service"),
            entry("seenBy", "Seen by"),
            entry("zone", "Zone"),
            entry("type", "Type"),
            entry("value", "Value"),
            entry("required", "Required"),
            entry("sku", "SKU"),
            entry("zoneRedundant", "Zone redundant"),
            entry("notes", "Notes"),
            entry("required.total", "Addresses needed"),
            entry("required.azureReserved", "Addresses reserved by Azure"),
            entry("required.units", "Addresses of the units"),
            entry("required.loadBalancer", "Addresses of the load balancer"),
            entry("required.other", "Other addresses"),
            entry("minimum", "Smallest size"),
            entry("recommended", "Recommended size"),
            entry("chosen", "Subnet"),
            entry("chosen.spare", "Spare addresses"),
            entry("chosen.maxUnits", "Most units"),
            entry("dedicated", "For API Management alone"),
            entry("delegation", "Delegation"),
            entry("publicVip", "Public VIP"),
            entry("privateVip", "Private VIP"),
            entry("newSubnet", "New subnet"),
            entry("secondPublicIp", "Second public IP"),
            entry("newInstance", "New instance"),
            entry("updateMinutes", "Update"),
            entry("downtime", "Downtime"),
            entry("confidence", "Confidence"),
            entry("steps", "Steps"));

    private FieldWords() {}

    /// `Priority: 110 → 120`.
    public static String of(FieldChange field) {
        return NAMES.getOrDefault(field.name(), field.name()) + ": " + shown(field.name(), field.before()) + " → "
                + shown(field.name(), field.after());
    }

    private static String shown(String field, String value) {
        return DiffWords.shown(
                switch (value) {
                    case "true" -> "yes";
                    case "false" -> "no";
                    default -> value(field, value);
                });
    }

    /// A field's code in words; every other value as it is.
    ///
    /// @param field its name in the report file
    public static String value(String field, String value) {
        Optional<String> words = switch (field) {
            case "protocol" -> Word.find(Protocol.class, value).map(PortalWords::of);
            case "nextHopType" -> Word.find(HopType.class, value).map(PortalWords::of);
            case "kind" -> Word.find(EndpointKind.class, value).map(PortalWords::of);
            case "requirement" -> Word.find(Requirement.class, value).map(PortalWords::of);
            case "source", "destination", "destinationPorts", "ports" -> Optional.of(PortalWords.end(value));
            case "publicVip", "privateVip" ->
                Word.find(AddressEffect.class, value).map(DiffWords::of);
            case "newSubnet", "secondPublicIp" -> Word.find(Need.class, value).map(DiffWords::of);
            case "downtime" -> Word.find(Downtime.class, value).map(DiffWords::of);
            case "confidence" -> Word.find(Confidence.class, value).map(DiffWords::of);
            case "updateMinutes" -> Optional.of(DiffWords.of(minutes(value)));
            default -> Optional.empty();
        };
        return words.orElse(value);
    }

    /// Reads `15-45`, `15-` and `-45`; anything else is no time.
    public static UpdateTime minutes(String range) {
        int dash = range.indexOf('-');
        return dash < 0
                ? UpdateTime.UNKNOWN
                : new UpdateTime(number(range.substring(0, dash)), number(range.substring(dash + 1)));
    }

    private static Optional<Integer> number(String digits) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }
}
