package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.PrivateEndpoint;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.RegionSurroundings;
import org.apimplanner.model.report.Report;

/// What stands around the instance in one region: folded away until the region has something of it.
public final class RegionAroundViewModel {
    private final int index;
    private final PlanSession session;
    private final Messages messages;
    private final EntryField<Optional<Ipv4Prefix>> applicationGatewaySubnet;
    private final EntryField<Optional<Ipv4Prefix>> privateEndpointSubnet;
    private final EntryField<Optional<Ipv4Address>> nextHop;
    private final ChoiceField<Boolean> natGateway;
    private final EntryRows<PrivateEndpointViewModel> endpoints;
    private final BooleanProperty folded = new SimpleBooleanProperty(true);
    private boolean none = true;

    RegionAroundViewModel(int index, PlanSession session, Messages messages) {
        this.index = index;
        this.session = session;
        this.messages = messages;
        applicationGatewaySubnet = subnet(
                "applicationGatewaySubnet",
                RegionSurroundings::applicationGatewaySubnet,
                RegionSurroundings::withApplicationGatewaySubnet);
        privateEndpointSubnet = subnet(
                "privateEndpointSubnet",
                RegionSurroundings::privateEndpointSubnet,
                RegionSurroundings::withPrivateEndpointSubnet);
        nextHop = new EntryField<>(
                path("nextHop"),
                session,
                messages,
                new EntryField.Format<>(Entries::optionalAddress, Entries::print),
                new EntryField.Place<>(plan -> around(plan).nextHop(), writing(RegionSurroundings::withNextHop)));
        natGateway = new ChoiceField<>(
                path("natGateway"),
                session,
                plan -> around(plan).natGateway(),
                writing(RegionSurroundings::withNatGateway));
        Listing<PrivateEndpoint> listing = new Listing<>(
                path("privateEndpoints"),
                plan -> around(plan).privateEndpoints(),
                writing(RegionSurroundings::withPrivateEndpoints));
        endpoints = new EntryRows<>(
                session,
                listing,
                plan -> listing.with(
                        plan, listing.size(plan), next(listing.read().apply(plan))),
                place -> new PrivateEndpointViewModel(place, listing, session, messages));
    }

    private EntryField<Optional<Ipv4Prefix>> subnet(
            String field,
            Function<RegionSurroundings, Optional<Ipv4Prefix>> read,
            BiFunction<RegionSurroundings, Optional<Ipv4Prefix>, RegionSurroundings> write) {
        return new EntryField<>(
                path(field),
                session,
                messages,
                new EntryField.Format<>(Entries::optionalPrefix, Entries::print),
                new EntryField.Place<>(plan -> read.apply(around(plan)), writing(write)));
    }

    /// An endpoint of the first service that has none yet.
    private static PrivateEndpoint next(List<PrivateEndpoint> taken) {
        List<PrivateService> services =
                taken.stream().map(PrivateEndpoint::service).toList();
        PrivateService free = Arrays.stream(PrivateService.values())
                .filter(service -> !services.contains(service))
                .findFirst()
                .orElse(PrivateService.KEY_VAULT);
        return new PrivateEndpoint(free, Optional.empty());
    }

    private RegionSurroundings around(Plan plan) {
        return plan.regions().get(index).surroundings();
    }

    private <V> BiFunction<Plan, V, Plan> writing(BiFunction<RegionSurroundings, V, RegionSurroundings> write) {
        return (plan, value) ->
                plan.withRegion(index, region -> region.withSurroundings(write.apply(region.surroundings(), value)));
    }

    /// The JSON pointer of one of the fields.
    public String path(String field) {
        return "/regions/" + index + "/" + field;
    }

    void show(Report report) {
        boolean now = around(report.plan()).equals(RegionSurroundings.NONE);
        if (session.justOpened()) {
            folded.set(now);
        } else if (none && !now) {
            folded.set(false);
        }
        none = now;
        applicationGatewaySubnet.show(report);
        privateEndpointSubnet.show(report);
        nextHop.show(report);
        natGateway.show(report);
        endpoints.show(report);
    }

    private List<EntryField<?>> typed() {
        return List.of(applicationGatewaySubnet, privateEndpointSubnet, nextHop);
    }

    void retype(Map<String, String> texts) {
        typed().forEach(field -> field.retype(texts));
        endpoints.retype(texts);
    }

    void forget() {
        typed().forEach(EntryField::forget);
        endpoints.forget();
    }

    /// Whether only the row's heading is shown.
    public BooleanProperty foldedProperty() {
        return folded;
    }

    public EntryField<Optional<Ipv4Prefix>> applicationGatewaySubnet() {
        return applicationGatewaySubnet;
    }

    public EntryField<Optional<Ipv4Prefix>> privateEndpointSubnet() {
        return privateEndpointSubnet;
    }

    public EntryField<Optional<Ipv4Address>> nextHop() {
        return nextHop;
    }

    public ChoiceField<Boolean> natGateway() {
        return natGateway;
    }

    public EntryRows<PrivateEndpointViewModel> endpoints() {
        return endpoints;
    }
}
