package org.apimplanner.model.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.PrivateService;

/// Decodes the rows that become parts of a report: subnets, rules, endpoints, routes, addresses, DNS.
final class NetworkRows {
    private static final String PORT = "a port, a range such as 6381-6383, or *";
    private static final int LEAST_PRIORITY = 100;
    private static final int MOST_PRIORITY = 4096;

    private final Citations citations;

    NetworkRows(Citations citations) {
        this.citations = citations;
    }

    SubnetRule subnetRule(JsonRow row) {
        AppliesTo appliesTo = citations.appliesTo(row);
        return new SubnetRule(
                row.text("id"),
                appliesTo,
                row.number("azureReserved", 0, 99),
                row.number("loadBalancer", 0, 99),
                row.flag("countsUnits", false),
                row.number("fixed", 0, 99),
                row.number("longestPrefix", 1, 32),
                row.optionalNumber("recommendedPrefix", 1, 32),
                row.flag("dedicated", false),
                row.optionalText("delegation"),
                citations.sources(row, appliesTo.editions()));
    }

    SubnetGrowth subnetGrowth(JsonRow row) {
        AppliesTo appliesTo = citations.appliesTo(row);
        return new SubnetGrowth(
                row.text("id"),
                appliesTo,
                row.number("units", 0, 99),
                row.text("reason"),
                citations.sources(row, appliesTo.editions()));
    }

    NsgRow nsgRow(JsonRow row) {
        AppliesTo appliesTo = citations.appliesTo(row);
        Map<Direction, Integer> priorities = row.map(
                "priorities", Direction.class, (values, key) -> values.number(key, LEAST_PRIORITY, MOST_PRIORITY));
        if (priorities.isEmpty()) {
            throw row.fault("priorities", "none", "one for each direction of the row");
        }
        return new NsgRow(
                row.text("id"),
                row.text("rule"),
                row.text("name"),
                priorities,
                row.has("access") ? row.word("access", Access.class) : Access.ALLOW,
                row.word("protocol", Protocol.class),
                row.text("source"),
                row.text("destination"),
                ports(row, "ports"),
                row.map("featurePorts", Feature.class, NetworkRows::ports),
                row.flag("regional", false),
                row.optionalNumber("room", 1, MOST_PRIORITY).orElse(1),
                appliesTo,
                row.word("requirement", Requirement.class),
                row.text("purpose"),
                row.optionalText("note"),
                verified(row),
                citations.sources(row, appliesTo.editions()));
    }

    EndpointRow endpoint(JsonRow row) {
        AppliesTo appliesTo = citations.appliesTo(row);
        List<String> destinations = row.list("destinations", "a destination", Optional::of);
        if (destinations.isEmpty()) {
            throw row.fault("destinations", "none", "at least one");
        }
        return new EndpointRow(
                row.text("id"),
                row.text("rule"),
                row.word("kind", EndpointKind.class),
                destinations,
                row.word("protocol", Protocol.class),
                ports(row, "ports"),
                appliesTo,
                row.word("requirement", Requirement.class),
                row.words("requiredWith", Feature.class),
                row.text("purpose"),
                row.optionalText("note"),
                verified(row),
                citations.sources(row, appliesTo.editions()));
    }

    RouteRow route(JsonRow row) {
        AppliesTo appliesTo = citations.appliesTo(row);
        return new RouteRow(
                row.text("id"),
                row.text("rule"),
                row.text("name"),
                row.word("kind", RouteKind.class),
                row.optionalText("destination"),
                appliesTo,
                row.text("purpose"),
                citations.sources(row, appliesTo.editions()));
    }

    ServiceEndpointRow serviceEndpoint(JsonRow row) {
        AppliesTo appliesTo = citations.appliesTo(row);
        return new ServiceEndpointRow(
                row.text("id"),
                row.text("service"),
                row.text("tag"),
                appliesTo,
                row.text("purpose"),
                row.text("firewallNote"),
                citations.sources(row, appliesTo.editions()));
    }

    PublicIpRow publicIp(JsonRow row) {
        AppliesTo appliesTo = citations.appliesTo(row);
        return new PublicIpRow(
                row.text("id"),
                appliesTo,
                row.flag("required", false),
                row.optionalText("sku"),
                row.list("notes", "a sentence", Optional::of),
                citations.sources(row, appliesTo.editions()));
    }

    DnsRow dns(JsonRow row) {
        AppliesTo appliesTo = citations.appliesTo(row);
        return new DnsRow(
                row.text("id"),
                appliesTo,
                row.text("zone"),
                row.text("name"),
                row.text("type"),
                row.text("value"),
                row.text("purpose"),
                row.optionalText("note"),
                verified(row),
                citations.sources(row, appliesTo.editions()));
    }

    SourceAddressRow sourceAddress(JsonRow row) {
        AppliesTo appliesTo = citations.appliesTo(row);
        return new SourceAddressRow(
                row.text("id"),
                appliesTo,
                row.text("seenBy"),
                row.text("value"),
                row.text("purpose"),
                row.optionalText("note"),
                verified(row),
                citations.sources(row, appliesTo.editions()));
    }

    PrivateLinkRow privateLink(JsonRow row) {
        return new PrivateLinkRow(
                row.text("id"),
                row.word("service", PrivateService.class),
                row.text("label"),
                row.text("name"),
                row.map("zones", Cloud.class, JsonRow::text),
                row.text("record"),
                row.texts("rules", "the id of a requirement", Optional::of),
                row.text("serviceEndpoint"),
                row.words("doubtedOn", Platform.class),
                row.optionalText("note"),
                verified(row),
                citations.sources(row));
    }

    private static List<PortRange> ports(JsonRow row, String key) {
        List<PortRange> ports = row.list(key, PORT, PortRange::tryParse);
        if (ports.isEmpty()) {
            throw row.fault(key, "no port", PORT);
        }
        return ports;
    }

    /// A row that is not verified must say in its note what is open.
    static boolean verified(JsonRow row) {
        boolean verified = row.flag("verified", true);
        if (!verified && !row.has("note")) {
            throw row.fault("note", "nothing", "what the documents leave open, as the row is not verified");
        }
        return verified;
    }
}
