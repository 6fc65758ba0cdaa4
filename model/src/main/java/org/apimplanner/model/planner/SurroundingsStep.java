package org.apimplanner.model.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.reference.ChecklistRow;
import org.apimplanner.model.report.ChecklistItem;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.PublicIp;
import org.apimplanner.model.report.SourceAddress;

/// What surrounds the subnet: DNS records, the public IP address, the addresses others see, and the
/// steps people take.
final class SurroundingsStep {
    private SurroundingsStep() {}

    static List<DnsRecord> dnsRecords(PlannedRegion situation) {
        Stream<DnsRecord> documented = situation.reference().dns().stream()
                .filter(row -> situation.matches(row.appliesTo()))
                .map(row -> new DnsRecord(
                        situation.fill(row.zone(), Optional.empty()),
                        situation.fill(row.name(), Optional.empty()),
                        row.type(),
                        row.value(),
                        row.purpose(),
                        row.note(),
                        row.verified(),
                        row.sources().in(situation.edition().id())));
        return Stream.concat(documented, PrivateEndpoints.dnsRecords(situation)).toList();
    }

    static PublicIp publicIp(PlannedRegion situation) {
        return situation.reference().publicIps().stream()
                .filter(row -> situation.matches(row.appliesTo()))
                .findFirst()
                .map(row -> new PublicIp(
                        row.required(),
                        row.sku(),
                        row.sku().isPresent() && situation.region().zones() > 0,
                        row.notes(),
                        row.sources().in(situation.edition().id())))
                .orElseGet(() -> new PublicIp(false, Optional.empty(), false, List.of(), List.of()));
    }

    static List<SourceAddress> sourceAddresses(PlannedRegion situation, Optional<Ipv4Prefix> subnet) {
        return situation.reference().sourceAddresses().stream()
                .filter(row -> situation.matches(row.appliesTo()))
                .map(row -> new SourceAddress(
                        row.seenBy(),
                        situation.fill(row.value(), subnet),
                        situation.fill(row.purpose(), subnet),
                        row.note().map(note -> situation.fill(note, subnet)),
                        row.verified(),
                        row.sources().in(situation.edition().id())))
                .toList();
    }

    /// The steps in the order of the phases; a step of each region stands once for each.
    static List<ChecklistItem> checklist(List<PlannedRegion> situations, List<Optional<Ipv4Prefix>> subnets) {
        List<ChecklistItem> items = new ArrayList<>();
        for (ChecklistRow row : situations.getFirst().reference().checklist()) {
            for (int i = 0; i < situations.size(); i++) {
                PlannedRegion situation = situations.get(i);
                if ((row.perRegion() || situation.primary()) && situation.matches(row.appliesTo())) {
                    items.add(item(row, situation, subnets.get(i)));
                }
            }
        }
        items.sort((a, b) -> a.phase().compareTo(b.phase()));
        return items;
    }

    private static ChecklistItem item(ChecklistRow row, PlannedRegion situation, Optional<Ipv4Prefix> subnet) {
        return new ChecklistItem(
                row.phase(),
                situation.fill(row.item(), subnet),
                row.perRegion() ? Optional.of(situation.region().name()) : Optional.empty(),
                row.id(),
                row.sources().in(situation.edition().id()));
    }
}
