package org.apimplanner.app.export.code.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apimplanner.app.export.AzurermVersion;
import org.apimplanner.app.export.code.CodePurpose;
import org.apimplanner.app.export.code.terraform.Hcl.Attribute;
import org.apimplanner.app.export.code.terraform.Hcl.Block;
import org.apimplanner.app.export.code.terraform.Hcl.Comment;
import org.apimplanner.app.export.code.terraform.Hcl.Item;
import org.apimplanner.app.export.code.terraform.Hcl.Raw;
import org.apimplanner.app.export.code.terraform.Hcl.Row;
import org.apimplanner.app.export.code.terraform.Hcl.Table;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.DeployedSubnet;
import org.apimplanner.model.deployment.NatGateway;
import org.apimplanner.model.deployment.PrivateEndpointResource;
import org.apimplanner.model.deployment.PublicIpAddress;
import org.apimplanner.model.deployment.RouteTable;
import org.apimplanner.model.deployment.SecurityGroup;
import org.apimplanner.model.deployment.SecurityRule;
import org.apimplanner.model.report.Route;

/// The resources of one region.
final class RegionFile {
    private static final String GROUP = "azurerm_network_security_group";
    private static final String RULE = "azurerm_network_security_rule";
    private static final String ROUTE_TABLE = "azurerm_route_table";
    private static final String ROUTE = "azurerm_route";
    private static final String PUBLIC_IP = "azurerm_public_ip";
    private static final String NAT_GATEWAY = "azurerm_nat_gateway";
    private static final String SUBNET = "azurerm_subnet";

    private final DeployedRegion region;
    private final AzurermVersion azurerm;
    private final List<Item> blocks = new ArrayList<>();

    private RegionFile(DeployedRegion region, AzurermVersion azurerm) {
        this.region = region;
        this.azurerm = azurerm;
    }

    static List<Item> of(DeployedRegion region, AzurermVersion azurerm) {
        RegionFile file = new RegionFile(region, azurerm);
        file.add();
        return Terms.spaced(file.blocks);
    }

    /// The variable of the group of resources that the region's network lies in.
    static String resourceGroup(DeployedRegion region) {
        return region.name() + "_resource_group_name";
    }

    /// The reference to the region's network.
    static String network(DeployedRegion region) {
        return (region.network().isNew() ? "" : "data.") + "azurerm_virtual_network." + region.name();
    }

    static String subnet(DeployedRegion region, DeployedSubnet subnet) {
        return SUBNET + "." + label(region, subnet.label());
    }

