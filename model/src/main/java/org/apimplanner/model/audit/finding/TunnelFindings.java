package org.apimplanner.model.audit.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.existing.ExistingRouteTable.Entry;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.FilterRule;
import org.apimplanner.model.audit.traffic.RuleWords;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.reference.AddressMeaning;
import org.apimplanner.model.reference.AuditFindingCode;

/// What a default route does to the meaning of rules: the ranges of user-defined routes belong to the
/// virtual network's tag.
final class TunnelFindings {
    private final AuditedGroup scene;
    private final RuleWords vocabulary;

    TunnelFindings(AuditedGroup scene) {
        this.scene = scene;
        this.vocabulary = scene.scope().vocabulary();
    }

    /// At most one finding about the group, where a default route stands in a table or in the plan.
    void add() {
        Optional<String> tunnel = existing().or(this::planned);
        List<String> rules = tunnel.isEmpty() ? List.of() : rulesOfNetwork();
        if (tunnel.isPresent() && !rules.isEmpty()) {
            scene.findings()
                    .addIn(
                            scene.nsg(),
                            AuditFindingCode.NETWORK_MAY_BE_ALL,
                            scene.nsg().name(),
                            scene.nsg().place(),
                            "found",
                            tunnel.get(),
                            "tag",
                            scene.scope().reference().auditFacts().word(AddressMeaning.VIRTUAL_NETWORK),
                            "rules",
                            String.join(", ", rules));
        }
    }

    private List<String> rulesOfNetwork() {
        AddressWord network = new AddressWord.Place(AddressMeaning.VIRTUAL_NETWORK);
        return Stream.of(Direction.values())
                .flatMap(direction -> scene.rules().of(direction).stream())
                .filter(rule -> rule.access() == Access.ALLOW && rule.far().contains(network))
                .map(FilterRule::name)
                .distinct()
                .toList();
    }

    private Optional<String> existing() {
        return scene.scope().existing().of(ExistingRouteTable.class).stream()
                .flatMap(table -> table.routes().stream())
                .filter(this::isTunnel)
                .map(Entry::name)
                .findFirst();
    }

    private boolean isTunnel(Entry entry) {
        boolean away =
                entry.nextHop() == HopType.VIRTUAL_APPLIANCE || entry.nextHop() == HopType.VIRTUAL_NETWORK_GATEWAY;
        return away && vocabulary.word(entry.destination()).equals(new AddressWord.Addresses(AddressRanges.ALL));
    }

    private Optional<String> planned() {
        return scene.scope().region().routes().stream()
                .filter(route ->
                        vocabulary.word(route.destination()).equals(new AddressWord.Addresses(AddressRanges.ALL)))
                .map(route -> route.name())
                .findFirst();
    }
}
