package org.apimplanner.app.export.handout;

import static org.apimplanner.app.export.document.Grid.cell;
import static org.apimplanner.app.export.document.Grid.cells;
import static org.apimplanner.app.export.document.Grid.column;
import static org.apimplanner.app.export.document.Grid.name;
import static org.apimplanner.app.export.document.Grid.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.Listed;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.Companion.CompanionSubnet;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;

/// What stands beside the instance: for each its subnet, the rules of its group, the hosts it needs, its
/// records, and what a person must know.
record CompanionSection(HandoutContext material) {
    /// Empty where nothing stands beside the instance.
    Optional<Section> section() {
        List<Section.Part> parts = new ArrayList<>();
        List<Markup> content = new ArrayList<>();
        for (RegionReport region : material.regions()) {
            for (Companion companion : region.companions()) {
                Section.Part part = new Section.Part(
                        "beside-" + (parts.size() + 1), Labels.companion(companion) + " · " + region.displayName());
                parts.add(part);
                content.add(part.heading());
                content.addAll(content(companion, part.title()));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("beside", "Beside the instance", parts, content));
    }

    private List<Markup> content(Companion companion, String caption) {
        List<Markup> content = new ArrayList<>();
        companion.subnet().map(this::subnet).ifPresent(content::add);
        if (!companion.nsgRules().isEmpty()) {
            content.add(rules(companion.nsgRules(), caption));
        }
        if (!companion.firewall().isEmpty()) {
            content.add(firewall(companion.firewall(), caption));
        }
        if (!companion.dnsRecords().isEmpty()) {
            content.add(records(companion.dnsRecords(), caption));
        }
        if (!companion.notes().isEmpty()) {
            content.add(Markup.of(
                    "ul.remarks",
                    companion.notes().stream()
                            .map(note -> Markup.of("li", note))
                            .toList()));
        }
        content.add(Markup.of("p.small", Markup.text("Sources: "), material.marks(companion.references())));
        return content;
    }

    private Markup subnet(CompanionSubnet subnet) {
        String range = subnet.cidr().map(Object::toString).orElse("not chosen yet");
        String size = subnet.shortestPrefix()
                .map(largest -> "/" + subnet.longestPrefix() + " to /" + largest)
                .orElse("/" + subnet.longestPrefix() + " or larger");
        return Markup.of(
                "p",
                "Subnet " + range + ", " + size + (subnet.dedicated() ? ", for it alone" : "")
                        + subnet.delegation()
                                .map(service -> ", delegated to " + service)
                                .orElse("")
                        + ".");
    }

    private Markup rules(List<NsgRule> rules, String caption) {
        Grid grid = Grid.of(
                column("Direction", 10),
                column("Priority", 8),
                column("Rule", 32),
                column("Port", 10),
                column("Protocol", 8),
                column("Source", 16),
                column("Destination", 16));
        return grid.captioned(caption)
                .rows(rules.stream().map(this::rule).toList())
                .table();
    }

    private List<Markup.Element> rule(NsgRule rule) {
        return cells(
                cell(rule.direction().word()),
                number(rule.priority()),
                name(rule.name(), material.purpose(rule.purpose(), rule.note(), rule.verified(), rule.references())),
                cell(Listed.forReading(rule.destinationPorts())),
                cell(PortalWords.of(rule.protocol())),
                cell(rule.source()),
                cell(rule.destination()));
    }

    private Markup firewall(List<FirewallRule> rules, String caption) {
        Grid grid = Grid.of(
                column("Destination", 42),
                column("Port", 8),
                column("Protocol", 9),
                column("Need", 9),
                column("Purpose", 32));
        return grid.captioned(caption)
                .rows(rules.stream()
                        .map(rule -> cells(
                                name(rule.destination()),
                                cell(Listed.forReading(rule.ports())),
                                cell(PortalWords.of(rule.protocol())),
                                cell(NsgSection.need(material, rule.requirement(), rule.feature())),
                                cell(material.purpose(
                                        rule.purpose(), rule.note(), rule.verified(), rule.references()))))
                        .toList())
                .table();
    }

    private Markup records(List<DnsRecord> records, String caption) {
        Grid grid = Grid.of(column("Zone", 56), column("Name", 8), column("Type", 8), column("Value", 28));
        return grid.captioned(caption)
                .rows(records.stream()
                        .map(dns -> cells(
                                name(
                                        dns.zone(),
                                        material.purpose(dns.purpose(), dns.note(), dns.verified(), dns.references())),
                                cell(dns.name()),
                                cell(dns.type()),
                                cell(dns.value())))
                        .toList())
                .table();
    }
}
