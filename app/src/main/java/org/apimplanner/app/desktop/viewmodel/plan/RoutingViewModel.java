package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.NextHop;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;

/// Forced tunneling and the virtual network's own DNS servers.
///
/// An appliance has an address: until it is typed, the appliance is chosen here but the plan goes on
/// with what it had, and the address field says so.
public final class RoutingViewModel {
    private final PlanSession session;
    private final Messages messages;
    private final ChoiceField<Boolean> enabled;
    private final EntryField<Optional<Ipv4Address>> address;
    private final ChoiceField<Boolean> serviceEndpoints;
    private final EntryField<List<Ipv4Prefix>> clientPrefixes;
    private final ChoiceField<ControlPlane> controlPlane;
    private final EntryField<List<Ipv4Address>> customDns;
    private final ReadOnlyObjectWrapper<NextHop> nextHop = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper addressWanted = new ReadOnlyBooleanWrapper();
    private ForcedTunneling remembered = ForcedTunneling.throughGateway();
    private Optional<Ipv4Address> lastAddress = Optional.empty();
    private Optional<NextHop> shown = Optional.empty();

    public RoutingViewModel(PlanSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
        enabled = new ChoiceField<>(
                "/forcedTunneling",
                session,
                plan -> plan.forcedTunneling().isPresent(),
                (plan, on) -> plan.withForcedTunneling(on ? Optional.of(remembered) : Optional.empty()),
                true);
        address = entry(
                "/forcedTunneling/address",
                new EntryField.Format<>(this::readAddress, Entries::print),
                new EntryField.Place<>(plan -> tunnel(plan).address(), RoutingViewModel::withAddress));
        serviceEndpoints =
                choice("serviceEndpoints", ForcedTunneling::serviceEndpoints, ForcedTunneling::withServiceEndpoints);
        clientPrefixes = entry(
                "/forcedTunneling/clientPrefixes",
                new EntryField.Format<>(Entries::prefixes, Entries::print),
                new EntryField.Place<>(
                        plan -> tunnel(plan).clientPrefixes(), within(ForcedTunneling::withClientPrefixes)));
        controlPlane = choice("controlPlane", ForcedTunneling::controlPlane, ForcedTunneling::withControlPlane);
        customDns = entry(
                "/customDns",
                new EntryField.Format<>(Entries::addresses, Entries::print),
                new EntryField.Place<>(Plan::customDns, Plan::withCustomDns));
    }

    private <T> EntryField<T> entry(String path, EntryField.Format<T> format, EntryField.Place<T> place) {
        return new EntryField<>(path, session, messages, format, place);
    }

    private <T> ChoiceField<T> choice(
            String name, Function<ForcedTunneling, T> read, BiFunction<ForcedTunneling, T, ForcedTunneling> write) {
        return new ChoiceField<>("/forcedTunneling/" + name, session, plan -> read.apply(tunnel(plan)), within(write));
    }

    private ForcedTunneling tunnel(Plan plan) {
        return plan.forcedTunneling().orElse(remembered);
    }

    private static <T> BiFunction<Plan, T, Plan> within(BiFunction<ForcedTunneling, T, ForcedTunneling> write) {
        return (plan, value) ->
                plan.withForcedTunneling(plan.forcedTunneling().map(tunnel -> write.apply(tunnel, value)));
    }

    private Entry<Optional<Ipv4Address>> readAddress(String text) {
        return text.isBlank()
                ? new Entry.Unread<>(messages.text("routing.address.wanted"))
                : Entries.optionalAddress(text);
    }

    /// An address makes the next hop an appliance.
    private static Plan withAddress(Plan plan, Optional<Ipv4Address> value) {
        return hop(plan, value.isPresent() ? NextHop.VIRTUAL_APPLIANCE : NextHop.VIRTUAL_NETWORK_GATEWAY, value);
    }

    private static Plan hop(Plan plan, NextHop hop, Optional<Ipv4Address> value) {
        return plan.withForcedTunneling(plan.forcedTunneling().map(tunnel -> tunnel.withNextHop(hop, value)));
    }

    /// Chooses where the default route goes. An appliance whose address was given before is back at
    /// once.
    public void chooseNextHop(NextHop chosen) {
        nextHop.set(chosen);
        Optional<Ipv4Address> known = chosen == NextHop.VIRTUAL_APPLIANCE ? lastAddress : Optional.empty();
        if (chosen == NextHop.VIRTUAL_NETWORK_GATEWAY || known.isPresent()) {
            session.step("/forcedTunneling/nextHop", plan -> hop(plan, chosen, known));
        }
        want();
    }

    private void want() {
        boolean pending = nextHop.get() == NextHop.VIRTUAL_APPLIANCE
                && remembered.address().isEmpty();
        addressWanted.set(pending && enabled.value());
    }

    public void show(Report report) {
        Optional<ForcedTunneling> now = report.plan().forcedTunneling();
        if (session.justOpened()) {
            remembered = ForcedTunneling.throughGateway();
            lastAddress = Optional.empty();
            shown = Optional.empty();
        }
        remembered = now.orElse(remembered);
        lastAddress = remembered.address().or(() -> lastAddress);
        if (!shown.equals(Optional.of(remembered.nextHop()))) {
            shown = Optional.of(remembered.nextHop());
            nextHop.set(remembered.nextHop());
        }
        enabled.show(report);
        address.show(report);
        serviceEndpoints.show(report);
        clientPrefixes.show(report);
        controlPlane.show(report);
        customDns.show(report);
        want();
    }

    /// Puts text back into the fields that was not in the plan.
    ///
    /// @param texts by the JSON pointer of the field
    public void retype(Map<String, String> texts) {
        List.of(address, clientPrefixes, customDns).forEach(field -> field.retype(texts));
    }

    public ChoiceField<Boolean> enabled() {
        return enabled;
    }

    public ReadOnlyObjectProperty<NextHop> nextHopProperty() {
        return nextHop.getReadOnlyProperty();
    }

    /// Whether an appliance is chosen whose address is still missing.
    public ReadOnlyBooleanProperty addressWantedProperty() {
        return addressWanted.getReadOnlyProperty();
    }

    public EntryField<Optional<Ipv4Address>> address() {
        return address;
    }

    public ChoiceField<Boolean> serviceEndpoints() {
        return serviceEndpoints;
    }

    public EntryField<List<Ipv4Prefix>> clientPrefixes() {
        return clientPrefixes;
    }

    public ChoiceField<ControlPlane> controlPlane() {
        return controlPlane;
    }

    public EntryField<List<Ipv4Address>> customDns() {
        return customDns;
    }
}
