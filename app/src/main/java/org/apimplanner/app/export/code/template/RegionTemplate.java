package org.apimplanner.app.export.code.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.export.code.CodePurpose;
import org.apimplanner.app.export.code.template.Node.Commented;
import org.apimplanner.app.export.code.template.Node.Expression;
import org.apimplanner.app.export.code.template.Node.Fields;
import org.apimplanner.app.export.code.template.TemplateDocument.Input;
import org.apimplanner.app.export.code.template.TemplateDocument.Output;
import org.apimplanner.app.export.code.template.TemplateDocument.Resource;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.DeployedSubnet;
import org.apimplanner.model.deployment.NatGateway;
import org.apimplanner.model.deployment.Parameter;
import org.apimplanner.model.deployment.PrivateEndpointResource;
import org.apimplanner.model.deployment.PublicIpAddress;
import org.apimplanner.model.deployment.RouteTable;
import org.apimplanner.model.deployment.SecurityGroup;
import org.apimplanner.model.deployment.SecurityRule;
import org.apimplanner.model.deployment.VirtualNetwork;
import org.apimplanner.model.reference.DeploymentFacts;
import org.apimplanner.model.reference.DeploymentTool;
import org.apimplanner.model.report.Route;

/// The template of one region's network.
final class RegionTemplate {
    static final String SUBNET_ID = "subnetId";
    static final String NETWORK_ID = "virtualNetworkId";
    static final String PUBLIC_IP_ID = "publicIpAddressId";

    private static final String NETWORKS = "Microsoft.Network/virtualNetworks";
    private static final String NAT_GATEWAY = "natGateway";
    private static final String ROUTE_TABLE = "routeTable";
    private static final String SUBNETS = NETWORKS + "/subnets";
    private static final Expression TAGS = Expressions.parameter(TemplateParameters.TAGS);

    private final DeployedRegion region;
    private final String version;
    private final List<Resource> resources = new ArrayList<>();

    private RegionTemplate(DeployedRegion region, DeploymentFacts facts) {
        this.region = region;
        this.version = facts.version(DeploymentTool.NETWORK);
    }

    static TemplateDocument of(DeployedRegion region, DeploymentFacts facts) {
        return new RegionTemplate(region, facts).template();
    }

