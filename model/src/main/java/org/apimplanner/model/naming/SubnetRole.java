package org.apimplanner.model.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.CompanionKind;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.RegionReport;

/// The part that a subnet plays in its region: that of the instance, that of something beside it, or the one for
/// private endpoints.
///
/// @param suffix what its name and that of its group have more than those of the instance
/// @param label what sets its symbols apart within the region; empty for the one of API Management
/// @param companion what stands in it, where that is something beside the instance
public record SubnetRole(String suffix, String label, Optional<Companion> companion) {
    public static final SubnetRole SERVICE = new SubnetRole("", "", Optional.empty());
    public static final SubnetRole ENDPOINTS = new SubnetRole("-pep", "privateEndpoints", Optional.empty());

    private static final int LONGEST = 24;

    /// The subnets of a region, the instance's own first. One for private endpoints is among them where nothing
    /// beside the instance brings it.
    public static List<SubnetRole> of(Plan plan, RegionPlan own, RegionReport region) {
        List<SubnetRole> roles = new ArrayList<>();
        region.subnet().ifPresent(subnet -> roles.add(SERVICE));
        List<Companion> companions = region.companions();
        for (int i = 0; i < companions.size(); i++) {
            if (companions.get(i).subnet().isPresent()) {
                roles.add(of(companions.get(i), i + 1));
            }
        }
        if (needsEndpoints(plan, own) && roles.stream().noneMatch(role -> role.label.equals(ENDPOINTS.label))) {
            roles.add(ENDPOINTS);
        }
        return roles;
    }

    private static boolean needsEndpoints(Plan plan, RegionPlan own) {
        return plan.surroundings().inboundPrivateEndpoint() && plan.mode() != Mode.PRIVATE_ENDPOINT
                || !own.surroundings().privateEndpoints().isEmpty();
    }

    private static SubnetRole of(Companion companion, int place) {
        return companion.kind() == CompanionKind.WORKSPACE_GATEWAY
                ? new SubnetRole("-ws-" + part(companion.name(), place), "workspace" + place, Optional.of(companion))
                : new SubnetRole(
                        "-" + abbreviation(companion.kind()), companion.kind().word(), Optional.of(companion));
    }

    private static String abbreviation(CompanionKind kind) {
        return switch (kind) {
            case APPLICATION_GATEWAY -> "agw";
            case FRONT_DOOR -> "afd";
            case PRIVATE_ENDPOINTS -> "pep";
            case WORKSPACE_GATEWAY -> "ws";
            case SELF_HOSTED_GATEWAY -> "shgw";
        };
    }

    /// A person's name for a gateway as a part of a resource's name, with its place so that no two are alike.
    private static String part(String name, int place) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-$", "");
        return cut.isEmpty() ? Integer.toString(place) : cut + "-" + place;
    }
}
