package org.apimplanner.model.diff;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.apimplanner.model.report.Companion;

/// The shape of the rows beside the instance: each row as of the instance's own tables, under the
/// companion's name.
final class CompanionShape {
    static final RowShape<CompanionEntry> COMPANIONS =
            new RowShape<>(ReportPart.COMPANIONS, CompanionShape::key, CompanionShape::label, CompanionShape::fields);

    private CompanionShape() {}

    private static String key(CompanionEntry entry) {
        Companion companion = entry.companion();
        String name = companion.kind().word() + " " + companion.name();
        return switch (entry) {
            case CompanionEntry.Itself itself -> name;
            // By name: the rules of several clients come of one requirement.
            case CompanionEntry.SecurityRule rule -> name + " " + rule.rule().name();
            case CompanionEntry.FirewallEntry rule ->
                name + " " + RowShapes.FIREWALL.key().apply(rule.rule());
            case CompanionEntry.NameRecord dns ->
                name + " " + RowShapes.DNS_RECORDS.key().apply(dns.dns());
        };
    }

    private static String label(CompanionEntry entry) {
        String name = entry.companion().name();
        return switch (entry) {
            case CompanionEntry.Itself itself -> name + subnet(itself.companion());
            case CompanionEntry.SecurityRule rule ->
                name + ", " + RowShapes.NSG_RULES.label().apply(rule.rule());
            case CompanionEntry.FirewallEntry rule ->
                name + ", " + RowShapes.FIREWALL.label().apply(rule.rule());
            case CompanionEntry.NameRecord dns ->
                name + ", " + RowShapes.DNS_RECORDS.label().apply(dns.dns());
        };
    }

    private static SequencedMap<String, String> fields(CompanionEntry entry) {
        return switch (entry) {
            case CompanionEntry.Itself itself -> fields(itself.companion());
            case CompanionEntry.SecurityRule rule ->
                RowShapes.NSG_RULES.fields().apply(rule.rule());
            case CompanionEntry.FirewallEntry rule ->
                RowShapes.FIREWALL.fields().apply(rule.rule());
            case CompanionEntry.NameRecord dns -> RowShapes.DNS_RECORDS.fields().apply(dns.dns());
        };
    }

    private static SequencedMap<String, String> fields(Companion companion) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("subnet", subnet(companion).strip());
        fields.put(
                "delegation",
                companion.subnet().flatMap(subnet -> subnet.delegation()).orElse(""));
        fields.put("notes", String.join(" ", companion.notes()));
        return fields;
    }

    private static String subnet(Companion companion) {
        return companion
                .subnet()
                .flatMap(subnet -> subnet.cidr())
                .map(cidr -> " " + cidr)
                .orElse("");
    }
}
