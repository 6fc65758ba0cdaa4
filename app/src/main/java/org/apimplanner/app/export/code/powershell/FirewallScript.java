package org.apimplanner.app.export.code.powershell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apimplanner.app.export.code.CodePurpose;
import org.apimplanner.model.deployment.CollectionRule;
import org.apimplanner.model.deployment.CollectionRule.DestinationKind;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.deployment.Parameter;
import org.apimplanner.model.deployment.RuleCollection;
import org.apimplanner.model.deployment.RuleCollectionGroup;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// The body of the script that adds the rule collection groups to the policy of an Azure Firewall.
final class FirewallScript {
    private static final String INDENT = "    ";

    private final List<String> lines = new ArrayList<>();

    private FirewallScript() {}

    static List<String> of(Deployment deployment) {
        FirewallScript script = new FirewallScript();
        List<List<String>> parameters = new ArrayList<>(List.of(
                List.of("# The firewall policy.", "[Parameter(Mandatory = $true)]", "[string] $FirewallPolicyName"),
                List.of("# Its resource group.", "[Parameter(Mandatory = $true)]", "[string] $ResourceGroupName")));
        for (Parameter parameter : deployment.firewallParameters()) {
            parameters.add(List.of(
                    PowerShellText.comment(parameter.description()),
                    "[Parameter(Mandatory = $true)]",
                    "[string] " + PowerShellText.variable(parameter)));
        }
        script.lines.addAll(ParameterBlock.of(parameters));
        script.lines.addAll(List.of("", "$ErrorActionPreference = 'Stop'", "Set-StrictMode -Version Latest"));
        deployment.firewall().forEach(script::group);
        return script.lines;
    }

    private void group(RuleCollectionGroup group) {
        lines.add("");
        CodePurpose.of(group).forEach(line -> lines.add(PowerShellText.comment(line)));
        lines.add("$collections = @()");
        group.collections().forEach(this::collection);
        lines.addAll(new Splat()
                .text("Name", group.name())
                .with("Priority", Integer.toString(group.priority()))
                .with("ResourceGroupName", "$ResourceGroupName")
                .with("FirewallPolicyName", "$FirewallPolicyName")
                .with("RuleCollection", "$collections")
                .lines("$parameters = ", ""));
        lines.add("New-AzFirewallPolicyRuleCollectionGroup @parameters | Out-Null");
    }

    private void collection(RuleCollection collection) {
        lines.add("$rules = @(");
        collection.rules().forEach(rule -> lines.addAll(rule(rule).lines("", INDENT)));
        lines.add(")");
        String cmdlet =
                collection.application() ? "New-AzFirewallPolicyApplicationRule" : "New-AzFirewallPolicyNetworkRule";
        lines.add("$firewallRules = foreach ($rule in $rules) { " + cmdlet + " @rule }");
        lines.addAll(new Splat()
                .text("Name", collection.name())
                .with("Priority", Integer.toString(collection.priority()))
                .text("ActionType", "Allow")
                .with("Rule", "$firewallRules")
                .lines("$parameters = ", ""));
        lines.add("$collections += New-AzFirewallPolicyFilterRuleCollection @parameters");
    }

    private static Splat rule(CollectionRule rule) {
        Splat parameters = new Splat()
                .text("Name", rule.name())
                .text("Description", rule.description())
                .with("SourceAddress", "@(" + PowerShellText.value(rule.source()) + ")");
        List<String> destination = List.of(rule.destination());
        if (rule.kind() == DestinationKind.WEB_HOST) {
            return parameters
                    .list("TargetFqdn", destination)
                    .list(
                            "Protocol",
                            rule.ports().stream()
                                    .map(FirewallScript::webProtocol)
                                    .toList());
        }
        return parameters
                .list(rule.kind() == DestinationKind.ADDRESS ? "DestinationAddress" : "DestinationFqdn", destination)
                .list("DestinationPort", rule.ports())
                .list(
                        "Protocol",
                        rule.protocols().stream()
                                .map(FirewallScript::ipProtocol)
                                .toList());
    }

    private static String webProtocol(PortRange port) {
        return (port.equals(PortRange.of(80)) ? "http:" : "https:") + port;
    }

    private static String ipProtocol(Protocol protocol) {
        return protocol == Protocol.ANY ? "Any" : protocol.word().toUpperCase(Locale.ROOT);
    }
}
