package org.apimplanner.model.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.CompanionKind;
import org.apimplanner.model.reference.ResourceType;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// The subnets of one region, each with its group: that of the instance, those of what stands beside it, and the
/// one for private endpoints.
final class SubnetResources {
    /// What sets the subnet for private endpoints apart.
    static final String ENDPOINTS = "privateEndpoints";

    private static final int LONGEST_ROLE = 24;

    private final Plan plan;
    private final RegionReport region;
    private final ResourceNames names;
    private final GroupRules rules;
    private final boolean natted;

    SubnetResources(Plan plan, RegionReport region, ResourceNames names, GroupRules rules, boolean natted) {
        this.plan = plan;
        this.region = region;
        this.names = names;
        this.rules = rules;
        this.natted = natted;
    }

    List<DeployedSubnet> all(RegionPlan own) {
        List<DeployedSubnet> subnets = new ArrayList<>();
        region.subnet().ifPresent(subnet -> subnets.add(service(subnet)));
        List<Companion> companions = region.companions();
        for (int i = 0; i < companions.size(); i++) {
            Companion companion = companions.get(i);
            if (companion.subnet().isPresent()) {
                subnets.add(companion(companion, companion.subnet().get(), i + 1));
            }
        }
        if (needsEndpoints(own)
                && subnets.stream().noneMatch(subnet -> subnet.label().equals(ENDPOINTS))) {
            subnets.add(endpoints(own));
        }
        return subnets;
    }

    private boolean needsEndpoints(RegionPlan own) {
        return plan.surroundings().inboundPrivateEndpoint() && plan.mode() != Mode.PRIVATE_ENDPOINT
                || !own.surroundings().privateEndpoints().isEmpty();
    }

    private Optional<SecurityGroup> group(String role, String label, List<NsgRule> own) {
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        rules.group(names.of(ResourceType.NETWORK_SECURITY_GROUP, role, region.name()), label, own));
    }

    private DeployedSubnet service(SubnetPlan subnet) {
        return new DeployedSubnet(
                names.of(ResourceType.SUBNET, "", region.name()),
                "",
                prefix(
                        subnet.chosen().map(SubnetPlan.Chosen::cidr),
                        "",
                        "The range of the subnet in " + region.displayName() + ", at least a /"
                                + subnet.minimum().prefixLength() + ", recommended a /"
                                + subnet.recommended().prefixLength() + "."),
                group("", "", region.nsgRules()),
                !region.routes().isEmpty(),
                natted,
                subnet.serviceEndpoints(),
                subnet.delegation(),
                false);
    }

    private DeployedSubnet companion(Companion companion, Companion.CompanionSubnet subnet, int place) {
        boolean gateway = companion.kind() == CompanionKind.WORKSPACE_GATEWAY;
        String role = gateway ? "-ws-" + role(companion.name(), place) : "-" + abbreviation(companion.kind());
        String label = gateway ? "workspace" + place : companion.kind().word();
        return new DeployedSubnet(
                names.of(ResourceType.SUBNET, role, region.name()),
                label,
                prefix(
                        subnet.cidr(),
                        words(label) + " ",
                        "The range of a subnet beside that of the instance in " + region.displayName()
                                + ", at least a /" + subnet.longestPrefix() + "."),
                group(role, label, companion.nsgRules()),
                false,
                false,
                List.of(),
                subnet.delegation(),
                false);
    }

    private DeployedSubnet endpoints(RegionPlan own) {
        return new DeployedSubnet(
                names.of(ResourceType.SUBNET, "-pep", region.name()),
                ENDPOINTS,
                prefix(
                        own.surroundings().privateEndpointSubnet(),
                        words(ENDPOINTS) + " ",
                        "The range of the subnet for private endpoints in " + region.displayName() + "."),
                Optional.empty(),
                false,
                false,
                List.of(),
                Optional.empty(),
                false);
    }

    private Value prefix(Optional<Ipv4Prefix> known, String which, String description) {
        return known.map(range -> Value.of(range.toString()))
                .orElseGet(() -> Value.of(
                        Parameter.of(region.name(), which + "subnet address prefix", description, Optional.empty())));
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
    private static String role(String name, int place) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_ROLE)).replaceAll("-$", "");
        return cut.isEmpty() ? Integer.toString(place) : cut + "-" + place;
    }

    /// `privateEndpoints` as `private endpoints`.
    static String words(String camel) {
        return camel.replaceAll("([A-Z]|[0-9]+)", " $1").toLowerCase(Locale.ROOT);
    }
}
