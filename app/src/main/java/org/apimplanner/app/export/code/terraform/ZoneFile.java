package org.apimplanner.app.export.code.terraform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.app.export.AzurermVersion;
import org.apimplanner.app.export.code.CodePurpose;
import org.apimplanner.app.export.code.terraform.Hcl.Attribute;
import org.apimplanner.app.export.code.terraform.Hcl.Comment;
import org.apimplanner.app.export.code.terraform.Hcl.Item;
import org.apimplanner.app.export.code.terraform.Hcl.Raw;
import org.apimplanner.app.export.code.terraform.Hcl.Row;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.deployment.DnsRecordSet;
import org.apimplanner.model.deployment.DnsZone;
import org.apimplanner.model.deployment.Parameter;
import org.apimplanner.model.deployment.Value;

/// The private DNS zones, their records and their links to the networks.
final class ZoneFile {
    /// The variable of the group of resources that the zones lie in.
    static final String RESOURCE_GROUP = "dns_resource_group_name";

    private static final String ZONE = "azurerm_private_dns_zone";

    private final Deployment deployment;
    private final AzurermVersion azurerm;
    private final Set<String> labels = new HashSet<>();
    private final List<Item> blocks = new ArrayList<>();

    private ZoneFile(Deployment deployment, AzurermVersion azurerm) {
        this.deployment = deployment;
        this.azurerm = azurerm;
    }

    static List<Item> of(Deployment deployment, AzurermVersion azurerm) {
        ZoneFile file = new ZoneFile(deployment, azurerm);
        deployment.zones().forEach(file::zone);
        return Terms.spaced(file.blocks);
    }

    private void zone(DnsZone zone) {
        String label = label(zone.name().shown());
        blocks.add(Terms.resource(
                ZONE, label, List.of(new Attribute("name", Terms.value(zone.name())), groupName(), Terms.TAGS)));
        zone.records().forEach(record -> record(label, record));
        deployment.regions().forEach(region -> link(label, region));
    }

    private static Item groupName() {
        return Terms.raw("resource_group_name", "var." + RESOURCE_GROUP);
    }

    /// Where the versions of the provider differ.
    private List<Item> within(String zone, String nameOfZone) {
        return azurerm == AzurermVersion.FIVE
                ? List.of(Terms.raw("private_dns_zone_id", ZONE + "." + zone + ".id"))
                : List.of(Terms.raw(nameOfZone, ZONE + "." + zone + ".name"), groupName());
    }

    private void record(String zone, DnsRecordSet record) {
        List<Item> count = new ArrayList<>();
        if (record.addresses().stream().noneMatch(Value::known)) {
            String empty = record.addresses().stream()
                    .flatMap(Value::parameters)
                    .map(parameter -> Terms.variable(parameter) + " == \"\"")
                    .collect(Collectors.joining(" && "));
            count.add(Terms.raw("count", empty + " ? 0 : 1"));
        }
        List<Item> arguments = new ArrayList<>();
        arguments.add(new Comment(record.purpose()));
        arguments.add(new Attribute("name", Terms.value(record.name())));
        arguments.addAll(within(zone, "zone_name"));
        arguments.add(Terms.number("ttl", CodePurpose.RECORD_TTL));
        arguments.add(new Attribute("records", addresses(record)));
        arguments.add(Terms.TAGS);
        String own = record.name().shown().equals("@")
                ? zone
                : label(zone + "_" + record.name().shown());
        blocks.add(Terms.resource(ZONE_RECORD, own, Terms.apart(count, arguments)));
    }

    private static final String ZONE_RECORD = "azurerm_private_dns_a_record";

    private static Hcl addresses(DnsRecordSet record) {
        Row row = new Row(record.addresses().stream().map(Terms::value).toList());
        boolean some = row.items().size() > 1
                && record.addresses().stream().flatMap(Value::parameters).anyMatch(Parameter::optional);
        String all = row.items().stream()
                .map(item -> item instanceof Raw raw ? raw.code() : HclText.quoted(((Hcl.Text) item).value()))
                .collect(Collectors.joining(", ", "[", "]"));
        return some ? new Raw("compact(" + all + ")") : row;
    }

    private void link(String zone, DeployedRegion region) {
        List<Item> items = new ArrayList<>();
        items.add(Terms.text("name", region.linkName()));
        items.addAll(within(zone, "private_dns_zone_name"));
        items.add(Terms.raw("virtual_network_id", RegionFile.network(region) + ".id"));
        items.add(Terms.flag("registration_enabled", false));
        items.add(Terms.TAGS);
        blocks.add(Terms.resource(ZONE + "_virtual_network_link", zone + "_" + region.name(), items));
    }

    private String label(String name) {
        String words =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        String unique = words.isEmpty() || Character.isDigit(words.charAt(0)) ? "zone_" + words : words;
        String label = unique;
        for (int i = 2; !labels.add(label); i++) {
            label = unique + "_" + i;
        }
        return label;
    }
}
