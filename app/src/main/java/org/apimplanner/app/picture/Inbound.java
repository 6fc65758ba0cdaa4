package org.apimplanner.app.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;

/// Who calls into a region, read from its inbound rules: which rule is whose traffic is written in the
/// picture's words.
///
/// @param clients ports for clients of the gateway; empty where no rule names them
/// @param control the control plane's service tag
/// @param controlPorts where the control plane calls; empty where it does not
/// @param director ports for the probes of the service that spreads clients over regions
/// @param probes one text for each probe of the load balancer, and for each rule of another kind
record Inbound(
        Optional<String> clients,
        Optional<String> control,
        Optional<String> controlPorts,
        Optional<String> director,
        List<String> probes) {

    static Inbound of(RegionReport region, PictureWords words) {
        List<NsgRule> rules = region.nsgRules().stream()
                .filter(rule -> rule.direction() == Direction.INBOUND && Dependency.leavesTheNetwork(rule))
                .toList();
        List<NsgRule> control = withRole(rules, "control", words);
        List<String> probes = rules.stream()
                .filter(rule -> !List.of("clients", "control", "director")
                        .contains(words.role(rule.rule()).orElse("")))
                .map(rule -> words.role(rule.rule()).isPresent()
                        ? words.of("probe", Dependency.ports(rule, words))
                        : words.of("inbound.other", rule.source(), Dependency.ports(rule, words)))
                .toList();
        return new Inbound(
                ports(withRole(rules, "clients", words), words),
                control.stream().findFirst().map(NsgRule::source),
                ports(control, words),
                ports(withRole(rules, "director", words), words),
                probes);
    }

    /// What stays inside the network, such as `6381-6383, 4290 UDP`; empty for none.
    static String within(RegionReport region, PictureWords words) {
        return region.nsgRules().stream()
                .filter(rule -> rule.direction() == Direction.INBOUND
                        && rule.access() == Access.ALLOW
                        && rule.source().equals(rule.destination()))
                .map(rule -> Dependency.ports(rule, words))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<NsgRule> withRole(List<NsgRule> rules, String role, PictureWords words) {
        return rules.stream()
                .filter(rule -> words.role(rule.rule()).equals(Optional.of(role)))
                .toList();
    }

    private static Optional<String> ports(List<NsgRule> rules, PictureWords words) {
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(rules.stream()
                        .map(rule -> Dependency.ports(rule, words))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
