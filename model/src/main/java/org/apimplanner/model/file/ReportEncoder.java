package org.apimplanner.model.file;

import static org.apimplanner.model.json.JsonParts.objects;
import static org.apimplanner.model.json.JsonParts.optional;
import static org.apimplanner.model.json.JsonParts.texts;
import static org.apimplanner.model.json.JsonParts.word;

import java.util.List;
import java.util.TreeMap;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.AddressMap;
import org.apimplanner.model.report.ChecklistItem;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.NamedResource;
import org.apimplanner.model.report.PublicIp;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SourceAddress;
import tools.jackson.core.JsonGenerator;

/// Writes a report as an object, its fields in the order of the schema.
final class ReportEncoder {
    private static final int SCHEMA_VERSION = 1;

    private ReportEncoder() {}

    static void write(JsonGenerator json, Report report, String version) {
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
        json.writeObjectPropertyStart("generator");
        json.writeStringProperty("name", "apim-network-planner");
        json.writeStringProperty("version", version);
        json.writeEndObject();
        json.writeName("plan");
        PlanEncoder.write(json, report.plan().withDefaultPorts());
        edition(json, report.edition());
        objects(json, "regions", report.regions(), ReportEncoder::region);
        objects(json, "addressing", report.addressing(), ReportEncoder::addressMap);
        objects(json, "findings", report.findings(), ReportEncoder::finding);
        objects(json, "checklist", report.checklist(), ReportEncoder::checklistItem);
        json.writeEndObject();
    }

    /// Where statements stand in the documentation.
    static void references(JsonGenerator json, List<Source> sources) {
        objects(json, "references", sources, ReportEncoder::source);
    }

    private static void source(JsonGenerator json, Source source) {
        json.writeStringProperty("document", source.document());
        json.writeStringProperty("section", source.section());
        json.writeStringProperty("asOf", source.asOf());
    }

    private static void edition(JsonGenerator json, Edition edition) {
        json.writeObjectPropertyStart("edition");
        json.writeStringProperty("id", edition.id());
        json.writeStringProperty("asOf", edition.asOf());
        json.writeEndObject();
    }

    private static void region(JsonGenerator json, RegionReport region) {
        json.writeStringProperty("name", region.name());
        json.writeStringProperty("displayName", region.displayName());
        json.writeBooleanProperty("primary", region.primary());
        SubnetEncoder.write(json, region.subnet());
        objects(json, "nsgRules", region.nsgRules(), RuleEncoder::nsgRule);
        objects(json, "routes", region.routes(), RuleEncoder::route);
        objects(json, "firewall", region.firewall(), RuleEncoder::firewallRule);
        objects(json, "sourceAddresses", region.sourceAddresses(), ReportEncoder::sourceAddress);
        objects(json, "dnsRecords", region.dnsRecords(), ReportEncoder::dnsRecord);
        json.writeObjectPropertyStart("publicIp");
        publicIp(json, region.publicIp());
        json.writeEndObject();
        if (!region.companions().isEmpty()) {
            objects(json, "companions", region.companions(), CompanionEncoder::write);
        }
        if (!region.names().isEmpty()) {
            objects(json, "names", region.names(), ReportEncoder::named);
        }
    }

    private static void named(JsonGenerator json, NamedResource resource) {
        word(json, "type", resource.type());
        json.writeStringProperty("name", resource.name());
    }

    static void sourceAddress(JsonGenerator json, SourceAddress address) {
        json.writeStringProperty("seenBy", address.seenBy());
        json.writeStringProperty("value", address.value());
        json.writeStringProperty("purpose", address.purpose());
        references(json, address.references());
        optional(json, "note", address.note());
        json.writeBooleanProperty("verified", address.verified());
    }

    static void dnsRecord(JsonGenerator json, DnsRecord dns) {
        json.writeStringProperty("zone", dns.zone());
        json.writeStringProperty("name", dns.name());
        json.writeStringProperty("type", dns.type());
        json.writeStringProperty("value", dns.value());
        json.writeStringProperty("purpose", dns.purpose());
        references(json, dns.references());
        optional(json, "note", dns.note());
        json.writeBooleanProperty("verified", dns.verified());
    }

    static void publicIp(JsonGenerator json, PublicIp ip) {
        json.writeBooleanProperty("required", ip.required());
        optional(json, "sku", ip.sku());
        json.writeBooleanProperty("zoneRedundant", ip.zoneRedundant());
        texts(json, "notes", ip.notes());
        references(json, ip.references());
    }

    private static void addressMap(JsonGenerator json, AddressMap map) {
        json.writeStringProperty("vnet", map.vnet().toString());
        texts(json, "regions", map.regions());
        json.writeNumberProperty("freeAddresses", map.freeAddresses());
        optional(json, "nextFree", map.nextFree().map(Ipv4Prefix::toString));
        objects(json, "blocks", map.blocks(), ReportEncoder::addressBlock);
    }

    private static void addressBlock(JsonGenerator json, AddressMap.Block block) {
        json.writeStringProperty("cidr", block.cidr().toString());
        word(json, "use", block.use());
        optional(json, "region", block.region());
        json.writeBooleanProperty("proposed", block.proposed());
    }

    private static void finding(JsonGenerator json, Finding finding) {
        word(json, "severity", finding.severity());
        word(json, "code", finding.code());
        json.writeStringProperty("path", finding.path());
        json.writeStringProperty("message", finding.message());
        references(json, finding.references());
        optional(json, "fix", finding.fix());
        json.writeObjectPropertyStart("arguments");
        // Sorted: an unordered map would give other bytes on each run.
        new TreeMap<>(finding.arguments()).forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private static void checklistItem(JsonGenerator json, ChecklistItem item) {
        word(json, "phase", item.phase());
        json.writeStringProperty("item", item.item());
        optional(json, "region", item.region());
        references(json, item.references());
    }
}
