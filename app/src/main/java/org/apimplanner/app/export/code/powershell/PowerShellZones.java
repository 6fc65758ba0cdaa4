package org.apimplanner.app.export.code.powershell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.app.export.code.CodePurpose;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.deployment.DnsRecordSet;
import org.apimplanner.model.deployment.DnsZone;

/// The private DNS zones with their records, and their links to every network.
final class PowerShellZones {
    private static final String INDENT = "    ";

    private final Deployment deployment;
    private final List<String> lines = new ArrayList<>();

    private PowerShellZones(Deployment deployment) {
        this.deployment = deployment;
    }

    static List<String> of(Deployment deployment) {
        PowerShellZones zones = new PowerShellZones(deployment);
        deployment.zones().forEach(zones::zone);
        return zones.lines;
    }

    private void zone(DnsZone zone) {
        String name = PowerShellText.value(zone.name());
        missing("New-AzPrivateDnsZone", "Get-AzPrivateDnsZone", inZone("Name", name));
        zone.records().forEach(record -> record(name, record));
        for (DeployedRegion region : deployment.regions()) {
            Splat link = inZone("ZoneName", name).text("Name", region.linkName());
            lines.addAll(link.lines("$parameters = ", ""));
            lines.add("if (-not (Get-AzPrivateDnsVirtualNetworkLink @parameters -ErrorAction SilentlyContinue)) {");
            lines.add(INDENT + "New-AzPrivateDnsVirtualNetworkLink @parameters -VirtualNetworkId "
                    + PowerShellNames.networkOf(region) + ".Id | Out-Null");
            lines.add("}");
        }
    }

    private static Splat inZone(String key, String zone) {
        return new Splat()
                .with("ResourceGroupName", "$" + PowerShellNames.ZONE_GROUP)
                .with(key, zone);
    }

    /// Makes what is not there yet.
    private void missing(String make, String find, Splat parameters) {
        lines.addAll(parameters.lines("$parameters = ", ""));
        lines.add("if (-not (" + find + " @parameters -ErrorAction SilentlyContinue)) {");
        lines.add(INDENT + make + " @parameters | Out-Null");
        lines.add("}");
    }

    private void record(String zone, DnsRecordSet record) {
        lines.add(PowerShellText.comment(record.purpose()));
        String addresses =
                record.addresses().stream().map(PowerShellText::value).collect(Collectors.joining(", ", "@(", ")"));
        lines.add("$addresses = @(" + addresses + " | Where-Object { $_ })");
        lines.add("if ($addresses.Count -gt 0) {");
        lines.add(INDENT + "$records = foreach ($address in $addresses) {");
        lines.add(INDENT + INDENT + "$own = @{ Ipv4Address = $address }");
        lines.add(INDENT + INDENT + "New-AzPrivateDnsRecordConfig @own");
        lines.add(INDENT + "}");
        lines.addAll(inZone("ZoneName", zone)
                .with("Name", PowerShellText.value(record.name()))
                .text("RecordType", "A")
                .with("Ttl", Integer.toString(CodePurpose.RECORD_TTL))
                .with("PrivateDnsRecords", "$records")
                .with("Overwrite", "$true")
                .lines("$parameters = ", INDENT));
        lines.add(INDENT + "New-AzPrivateDnsRecordSet @parameters | Out-Null");
        lines.add("}");
    }
}
