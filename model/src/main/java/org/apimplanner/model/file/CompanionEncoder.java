package org.apimplanner.model.file;

import static org.apimplanner.model.json.JsonParts.objects;
import static org.apimplanner.model.json.JsonParts.optional;
import static org.apimplanner.model.json.JsonParts.texts;
import static org.apimplanner.model.json.JsonParts.word;

import java.util.Optional;
import org.apimplanner.model.diff.CompanionEntry;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.Companion.CompanionSubnet;
import tools.jackson.core.JsonGenerator;

/// Writes what stands beside the instance.
final class CompanionEncoder {
    private CompanionEncoder() {}

    static void write(JsonGenerator json, Companion companion) {
        word(json, "kind", companion.kind());
        json.writeStringProperty("name", companion.name());
        subnet(json, companion.subnet());
        objects(json, "nsgRules", companion.nsgRules(), RuleEncoder::nsgRule);
        objects(json, "firewall", companion.firewall(), RuleEncoder::firewallRule);
        objects(json, "dnsRecords", companion.dnsRecords(), ReportEncoder::dnsRecord);
        texts(json, "notes", companion.notes());
        ReportEncoder.references(json, companion.references());
    }

    /// Writes one row of a companion under the companion's kind and name.
    static void entry(JsonGenerator json, CompanionEntry entry) {
        word(json, "companion", entry.companion().kind());
        json.writeStringProperty("of", entry.companion().name());
        switch (entry) {
            case CompanionEntry.Itself itself -> {
                subnet(json, itself.companion().subnet());
                texts(json, "notes", itself.companion().notes());
            }
            case CompanionEntry.SecurityRule rule -> RuleEncoder.nsgRule(json, rule.rule());
            case CompanionEntry.FirewallEntry rule -> RuleEncoder.firewallRule(json, rule.rule());
            case CompanionEntry.NameRecord dns -> ReportEncoder.dnsRecord(json, dns.dns());
        }
    }

    private static void subnet(JsonGenerator json, Optional<CompanionSubnet> subnet) {
        if (subnet.isEmpty()) {
            json.writeNullProperty("subnet");
            return;
        }
        CompanionSubnet own = subnet.get();
        json.writeObjectPropertyStart("subnet");
        optional(json, "cidr", own.cidr().map(Ipv4Prefix::toString));
        json.writeNumberProperty("longestPrefix", own.longestPrefix());
        own.shortestPrefix().ifPresent(length -> json.writeNumberProperty("shortestPrefix", length));
        json.writeBooleanProperty("dedicated", own.dedicated());
        optional(json, "delegation", own.delegation());
        json.writeEndObject();
    }
}
