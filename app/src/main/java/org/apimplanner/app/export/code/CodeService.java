package org.apimplanner.app.export.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;

/// API Management's own side of the network, in Azure's words.
public final class CodeService {
    /// What to know before the block is used.
    public static final List<String> REMARKS = List.of(
            "The network block of API Management itself, to be taken over into the code that deploys the instance.",
            "The security group and its rules must be on the subnet before the instance is.",
            "Either all regions have a network or none has.",
            "After a move the old subnet stays locked for about three hours.");

    private CodeService() {}

    /// Empty where the instance itself stays outside of the network, or no region has a subnet for it.
    public static Optional<String> virtualNetworkType(Deployment deployment) {
        boolean within = deployment.regions().stream()
                .anyMatch(region -> region.serviceSubnet().isPresent());
        return within ? virtualNetworkType(deployment.plan().mode()) : Optional.empty();
    }

    private static Optional<String> virtualNetworkType(Mode mode) {
        return switch (mode) {
            case EXTERNAL, INTEGRATION -> Optional.of("External");
            case INTERNAL, INJECTION -> Optional.of("Internal");
            case NONE, PRIVATE_ENDPOINT -> Optional.empty();
        };
    }

    /// The name of the tier's SKU.
    public static String sku(Tier tier) {
        String word = tier.word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// The region as the plan has it.
    public static RegionPlan planned(Deployment deployment, DeployedRegion region) {
        return deployment.plan().regions().stream()
                .filter(plan -> plan.name().equals(region.name()))
                .findFirst()
                .orElseThrow();
    }

    /// The first zones of the region, as many as the plan uses.
    public static List<String> zones(RegionPlan region) {
        return IntStream.rangeClosed(1, region.zones())
                .mapToObj(Integer::toString)
                .toList();
    }
}
