package org.apimplanner.model.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apimplanner.model.naming.ResourceNames;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.reference.ChangeKind;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;
import org.apimplanner.model.report.Report;

/// What happens to the instance on the way from one plan to the other.
final class Events {
    /// What an instance has its addresses from.
    private static final List<ResourceType> ADDRESSED = List.of(
            ResourceType.SUBNET,
            ResourceType.VIRTUAL_NETWORK,
            ResourceType.PUBLIC_IP_ADDRESS,
            ResourceType.PRIVATE_ENDPOINT);

    private final Plan before;
    private final Plan after;
    private final ReferenceData reference;
    private final List<Event> events = new ArrayList<>();

    private Events(Report before, Report after, ReferenceData reference) {
        this.before = before.plan();
        this.after = after.plan();
        this.reference = reference;
    }

    /// The events, the kinds in their order and each kind region by region.
    static List<Event> of(
            Report before, Report after, List<RegionPair> pairs, List<RegionDiff> regions, ReferenceData reference) {
        Events found = new Events(before, after, reference);
        found.identity();
        found.tier();
        found.mode();
        found.platform();
        found.surroundings();
        found.rules(regions);
        found.names(before, after);
        if (!before.edition().equals(after.edition())) {
            found.add(
                    ChangeKind.EDITION_CHANGED,
                    before.edition().id(),
                    after.edition().id());
        }
        found.events.addAll(RegionEvents.of(pairs, before.plan(), after.plan()));
        return found.events.stream().sorted(Comparator.comparing(Event::change)).toList();
    }

    private void add(ChangeKind change, String was, String is) {
        events.add(Event.of(change, was, is));
    }

    private void identity() {
        if (before.cloud() != after.cloud()) {
            add(ChangeKind.CLOUD_CHANGED, before.cloud().word(), after.cloud().word());
        }
        Optional<String> was = before.serviceName();
        Optional<String> is = after.serviceName();
        if (was.isPresent() && is.isPresent() && !was.get().equalsIgnoreCase(is.get())) {
            add(ChangeKind.SERVICE_RENAMED, was.get(), is.get());
        }
        if (!before.primaryRegion().name().equals(after.primaryRegion().name())) {
            add(
                    ChangeKind.PRIMARY_MOVED,
                    displayName(before.primaryRegion().name()),
                    displayName(after.primaryRegion().name()));
        }
    }

    private String displayName(String region) {
        return reference.region(region).map(RegionFact::displayName).orElse(region);
    }

    private void tier() {
        if (before.tier() != after.tier()) {
            boolean inFamily = Setting.family(before.tier()) == Setting.family(after.tier());
            add(
                    inFamily ? ChangeKind.TIER_CHANGED : ChangeKind.TIER_FAMILY_CHANGED,
                    reference.tier(before.tier()).label(),
                    reference.tier(after.tier()).label());
        }
    }

    private void mode() {
        Mode was = before.mode();
        Mode is = after.mode();
        if (was == is) {
            return;
        }
        if (was == Mode.INJECTION || is == Mode.INJECTION) {
            events.add(Event.of(ChangeKind.INJECTION_CHANGED));
            return;
        }
        if (Setting.inNetwork(was) && Setting.inNetwork(is)) {
            add(
                    ChangeKind.MODE_SWITCHED,
                    reference.mode(was).label(),
                    reference.mode(is).label());
        } else {
            left(was).map(Event::of).ifPresent(events::add);
            entered(is).map(Event::of).ifPresent(events::add);
        }
    }

    private static Optional<ChangeKind> left(Mode mode) {
        return switch (mode) {
            case EXTERNAL, INTERNAL -> Optional.of(ChangeKind.NETWORK_REMOVED);
            case INTEGRATION -> Optional.of(ChangeKind.INTEGRATION_REMOVED);
            case PRIVATE_ENDPOINT -> Optional.of(ChangeKind.PRIVATE_ENDPOINT_REMOVED);
            case NONE, INJECTION -> Optional.empty();
        };
    }

    private static Optional<ChangeKind> entered(Mode mode) {
        return switch (mode) {
            case EXTERNAL, INTERNAL -> Optional.of(ChangeKind.NETWORK_ADDED);
            case INTEGRATION -> Optional.of(ChangeKind.INTEGRATION_ADDED);
            case PRIVATE_ENDPOINT -> Optional.of(ChangeKind.PRIVATE_ENDPOINT_ADDED);
            case NONE, INJECTION -> Optional.empty();
        };
    }

    private void platform() {
        if (before.platform() == Platform.STV1 && after.platform() == Platform.STV2) {
            events.add(Event.of(ChangeKind.PLATFORM_MIGRATED));
        }
        if (before.platform() == Platform.STV2 && after.platform() == Platform.STV1) {
            events.add(Event.of(ChangeKind.PLATFORM_REVERTED));
        }
    }

    private void surroundings() {
        if (!before.customDns().equals(after.customDns())
                && Setting.usesNetworkDns(before.mode())
                && Setting.usesNetworkDns(after.mode())) {
            events.add(Event.of(ChangeKind.DNS_SERVERS_CHANGED));
        }
        if (!before.forcedTunneling().equals(after.forcedTunneling())
                && Setting.inNetwork(before.mode())
                && Setting.inNetwork(after.mode())) {
            events.add(Event.of(ChangeKind.TUNNEL_CHANGED));
        }
    }

    /// Azure renames no resource: code with new names builds new ones.
    private void names(Report was, Report is) {
        if (before.naming().equals(after.naming())) {
            return;
        }
        Set<ResourceType> renamed = EnumSet.noneOf(ResourceType.class);
        ResourceNames old = new ResourceNames(before, reference.deployment());
        ResourceNames fresh = new ResourceNames(after, reference.deployment());
        Set<ResourceType> used = EnumSet.noneOf(ResourceType.class);
        Stream.of(was, is)
                .flatMap(report -> report.regions().stream())
                .flatMap(region -> region.names().stream())
                .forEach(resource -> used.add(resource.type()));
        String region = after.primaryRegion().name();
        for (ResourceType type : used) {
            if (!old.of(type, "", region).equalsIgnoreCase(fresh.of(type, "", region))) {
                renamed.add(type);
            }
        }
        if (renamed.isEmpty()) {
            return;
        }
        boolean addresses = renamed.stream().anyMatch(ADDRESSED::contains);
        ResourceType example = addresses
                ? ADDRESSED.stream().filter(renamed::contains).findFirst().orElseThrow()
                : renamed.iterator().next();
        add(
                addresses ? ChangeKind.NAMES_CHANGED : ChangeKind.GROUP_NAMES_CHANGED,
                old.of(example, "", region),
                fresh.of(example, "", region));
    }

    /// Rules that come or go with the network itself are told with it.
    private void rules(List<RegionDiff> regions) {
        boolean comparable =
                before.mode() == after.mode() || Setting.inNetwork(before.mode()) && Setting.inNetwork(after.mode());
        if (comparable && regions.stream().anyMatch(r -> r.action() == Action.CHANGED && r.touchesTraffic())) {
            events.add(Event.of(ChangeKind.RULES_CHANGED));
        }
    }
}
