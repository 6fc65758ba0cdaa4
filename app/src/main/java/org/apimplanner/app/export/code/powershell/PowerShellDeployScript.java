package org.apimplanner.app.export.code.powershell;

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
final class PowerShellDeployScript {
    private static final String INDENT = "    ";

    private final Deployment deployment;
    private final List<String> lines = new ArrayList<>();

    private PowerShellDeployScript(Deployment deployment) {
        this.deployment = deployment;
    }

    static List<String> of(Deployment deployment) {
        PowerShellDeployScript script = new PowerShellDeployScript(deployment);
        script.parameters();
        script.lines.addAll(List.of("", "$ErrorActionPreference = 'Stop'", "Set-StrictMode -Version Latest"));
        deployment.regions().forEach(script::region);
        if (!deployment.zones().isEmpty()) {
            script.part("Private DNS zones, linked to every network");
            script.lines.addAll(PowerShellZones.of(deployment));
        }
        script.lines.addAll(PowerShellServiceBlock.of(deployment));
        return script.lines;
    }

    private void part(String title) {
        lines.add("");
        lines.add(PowerShellText.comment(title));
    }

    /// A cmdlet with its parameters, which `result` names.
    private void run(String result, String cmdlet, Splat parameters) {
        lines.addAll(parameters.lines("$parameters = ", ""));
        lines.add(result + cmdlet + " @parameters" + (result.isEmpty() ? " | Out-Null" : ""));
    }

    private void parameters() {
        List<List<String>> all = new ArrayList<>();
        for (DeployedRegion region : deployment.regions()) {
            all.add(required(
                    PowerShellNames.groupOf(region),
                    "The resource group of the virtual network in " + region.displayName() + "."));
        }
        if (!deployment.zones().isEmpty()) {
            all.add(required("$" + PowerShellNames.ZONE_GROUP, "The resource group of the private DNS zones."));
        }
        for (Parameter parameter : deployment.parameters()) {
            String variable = PowerShellText.variable(parameter);
            all.add(parameter
                    .initial()
                    .map(initial -> List.of(
                            PowerShellText.comment(parameter.description()),
                            "[string] " + variable + " = " + PowerShellText.quoted(initial)))
                    .orElseGet(() -> required(variable, parameter.description())));
        }
        all.add(List.of("# The tags of every resource.", "[hashtable] $Tag = @{}"));
        lines.addAll(ParameterBlock.of(all));
    }

    private static List<String> required(String variable, String description) {
        return List.of(PowerShellText.comment(description), "[Parameter(Mandatory = $true)]", "[string] " + variable);
    }

    private void region(DeployedRegion region) {
        part(region.displayName());
        region.groups().forEach(group -> group(region, group));
        region.routeTable().ifPresent(table -> routeTable(region, table));
        region.publicIps().forEach(address -> publicIp(region, address));
        region.natGateway().ifPresent(gateway -> natGateway(region, gateway));
        network(region);
        region.subnets().forEach(subnet -> subnet(region, subnet));
        lines.add(PowerShellNames.networkOf(region) + " = " + PowerShellNames.networkOf(region)
                + " | Set-AzVirtualNetwork");
        region.privateEndpoints().forEach(endpoint -> privateEndpoint(region, endpoint));
    }

    private static Splat made(DeployedRegion region, String name) {
        return new Splat()
                .text("Name", name)
                .with("ResourceGroupName", PowerShellNames.groupOf(region))
                .text("Location", region.name());
    }

    private static Splat tagged(Splat parameters) {
        return parameters.with("Tag", "$Tag").with("Force", "$true");
    }

    private void group(DeployedRegion region, SecurityGroup group) {
        lines.add("$rules = @(");
        group.rules().forEach(rule -> lines.addAll(rule(rule).lines("", INDENT)));
        lines.add(")");
        lines.add("$securityRules = foreach ($rule in $rules) { New-AzNetworkSecurityRuleConfig @rule }");
        run(
                PowerShellNames.securityGroupOf(region, group) + " = ",
                "New-AzNetworkSecurityGroup",
                tagged(made(region, group.name()).with("SecurityRules", "$securityRules")));
    }

    private static Splat rule(SecurityRule rule) {
        return new Splat()
                .text("Name", rule.name())
                .text("Description", rule.description())
                .with("Priority", Integer.toString(rule.priority()))
                .text("Direction", rule.direction().word())
                .text("Access", rule.access().word())
                .text("Protocol", rule.protocol().word())
                .list("SourceAddressPrefix", rule.sources())
                .text("SourcePortRange", "*")
                .list("DestinationAddressPrefix", rule.destinations())
                .list("DestinationPortRange", rule.ports());
    }

    private void routeTable(DeployedRegion region, RouteTable table) {
        lines.add("$routes = @(");
        for (Route route : table.routes()) {
            lines.add(INDENT + PowerShellText.comment(CodePurpose.of(route)));
            lines.addAll(new Splat()
                    .text("Name", route.name())
                    .text("AddressPrefix", route.destination())
                    .text("NextHopType", route.nextHopType().word())
                    .text("NextHopIpAddress", route.nextHopAddress())
                    .lines("", INDENT));
        }
        lines.add(")");
        lines.add("$routeConfigs = foreach ($route in $routes) { New-AzRouteConfig @route }");
        run(
                PowerShellNames.tableOf(region) + " = ",
                "New-AzRouteTable",
                tagged(made(region, table.name()).with("Route", "$routeConfigs")));
    }

