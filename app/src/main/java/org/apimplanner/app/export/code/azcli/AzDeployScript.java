package org.apimplanner.app.export.code.azcli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.app.export.code.CodePurpose;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.DeployedSubnet;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.deployment.NatGateway;
import org.apimplanner.model.deployment.Parameter;
import org.apimplanner.model.deployment.PrivateEndpointResource;
import org.apimplanner.model.deployment.PublicIpAddress;
import org.apimplanner.model.deployment.RouteTable;
import org.apimplanner.model.deployment.SecurityGroup;
import org.apimplanner.model.deployment.SecurityRule;
import org.apimplanner.model.report.Route;

/// The body of the script that builds the network.
final class AzDeployScript {
    private final Deployment deployment;
    private final List<String> lines = new ArrayList<>();

    private AzDeployScript(Deployment deployment) {
        this.deployment = deployment;
    }

    static List<String> of(Deployment deployment) {
        AzDeployScript script = new AzDeployScript(deployment);
        script.variables();
        deployment.regions().forEach(script::region);
        if (!deployment.zones().isEmpty()) {
            script.part("Private DNS zones, linked to every network");
            script.lines.addAll(AzZones.of(deployment));
        }
        script.lines.addAll(AzServiceBlock.of(deployment));
        return script.lines;
    }

    private void part(String title) {
        lines.add("");
        lines.add(ShellText.comment(title));
    }

    private void run(AzCommand command) {
        lines.addAll(command.lines());
    }

    private void variables() {
        part("What the plan does not know, from the environment");
        for (DeployedRegion region : deployment.regions()) {
            required(
                    AzNames.groupOf(region),
                    "The resource group of the virtual network in " + region.displayName() + ".");
        }
        if (!deployment.zones().isEmpty()) {
            required(AzNames.ZONE_GROUP, "The resource group of the private DNS zones.");
        }
        for (Parameter parameter : deployment.parameters()) {
            parameter
                    .initial()
                    .ifPresentOrElse(
                            initial -> {
                                lines.add(ShellText.comment(parameter.description()));
                                lines.add(": \"${" + parameter.upperCase() + ":=" + initial + "}\"");
                            },
                            () -> required(parameter.upperCase(), parameter.description()));
        }
    }

    private void required(String name, String description) {
        lines.add(ShellText.comment(description));
        lines.add(": \"${" + name + ":?}\"");
    }

    private void region(DeployedRegion region) {
        part(region.displayName());
        region.groups().forEach(group -> group(region, group));
        region.routeTable().ifPresent(table -> routeTable(region, table));
        region.publicIps().forEach(address -> publicIp(region, address));
        region.natGateway().ifPresent(gateway -> natGateway(region, gateway));
        if (region.network().isNew()) {
            network(region);
        }
        region.subnets().forEach(subnet -> subnet(region, subnet));
        region.privateEndpoints().forEach(endpoint -> privateEndpoint(region, endpoint));
        if (!deployment.zones().isEmpty()) {
            lines.add(AzNames.networkIdOf(region) + "=$(az network vnet show \\");
            lines.add("  --resource-group " + ShellText.variable(AzNames.groupOf(region)) + " \\");
            lines.add("  --name " + ShellText.variable(region.network().name()) + " \\");
            lines.add("  --query id \\");
            lines.add("  --output tsv)");
        }
    }

    private static AzCommand within(DeployedRegion region, String command) {
        return AzCommand.of(command).written("resource-group", ShellText.variable(AzNames.groupOf(region)));
    }

    private void group(DeployedRegion region, SecurityGroup group) {
        run(within(region, "network nsg create").with("name", group.name()).with("location", region.name()));
        group.rules().forEach(rule -> run(rule(region, group, rule)));
    }

    private static AzCommand rule(DeployedRegion region, SecurityGroup group, SecurityRule rule) {
        return within(region, "network nsg rule create")
                .with("nsg-name", group.name())
                .with("name", rule.name())
                .with("description", rule.description())
                .with("priority", Integer.toString(rule.priority()))
                .with("direction", rule.direction().word())
                .with("access", rule.access().word())
                .with("protocol", rule.protocol().word())
                .with("source-address-prefixes", rule.sources())
                .with("source-port-ranges", "*")
                .with("destination-address-prefixes", rule.destinations())
                .with("destination-port-ranges", rule.ports());
    }

