package org.apimplanner.model.diff;

import java.util.Arrays;
import java.util.List;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.reference.ChangeKind;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// What can happen to an instance in its life.
public final class Lifecycle {
    private Lifecycle() {}

    /// What each kind of change that this plan may meet would do to an instance deployed as it says, in
    /// the words of its edition.
    ///
    /// @param report of the plan
    /// @param reference the data that the report was made with
    public static List<Consequence> possible(Report report, ReferenceData reference) {
        Consequences consequences = new Consequences(report, report, reference);
        return Arrays.stream(ChangeKind.values())
                .filter(change -> canHappen(change, report.plan(), reference))
                .flatMap(change -> consequences.find(Event.of(change)).stream())
                .toList();
    }

    /// Changes between modes are left to a comparison of two plans, except those of the plan's own mode.
    private static boolean canHappen(ChangeKind change, Plan plan, ReferenceData reference) {
        boolean inNetwork = Setting.inNetwork(plan.mode());
        boolean premium = reference.tier(plan.tier()).multiRegion();
        boolean scales =
                reference.tier(plan.tier()).maxUnits().filter(most -> most > 1).isPresent();
        return switch (change) {
            case INSTANCE_RECREATED, SUBSCRIPTION_REINSTATED, RULES_CHANGED -> true;
            case CLOUD_CHANGED,
                    SERVICE_RENAMED,
                    PRIMARY_MOVED,
                    TIER_FAMILY_CHANGED,
                    TIER_CHANGED,
                    NAMES_CHANGED,
                    GROUP_NAMES_CHANGED,
                    EDITION_CHANGED -> false;
            case INJECTION_CHANGED -> plan.mode() == Mode.INJECTION;
            case PLATFORM_MIGRATED -> plan.platform() == Platform.STV1;
            case MIGRATED_INTO_SAME_SUBNET -> plan.platform() == Platform.STV1 && inNetwork;
            case PLATFORM_REVERTED, NETWORK_ADDED, INTEGRATION_ADDED, PRIVATE_ENDPOINT_ADDED -> false;
            case NETWORK_REMOVED, MODE_SWITCHED, TUNNEL_CHANGED, PUBLIC_IP_REPLACED -> inNetwork;
            case INTEGRATION_REMOVED -> plan.mode() == Mode.INTEGRATION;
            case PRIVATE_ENDPOINT_REMOVED -> plan.mode() == Mode.PRIVATE_ENDPOINT;
            case REGION_ADDED, REGION_REMOVED, REGION_REINSTATED -> premium;
            case SUBNET_MOVED, SUBNET_OUTGROWN -> plan.mode() != Mode.NONE;
            case ZONES_CHANGED -> reference.tier(plan.tier()).zones();
            case UNITS_SCALED -> scales;
            case DNS_SERVERS_CHANGED -> Setting.usesNetworkDns(plan.mode());
        };
    }
}
