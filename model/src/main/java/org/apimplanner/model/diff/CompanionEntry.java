package org.apimplanner.model.diff;

import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;

/// A row of something beside the instance: what it is itself, or one row of its tables.
public sealed interface CompanionEntry {
    Companion companion();

    /// The companion with its subnet and notes.
    record Itself(Companion companion) implements CompanionEntry {}

    record SecurityRule(Companion companion, NsgRule rule) implements CompanionEntry {}

    record FirewallEntry(Companion companion, FirewallRule rule) implements CompanionEntry {}

    record NameRecord(Companion companion, DnsRecord dns) implements CompanionEntry {}

    /// Every row of the companions, each with all of its own.
    static List<CompanionEntry> of(List<Companion> companions) {
        return companions.stream().flatMap(CompanionEntry::of).toList();
    }

    private static Stream<CompanionEntry> of(Companion companion) {
        return Stream.of(
                        Stream.of(new Itself(companion)),
                        companion.nsgRules().stream().map(rule -> new SecurityRule(companion, rule)),
                        companion.firewall().stream().map(rule -> new FirewallEntry(companion, rule)),
                        companion.dnsRecords().stream().map(dns -> new NameRecord(companion, dns)))
                .flatMap(entries -> entries);
    }
}
