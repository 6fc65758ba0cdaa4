package org.apimplanner.model.file;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.NextHop;

/// Reads the forced tunneling of a plan file.
final class TunnelDecoder {
    private static final List<String> FIELDS =
            List.of("nextHop", "address", "serviceEndpoints", "clientPrefixes", "controlPlane");

    private TunnelDecoder() {}

    static ForcedTunneling tunnel(JsonValue field) {
        JsonValue fields = field.object();
        fields.refuseUnknown(FIELDS);
        NextHop nextHop = fields.get("nextHop").word(NextHop.class);
        return new ForcedTunneling(
                nextHop,
                address(fields, nextHop),
                fields.find("serviceEndpoints").map(JsonValue::flag).orElse(true),
                fields.find("clientPrefixes")
                        .map(list -> NetDecoder.prefixes(list, RegionDecoder.MOST_RANGES))
                        .orElse(List.of()),
                fields.find("controlPlane").map(f -> f.word(ControlPlane.class)).orElse(ControlPlane.SERVICE_TAG));
    }

    private static Optional<Ipv4Address> address(JsonValue fields, NextHop nextHop) {
        return switch (nextHop) {
            case VIRTUAL_APPLIANCE -> Optional.of(NetDecoder.address(fields.get("address")));
            case VIRTUAL_NETWORK_GATEWAY -> {
                fields.find("address").ifPresent(TunnelDecoder::refuse);
                yield Optional.empty();
            }
        };
    }

    private static void refuse(JsonValue address) {
        throw address.wrong("no address, since a virtual network gateway has none");
    }
}