    private void publicIp(DeployedRegion region, PublicIpAddress address) {
        lines.add(PowerShellText.comment(address.purpose()));
        Splat parameters = made(region, address.name())
                .text("Sku", address.sku())
                .text("AllocationMethod", "Static")
                .text("IpAddressVersion", "IPv4");
        address.domainNameLabel().ifPresent(label -> parameters.with("DomainNameLabel", PowerShellText.value(label)));
        run(
                address.label().isEmpty() ? "" : "$natAddress = ",
                "New-AzPublicIpAddress",
                tagged(parameters.list("Zone", address.zones())));
    }

    private void natGateway(DeployedRegion region, NatGateway gateway) {
        run(
                natGatewayOf(region) + " = ",
                "New-AzNatGateway",
                tagged(made(region, gateway.name()).text("Sku", gateway.sku()).with("PublicIpAddress", "$natAddress")));
    }

    private static String natGatewayOf(DeployedRegion region) {
        return "$" + region.name() + "NatGateway";
    }

    private void network(DeployedRegion region) {
        String name = PowerShellText.variable(region.network().name());
        if (!region.network().isNew()) {
            run(
                    PowerShellNames.networkOf(region) + " = ",
                    "Get-AzVirtualNetwork",
                    new Splat().with("Name", name).with("ResourceGroupName", PowerShellNames.groupOf(region)));
            return;
        }
        String space = region.network().addressSpace().stream()
                .map(PowerShellText::value)
                .collect(Collectors.joining(", ", "@(", ")"));
        Splat made = new Splat()
                .with("Name", name)
                .with("ResourceGroupName", PowerShellNames.groupOf(region))
                .text("Location", region.name())
                .with("AddressPrefix", space)
                .list("DnsServer", region.network().dnsServers());
        // A second run must not empty the network of its subnets.
        lines.add(PowerShellNames.networkOf(region) + " = Get-AzVirtualNetwork -Name " + name + " -ResourceGroupName "
                + PowerShellNames.groupOf(region) + " -ErrorAction SilentlyContinue");
        lines.add("if (-not " + PowerShellNames.networkOf(region) + ") {");
        lines.addAll(made.with("Tag", "$Tag").lines("$parameters = ", INDENT));
        lines.add(INDENT + PowerShellNames.networkOf(region) + " = New-AzVirtualNetwork @parameters");
        lines.add("}");
    }

    private void subnet(DeployedRegion region, DeployedSubnet subnet) {
        Splat parameters = new Splat()
                .text("Name", subnet.name())
                .with("VirtualNetwork", PowerShellNames.networkOf(region))
                .with("AddressPrefix", PowerShellText.value(subnet.addressPrefix()))
                .with("DefaultOutboundAccess", subnet.defaultOutboundAccess() ? "$true" : "$false");
        subnet.group()
                .ifPresent(group -> parameters.with(
                        "NetworkSecurityGroupId", PowerShellNames.securityGroupOf(region, group) + ".Id"));
        if (subnet.routed()) {
            parameters.with("RouteTableId", PowerShellNames.tableOf(region) + ".Id");
        }
        if (subnet.natted()) {
            parameters.with("NatGatewayId", natGatewayOf(region) + ".Id");
        }
        parameters.list("ServiceEndpoint", subnet.serviceEndpoints());
        subnet.delegation()
                .ifPresent(service -> parameters.with(
                        "Delegation",
                        "(New-AzDelegation -Name " + PowerShellText.quoted(service.replace('/', '.')) + " -ServiceName "
                                + PowerShellText.quoted(service) + ")"));
        lines.addAll(parameters.lines("$subnet = ", ""));
        lines.add(
                "if (" + PowerShellNames.networkOf(region) + ".Subnets | Where-Object { $_.Name -eq $subnet.Name }) {");
        lines.add(INDENT + "Set-AzVirtualNetworkSubnetConfig @subnet | Out-Null");
        lines.add("} else {");
        lines.add(INDENT + "Add-AzVirtualNetworkSubnetConfig @subnet | Out-Null");
        lines.add("}");
    }

    private void privateEndpoint(DeployedRegion region, PrivateEndpointResource endpoint) {
        String target = PowerShellText.variable(endpoint.resource());
        List<String> own = new ArrayList<>();
        own.addAll(new Splat()
                .text("Name", endpoint.name())
                .with("PrivateLinkServiceId", target)
                .text("GroupId", endpoint.group())
                .lines("$parameters = ", INDENT));
        own.add(INDENT + "$connection = New-AzPrivateLinkServiceConnection @parameters");
        Splat made = made(region, endpoint.name())
                .with(
                        "Subnet",
                        "(" + PowerShellNames.networkOf(region) + ".Subnets | Where-Object { $_.Name -eq "
                                + PowerShellText.quoted(endpoint.subnet().name()) + " })")
                .with("PrivateLinkServiceConnection", "$connection");
        endpoint.address().ifPresent(fixed -> {
            own.addAll(new Splat()
                    .text("Name", endpoint.group())
                    .text("GroupId", endpoint.group())
                    .text("MemberName", fixed.member())
                    .text("PrivateIPAddress", fixed.address())
                    .lines("$parameters = ", INDENT));
            own.add(INDENT + "$address = New-AzPrivateEndpointIpConfiguration @parameters");
            made.with("IpConfiguration", "$address");
        });
        own.addAll(tagged(made).lines("$parameters = ", INDENT));
        own.add(INDENT + "New-AzPrivateEndpoint @parameters | Out-Null");
        lines.add("if (" + target + ") {");
        lines.addAll(own);
        lines.add("}");
    }
}