    private TemplateDocument template() {
        region.groups().forEach(group -> resources.add(group(group)));
        region.routeTable().ifPresent(table -> resources.add(routeTable(table)));
        Optional<Resource> address = region.publicIp().map(this::publicIp);
        address.ifPresent(resources::add);
        region.natGateway().ifPresent(this::natGateway);
        Resource network = network(region.network());
        resources.add(network);
        List<Resource> subnets = new ArrayList<>();
        for (DeployedSubnet subnet : region.subnets()) {
            // Azure changes one subnet of a network at a time.
            Resource made = subnet(subnet, network, subnets);
            subnets.add(made);
            resources.add(made);
        }
        region.privateEndpoints()
                .forEach(endpoint -> resources.add(
                        privateEndpoint(endpoint, subnets.get(region.subnets().indexOf(endpoint.subnet())))));
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output(NETWORK_ID, "The id of the virtual network.", network.id()));
        if (region.serviceSubnet().isPresent()) {
            outputs.add(new Output(
                    SUBNET_ID, "The id of the subnet.", subnets.getFirst().id()));
        }
        address.ifPresent(ip -> outputs.add(new Output(PUBLIC_IP_ID, "The id of the public IP address.", ip.id())));
        List<Input> inputs = new ArrayList<>();
        region.parameters()
                .forEach(parameter -> inputs.add(TemplateParameters.required(parameter, parameter.localName())));
        inputs.add(TemplateParameters.tags(Optional.empty()));
        return new TemplateDocument(inputs, resources, List.of(), outputs);
    }

    private Resource made(String symbol, String type, Node name, Fields body) {
        return Resource.of(symbol, type, version, name, body);
    }

    private Fields located() {
        return Fields.of().with("location", region.name()).with("tags", TAGS);
    }

    private static String symbol(String what, String label) {
        return label.isEmpty() ? what : what + label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private Resource group(SecurityGroup group) {
        List<Node> rules =
                group.rules().stream().<Node>map(RegionTemplate::securityRule).toList();
        return made(
                symbol("securityGroup", group.label()),
                "Microsoft.Network/networkSecurityGroups",
                new Node.Text(group.name()),
                located().with("properties", Fields.of().with("securityRules", new Node.Items(rules))));
    }

    private static Fields securityRule(SecurityRule rule) {
        Fields properties = Fields.of()
                .with("description", rule.description())
                .with("priority", new Node.Whole(rule.priority()))
                .with("direction", rule.direction().word())
                .with("access", rule.access().word())
                .with("protocol", rule.protocol().word());
        properties = addresses(properties, "source", rule.sources()).with("sourcePortRange", "*");
        properties = addresses(properties, "destination", rule.destinations());
        properties = rule.ports().size() == 1
                ? properties.with(
                        "destinationPortRange", rule.ports().getFirst().toString())
                : properties.with("destinationPortRanges", Node.texts(rule.ports()));
        return Fields.of().with("name", rule.name()).with("properties", properties);
    }

    /// A tag stands alone; only addresses may be several.
    private static Fields addresses(Fields properties, String end, List<String> values) {
        return values.size() == 1
                ? properties.with(end + "AddressPrefix", values.getFirst())
                : properties.with(end + "AddressPrefixes", Node.texts(values));
    }

    private Resource routeTable(RouteTable table) {
        List<Node> routes = table.routes().stream()
                .<Node>map(route -> new Commented(CodePurpose.of(route), route(route)))
                .toList();
        return made(
                ROUTE_TABLE,
                "Microsoft.Network/routeTables",
                new Node.Text(table.name()),
                located()
                        .with(
                                "properties",
                                Fields.of()
                                        .with("disableBgpRoutePropagation", new Node.Flag(false))
                                        .with("routes", new Node.Items(routes))));
    }

    private static Fields route(Route route) {
        Fields properties = Fields.of()
                .with("addressPrefix", route.destination())
                .with("nextHopType", route.nextHopType().word())
                .with("nextHopIpAddress", route.nextHopAddress().map(address -> new Node.Text(address.toString())));
        return Fields.of().with("name", route.name()).with("properties", properties);
    }

    private Resource publicIp(PublicIpAddress address) {
        Fields properties =
                Fields.of().with("publicIPAddressVersion", "IPv4").with("publicIPAllocationMethod", "Static");
        if (address.domainNameLabel().isPresent()) {
            Node label = Expressions.value(address.domainNameLabel().get(), Parameter::localName);
            properties = properties.with("dnsSettings", Fields.of().with("domainNameLabel", label));
        }
        Fields body = located()
                .with("sku", Fields.of().with("name", address.sku()))
                .withAny("zones", Node.texts(address.zones()).items())
                .with("properties", properties);
        return made(
                        symbol("publicIpAddress", address.label()),
                        "Microsoft.Network/publicIPAddresses",
                        new Node.Text(address.name()),
                        body)
                .saying(List.of(address.purpose()));
    }

    private void natGateway(NatGateway gateway) {
        Resource address = publicIp(gateway.address());
        resources.add(address);
        resources.add(made(
                        NAT_GATEWAY,
                        "Microsoft.Network/natGateways",
                        new Node.Text(gateway.name()),
                        located()
                                .with("sku", Fields.of().with("name", gateway.sku()))
                                .with(
                                        "properties",
                                        Fields.of()
                                                .with(
                                                        "publicIpAddresses",
                                                        new Node.Items(List.of(Node.reference(address.id()))))))
                .after(List.of(address)));
    }

    private Resource network(VirtualNetwork network) {
        Resource resource = made(
                "virtualNetwork",
                NETWORKS,
                Expressions.parameter(network.name().localName()),
                network.isNew() ? newNetwork(network) : Fields.of());
        return network.isNew() ? resource : resource.asExisting();
    }

    /// Without its subnets: a list of them here would delete all others.
    private Fields newNetwork(VirtualNetwork network) {
        List<Node> space = network.addressSpace().stream()
                .map(value -> Expressions.value(value, Parameter::localName))
                .toList();
        Fields properties =
                Fields.of().with("addressSpace", Fields.of().with("addressPrefixes", new Node.Items(space)));
        if (!network.dnsServers().isEmpty()) {
            properties =
                    properties.with("dhcpOptions", Fields.of().with("dnsServers", Node.texts(network.dnsServers())));
        }
        return located().with("properties", properties);
    }

    private Resource subnet(DeployedSubnet subnet, Resource network, List<Resource> earlier) {
        List<Node> endpoints = subnet.serviceEndpoints().stream()
                .<Node>map(service -> Fields.of().with("service", service))
                .toList();
        List<Node> delegations = subnet.delegation().stream()
                .<Node>map(service -> Fields.of()
                        .with("name", service.replace('/', '.'))
                        .with("properties", Fields.of().with("serviceName", service)))
                .toList();
        Map<String, Resource> attached = attached(subnet);
        Fields properties = Fields.of()
                .with("addressPrefix", Expressions.value(subnet.addressPrefix(), Parameter::localName))
                .with("defaultOutboundAccess", new Node.Flag(subnet.defaultOutboundAccess()));
        for (Map.Entry<String, Resource> entry : attached.entrySet()) {
            properties = properties.with(
                    entry.getKey(), Node.reference(entry.getValue().id()));
        }
        properties = properties.withAny("serviceEndpoints", endpoints).withAny("delegations", delegations);
        List<Resource> before = new ArrayList<>(attached.values());
        before.addAll(earlier.isEmpty() ? List.of() : List.of(earlier.getLast()));
        return made(
                        symbol("subnet", subnet.label()),
                        SUBNETS,
                        new Node.Text(subnet.name()),
                        Fields.of().with("properties", properties))
                .in(network)
                .after(before);
    }

    /// What is attached to a subnet, by the property that names it.
    private Map<String, Resource> attached(DeployedSubnet subnet) {
        Map<String, Resource> attached = new LinkedHashMap<>();
        subnet.group()
                .ifPresent(group ->
                        attached.put("networkSecurityGroup", resource(symbol("securityGroup", group.label()))));
        if (subnet.routed()) {
            attached.put(ROUTE_TABLE, resource(ROUTE_TABLE));
        }
        if (subnet.natted()) {
            attached.put(NAT_GATEWAY, resource(NAT_GATEWAY));
        }
        return attached;
    }

    private Resource resource(String symbol) {
        return resources.stream()
                .filter(resource -> resource.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    private Resource privateEndpoint(PrivateEndpointResource endpoint, Resource subnet) {
        Expression target = Expressions.parameter(endpoint.resource().localName());
        Fields connection = Fields.of()
                .with("name", endpoint.name())
                .with(
                        "properties",
                        Fields.of()
                                .with("privateLinkServiceId", target)
                                .with("groupIds", Node.texts(List.of(endpoint.group()))));
        Fields properties = Fields.of()
                .with("subnet", Node.reference(subnet.id()))
                .with("privateLinkServiceConnections", new Node.Items(List.of(connection)));
        if (endpoint.address().isPresent()) {
            properties = properties.with(
                    "ipConfigurations",
                    new Node.Items(List.of(address(endpoint, endpoint.address().get()))));
        }
        return made(
                        symbol("privateEndpoint", endpoint.label()),
                        "Microsoft.Network/privateEndpoints",
                        new Node.Text(endpoint.name()),
                        located().with("properties", properties))
                .when(TemplateParameters.given(target))
                .after(List.of(subnet));
    }

    private static Fields address(PrivateEndpointResource endpoint, PrivateEndpointResource.FixedAddress address) {
        return Fields.of()
                .with("name", endpoint.group())
                .with(
                        "properties",
                        Fields.of()
                                .with("groupId", endpoint.group())
                                .with("memberName", address.member())
                                .with("privateIPAddress", address.address()));
    }
}
