package org.apimplanner.app.export.code.azcli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.code.CodePurpose;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.deployment.DnsRecordSet;
import org.apimplanner.model.deployment.DnsZone;
import org.apimplanner.model.deployment.Parameter;
import org.apimplanner.model.deployment.Value;

/// The private DNS zones with their records, and their links to every network.
final class AzZones {
    private final Deployment deployment;
    private final List<String> lines = new ArrayList<>();

    private AzZones(Deployment deployment) {
        this.deployment = deployment;
    }

    static List<String> of(Deployment deployment) {
        AzZones zones = new AzZones(deployment);
        deployment.zones().forEach(zones::zone);
        return zones.lines;
    }

    private void run(AzCommand command) {
        lines.addAll(command.lines());
    }

    private void zone(DnsZone zone) {
        String name = ShellText.value(zone.name());
        run(AzCommand.of("network private-dns zone create")
                .written("resource-group", ShellText.variable(AzNames.ZONE_GROUP))
                .written("name", name));
        zone.records().forEach(record -> record(name, record));
        for (DeployedRegion region : deployment.regions()) {
            run(AzCommand.of("network private-dns link vnet create")
                    .written("resource-group", ShellText.variable(AzNames.ZONE_GROUP))
                    .written("zone-name", name)
                    .with("name", region.linkName())
                    .written("virtual-network", ShellText.variable(AzNames.networkIdOf(region)))
                    .with("registration-enabled", "false"));
        }
    }

    /// A set is made empty first, so that a second run leaves no address of the first.
    private void record(String zone, DnsRecordSet record) {
        lines.add(ShellText.comment(record.purpose()));
        List<Parameter> asked =
                record.addresses().stream().flatMap(Value::parameters).toList();
        List<String> created = AzCommand.of("network private-dns record-set a create")
                .written("resource-group", ShellText.variable(AzNames.ZONE_GROUP))
                .written("zone-name", zone)
                .written("name", ShellText.value(record.name()))
                .with("ttl", Integer.toString(CodePurpose.RECORD_TTL))
                .lines();
        if (record.addresses().size() == 1 && asked.size() == 1) {
            List<String> both = new ArrayList<>(created);
            both.addAll(address(zone, record, record.addresses().getFirst()));
            lines.addAll(AzNames.when(asked, both));
            return;
        }
        boolean known = record.addresses().stream().anyMatch(Value::known);
        if (known) {
            lines.addAll(created);
        } else {
            lines.addAll(AzNames.when(asked, created));
        }
        for (Value value : record.addresses()) {
            Optional<Parameter> parameter = value.parameters().findFirst();
            if (parameter.isPresent()) {
                lines.addAll(AzNames.when(List.of(parameter.get()), address(zone, record, value)));
            } else {
                lines.addAll(address(zone, record, value));
            }
        }
    }

    private static List<String> address(String zone, DnsRecordSet record, Value address) {
        return AzCommand.of("network private-dns record-set a add-record")
                .written("resource-group", ShellText.variable(AzNames.ZONE_GROUP))
                .written("zone-name", zone)
                .written("record-set-name", ShellText.value(record.name()))
                .written("ipv4-address", ShellText.value(address))
                .lines();
    }
}
