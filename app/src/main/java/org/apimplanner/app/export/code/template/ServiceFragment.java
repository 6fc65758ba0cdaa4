package org.apimplanner.app.export.code.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.code.CodeService;
import org.apimplanner.app.export.code.template.Node.Expression;
import org.apimplanner.app.export.code.template.Node.Fields;
import org.apimplanner.app.export.code.template.TemplateDocument.Module;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.DeploymentTool;

/// The network block of API Management itself, to be taken over into the template that deploys it.
final class ServiceFragment {
    private ServiceFragment() {}

    /// @param modules those of the regions, in the deployment's order
    static Optional<Fields> of(Deployment deployment, List<Module> modules) {
        Optional<String> type = CodeService.virtualNetworkType(deployment);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        String version = deployment.facts().version(DeploymentTool.DEPLOYMENTS);
        Fields properties = Fields.of().with("virtualNetworkType", type.get());
        Fields primary = Fields.of();
        List<Node> others = new ArrayList<>();
        for (int i = 0; i < deployment.regions().size(); i++) {
            DeployedRegion region = deployment.regions().get(i);
            RegionPlan plan = CodeService.planned(deployment, region);
            Fields network = network(region, modules.get(i), version);
            List<Node> zones = Node.texts(CodeService.zones(plan)).items();
            if (plan.equals(deployment.plan().primaryRegion())) {
                primary = Fields.of().withAny("zones", zones);
                for (Node.Field field : network.fields()) {
                    properties = properties.with(field.name(), field.value());
                }
            } else {
                Fields other = Fields.of()
                        .with("location", region.name())
                        .with(
                                "sku",
                                Fields.of()
                                        .with(
                                                "name",
                                                CodeService.sku(
                                                        deployment.plan().tier()))
                                        .with("capacity", new Node.Whole(plan.units())))
                        .withAny("zones", zones);
                for (Node.Field field : network.fields()) {
                    other = other.with(field.name(), field.value());
                }
                others.add(other);
            }
        }
        properties = properties.withAny("additionalLocations", others);
        return Optional.of(primary.with("properties", properties));
    }

    private static Fields network(DeployedRegion region, Module module, String version) {
        Expression subnet = module.output(RegionTemplate.SUBNET_ID, version);
        Fields fields =
                Fields.of().with("virtualNetworkConfiguration", Fields.of().with("subnetResourceId", subnet));
        return region.publicIp().isPresent()
                ? fields.with("publicIpAddressId", module.output(RegionTemplate.PUBLIC_IP_ID, version))
                : fields;
    }
}
