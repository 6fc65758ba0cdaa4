package org.apimplanner.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.reference.ChangeKind;
import org.apimplanner.model.report.SubnetPlan;

/// What happens in single regions.
final class RegionEvents {
    private final Plan before;
    private final Plan after;
    private final List<Event> events = new ArrayList<>();

    private RegionEvents(Plan before, Plan after) {
        this.before = before;
        this.after = after;
    }

    static List<Event> of(List<RegionPair> pairs, Plan before, Plan after) {
        RegionEvents found = new RegionEvents(before, after);
        for (RegionPair pair : pairs) {
            switch (pair.action()) {
                case ADDED -> found.add(ChangeKind.REGION_ADDED, pair, Map.of());
                case REMOVED -> found.add(ChangeKind.REGION_REMOVED, pair, Map.of());
                case CHANGED -> pair.kept().forEach(kept -> found.kept(pair, kept));
            }
        }
        return found.events;
    }

    private void add(ChangeKind change, RegionPair pair, Map<String, String> more) {
        Map<String, String> arguments = new HashMap<>(more);
        arguments.put("regionName", pair.latest().report().displayName());
        events.add(new Event(change, Optional.of(pair), Map.copyOf(arguments)));
    }

    private void kept(RegionPair pair, RegionPair.Kept kept) {
        int was = kept.before().plan().units();
        int is = kept.after().plan().units();
        if (was != is) {
            add(ChangeKind.UNITS_SCALED, pair, Map.of("scale", "from " + was + " to " + is + " units"));
        }
        if (kept.before().plan().zones() != kept.after().plan().zones()) {
            add(ChangeKind.ZONES_CHANGED, pair, Map.of());
        }
        boolean sameUse =
                before.mode() == after.mode() || Setting.inNetwork(before.mode()) && Setting.inNetwork(after.mode());
        Optional<SubnetPlan.Chosen> old = kept.before().report().subnet().flatMap(SubnetPlan::chosen);
        Optional<SubnetPlan> fresh = kept.after().report().subnet();
        if (sameUse && old.isPresent() && fresh.isPresent()) {
            fresh.get().chosen().ifPresent(chosen -> subnet(pair, old.get(), fresh.get(), chosen));
        }
    }

    /// A migration moves the instance into another subnet by itself: there, only a subnet that stays is
    /// worth a word.
    private void subnet(RegionPair pair, SubnetPlan.Chosen old, SubnetPlan plan, SubnetPlan.Chosen fresh) {
        boolean migrates = before.platform() == Platform.STV1 && after.platform() == Platform.STV2;
        boolean stays = old.cidr().equals(fresh.cidr());
        String subnet = fresh.cidr().toString();
        if (stays && migrates) {
            add(ChangeKind.MIGRATED_INTO_SAME_SUBNET, pair, Map.of("subnet", subnet));
        }
        if (!stays && !migrates) {
            add(ChangeKind.SUBNET_MOVED, pair, Map.of("before", old.cidr().toString(), "after", subnet));
        }
        if (stays && old.spare() >= 0 && fresh.spare() < 0) {
            String needed = Long.toString(plan.required().total());
            add(ChangeKind.SUBNET_OUTGROWN, pair, Map.of("subnet", subnet, "needed", needed));
        }
    }
}
