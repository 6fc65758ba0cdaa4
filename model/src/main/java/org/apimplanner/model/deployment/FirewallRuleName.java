package org.apimplanner.model.deployment;

import java.util.Locale;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.report.FirewallRule;

/// The name of an entry of the allowlist in a firewall, made of the requirement and the destination.
public final class FirewallRuleName {
    private FirewallRuleName() {}

    public static String of(FirewallRule rule) {
        String destination = rule.destination().replace("*", "any").replace('/', '-');
        String protocol = rule.protocol() == Protocol.TCP ? "" : "-" + protocol(rule.protocol());
        return rule.rule() + "-" + destination + protocol;
    }

    private static String protocol(Protocol protocol) {
        return protocol == Protocol.ANY ? "any" : protocol.word().toLowerCase(Locale.ROOT);
    }
}
