package org.apimplanner.app.export.code.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.code.CodeService;
import org.apimplanner.app.export.code.terraform.Hcl.Attribute;
import org.apimplanner.app.export.code.terraform.Hcl.Block;
import org.apimplanner.app.export.code.terraform.Hcl.Comment;
import org.apimplanner.app.export.code.terraform.Hcl.Item;
import org.apimplanner.app.export.code.terraform.Hcl.Raw;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.plan.RegionPlan;

/// The network block of API Management itself, as comments to be taken over.
final class ServiceFile {
    private ServiceFile() {}

    static List<Item> of(Deployment deployment) {
        Optional<String> type = CodeService.virtualNetworkType(deployment);
        if (type.isEmpty()) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        List<String> associations = new ArrayList<>();
        items.add(Terms.text("virtual_network_type", type.get()));
        List<Item> others = new ArrayList<>();
        for (DeployedRegion region : deployment.regions()) {
            RegionPlan plan = CodeService.planned(deployment, region);
            boolean primary = plan.equals(deployment.plan().primaryRegion());
            List<Item> network = new ArrayList<>();
            if (!CodeService.zones(plan).isEmpty()) {
                network.add(new Attribute("zones", Hcl.row(CodeService.zones(plan))));
            }
            RegionFile.publicIpId(region).ifPresent(id -> network.add(Terms.raw("public_ip_address_id", id)));
            Block subnet = new Block(
                    "virtual_network_configuration",
                    List.of(Terms.raw(
                            "subnet_id",
                            RegionFile.subnet(region, region.subnets().getFirst()) + ".id")));
            if (primary) {
                items.addAll(network);
                items.add(new Hcl.Gap());
                items.add(subnet);
            } else {
                List<Item> location = new ArrayList<>(
                        List.of(Terms.text("location", region.name()), Terms.number("capacity", plan.units())));
                location.addAll(network);
                others.add(new Block("additional_location", Terms.apart(location, List.of(subnet))));
            }
            if (region.subnets().getFirst().group().isPresent()) {
                associations.add("azurerm_subnet_network_security_group_association." + region.name());
            }
        }
        List<Item> all = Terms.apart(
                items,
                Terms.spaced(others),
                List.of(new Attribute("depends_on", new Raw("[" + String.join(", ", associations) + "]"))));
        List<Item> lines = new ArrayList<>();
        CodeService.REMARKS.forEach(remark -> lines.add(new Comment(remark)));
        lines.add(new Comment(""));
        HclText.of(List.of(Terms.resource("azurerm_api_management", "this", all)))
                .lines()
                .forEach(line -> lines.add(new Comment(line)));
        return lines;
    }
}
