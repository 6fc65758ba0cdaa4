package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.file.PlanLimits;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.TierFact;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;

/// The inputs of one region, by its place in the plan.
public final class RegionViewModel {
    /// As many as six digits say; a plan file takes more.
    private static final int MOST_OTHER_ADDRESSES = 999_999;

    private final int index;
    private final PlanSession session;
    private final Messages messages;
    private final ChoiceField<String> name;
    private final NumberField units;
    private final NumberField maxUnits;
    private final NumberField zones;
    private final NumberField otherAddresses;
    private final EntryField<List<Ipv4Prefix>> vnet;
    private final EntryField<Optional<Ipv4Prefix>> subnet;
    private final EntryField<List<Ipv4Prefix>> inUse;
    private final EntryField<List<Ipv4Prefix>> peered;
    private final RegionAroundViewModel around;
    private final ReadOnlyBooleanWrapper primary = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper first = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper last = new ReadOnlyBooleanWrapper();
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Mark>> mark = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper subnetHint = new ReadOnlyStringWrapper("");

    RegionViewModel(int index, PlanSession session, ReferenceData reference, Messages messages) {
        this.index = index;
        this.session = session;
        this.messages = messages;
        name = new ChoiceField<>(path("name"), session, plan -> region(plan).name(), writing(RegionPlan::withName));
        Entries.Limit tier = () -> tierLimit(reference);
        units = number("units", 1, PlanLimits.MOST_UNITS, tier, RegionPlan::units, RegionViewModel::withUnits);
        maxUnits = number("maxUnits", 1, PlanLimits.MOST_UNITS, tier, RegionPlan::maxUnits, RegionPlan::withMaxUnits);
        zones = number("zones", 0, PlanLimits.MOST_ZONES, Entries.Limit.NONE, RegionPlan::zones, RegionPlan::withZones);
        otherAddresses = number(
                "otherAddresses",
                0,
                MOST_OTHER_ADDRESSES,
                Entries.Limit.NONE,
                RegionPlan::otherAddresses,
                RegionPlan::withOtherAddresses);
        vnet = ranges("vnet", Entries.spaces(messages), RegionPlan::vnet, RegionPlan::withVnet);
        subnet = range("subnet", RegionPlan::subnet, RegionPlan::withSubnet);
        inUse = ranges("inUse", Entries::prefixes, RegionPlan::inUse, RegionPlan::withInUse);
        peered = ranges("peered", Entries::prefixes, RegionPlan::peered, RegionPlan::withPeered);
        around = new RegionAroundViewModel(index, session, messages);
    }

    private EntryField<List<Ipv4Prefix>> ranges(
            String field,
            Function<String, Entry<List<Ipv4Prefix>>> parse,
            Function<RegionPlan, List<Ipv4Prefix>> read,
            BiFunction<RegionPlan, List<Ipv4Prefix>, RegionPlan> write) {
        return new EntryField<>(
                path(field),
                session,
                messages,
                new EntryField.Format<>(parse, Entries::print),
                new EntryField.Place<>(plan -> read.apply(region(plan)), writing(write)));
    }

    private NumberField number(
            String field,
            int least,
            int most,
            Entries.Limit limit,
            Function<RegionPlan, Integer> read,
            BiFunction<RegionPlan, Integer, RegionPlan> write) {
        return new NumberField(
                path(field), session, messages, least, most, limit, plan -> read.apply(region(plan)), writing(write));
    }

    private EntryField<Optional<Ipv4Prefix>> range(
            String field,
            Function<RegionPlan, Optional<Ipv4Prefix>> read,
            BiFunction<RegionPlan, Optional<Ipv4Prefix>, RegionPlan> write) {
        return new EntryField<>(
                path(field),
                session,
                messages,
                new EntryField.Format<>(Entries::optionalPrefix, Entries::print),
                new EntryField.Place<>(plan -> read.apply(region(plan)), writing(write)));
    }

    /// How many units the tier has in a region, in words.
    private Optional<String> tierLimit(ReferenceData reference) {
        TierFact tier = reference.tier(session.plan().tier());
        return tier.maxUnits()
                .map(most -> messages.text("limit.units", tier.label(), messages.count("count.units", most)));
    }

    /// Units that nobody asked to grow stay the most units, too.
    private static RegionPlan withUnits(RegionPlan region, int units) {
        boolean followed = region.maxUnits() == region.units();
        RegionPlan changed = region.withUnits(units);
        return followed || units > region.maxUnits() ? changed.withMaxUnits(units) : changed;
    }

