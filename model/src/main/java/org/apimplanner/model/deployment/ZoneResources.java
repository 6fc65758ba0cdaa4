package org.apimplanner.model.deployment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.reference.CompanionKind;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// The private DNS zones of a deployment: one for each name of a zone, with a record set for each name in it.
final class ZoneResources {
    /// What stands in a name of a report for what the plan does not know, such as `<service-name>`.
    private static final Pattern UNKNOWN = Pattern.compile("<([a-z]+(?:-[a-z]+)*)>");

    private static final Pattern ZONE = Pattern.compile("[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63}){1,33}");
    /// The zone of a service behind a private endpoint; that of API Management has a hyphen.
    private static final Pattern SERVICE_ZONE = Pattern.compile("privatelink\\.([a-z]+)\\..+");

    private static final String ADDRESS_RECORD = "A";

    private ZoneResources() {}

    /// @param regions to whose networks the zones are linked; without any there is nothing to link to
    static List<DnsZone> of(Report report, List<DeployedRegion> regions) {
        if (regions.isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, List<Found>>> zones = new LinkedHashMap<>();
        for (RegionReport region : report.regions()) {
            region.dnsRecords().forEach(record -> add(zones, new Found(region, "", record)));
            for (int i = 0; i < region.companions().size(); i++) {
                String owner = region.companions().get(i).kind() == CompanionKind.WORKSPACE_GATEWAY
                        ? "workspace " + (i + 1) + " "
                        : "";
                region.companions().get(i).dnsRecords().forEach(record -> add(zones, new Found(region, owner, record)));
            }
        }
        return zones.values().stream()
                .map(zone -> new DnsZone(
                        zone.values().iterator().next().getFirst().named(DnsRecord::zone),
                        zone.values().stream().map(ZoneResources::records).toList()))
                .toList();
    }

    private static void add(Map<String, Map<String, List<Found>>> zones, Found found) {
        DnsRecord record = found.record();
        if (!record.type().equals(ADDRESS_RECORD)) {
            throw new RefusedDeployment("The DNS record '" + record.name() + "' of the zone '" + record.zone()
                    + "' has the type " + record.type() + ", and only A records are written as code.");
        }
        if (!ZONE.matcher(UNKNOWN.matcher(record.zone()).replaceAll("x")).matches()) {
            throw new RefusedDeployment("The name '" + record.zone() + "' is none that Azure takes for a private DNS"
                    + " zone: 2 to 34 labels of letters, digits, underscores and hyphens.");
        }
        zones.computeIfAbsent(record.zone(), zone -> new LinkedHashMap<>())
                .computeIfAbsent(record.name(), name -> new ArrayList<>())
                .add(found);
    }

    private static DnsRecordSet records(List<Found> found) {
        Found first = found.getFirst();
        return new DnsRecordSet(
                first.named(DnsRecord::name),
                first.record().purpose(),
                found.stream().map(Found::address).distinct().toList());
    }

    /// A record of a report and whose it is.
    ///
    /// @param owner the words that set apart what is asked for; empty for the instance itself
    private record Found(RegionReport region, String owner, DnsRecord record) {
        /// A plan says addresses it knows; of others it has words, such as `private VIP`.
        Value address() {
            String value = record.value();
            if (Ipv4Address.tryParse(value).isPresent()) {
                return Value.of(value);
            }
            Optional<String> service = service();
            String words = owner.isEmpty()
                    ? service.map(it -> it + " ").orElse("") + value.toLowerCase(Locale.ROOT)
                    : owner + "private vip";
            return Value.of(Parameter.of(
                    region.name(),
                    words,
                    "The " + value + (owner.isEmpty() ? " of " + service.orElse("the instance") : "") + " in "
                            + region.displayName()
                            + ", known once it is deployed. Without it the DNS records are left out.",
                    Optional.of("")));
        }

        /// Each private endpoint of a service has an address of its own: what its zone has for the service.
        private Optional<String> service() {
            Matcher zone = SERVICE_ZONE.matcher(record.zone());
            return zone.matches() ? Optional.of(zone.group(1)) : Optional.empty();
        }

        Value named(Function<DnsRecord, String> part) {
            String text = part.apply(record);
            List<Value.Part> parts = new ArrayList<>();
            Matcher unknown = UNKNOWN.matcher(text);
            int end = 0;
            while (unknown.find()) {
                if (unknown.start() > end) {
                    parts.add(new Value.Known(text.substring(end, unknown.start())));
                }
                parts.add(new Value.Asked(parameter(unknown.group(1))));
                end = unknown.end();
            }
            if (end < text.length()) {
                parts.add(new Value.Known(text.substring(end)));
            }
            return new Value(parts);
        }

        private Parameter parameter(String placeholder) {
            String words = placeholder.replace('-', ' ');
            if (words.equals("service name")) {
                return new Parameter(
                        Optional.empty(),
                        List.of("service", "name"),
                        "The name of the API Management instance.",
                        Optional.empty());
            }
            return Parameter.of(
                    region.name(),
                    owner + words,
                    "The " + words + " in host names in " + region.displayName() + ".",
                    Optional.empty());
        }
    }
}
