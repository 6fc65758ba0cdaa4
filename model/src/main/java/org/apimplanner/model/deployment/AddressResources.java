package org.apimplanner.model.deployment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apimplanner.model.naming.ResourceRole;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.report.PublicIp;
import org.apimplanner.model.report.RegionReport;

/// The public addresses of one region: the instance's own, and that of a NAT gateway.
final class AddressResources {
    private static final List<String> ZONES = List.of("1", "2", "3");
    private static final Pattern DOMAIN_NAME_LABEL = Pattern.compile("[a-z][a-z0-9-]{1,61}[a-z0-9]");
    /// What sets its symbols apart within the region.
    private static final String NAT = "nat";

    private static final String SKU = "Standard";

    private final Plan plan;
    private final RegionReport region;
    private final TakenNames names;

    AddressResources(Plan plan, RegionReport region, TakenNames names) {
        this.plan = plan;
        this.region = region;
        this.names = names;
    }

    Optional<PublicIpAddress> publicIp() {
        PublicIp address = region.publicIp();
        return address.sku()
                .map(sku -> new PublicIpAddress(
                        names.of(ResourceType.PUBLIC_IP_ADDRESS, "", region.name()),
                        "",
                        sku,
                        address.zoneRedundant() ? ZONES : List.of(),
                        Optional.of(domainNameLabel()),
                        address.required()
                                ? "The instance needs this address; its host name label must not change later."
                                : "Without an address of your own Azure gives the instance one; leave this out if"
                                        + " that will do."));
    }

    private Value domainNameLabel() {
        return Value.of(Parameter.of(
                region.name(),
                "domain name label",
                "The first label of the host name of the public IP address in " + region.displayName()
                        + ", unique in the region.",
                plan.serviceName()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .filter(label -> DOMAIN_NAME_LABEL.matcher(label).matches())));
    }

    NatGateway natGateway() {
        return new NatGateway(
                names.of(ResourceType.NAT_GATEWAY, "", region.name()),
                SKU,
                new PublicIpAddress(
                        names.of(ResourceType.PUBLIC_IP_ADDRESS, ResourceRole.NAT, region.name()),
                        NAT,
                        SKU,
                        List.of(),
                        Optional.empty(),
                        "The address of the NAT gateway: what public backends see."));
    }
}
