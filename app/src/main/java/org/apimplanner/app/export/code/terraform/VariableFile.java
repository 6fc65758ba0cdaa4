package org.apimplanner.app.export.code.terraform;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.export.code.terraform.Hcl.Block;
import org.apimplanner.app.export.code.terraform.Hcl.Item;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.deployment.Parameter;

/// What the plan does not know, as variables.
final class VariableFile {
    private VariableFile() {}

    static List<Item> of(Deployment deployment) {
        List<Item> blocks = new ArrayList<>();
        for (DeployedRegion region : deployment.regions()) {
            blocks.add(required(
                    RegionFile.resourceGroup(region),
                    "The resource group of the virtual network in " + region.displayName() + "."));
        }
        if (!deployment.zones().isEmpty()) {
            blocks.add(required(ZoneFile.RESOURCE_GROUP, "The resource group of the private DNS zones."));
        }
        for (Parameter parameter : deployment.parameters()) {
            blocks.add(parameter
                    .initial()
                    .map(initial -> variable(parameter.snakeCase(), parameter.description(), HclText.quoted(initial)))
                    .orElseGet(() -> required(parameter.snakeCase(), parameter.description())));
        }
        blocks.add(new Block(
                "variable \"tags\"",
                List.of(
                        Terms.text("description", "The tags of every resource."),
                        Terms.raw("type", "map(string)"),
                        Terms.raw("default", "{}"))));
        return Terms.spaced(blocks);
    }

    /// @param initial in HCL
    static Block variable(String name, String description, String initial) {
        return new Block(
                "variable \"" + name + "\"",
                List.of(
                        Terms.text("description", description),
                        Terms.raw("type", "string"),
                        Terms.raw("default", initial)));
    }

    private static Block required(String name, String description) {
        return new Block(
                "variable \"" + name + "\"",
                List.of(Terms.text("description", description), Terms.raw("type", "string")));
    }
}
