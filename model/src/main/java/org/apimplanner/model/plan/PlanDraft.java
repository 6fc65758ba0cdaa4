package org.apimplanner.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.net.Ipv4Address;

/// A plan taken apart while one of its parts is exchanged. Lives no longer than that.
final class PlanDraft {
    String name;
    Optional<String> serviceName;
    Cloud cloud;
    String edition;
    Tier tier;
    Platform platform;
    Mode mode;
    List<RegionPlan> regions;
    Set<Feature> features;
    ServiceTagScope serviceTagScope;
    boolean denyByDefault;
    Optional<ForcedTunneling> forcedTunneling;
    List<Ipv4Address> customDns;
    Surroundings surroundings;
    Optional<Naming> naming;

    PlanDraft(Plan plan) {
        name = plan.name();
        serviceName = plan.serviceName();
        cloud = plan.cloud();
        edition = plan.edition();
        tier = plan.tier();
        platform = plan.platform();
        mode = plan.mode();
        regions = plan.regions();
        features = plan.features();
        serviceTagScope = plan.serviceTagScope();
        denyByDefault = plan.denyByDefault();
        forcedTunneling = plan.forcedTunneling();
        customDns = plan.customDns();
        surroundings = plan.surroundings();
        naming = plan.naming();
    }

    Plan plan() {
        return new Plan(
                name,
                serviceName,
                cloud,
                edition,
                tier,
                platform,
                mode,
                regions,
                features,
                serviceTagScope,
                denyByDefault,
                forcedTunneling,
                customDns,
                surroundings,
                naming);
    }
}
