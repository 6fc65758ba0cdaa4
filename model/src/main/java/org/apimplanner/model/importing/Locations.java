package org.apimplanner.model.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apimplanner.model.audit.existing.PlacedValue;
import org.apimplanner.model.importing.OpenQuestion.Missing;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;

/// Reads where an instance stands: region, units and zones of each of its locations.
///
/// @param from the instance's name
record Locations(ReferenceData reference, Origins origins, String from) {
    private static final int MOST_UNITS = 100_000;
    private static final int MOST_ZONES = 10;
    private static final Pattern UNITS = Pattern.compile(".*_(\\d{1,5})");

    /// The region that a file spells somehow; empty where it is not known, or none of Azure's.
    Optional<RegionFact> region(PlacedValue values) {
        return values.known("location").flatMap(reference::findRegion);
    }

    /// The region of the plan that a location is.
    ///
    /// @param standing the region where the file does not say it
    RegionPlan plan(int index, PlacedValue values, Tier tier, String standing) {
        String field = "regions/" + index + "/";
        Optional<RegionFact> region = region(values);
        Optional<PlacedValue> location = values.field("location");
        if (region.isPresent()) {
            origins.take(
                    field + "name",
                    region.get().name(),
                    from,
                    location.orElseThrow().place());
        } else {
            origins.ask(
                    Missing.REGION,
                    field + "name",
                    standing,
                    location.flatMap(PlacedValue::text).orElse(""),
                    location.map(PlacedValue::place).orElse(values.place()));
        }
        int units = units(field + "units", values, tier);
        return RegionPlan.of(region.map(RegionFact::name).orElse(standing), index == 0)
                .withUnits(units)
                .withMaxUnits(units)
                .withZones(zones(field + "zones", values));
    }

    private int units(String field, PlacedValue values, Tier tier) {
        Optional<PlacedValue> capacity = values.field("sku")
                .flatMap(sku -> sku.field("capacity"))
                .or(() -> values.field("capacity"))
                .or(() -> values.field("skuName"));
        Optional<Integer> units = capacity.filter(written -> !written.unresolved())
                .flatMap(PlacedValue::text)
                .map(Locations::ending)
                .flatMap(Locations::number)
                .filter(number -> number <= MOST_UNITS);
        // Consumption has no units, which Azure writes as none.
        if (units.isEmpty() && tier != Tier.CONSUMPTION) {
            origins.ask(
                    Missing.UNITS,
                    field,
                    "1",
                    capacity.flatMap(PlacedValue::text).orElse(""),
                    capacity.map(PlacedValue::place).orElse(values.place()));
            return 1;
        }
        int taken = Math.max(1, units.orElse(1));
        capacity.ifPresent(written -> origins.take(field, taken, from, written.place()));
        return taken;
    }

    private static String ending(String text) {
        Matcher matcher = UNITS.matcher(text);
        return matcher.matches() ? matcher.group(1) : text;
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private int zones(String field, PlacedValue values) {
        Optional<PlacedValue> zones = values.field("zones");
        if (zones.filter(PlacedValue::unresolved).isPresent() || !values.has("zones")) {
            origins.ask(Missing.ZONES, field, "0", "", values.place());
            return 0;
        }
        int count = Math.min(
                MOST_ZONES, zones.map(PlacedValue::items).orElseGet(List::of).size());
        zones.ifPresent(written -> origins.take(field, count, from, written.place()));
        return count;
    }
}
