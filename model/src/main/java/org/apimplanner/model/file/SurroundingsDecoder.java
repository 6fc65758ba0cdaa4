package org.apimplanner.model.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.json.Notation;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.net.ServiceTagName;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.PrivateEndpoint;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.RegionSurroundings;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.plan.WorkspaceMode;
import org.apimplanner.model.reference.ReferenceData;

/// Reads what surrounds the instance in a plan file.
final class SurroundingsDecoder {
    // Bounds of the file format against hostile files; what Azure takes is judged by the planner.
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_RANGES = 10_000;

    private static final Notation<PortRange> PORTS =
            new Notation<>("a port such as 443, a range such as 8000-8100, or *", PortRange::tryParse);

    private final RegionNames regions;

    SurroundingsDecoder(ReferenceData reference) {
        this.regions = new RegionNames(reference);
    }

    Surroundings plan(JsonValue fields) {
        List<Client> clients = entries(fields, "clients").stream()
                .map(SurroundingsDecoder::client)
                .toList();
        List<Backend> backends = entries(fields, "backends").stream()
                .map(SurroundingsDecoder::backend)
                .toList();
        refuseMore(fields, "clients", clients, Client::addresses, Client::ports);
        refuseMore(fields, "backends", backends, Backend::addresses, Backend::ports);
        return new Surroundings(
                clients,
                backends,
                fields.find("front").map(f -> f.word(Front.class)).orElse(Front.NONE),
                fields.find("inboundPrivateEndpoint").map(JsonValue::flag).orElse(false),
                entries(fields, "workspaceGateways").stream().map(this::gateway).toList());
    }

    /// All entries together: each region has a rule for each of them.
    private static <E> void refuseMore(
            JsonValue fields,
            String name,
            List<E> entries,
            Function<E, List<Ipv4Prefix>> ranges,
            Function<E, List<PortRange>> ports) {
        refuseMore(fields, name, "IPv4 ranges", entries.stream().map(ranges));
        refuseMore(fields, name, "ports", entries.stream().map(ports));
    }

    private static void refuseMore(JsonValue fields, String name, String what, Stream<? extends List<?>> lists) {
        int all = lists.mapToInt(List::size).sum();
        if (all > MOST_RANGES) {
            throw fields.get(name)
                    .found(
                            all + " " + what + " in all",
                            "entries with at most " + MOST_RANGES + " " + what + " in all");
        }
    }

    static RegionSurroundings region(JsonValue fields) {
        return new RegionSurroundings(
                fields.find("applicationGatewaySubnet").map(NetDecoder::prefix),
                fields.find("privateEndpointSubnet").map(NetDecoder::prefix),
                fields.find("nextHop").map(NetDecoder::address),
                fields.find("natGateway").map(JsonValue::flag).orElse(false),
                entries(fields, "privateEndpoints").stream()
                        .map(SurroundingsDecoder::endpoint)
                        .toList());
    }

    private static List<JsonValue> entries(JsonValue fields, String name) {
        return fields.find(name)
                .map(list -> BoundedList.of(list, "entries", MOST_ENTRIES))
                .orElse(List.of());
    }

    private static Client client(JsonValue value) {
        JsonValue fields = value.object();
        fields.refuseUnknown(List.of("name", "addresses", "serviceTag", "ports"));
        String name = PlanTexts.entryName(fields.get("name"));
        Optional<String> tag = tag(fields);
        return new Client(
                name,
                addresses(fields, tag),
                tag,
                fields.find("ports").map(f -> ports(f)).orElse(List.of()));
    }

    private static Backend backend(JsonValue value) {
        JsonValue fields = value.object();
        fields.refuseUnknown(List.of("name", "addresses", "serviceTag", "protocol", "ports"));
        String name = PlanTexts.entryName(fields.get("name"));
        Optional<String> tag = tag(fields);
        return new Backend(
                name,
                addresses(fields, tag),
                tag,
                fields.find("protocol").map(SurroundingsDecoder::protocol).orElse(Protocol.TCP),
                fields.find("ports").map(f -> ports(f)).orElse(Backend.DEFAULT_PORTS));
    }

    /// Those of a report's rules: no gateway calls a backend by a protocol of encrypted tunnels.
    private static Protocol protocol(JsonValue field) {
        return switch (field.word(Protocol.class)) {
            case TCP -> Protocol.TCP;
            case UDP -> Protocol.UDP;
            case ICMP -> Protocol.ICMP;
            case ANY -> Protocol.ANY;
            case ESP, AH -> throw field.wrong("Tcp, Udp, Icmp or *");
        };
    }

    private static Optional<String> tag(JsonValue fields) {
        return fields.find("serviceTag").map(field -> {
            String expected = "a service tag such as AzureFrontDoor.Backend";
            String text = field.text(expected);
            return ServiceTagName.tryParse(text).filter(text::equals).orElseThrow(() -> field.wrong(expected));
        });
    }

    private static List<Ipv4Prefix> addresses(JsonValue fields, Optional<String> tag) {
        if (tag.isPresent()) {
            fields.find("addresses").ifPresent(both -> {
                throw both.wrong("either addresses or a serviceTag, not both");
            });
            return List.of();
        }
        JsonValue field = fields.get("addresses");
        List<JsonValue> ranges = BoundedList.of(field, "IPv4 ranges", MOST_RANGES);
        if (ranges.isEmpty()) {
            throw field.wrong("at least one IPv4 range, or a serviceTag in place of addresses");
        }
        return ranges.stream().map(NetDecoder::prefix).toList();
    }

    private static List<PortRange> ports(JsonValue field) {
        String expected = "a list of at least one port or port range";
        if (field.elements(expected).isEmpty()) {
            throw field.wrong(expected);
        }
        return BoundedList.of(field, "ports", MOST_RANGES).stream()
                .map(port -> port.parsed(PORTS))
                .toList();
    }

    private static PrivateEndpoint endpoint(JsonValue value) {
        JsonValue fields = value.object();
        fields.refuseUnknown(List.of("service", "address"));
        return new PrivateEndpoint(
                fields.get("service").word(PrivateService.class),
                fields.find("address").map(NetDecoder::address));
    }

    private WorkspaceGateway gateway(JsonValue value) {
        JsonValue fields = value.object();
        fields.refuseUnknown(List.of("name", "region", "mode", "subnet"));
        return new WorkspaceGateway(
                PlanTexts.entryName(fields.get("name")),
                regions.name(fields.get("region")),
                fields.get("mode").word(WorkspaceMode.class),
                fields.find("subnet").map(NetDecoder::prefix));
    }
}