    private <T> BiFunction<Plan, T, Plan> writing(BiFunction<RegionPlan, T, RegionPlan> write) {
        return (plan, value) -> plan.withRegion(index, region -> write.apply(region, value));
    }

    private RegionPlan region(Plan plan) {
        return plan.regions().get(index);
    }

    String path(String field) {
        return path() + "/" + field;
    }

    public String path() {
        return "/regions/" + index;
    }

    void show(Report report) {
        Plan plan = report.plan();
        name.show(report);
        units.show(report);
        maxUnits.show(report);
        zones.show(report);
        otherAddresses.show(report);
        vnet.show(report);
        subnet.show(report);
        inUse.show(report);
        peered.show(report);
        around.show(report);
        primary.set(region(plan).primary());
        mark.set(Mark.at(report.findings(), path()));
        line.set(messages.text(
                "region.line",
                messages.count("count.units", region(plan).units()),
                report.regions()
                        .get(index)
                        .subnet()
                        .flatMap(SubnetPlan::chosen)
                        .map(chosen -> chosen.cidr().toString())
                        .orElse(messages.text("region.line.no-subnet"))));
        first.set(index == 0);
        last.set(index == plan.regions().size() - 1);
        subnetHint.set(report.regions()
                .get(index)
                .subnet()
                .flatMap(SubnetPlan::chosen)
                .map(chosen -> messages.text("region.subnet.proposed", chosen.cidr()))
                .orElse(messages.text("region.subnet.auto")));
    }

    private List<EntryField<?>> entries() {
        return List.of(
                units.entry(), maxUnits.entry(), zones.entry(), otherAddresses.entry(), vnet, subnet, inUse, peered);
    }

    /// Puts text back into the fields that was not in the plan.
    void retype(Map<String, String> texts) {
        entries().forEach(field -> field.retype(texts));
        around.retype(texts);
    }

    /// The region is gone, and what its fields held with it.
    void forget() {
        entries().forEach(EntryField::forget);
        around.forget();
    }

    /// Makes this the one primary region.
    public void makePrimary() {
        session.step(
                path("primary"),
                plan -> plan.withRegions(plan.regions().stream()
                        .map(region -> region.withPrimary(region == region(plan)))
                        .toList()));
    }

    /// Gives all regions the units, zones and other addresses of this one.
    public void applyToAll() {
        session.step("/regions", plan -> {
            RegionPlan here = region(plan);
            return plan.withRegions(plan.regions().stream()
                    .map(region -> region.withUnits(here.units())
                            .withMaxUnits(here.maxUnits())
                            .withZones(here.zones())
                            .withOtherAddresses(here.otherAddresses()))
                    .toList());
        });
    }

    /// Whether only the region's line is shown.
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /// The region in a line: its units and its subnet.
    public ReadOnlyStringProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    /// The worst of what is found about the region.
    public ReadOnlyObjectProperty<Optional<Mark>> markProperty() {
        return mark.getReadOnlyProperty();
    }

    public void remove() {
        session.step(path(), plan -> RegionsViewModel.without(plan, index));
    }

    /// @param by −1 for up, 1 for down
    public void move(int by) {
        session.step(path(), plan -> RegionsViewModel.moved(plan, index, index + by));
    }

    public int index() {
        return index;
    }

    public ChoiceField<String> name() {
        return name;
    }

    public NumberField units() {
        return units;
    }

    public NumberField maxUnits() {
        return maxUnits;
    }

    public NumberField zones() {
        return zones;
    }

    public NumberField otherAddresses() {
        return otherAddresses;
    }

    public EntryField<List<Ipv4Prefix>> vnet() {
        return vnet;
    }

    public EntryField<Optional<Ipv4Prefix>> subnet() {
        return subnet;
    }

    public EntryField<List<Ipv4Prefix>> inUse() {
        return inUse;
    }

    /// Address spaces of the networks peered with this one.
    public EntryField<List<Ipv4Prefix>> peered() {
        return peered;
    }

    public RegionAroundViewModel around() {
        return around;
    }

    public ReadOnlyBooleanProperty primaryProperty() {
        return primary.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty firstProperty() {
        return first.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// What the empty subnet field says: the proposal, or that one will be made.
    public ReadOnlyStringProperty subnetHintProperty() {
        return subnetHint.getReadOnlyProperty();
    }
}