    private void routeTable(DeployedRegion region, RouteTable table) {
        run(within(region, "network route-table create")
                .with("name", table.name())
                .with("location", region.name())
                .with("disable-bgp-route-propagation", "false"));
        for (Route route : table.routes()) {
            lines.add(ShellText.comment(CodePurpose.of(route)));
            run(RowCommands.route(
                    within(region, "network route-table route create").with("route-table-name", table.name()), route));
        }
    }

    private void publicIp(DeployedRegion region, PublicIpAddress address) {
        lines.add(ShellText.comment(address.purpose()));
        AzCommand command = within(region, "network public-ip create")
                .with("name", address.name())
                .with("location", region.name())
                .with("sku", address.sku())
                .with("allocation-method", "Static")
                .with("version", "IPv4");
        address.domainNameLabel().ifPresent(label -> command.written("dns-name", ShellText.value(label)));
        run(address.zones().isEmpty() ? command : command.with("zone", address.zones()));
    }

    private void natGateway(DeployedRegion region, NatGateway gateway) {
        run(within(region, "network nat gateway create")
                .with("name", gateway.name())
                .with("location", region.name())
                .with("sku", gateway.sku())
                .with("public-ip-addresses", gateway.address().name()));
    }

    private void network(DeployedRegion region) {
        String space =
                region.network().addressSpace().stream().map(ShellText::value).collect(Collectors.joining(" "));
        AzCommand command = within(region, "network vnet create")
                .written("name", ShellText.variable(region.network().name()))
                .with("location", region.name())
                .written("address-prefixes", space);
        List<?> servers = region.network().dnsServers();
        lines.add("# A second run must not empty the network of its subnets.");
        lines.add("if ! az network vnet show \\");
        lines.add("  --resource-group " + ShellText.variable(AzNames.groupOf(region)) + " \\");
        lines.add("  --name " + ShellText.variable(region.network().name()) + " \\");
        lines.add("  --output none 2>/dev/null; then");
        AzCommand whole = servers.isEmpty() ? command : command.with("dns-servers", servers);
        whole.lines().forEach(line -> lines.add("  " + line));
        lines.add("fi");
    }

    private void subnet(DeployedRegion region, DeployedSubnet subnet) {
        AzCommand command = within(region, "network vnet subnet create")
                .written("vnet-name", ShellText.variable(region.network().name()))
                .with("name", subnet.name())
                .written("address-prefixes", ShellText.value(subnet.addressPrefix()))
                .with("default-outbound", Boolean.toString(subnet.defaultOutboundAccess()))
                .with("network-security-group", subnet.group().map(SecurityGroup::name));
        if (subnet.routed()) {
            command.with("route-table", region.routeTable().map(RouteTable::name));
        }
        if (subnet.natted()) {
            command.with("nat-gateway", region.natGateway().map(NatGateway::name));
        }
        if (!subnet.serviceEndpoints().isEmpty()) {
            command.with("service-endpoints", subnet.serviceEndpoints());
        }
        run(command.with("delegations", subnet.delegation()));
    }

    private void privateEndpoint(DeployedRegion region, PrivateEndpointResource endpoint) {
        AzCommand command = within(region, "network private-endpoint create")
                .with("name", endpoint.name())
                .with("location", region.name())
                .written("vnet-name", ShellText.variable(region.network().name()))
                .with("subnet", endpoint.subnet().name())
                .with("connection-name", endpoint.name())
                .written("private-connection-resource-id", ShellText.variable(endpoint.resource()))
                .with("group-id", endpoint.group());
        endpoint.address()
                .ifPresent(fixed -> command.written(
                        "ip-config",
                        ShellText.word("name=" + endpoint.group())
                                + ' '
                                + ShellText.word("group-id=" + endpoint.group())
                                + ' '
                                + ShellText.word("member-name=" + fixed.member())
                                + ' '
                                + ShellText.word("private-ip-address=" + fixed.address())));
        lines.addAll(AzNames.when(List.of(endpoint.resource()), command.lines()));
    }
}
