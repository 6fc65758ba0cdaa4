package org.apimplanner.model.diff;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.apimplanner.model.Word;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.PublicIp;
import org.apimplanner.model.report.Route;
import org.apimplanner.model.report.SourceAddress;
import org.apimplanner.model.report.SubnetPlan;

/// The shapes of the rows of a region's report. What a row cites and the remarks of those who keep
/// the reference data are no fields: they change with every edition.
final class RowShapes {
    static final RowShape<SubnetPlan> SUBNET =
            new RowShape<>(ReportPart.SUBNET, row -> "subnet", RowShapes::subnetLabel, RowShapes::subnet);

    static final RowShape<NsgRule> NSG_RULES = new RowShape<>(
            ReportPart.NSG_RULES,
            row -> row.rule() + " " + row.direction().word() + " " + row.destination(),
            row -> row.name() + ": " + row.direction().word() + " " + row.priority() + " "
                    + row.access().word() + " " + row.protocol().word() + " " + row.source() + " to "
                    + row.destination() + " "
                    + ports(row.destinationPorts())
                    + ", " + row.requirement().word(),
            row -> fields(
                    "name", row.name(),
                    "priority", Integer.toString(row.priority()),
                    "direction", row.direction().word(),
                    "access", row.access().word(),
                    "protocol", row.protocol().word(),
                    "source", row.source(),
                    "destination", row.destination(),
                    "destinationPorts", ports(row.destinationPorts()),
                    "requirement", row.requirement().word(),
                    "feature", feature(row.feature()),
                    "purpose", row.purpose()));

    static final RowShape<Route> ROUTES = new RowShape<>(
            ReportPart.ROUTES,
            row -> row.rule() + " " + row.destination(),
            row -> row.name() + ": " + row.destination() + " to "
                    + row.nextHopType().word()
                    + row.nextHopAddress().map(address -> " " + address).orElse(""),
            row -> fields(
                    "name", row.name(),
                    "destination", row.destination(),
                    "nextHopType", row.nextHopType().word(),
                    "nextHopAddress", row.nextHopAddress().map(Object::toString).orElse(""),
                    "purpose", row.purpose()));

    static final RowShape<FirewallRule> FIREWALL = new RowShape<>(
            ReportPart.FIREWALL,
            row -> row.rule() + " " + row.kind().word() + " " + row.destination(),
            row -> row.direction().word() + " " + row.protocol().word() + " " + row.destination() + " "
                    + ports(row.ports()) + ", " + row.requirement().word(),
            row -> fields(
                    "kind", row.kind().word(),
                    "destination", row.destination(),
                    "protocol", row.protocol().word(),
                    "ports", ports(row.ports()),
                    "direction", row.direction().word(),
                    "requirement", row.requirement().word(),
                    "feature", feature(row.feature()),
                    "purpose", row.purpose()));

    static final RowShape<String> SERVICE_ENDPOINTS =
            new RowShape<>(ReportPart.SERVICE_ENDPOINTS, row -> row, row -> row, row -> fields("service", row));

    static final RowShape<SourceAddress> SOURCE_ADDRESSES = new RowShape<>(
            ReportPart.SOURCE_ADDRESSES,
            SourceAddress::seenBy,
            row -> row.seenBy() + " see " + row.value(),
            row -> fields("seenBy", row.seenBy(), "value", row.value(), "purpose", row.purpose()));

    static final RowShape<DnsRecord> DNS_RECORDS = new RowShape<>(
            ReportPart.DNS_RECORDS,
            row -> row.zone() + " " + row.name() + " " + row.type(),
            row -> row.name() + " " + row.type() + " in " + row.zone() + ": " + row.value(),
            row -> fields(
                    "zone", row.zone(),
                    "name", row.name(),
                    "type", row.type(),
                    "value", row.value(),
                    "purpose", row.purpose()));

    static final RowShape<PublicIp> PUBLIC_IP = new RowShape<>(
            ReportPart.PUBLIC_IP,
            row -> "publicIp",
            row -> row.sku().map(sku -> sku + " public IP address").orElse("no public IP address resource"),
            row -> fields(
                    "required", Boolean.toString(row.required()),
                    "sku", row.sku().orElse(""),
                    "zoneRedundant", Boolean.toString(row.zoneRedundant()),
                    "notes", String.join(" ", row.notes())));

    private RowShapes() {}

    private static SequencedMap<String, String> subnet(SubnetPlan row) {
        Optional<SubnetPlan.Chosen> chosen = row.chosen();
        return fields(
                "required.total",
                Long.toString(row.required().total()),
                "required.azureReserved",
                Long.toString(row.required().azureReserved()),
                "required.units",
                Long.toString(row.required().units()),
                "required.loadBalancer",
                Long.toString(row.required().loadBalancer()),
                "required.other",
                Long.toString(row.required().other()),
                "minimum",
                size(row.minimum()),
                "recommended",
                size(row.recommended()),
                "chosen",
                chosen.map(c -> c.cidr() + (c.proposed() ? " (proposed)" : "")).orElse(""),
                "chosen.spare",
                chosen.map(c -> Long.toString(c.spare())).orElse(""),
                "chosen.maxUnits",
                chosen.flatMap(SubnetPlan.Chosen::maxUnits)
                        .map(Object::toString)
                        .orElse(""),
                "dedicated",
                Boolean.toString(row.dedicated()),
                "delegation",
                row.delegation().orElse(""));
    }

    private static String subnetLabel(SubnetPlan row) {
        return row.chosen().map(chosen -> chosen.cidr().toString()).orElse("at least " + size(row.minimum()));
    }

    private static String size(SubnetPlan.Size size) {
        return "/" + size.prefixLength();
    }

    private static String ports(List<PortRange> ports) {
        return ports.stream().sorted().map(PortRange::toString).collect(Collectors.joining(", "));
    }

    private static String feature(Optional<Feature> feature) {
        return feature.map(Word::word).orElse("");
    }

    /// @param namesAndValues in turn
    private static SequencedMap<String, String> fields(String... namesAndValues) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        List<String> all = Arrays.asList(namesAndValues);
        for (int i = 0; i < all.size(); i += 2) {
            fields.put(all.get(i), all.get(i + 1));
        }
        return fields;
    }
}
