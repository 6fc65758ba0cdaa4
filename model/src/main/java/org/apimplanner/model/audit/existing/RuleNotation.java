package org.apimplanner.model.audit.existing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.Word;
import org.apimplanner.model.json.Notation;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// How the parts of rules and routes are written, by whichever tool.
final class RuleNotation {
    static final Notation<String> WORD = new Notation<>("a text", Optional::of);

    static final Notation<Integer> PRIORITY = new Notation<>("a whole number", RuleNotation::number);

    static final Notation<PortRange> PORTS =
            new Notation<>("a port from 0 to 65535, a range such as 6381-6383, or *", RuleNotation::ports);

    static final Notation<Direction> DIRECTION =
            new Notation<>("Inbound or Outbound", text -> word(Direction.class, text));

    static final Notation<Access> ACCESS = new Notation<>("Allow or Deny", text -> word(Access.class, text));

    static final Notation<Protocol> PROTOCOL = new Notation<>("Tcp, Udp, Icmp, Esp, Ah or *", RuleNotation::protocol);

    static final Notation<HopType> HOP =
            new Notation<>("Internet, VirtualAppliance, VirtualNetworkGateway, VnetLocal or None", RuleNotation::hop);

    /// The protocol numbers of the IANA registry, which some tools write, and the words for all.
    private static final Map<String, Protocol> PROTOCOLS = Map.of(
            "1", Protocol.ICMP,
            "6", Protocol.TCP,
            "17", Protocol.UDP,
            "50", Protocol.ESP,
            "51", Protocol.AH,
            "any", Protocol.ANY,
            "all", Protocol.ANY);

    /// Words of effective routes and of the portal. Peered networks are reached as the own network is;
    /// a service endpoint leads straight to the service, past every appliance, as `Internet` does.
    private static final Map<String, HopType> HOPS = Map.of(
            "virtualnetwork", HopType.VNET_LOCAL,
            "vnetpeering", HopType.VNET_LOCAL,
            "vnetglobalpeering", HopType.VNET_LOCAL,
            "virtualnetworkpeering", HopType.VNET_LOCAL,
            "virtualnetworkserviceendpoint", HopType.INTERNET);

    private RuleNotation() {}

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<PortRange> ports(String text) {
        boolean every = text.equalsIgnoreCase("any") || text.equalsIgnoreCase("all");
        return every ? Optional.of(PortRange.ANY) : PortRange.tryParse(text);
    }

    private static Optional<Protocol> protocol(String text) {
        return word(Protocol.class, text).or(() -> Optional.ofNullable(PROTOCOLS.get(lower(text))));
    }

    private static Optional<HopType> hop(String text) {
        String joined = lower(text).replaceAll("[ _-]", "");
        return word(HopType.class, joined).or(() -> Optional.ofNullable(HOPS.get(joined)));
    }

    private static <E extends Enum<E> & Word> Optional<E> word(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.word().equalsIgnoreCase(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
