package org.apimplanner.model.deployment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// The private DNS zones of a deployment: one for each name of a zone, with a record set for each name in it.
final class ZoneResources {
    /// What stands in the names of a report for an instance without a name.
    private static final String UNNAMED = "<service-name>";

    private static final String ADDRESS_RECORD = "A";

    private ZoneResources() {}

    /// @param regions to whose networks the zones are linked; without any there is nothing to link to
    static List<DnsZone> of(Report report, List<DeployedRegion> regions) {
        if (regions.isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, List<Found>>> zones = new LinkedHashMap<>();
        for (RegionReport region : report.regions()) {
            for (DnsRecord record : region.dnsRecords()) {
                if (!record.type().equals(ADDRESS_RECORD)) {
                    throw new RefusedDeployment("The DNS record '" + record.name() + "' of the zone '" + record.zone()
                            + "' has the type " + record.type() + ", and only A records are written as code.");
                }
                zones.computeIfAbsent(record.zone(), zone -> new LinkedHashMap<>())
                        .computeIfAbsent(record.name(), name -> new ArrayList<>())
                        .add(new Found(region, record));
            }
        }
        return zones.entrySet().stream()
                .map(zone -> new DnsZone(
                        named(zone.getKey()),
                        zone.getValue().entrySet().stream()
                                .map(name -> records(name.getKey(), name.getValue()))
                                .toList()))
                .toList();
    }

    private record Found(RegionReport region, DnsRecord record) {}

    private static DnsRecordSet records(String name, List<Found> found) {
        return new DnsRecordSet(
                named(name),
                found.getFirst().record().purpose(),
                found.stream()
                        .map(each -> address(each.region(), each.record().value()))
                        .distinct()
                        .toList());
    }

    /// A plan says addresses it knows; of others it has words, such as `private VIP`.
    private static Value address(RegionReport region, String value) {
        if (Ipv4Address.tryParse(value).isPresent()) {
            return Value.of(value);
        }
        return Value.of(Parameter.of(
                region.name(),
                value.toLowerCase(Locale.ROOT),
                "The " + value + " of the instance in " + region.displayName()
                        + ", known once it is deployed. Without it the DNS records are left out.",
                Optional.of("")));
    }

    private static Value named(String text) {
        int start = text.indexOf(UNNAMED);
        if (start < 0) {
            return Value.of(text);
        }
        Parameter service = new Parameter(
                Optional.empty(),
                List.of("service", "name"),
                "The name of the API Management instance.",
                Optional.empty());
        List<Value.Part> parts = new ArrayList<>();
        if (start > 0) {
            parts.add(new Value.Known(text.substring(0, start)));
        }
        parts.add(new Value.Asked(service));
        if (start + UNNAMED.length() < text.length()) {
            parts.add(new Value.Known(text.substring(start + UNNAMED.length())));
        }
        return new Value(parts);
    }
}
