package org.apimplanner.model.planner;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.reference.AppliesTo;
import org.apimplanner.model.reference.CompanionNote;
import org.apimplanner.model.reference.CompanionRow;
import org.apimplanner.model.reference.CompanionSubnetRule;
import org.apimplanner.model.reference.DnsRow;
import org.apimplanner.model.reference.NsgRow;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.NsgRule;

/// A companion where it stands in a plan: its row of the reference data, filled.
///
/// @param situation the region it stands in
/// @param gateway the workspace gateway that it is; empty for every other companion
/// @param subnet its subnet, where the plan names one
record PlannedCompanion(
        PlannedRegion situation, CompanionRow row, Optional<WorkspaceGateway> gateway, Optional<Ipv4Prefix> subnet) {
    private static final String CLIENTS = "{clients}";

    String name() {
        return gateway.map(WorkspaceGateway::name).orElse(row.name());
    }

    Companion companion() {
        return new Companion(
                row.kind(),
                name(),
                row.subnet().map(this::subnet),
                nsgRules(),
                row.firewall().stream()
                        .filter(each -> matches(each.appliesTo()))
                        .flatMap(each -> FirewallStep.entries(situation, each))
                        .toList(),
                row.dnsRecords().stream()
                        .filter(each -> matches(each.appliesTo()))
                        .map(this::dnsRecord)
                        .toList(),
                notes().map(note -> fill(note.text())).toList(),
                references());
    }

    private Companion.CompanionSubnet subnet(CompanionSubnetRule rule) {
        return new Companion.CompanionSubnet(
                subnet, rule.longestPrefix(), rule.shortestPrefix(), rule.dedicated(), rule.delegation());
    }

    private boolean matches(AppliesTo appliesTo) {
        return situation.matches(appliesTo);
    }

    private List<NsgRule> nsgRules() {
        return row.nsgRules().stream()
                .filter(each -> matches(each.appliesTo()))
                .flatMap(this::nsgRules)
                .sorted(Comparator.comparing(NsgRule::direction).thenComparingInt(NsgRule::priority))
                .toList();
    }

    private Stream<NsgRule> nsgRules(NsgRow each) {
        List<RuleVariant> variants = variants(each);
        return each.priorities().entrySet().stream()
                .flatMap(entry -> variants.stream()
                        .map(variant -> new NsgRule(
                                each.name()
                                        + variant.nameSuffix()
                                        + entry.getKey().word(),
                                entry.getValue() + variant.step(),
                                entry.getKey(),
                                each.access(),
                                variant.protocol(),
                                variant.sources(),
                                variant.destinations().stream().map(this::fill).toList(),
                                variant.ports(),
                                each.requirement(),
                                situation.featureOf(each.appliesTo()),
                                variant.purpose(),
                                each.note(),
                                each.verified(),
                                each.rule(),
                                each.id(),
                                sources(each.sources().byEdition()))));
    }

    /// One for each client of the plan where the row asks for them and the plan names any; one otherwise.
    private List<RuleVariant> variants(NsgRow each) {
        boolean asksForClients = each.source().equals(CLIENTS);
        if (asksForClients && !situation.plan().surroundings().clients().isEmpty()) {
            return EntryRules.clients(situation, each);
        }
        return List.of(new RuleVariant(
                List.of(asksForClients ? AzureWords.INTERNET : each.source()),
                List.of(each.destination()),
                each.protocol(),
                NsgStep.ports(situation, each),
                "",
                each.purpose(),
                0,
                false));
    }

    private DnsRecord dnsRecord(DnsRow each) {
        return new DnsRecord(
                fill(each.zone()),
                fill(each.name()),
                each.type(),
                each.value(),
                each.purpose(),
                each.note(),
                each.verified(),
                sources(each.sources().byEdition()));
    }

    private Stream<CompanionNote> notes() {
        return row.notes().stream().filter(note -> matches(note.appliesTo()));
    }

    private List<Source> references() {
        SequencedSet<Source> references =
                new LinkedHashSet<>(sources(row.sources().byEdition()));
        notes().forEach(note -> references.addAll(sources(note.sources().byEdition())));
        return List.copyOf(references);
    }

    private List<Source> sources(Map<String, List<Source>> byEdition) {
        return byEdition.getOrDefault(situation.edition().id(), List.of());
    }

    private String fill(String text) {
        Map<String, String> own = new HashMap<>();
        gateway.ifPresent(each -> {
            own.put("gateway", each.name());
            own.put("gatewayRegion", each.region());
        });
        return situation.fill(text, subnet, own);
    }
}