    private static String label(DeployedRegion region, String own) {
        return own.isEmpty() ? region.name() : region.name() + "_" + snake(own);
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private void add() {
        region.groups().forEach(this::group);
        region.routeTable().ifPresent(this::routeTable);
        region.publicIps().forEach(this::publicIp);
        region.natGateway().ifPresent(this::natGateway);
        network();
        region.subnets().forEach(this::subnet);
        region.privateEndpoints().forEach(this::privateEndpoint);
    }

    private Item groupName() {
        return Terms.raw("resource_group_name", "var." + resourceGroup(region));
    }

    private Item location() {
        return Terms.text("location", region.name());
    }

    private void group(SecurityGroup group) {
        String label = label(region, group.label());
        String rules = label + "_nsg_rules";
        boolean severalSources =
                group.rules().stream().anyMatch(rule -> rule.sources().size() > 1);
        boolean severalTargets =
                group.rules().stream().anyMatch(rule -> rule.destinations().size() > 1);
        List<Item> entries = new ArrayList<>();
        for (SecurityRule rule : group.rules()) {
            entries.add(new Attribute(HclText.key(rule.name()), new Table(rule(rule, severalSources, severalTargets))));
        }
        blocks.add(new Block("locals", List.of(new Attribute(rules, new Table(entries)))));
        blocks.add(Terms.resource(
                GROUP, label, List.of(Terms.text("name", group.name()), location(), groupName(), Terms.TAGS)));
        List<Item> arguments = new ArrayList<>(List.of(
                Terms.raw("name", "each.key"),
                groupName(),
                Terms.raw("network_security_group_name", GROUP + "." + label + ".name")));
        rule(group.rules().getFirst(), severalSources, severalTargets).stream()
                .map(item -> ((Attribute) item).name())
                .forEach(name -> arguments.add(Terms.raw(name, "each.value." + name)));
        blocks.add(Terms.resource(
                RULE, label, Terms.apart(List.of(Terms.raw("for_each", "local." + rules)), arguments)));
    }

    private static List<Item> rule(SecurityRule rule, boolean severalSources, boolean severalTargets) {
        List<Item> items = new ArrayList<>(List.of(
                Terms.text("description", rule.description()),
                Terms.number("priority", rule.priority()),
                Terms.text("direction", rule.direction().word()),
                Terms.text("access", rule.access().word()),
                Terms.text("protocol", rule.protocol().word())));
        either(items, "source_address_prefix", rule.sources(), severalSources, "es");
        items.add(Terms.text("source_port_range", "*"));
        either(items, "destination_address_prefix", rule.destinations(), severalTargets, "es");
        either(items, "destination_port_range", rule.ports(), true, "s");
        return items;
    }

    /// One value, or several; all rules of a group have the same arguments.
    private static void either(List<Item> items, String name, List<?> values, boolean several, String plural) {
        boolean one = values.size() == 1;
        items.add(new Attribute(name, one ? new Hcl.Text(values.getFirst().toString()) : Hcl.NULL));
        if (several) {
            items.add(new Attribute(name + plural, one ? Hcl.NULL : Hcl.row(values)));
        }
    }

    private void routeTable(RouteTable table) {
        String label = region.name();
        String routes = label + "_routes";
        List<Item> entries = new ArrayList<>();
        for (Route route : table.routes()) {
            entries.add(new Comment(CodePurpose.of(route)));
            entries.add(new Attribute(
                    HclText.key(route.name()),
                    new Table(List.of(
                            Terms.text("address_prefix", route.destination()),
                            Terms.text("next_hop_type", route.nextHopType().word()),
                            new Attribute("next_hop_in_ip_address", Hcl.orNull(route.nextHopAddress()))))));
        }
        blocks.add(new Block("locals", List.of(new Attribute(routes, new Table(entries)))));
        blocks.add(Terms.resource(
                ROUTE_TABLE,
                label,
                List.of(
                        Terms.text("name", table.name()),
                        location(),
                        groupName(),
                        Terms.flag("bgp_route_propagation_enabled", true),
                        Terms.TAGS)));
        blocks.add(Terms.resource(
                ROUTE,
                label,
                Terms.apart(
                        List.of(Terms.raw("for_each", "local." + routes)),
                        List.of(
                                Terms.raw("name", "each.key"),
                                groupName(),
                                Terms.raw("route_table_name", ROUTE_TABLE + "." + label + ".name"),
                                Terms.raw("address_prefix", "each.value.address_prefix"),
                                Terms.raw("next_hop_type", "each.value.next_hop_type"),
                                Terms.raw("next_hop_in_ip_address", "each.value.next_hop_in_ip_address")))));
    }

    private void publicIp(PublicIpAddress address) {
        List<Item> items = new ArrayList<>(List.of(
                new Comment(address.purpose()),
                Terms.text("name", address.name()),
                location(),
                groupName(),
                Terms.text("allocation_method", "Static"),
                Terms.text("sku", address.sku())));
        address.domainNameLabel().ifPresent(label -> items.add(new Attribute("domain_name_label", Terms.value(label))));
        if (!address.zones().isEmpty()) {
            items.add(new Attribute("zones", Hcl.row(address.zones())));
        }
        items.add(Terms.TAGS);
        blocks.add(Terms.resource(PUBLIC_IP, label(region, address.label()), items));
    }

    private void natGateway(NatGateway gateway) {
        blocks.add(Terms.resource(
                NAT_GATEWAY,
                region.name(),
                List.of(
                        Terms.text("name", gateway.name()),
                        location(),
                        groupName(),
                        Terms.text("sku_name", gateway.sku()),
                        Terms.TAGS)));
        blocks.add(Terms.resource(
                NAT_GATEWAY + "_public_ip_association",
                region.name(),
                List.of(
                        Terms.raw("nat_gateway_id", NAT_GATEWAY + "." + region.name() + ".id"),
                        Terms.raw(
                                "public_ip_address_id",
                                PUBLIC_IP + "."
                                        + label(region, gateway.address().label()) + ".id"))));
    }

    private void network() {
        Item name = Terms.raw("name", Terms.variable(region.network().name()));
        if (!region.network().isNew()) {
            blocks.add(new Block(
                    "data \"azurerm_virtual_network\" \"" + region.name() + "\"", List.of(name, groupName())));
            return;
        }
        List<Item> items = new ArrayList<>(List.of(
                name,
                location(),
                groupName(),
                new Attribute(
                        "address_space",
                        new Row(region.network().addressSpace().stream()
                                .map(Terms::value)
                                .toList()))));
        if (!region.network().dnsServers().isEmpty()) {
            items.add(new Attribute("dns_servers", Hcl.row(region.network().dnsServers())));
        }
        items.add(Terms.TAGS);
        blocks.add(Terms.resource("azurerm_virtual_network", region.name(), items));
    }

    private void subnet(DeployedSubnet subnet) {
        String label = label(region, subnet.label());
        List<Item> arguments = new ArrayList<>(List.of(
                Terms.text("name", subnet.name()),
                groupName(),
                Terms.raw("virtual_network_name", network(region) + ".name"),
                new Attribute("address_prefixes", new Row(List.of(Terms.value(subnet.addressPrefix())))),
                Terms.flag("default_outbound_access_enabled", subnet.defaultOutboundAccess())));
        List<Item> endpoints = new ArrayList<>();
        if (azurerm == AzurermVersion.FOUR && !subnet.serviceEndpoints().isEmpty()) {
            arguments.add(new Attribute("service_endpoints", Hcl.row(subnet.serviceEndpoints())));
        } else {
            subnet.serviceEndpoints()
                    .forEach(service ->
                            endpoints.add(new Block("service_endpoint", List.of(Terms.text("service", service)))));
        }
        blocks.add(Terms.resource(
                SUBNET,
                label,
                Terms.apart(
                        arguments,
                        Terms.spaced(endpoints),
                        subnet.delegation().map(RegionFile::delegation).stream().toList())));
        subnet.group()
                .ifPresent(group -> association(
                        "network_security_group", GROUP, label, label(region, group.label()), "rules", RULE));
        if (subnet.routed()) {
            association("route_table", ROUTE_TABLE, label, region.name(), "routes", ROUTE);
        }
        if (subnet.natted()) {
            blocks.add(Terms.resource(
                    SUBNET + "_nat_gateway_association",
                    label,
                    List.of(
                            Terms.raw("subnet_id", SUBNET + "." + label + ".id"),
                            Terms.raw("nat_gateway_id", NAT_GATEWAY + "." + region.name() + ".id"))));
        }
    }

    private static Block delegation(String service) {
        return new Block(
                "delegation",
                Terms.apart(
                        List.of(Terms.text("name", service.replace('/', '.'))),
                        List.of(new Block(
                                "service_delegation",
                                List.of(
                                        Terms.text("name", service),
                                        new Attribute(
                                                "actions",
                                                Hcl.row(List.of(
                                                        "Microsoft.Network/virtualNetworks/subnets/action"))))))));
    }

    private void association(String what, String type, String subnet, String target, String parts, String partType) {
        blocks.add(Terms.resource(
                SUBNET + "_" + what + "_association",
                subnet,
                Terms.apart(
                        List.of(
                                Terms.raw("subnet_id", SUBNET + "." + subnet + ".id"),
                                Terms.raw(what + "_id", type + "." + target + ".id")),
                        List.of(
                                new Comment("The subnet must not be used before its " + parts + " exist."),
                                new Attribute("depends_on", new Raw("[" + partType + "." + target + "]"))))));
    }

    private void privateEndpoint(PrivateEndpointResource endpoint) {
        String target = Terms.variable(endpoint.resource());
        Block connection = new Block(
                "private_service_connection",
                List.of(
                        Terms.text("name", endpoint.name()),
                        Terms.raw("private_connection_resource_id", target),
                        new Attribute("subresource_names", Hcl.row(List.of(endpoint.group()))),
                        Terms.flag("is_manual_connection", false)));
        List<Item> address = endpoint.address().stream()
                .<Item>map(fixed -> new Block(
                        "ip_configuration",
                        List.of(
                                Terms.text("name", endpoint.group()),
                                Terms.text("private_ip_address", fixed.address()),
                                Terms.text("subresource_name", endpoint.group()),
                                Terms.text("member_name", fixed.member()))))
                .toList();
        blocks.add(Terms.resource(
                "azurerm_private_endpoint",
                label(region, endpoint.label()),
                Terms.apart(
                        List.of(Terms.raw("count", target + " == \"\" ? 0 : 1")),
                        List.of(
                                Terms.text("name", endpoint.name()),
                                location(),
                                groupName(),
                                Terms.raw("subnet_id", subnet(region, endpoint.subnet()) + ".id"),
                                Terms.TAGS),
                        List.of(connection),
                        address)));
    }

    static Optional<String> publicIpId(DeployedRegion region) {
        return region.publicIp().map(ip -> PUBLIC_IP + "." + region.name() + ".id");
    }
}
