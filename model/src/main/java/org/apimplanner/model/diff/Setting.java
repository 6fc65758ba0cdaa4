package org.apimplanner.model.diff;

import java.util.EnumSet;
import java.util.Set;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.Circumstances;
import org.apimplanner.model.reference.Condition;
import org.apimplanner.model.report.Report;

/// What kind of deployment a plan is, as far as changes depend on it.
final class Setting {
    /// Tiers within a family can be exchanged in place.
    enum Family {
        CONSUMPTION,
        CLASSIC,
        V2
    }

    private Setting() {}

    static Family family(Tier tier) {
        return switch (tier) {
            case CONSUMPTION -> Family.CONSUMPTION;
            case DEVELOPER, BASIC, STANDARD, PREMIUM -> Family.CLASSIC;
            case BASIC_V2, STANDARD_V2, PREMIUM_V2 -> Family.V2;
        };
    }

    /// Whether a classic instance lies in a subnet.
    static boolean inNetwork(Mode mode) {
        return switch (mode) {
            case EXTERNAL, INTERNAL -> true;
            case NONE, PRIVATE_ENDPOINT, INTEGRATION, INJECTION -> false;
        };
    }

    /// Whether the instance resolves names by the network's DNS servers.
    static boolean usesNetworkDns(Mode mode) {
        return switch (mode) {
            case EXTERNAL, INTERNAL, INTEGRATION, INJECTION -> true;
            case NONE, PRIVATE_ENDPOINT -> false;
        };
    }

    /// Whether clients reach the gateway by a private address.
    static boolean hasPrivateAddress(Mode mode) {
        return switch (mode) {
            case INTERNAL, INJECTION, PRIVATE_ENDPOINT -> true;
            case NONE, EXTERNAL, INTEGRATION -> false;
        };
    }

    /// What rows are held against, for one region of a report's plan.
    static Circumstances circumstances(Report report, RegionPlan region) {
        Plan plan = report.plan();
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        conditions.add(plan.multiRegion() ? Condition.MULTI_REGION : Condition.SINGLE_REGION);
        conditions.add(region.equals(plan.primaryRegion()) ? Condition.PRIMARY_REGION : Condition.SECONDARY_REGION);
        conditions.add(plan.customDns().isEmpty() ? Condition.AZURE_DNS : Condition.CUSTOM_DNS);
        if (plan.forcedTunneling().isPresent()) {
            conditions.add(Condition.FORCED_TUNNELING);
        }
        if (region.zones() > 0) {
            conditions.add(Condition.ZONES);
        }
        return new Circumstances(
                report.edition().id(),
                plan.cloud(),
                plan.tier(),
                plan.platform(),
                plan.mode(),
                plan.features(),
                conditions);
    }
}
