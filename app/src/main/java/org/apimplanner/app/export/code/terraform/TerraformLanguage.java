package org.apimplanner.app.export.code.terraform;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.export.AzurermVersion;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.code.CodeHead;
import org.apimplanner.app.export.code.CodeInput;
import org.apimplanner.app.export.code.CodeLanguage;
import org.apimplanner.app.export.code.terraform.Hcl.Attribute;
import org.apimplanner.app.export.code.terraform.Hcl.Block;
import org.apimplanner.app.export.code.terraform.Hcl.Comment;
import org.apimplanner.app.export.code.terraform.Hcl.Item;
import org.apimplanner.app.export.code.terraform.Hcl.Table;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.reference.DeploymentTool;

/// Terraform: a file for each region, one for the DNS zones, and one for the firewall where a route is forced to
/// it.
public final class TerraformLanguage implements CodeLanguage {
    private static final String FOLDER = "terraform/";
    private static final String VERSIONS = FOLDER + "versions.tf";
    private static final String VARIABLES = FOLDER + "variables.tf";
    private static final String OUTPUTS = FOLDER + "outputs.tf";

    @Override
    public String name() {
        return "terraform";
    }

    @Override
    public String summary() {
        return "Terraform for the provider azurerm";
    }

    @Override
    public List<String> fileNames() {
        return List.of(VERSIONS, VARIABLES, OUTPUTS);
    }

    @Override
    public List<ExportedFile> files(CodeInput input) {
        Deployment deployment = input.deployment();
        List<ExportedFile> files = new ArrayList<>();
        files.add(file(input, VERSIONS, versionNotes(deployment), versions(input)));
        files.add(file(input, VARIABLES, List.of(), VariableFile.of(deployment)));
        files.add(file(input, OUTPUTS, List.of(), outputs(deployment)));
        for (DeployedRegion region : deployment.regions()) {
            files.add(file(
                    input,
                    FOLDER + region.name() + ".tf",
                    List.of(region.displayName()),
                    RegionFile.of(region, input.azurerm())));
        }
        if (!deployment.zones().isEmpty()) {
            files.add(file(
                    input,
                    FOLDER + "dns.tf",
                    List.of("Private DNS zones, linked to every network"),
                    ZoneFile.of(deployment, input.azurerm())));
        }
        List<Item> service = ServiceFile.of(deployment);
        if (!service.isEmpty()) {
            files.add(file(input, FOLDER + "api-management.tf", List.of(), service));
        }
        if (!deployment.firewall().isEmpty()) {
            files.add(file(input, FOLDER + "firewall.tf", firewallNotes(deployment), FirewallFile.of(deployment)));
        }
        return List.copyOf(files);
    }

    private static ExportedFile file(CodeInput input, String name, List<String> notes, List<Item> items) {
        List<Item> head =
                input.head().lines(notes).stream().<Item>map(Comment::new).toList();
        return ExportedFile.of(name, HclText.of(Terms.apart(head, items)));
    }

    private static List<Item> versions(CodeInput input) {
        DeploymentTool provider =
                input.azurerm() == AzurermVersion.FIVE ? DeploymentTool.AZURERM_5 : DeploymentTool.AZURERM_4;
        Deployment deployment = input.deployment();
        Block required = new Block(
                "required_providers",
                List.of(new Attribute(
                        "azurerm",
                        new Table(List.of(
                                Terms.text("source", "hashicorp/azurerm"),
                                Terms.text("version", deployment.facts().version(provider)))))));
        return List.of(new Block(
                "terraform",
                Terms.apart(
                        List.of(Terms.text(
                                "required_version", deployment.facts().version(DeploymentTool.TERRAFORM))),
                        List.of(required))));
    }

    private static List<String> versionNotes(Deployment deployment) {
        List<String> notes = new ArrayList<>(List.of(
                "As a root module it needs beside it: provider \"azurerm\" { features {} }",
                "and the subscription in ARM_SUBSCRIPTION_ID."));
        if (deployment.regions().isEmpty()) {
            notes.add(CodeHead.NOTHING);
        } else if (deployment.addsToExistingNetworks()) {
            notes.add("The virtual networks must exist. A subnet that exists must be imported first.");
        }
        return notes;
    }

    private static List<String> firewallNotes(Deployment deployment) {
        return deployment.needsDnsProxy()
                ? List.of(
                        "Rules by host name on other ports than 80 and 443 need the DNS proxy of the policy",
                        "(dns { proxy_enabled = true }), and the firewall as the DNS server of the networks.")
                : List.of();
    }

    private static List<Item> outputs(Deployment deployment) {
        List<Item> blocks = new ArrayList<>();
        for (DeployedRegion region : deployment.regions()) {
            region.serviceSubnet()
                    .ifPresent(subnet -> blocks.add(output(
                            region.name() + "_subnet_id",
                            "The id of the subnet in " + region.displayName() + ".",
                            RegionFile.subnet(region, subnet) + ".id")));
            RegionFile.publicIpId(region)
                    .ifPresent(id -> blocks.add(output(
                            region.name() + "_public_ip_address_id",
                            "The id of the public IP address in " + region.displayName() + ".",
                            id)));
        }
        return Terms.spaced(blocks);
    }

    private static Block output(String name, String description, String value) {
        return new Block(
                "output \"" + name + "\"", List.of(Terms.text("description", description), Terms.raw("value", value)));
    }
}
