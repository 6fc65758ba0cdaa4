package org.apimplanner.app.export.code.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.code.template.Node.Expression;
import org.apimplanner.app.export.code.template.Node.Fields;
import org.apimplanner.app.export.code.template.TemplateDocument.Input;
import org.apimplanner.app.export.code.template.TemplateDocument.Module;
import org.apimplanner.app.export.code.template.TemplateDocument.Output;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.deployment.Parameter;
import org.apimplanner.model.reference.DeploymentTool;

/// The template that deploys each region, then the DNS zones, each into a resource group of its own.
final class MainTemplate {
    private static final Expression OWN_GROUP = new Expression("resourceGroup().name", "resourceGroup().name");
    private static final String ZONE_GROUP = "dnsResourceGroupName";
    private static final Expression TAGS = Expressions.parameter(TemplateParameters.TAGS);

    private MainTemplate() {}

    static TemplateDocument of(Deployment deployment) {
        String version = deployment.facts().version(DeploymentTool.DEPLOYMENTS);
        List<Input> inputs = new ArrayList<>();
        List<Module> modules = new ArrayList<>();
        List<Output> outputs = new ArrayList<>();
        for (DeployedRegion region : deployment.regions()) {
            inputs.add(new Input(
                    resourceGroup(region),
                    "string",
                    "The resource group of the virtual network in " + region.displayName() + ".",
                    Optional.of(OWN_GROUP)));
            Module module = module(region, deployment);
            modules.add(module);
            if (region.serviceSubnet().isPresent()) {
                outputs.add(new Output(
                        region.name() + "SubnetId",
                        "The id of the subnet in " + region.displayName() + ".",
                        module.output(RegionTemplate.SUBNET_ID, version)));
            }
            if (region.publicIp().isPresent()) {
                outputs.add(new Output(
                        region.name() + "PublicIpAddressId",
                        "The id of the public IP address in " + region.displayName() + ".",
                        module.output(RegionTemplate.PUBLIC_IP_ID, version)));
            }
        }
        if (!deployment.zones().isEmpty()) {
            inputs.add(new Input(
                    ZONE_GROUP, "string", "The resource group of the private DNS zones.", Optional.of(OWN_GROUP)));
            modules.add(zones(deployment, List.copyOf(modules), version));
        }
        deployment.parameters().forEach(parameter -> inputs.add(TemplateParameters.of(parameter)));
        if (!modules.isEmpty()) {
            inputs.add(TemplateParameters.tags(Optional.of(Fields.of())));
        }
        return new TemplateDocument(inputs, List.of(), modules, outputs);
    }

    private static String resourceGroup(DeployedRegion region) {
        return region.name() + "ResourceGroupName";
    }

    private static Module module(DeployedRegion region, Deployment deployment) {
        Fields arguments = Fields.of();
        for (Parameter parameter : region.parameters()) {
            arguments = arguments.with(parameter.localName(), Expressions.parameter(parameter.camelCase()));
        }
        return new Module(
                region.name(),
                "apim-network-" + region.name(),
                "modules/" + region.name() + ".bicep",
                RegionTemplate.of(region, deployment.facts()),
                Expressions.parameter(resourceGroup(region)),
                arguments.with(TemplateParameters.TAGS, TAGS),
                List.of(),
                List.of(region.displayName()));
    }

    private static Module zones(Deployment deployment, List<Module> regions, String version) {
        Fields arguments = Fields.of();
        for (int i = 0; i < regions.size(); i++) {
            arguments = arguments.with(
                    ZoneTemplate.networkId(deployment.regions().get(i)),
                    regions.get(i).output(RegionTemplate.NETWORK_ID, version));
        }
        for (Parameter parameter : deployment.zoneParameters()) {
            arguments = arguments.with(parameter.camelCase(), Expressions.parameter(parameter.camelCase()));
        }
        return new Module(
                "dns",
                "apim-dns",
                "modules/dns.bicep",
                ZoneTemplate.of(deployment),
                Expressions.parameter(ZONE_GROUP),
                arguments.with(TemplateParameters.TAGS, TAGS),
                regions,
                List.of("Private DNS zones, linked to every network"));
    }
}
