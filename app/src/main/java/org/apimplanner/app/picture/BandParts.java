package org.apimplanner.app.picture;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.picture.BandColumns.Column;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.CompanionKind;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.RegionReport;

/// What every kind of band is made from.
///
/// @param id the band's id, with which those of its parts begin
/// @param first the region shown in full, empty where this is it
/// @param shared whether clients come in through what all regions share
record BandParts(
        String id,
        Plan plan,
        RegionReport region,
        RegionPlan place,
        Optional<RegionReport> first,
        boolean shared,
        BandColumns columns,
        PictureWords words) {

    Inbound inbound() {
        return Inbound.of(region, words);
    }

    DependencyColumn dependencies() {
        return new DependencyColumn(region, first, elsewhere(), id, columns.width(Column.OUT), words);
    }

    /// The DNS servers that the region asks outside of its network, the first time that a region does.
    private List<Ipv4Address> elsewhere() {
        return first.isPresent() || region.subnet().isEmpty()
                ? List.of()
                : plan.customDns().stream()
                        .filter(server -> !place.holds(Ipv4Prefix.of(server)))
                        .toList();
    }

    InstanceBox instance(int width) {
        return new InstanceBox(id + "-instance", plan, place, width, words);
    }

    /// Who calls in: what the plan puts in front, else clients on the Internet or in private networks.
    ///
    /// @param open whether the gateway answers on the Internet
    Card callers(boolean open) {
        Optional<Companion> gateway = region.companions().stream()
                .filter(companion -> companion.kind() == CompanionKind.APPLICATION_GATEWAY)
                .findFirst();
        if (gateway.isPresent()) {
            String range = gateway.get()
                    .subnet()
                    .flatMap(subnet -> subnet.cidr())
                    .map(cidr -> words.of("front.subnet", cidr))
                    .orElse(words.of("front.open"));
            return front(IconKind.GATEWAY, "front.applicationGateway", range);
        }
        if (open && plan.surroundings().front() == Front.FRONT_DOOR) {
            return front(IconKind.CLOUD, "front.frontDoor", words.of("front.clients"));
        }
        return open ? internetClients() : privateClients();
    }

    private Card front(IconKind icon, String name, String detail) {
        return Card.of(id + "-clients", icon, columns.width(Column.ACTORS), words.of(name), List.of(detail));
    }

    Card internetClients() {
        return Card.of(
                id + "-clients", IconKind.CLOUD, columns.width(Column.ACTORS), words.of("clients.internet"), List.of());
    }

    Card privateClients() {
        return Card.of(
                id + "-clients",
                IconKind.PEOPLE,
                columns.width(Column.ACTORS),
                words.of("clients.private"),
                List.of(words.of("clients.private.detail")));
    }
}
