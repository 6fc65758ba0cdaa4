package org.apimplanner.app.table;

import java.util.Set;
import org.apimplanner.app.words.Listed;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.deployment.FirewallRuleName;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// What the form of a firewall team asks for beside the allowlist's own columns.
public final class FirewallRequest {
    /// An application rule of Azure Firewall looks at the host of HTTP and HTTPS.
    private static final PortRange HTTPS = PortRange.of(443);

    private static final Set<PortRange> WEB = Set.of(PortRange.of(80), HTTPS);

    private FirewallRequest() {}

    /// Where the traffic comes from: the subnet's range, or words where there is none yet.
    public static String source(RegionReport region) {
        return region.subnet()
                .flatMap(SubnetPlan::chosen)
                .map(chosen -> chosen.cidr().toString())
                .orElse("the subnet of API Management");
    }

    /// A name that Azure Firewall takes, made of the requirement and the destination.
    static String name(FirewallRule rule) {
        return FirewallRuleName.of(rule);
    }

    /// `application` for hosts on the ports of the web, else `network`.
    public static String ruleType(FirewallRule rule) {
        return isApplication(rule) ? "application" : "network";
    }

    /// The protocols as the rule's form asks for them: `Http:80, Https:443` of an application rule, `TCP` of
    /// a network rule.
    static String protocols(FirewallRule rule) {
        return isApplication(rule)
                ? Listed.forReading(rule.ports().stream()
                        .map(port -> port.equals(HTTPS) ? "Https:443" : "Http:" + port)
                        .toList())
                : PortalWords.of(rule.protocol());
    }

    static boolean isApplication(FirewallRule rule) {
        return rule.kind() == EndpointKind.FQDN && WEB.containsAll(rule.ports());
    }
}
