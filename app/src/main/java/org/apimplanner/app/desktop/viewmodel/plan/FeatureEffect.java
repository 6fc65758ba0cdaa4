package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// What switching one feature on does in the region where it does most.
///
/// @param rules NSG rules that are added
/// @param hosts host names that are added to the allowlist
/// @param entries other entries that are added to the allowlist: tags and addresses
/// @param changed rules and entries that stay but read differently, such as one port more
public record FeatureEffect(int rules, int hosts, int entries, int changed) {
    /// The effect, found by planning without the feature and with it.
    static FeatureEffect of(Plan plan, Feature feature, Function<Plan, Report> planner) {
        Set<Feature> without =
                plan.features().isEmpty() ? EnumSet.noneOf(Feature.class) : EnumSet.copyOf(plan.features());
        without.remove(feature);
        Set<Feature> with = EnumSet.of(feature);
        with.addAll(without);
        List<RegionReport> before = planner.apply(plan.withFeatures(without)).regions();
        List<RegionReport> after = planner.apply(plan.withFeatures(with)).regions();
        FeatureEffect most = new FeatureEffect(0, 0, 0, 0);
        for (int i = 0; i < before.size(); i++) {
            most = most.orMore(between(before.get(i), after.get(i)));
        }
        return most;
    }

    private static FeatureEffect between(RegionReport before, RegionReport after) {
        Delta nsg = Delta.of(before.nsgRules(), after.nsgRules(), NsgRule::name, FeatureEffect::essence);
        Delta hosts = entries(before, after, EndpointKind.FQDN);
        Delta tags = entries(before, after, EndpointKind.SERVICE_TAG);
        Delta addresses = entries(before, after, EndpointKind.ADDRESS);
        return new FeatureEffect(
                nsg.added(),
                hosts.added(),
                tags.added() + addresses.added(),
                nsg.changed() + hosts.changed() + tags.changed() + addresses.changed());
    }

    private static Delta entries(RegionReport before, RegionReport after, EndpointKind kind) {
        return Delta.of(ofKind(before, kind), ofKind(after, kind), FeatureEffect::entry, FirewallRule::requirement);
    }

    private static List<FirewallRule> ofKind(RegionReport region, EndpointKind kind) {
        return region.firewall().stream().filter(rule -> rule.kind() == kind).toList();
    }

    private static Object essence(NsgRule rule) {
        return List.of(rule.destinationPorts(), rule.source(), rule.destination(), rule.requirement());
    }

    private static Object entry(FirewallRule rule) {
        return List.of(rule.destination(), rule.protocol(), rule.ports(), rule.direction());
    }

    private FeatureEffect orMore(FeatureEffect other) {
        return new FeatureEffect(
                Math.max(rules, other.rules),
                Math.max(hosts, other.hosts),
                Math.max(entries, other.entries),
                Math.max(changed, other.changed));
    }

    /// Whether nothing in the answer is due to the feature.
    boolean isNothing() {
        return rules == 0 && hosts == 0 && entries == 0 && changed == 0;
    }

    /// The effect in a few words, such as `+1 rule, +3 hosts`.
    String words(Messages messages) {
        List<String> parts = new ArrayList<>();
        if (rules > 0) {
            parts.add("+" + messages.count("count.rules", rules));
        }
        if (hosts > 0) {
            parts.add("+" + messages.count("count.hosts", hosts));
        }
        if (parts.isEmpty() && entries > 0) {
            parts.add("+" + messages.count("count.entries", entries));
        }
        if (parts.isEmpty() && changed > 0) {
            parts.add(messages.count("count.changed", changed));
        }
        return parts.isEmpty() ? messages.text("feature.adds-nothing") : String.join(", ", parts);
    }

    private record Delta(int added, int changed) {
        static <R> Delta of(
                Collection<R> before, Collection<R> after, Function<R, Object> key, Function<R, Object> essence) {
            Map<Object, Set<Object>> known = new HashMap<>();
            before.forEach(row ->
                    known.computeIfAbsent(key.apply(row), k -> new HashSet<>()).add(essence.apply(row)));
            int added = 0;
            int changed = 0;
            for (R row : after) {
                Set<Object> same = known.get(key.apply(row));
                added += same == null ? 1 : 0;
                changed += same != null && !same.contains(essence.apply(row)) ? 1 : 0;
            }
            return new Delta(added, changed);
        }
    }
}
