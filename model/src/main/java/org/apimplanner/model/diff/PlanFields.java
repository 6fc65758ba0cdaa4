package org.apimplanner.model.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.model.Word;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;

/// A plan as paths and texts, in the order of the plan file.
final class PlanFields {
    private final SequencedMap<String, String> texts = new LinkedHashMap<>();

    private PlanFields() {}

    static List<PlanChange> changes(Plan before, Plan after) {
        SequencedMap<String, String> old = of(before);
        SequencedMap<String, String> fresh = of(after);
        Set<String> paths = new LinkedHashSet<>(old.sequencedKeySet());
        paths.addAll(fresh.sequencedKeySet());
        List<PlanChange> changes = new ArrayList<>();
        for (String path : paths) {
            Optional<String> was = Optional.ofNullable(old.get(path));
            Optional<String> is = Optional.ofNullable(fresh.get(path));
            // A field that is absent says the same as an empty one.
            if (!was.orElse("").equals(is.orElse(""))) {
                changes.add(new PlanChange(path, was, is));
            }
        }
        return changes;
    }

    private static SequencedMap<String, String> of(Plan plan) {
        PlanFields fields = new PlanFields();
        fields.put("/name", plan.name());
        plan.serviceName().ifPresent(name -> fields.put("/serviceName", name));
        fields.put("/cloud", plan.cloud().word());
        fields.put("/edition", plan.edition());
        fields.put("/tier", plan.tier().word());
        fields.put("/platform", plan.platform().word());
        fields.put("/mode", plan.mode().word());
        List<String> labels = RegionPair.labels(plan.regions());
        for (int i = 0; i < labels.size(); i++) {
            fields.region("/regions/" + labels.get(i) + "/", plan.regions().get(i));
        }
        fields.put(
                "/features", plan.features().stream().sorted().map(Word::word).toList());
        fields.put("/serviceTagScope", plan.serviceTagScope().word());
        fields.put("/denyByDefault", plan.denyByDefault());
        plan.forcedTunneling().ifPresent(fields::tunnel);
        fields.put("/customDns", plan.customDns());
        return fields.texts;
    }

    private void region(String path, RegionPlan region) {
        put(path + "primary", region.primary());
        put(path + "units", region.units());
        put(path + "maxUnits", region.maxUnits());
        put(path + "zones", region.zones());
        region.vnet().ifPresent(range -> put(path + "vnet", range));
        region.subnet().ifPresent(range -> put(path + "subnet", range));
        put(path + "inUse", region.inUse().stream().sorted().toList());
        put(path + "otherAddresses", region.otherAddresses());
    }

    private void tunnel(ForcedTunneling tunnel) {
        put("/forcedTunneling/nextHop", tunnel.nextHop().word());
        tunnel.address().ifPresent(address -> put("/forcedTunneling/address", address));
        put("/forcedTunneling/serviceEndpoints", tunnel.serviceEndpoints());
        put("/forcedTunneling/clientPrefixes", tunnel.clientPrefixes());
        put("/forcedTunneling/controlPlane", tunnel.controlPlane().word());
    }

    private void put(String path, Object value) {
        texts.put(path, value.toString());
    }

    private void put(String path, Collection<?> values) {
        texts.put(path, values.stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
}
