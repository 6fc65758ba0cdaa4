package org.apimplanner.model.deployment;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.naming.ResourceRole;
import org.apimplanner.model.naming.SubnetRole;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// The subnets of one region, each with its group: that of the instance, those of what stands beside it, and the
/// one for private endpoints.
final class SubnetResources {
    private final Plan plan;
    private final RegionReport region;
    private final TakenNames names;
    private final GroupRules rules;
    private final boolean natted;

    SubnetResources(Plan plan, RegionReport region, TakenNames names, GroupRules rules, boolean natted) {
        this.plan = plan;
        this.region = region;
        this.names = names;
        this.rules = rules;
        this.natted = natted;
    }

    List<DeployedSubnet> all(RegionPlan own) {
        return SubnetRole.of(plan, own, region).stream()
                .map(role -> subnet(role, own))
                .toList();
    }

    private DeployedSubnet subnet(SubnetRole role, RegionPlan own) {
        if (role.equals(SubnetRole.SERVICE)) {
            return service(region.subnet().orElseThrow());
        }
        return role.companion()
                .map(companion -> companion(companion, companion.subnet().orElseThrow(), role))
                .orElseGet(() -> endpoints(own));
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

    private DeployedSubnet companion(Companion companion, Companion.CompanionSubnet subnet, SubnetRole role) {
        return new DeployedSubnet(
                names.of(ResourceType.SUBNET, role.suffix(), region.name()),
                role.label(),
                prefix(
                        subnet.cidr(),
                        ResourceRole.words(role.label()) + " ",
                        "The range of a subnet beside that of the instance in " + region.displayName()
                                + ", at least a /" + subnet.longestPrefix() + "."),
                group(role.suffix(), role.label(), companion.nsgRules()),
                false,
                false,
                List.of(),
                subnet.delegation(),
                false);
    }

    private DeployedSubnet endpoints(RegionPlan own) {
        return new DeployedSubnet(
                names.of(ResourceType.SUBNET, SubnetRole.ENDPOINTS.suffix(), region.name()),
                SubnetRole.ENDPOINTS.label(),
                prefix(
                        own.surroundings().privateEndpointSubnet(),
                        ResourceRole.words(SubnetRole.ENDPOINTS.label()) + " ",
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
}
