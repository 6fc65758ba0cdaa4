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
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Naming;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.RegionSurroundings;
import org.apimplanner.model.plan.Surroundings;

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
        fields.surroundings(plan.surroundings());
        plan.naming().ifPresent(fields::naming);
        return fields.texts;
    }

    private void region(String path, RegionPlan region) {
        put(path + "primary", region.primary());
        put(path + "units", region.units());
        put(path + "maxUnits", region.maxUnits());
        put(path + "zones", region.zones());
        if (!region.vnet().isEmpty()) {
            put(path + "vnet", region.vnet());
        }
        region.subnet().ifPresent(range -> put(path + "subnet", range));
        put(path + "inUse", region.inUse().stream().sorted().toList());
        put(path + "otherAddresses", region.otherAddresses());
        surroundings(path, region.surroundings());
    }

    private void surroundings(Surroundings around) {
        around.clients()
                .forEach(c -> put("/clients/" + c.name(), where(c.addresses(), c.serviceTag()) + ports(c.ports())));
        around.backends()
                .forEach(b -> put(
                        "/backends/" + b.name(),
                        where(b.addresses(), b.serviceTag()) + " "
                                + b.protocol().word() + ports(b.ports())));
        if (around.front() != Front.NONE) {
            put("/front", around.front().word());
        }
        if (around.inboundPrivateEndpoint()) {
            put("/inboundPrivateEndpoint", true);
        }
        around.workspaceGateways()
                .forEach(g -> put(
                        "/workspaceGateways/" + g.name(),
                        g.region() + " " + g.mode().word()
                                + g.subnet().map(s -> " " + s).orElse("")));
    }

    private void surroundings(String path, RegionSurroundings around) {
        around.applicationGatewaySubnet().ifPresent(s -> put(path + "applicationGatewaySubnet", s));
        around.privateEndpointSubnet().ifPresent(s -> put(path + "privateEndpointSubnet", s));
        around.nextHop().ifPresent(address -> put(path + "nextHop", address));
        if (around.natGateway()) {
            put(path + "natGateway", true);
        }
        around.privateEndpoints()
                .forEach(e -> put(
                        path + "privateEndpoints/" + e.service().word(),
                        e.address().map(Object::toString).orElse("")));
    }

    private void naming(Naming naming) {
        naming.workload().ifPresent(workload -> put("/naming/workload", workload));
        naming.pattern().ifPresent(pattern -> put("/naming/pattern", pattern));
        naming.abbreviations().forEach((type, own) -> put("/naming/abbreviations/" + type.word(), own));
    }

    private static String where(List<Ipv4Prefix> addresses, Optional<String> serviceTag) {
        return serviceTag.orElseGet(() -> joined(addresses));
    }

    private static String ports(List<PortRange> ports) {
        return ports.isEmpty() ? "" : " " + joined(ports);
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
        texts.put(path, joined(values));
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
