package org.apimplanner.model.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.model.Word;
import org.apimplanner.model.audit.existing.ExistingAdminRules;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.ResourceFacts;
import org.apimplanner.model.audit.run.Auditor;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;

/// Short ways to write existing networks.
final class Networks {
    static final Auditor AUDITOR = new Auditor(Shipped.REFERENCE);

    private Networks() {}

    /// A Premium instance in 10.20.4.0/27 of 10.20.0.0/16 in West Europe.
    static Plan plan(Mode mode) {
        return Plan.of(
                "2026-08",
                Tier.PREMIUM,
                mode,
                RegionPlan.of("westeurope", true)
                        .withVnet(Ipv4Prefix.parse("10.20.0.0/16"))
                        .withSubnet(Optional.of(Ipv4Prefix.parse("10.20.4.0/27"))));
    }

    static Audit audit(Plan plan, ExistingNetwork existing) {
        return AUDITOR.audit(Shipped.PLANNER.plan(plan), existing, Optional.empty(), Optional.empty());
    }

    static ExistingNetwork of(ExistingResource... resources) {
        return new ExistingNetwork(List.of(resources), List.of());
    }

    /// A group of rules, each written as `name priority direction access protocol source destination
    /// ports`, with commas between several words or ports.
    static ExistingNsg nsg(String... rules) {
        return new ExistingNsg(
                "nsg-apim",
                new Place("nsg.json", ""),
                IntStream.range(0, rules.length)
                        .mapToObj(i -> rule(rules[i], i))
                        .toList(),
                false);
    }

    private static ExistingRule rule(String text, int index) {
        String[] words = text.split(" ");
        return new ExistingRule(
                words[0],
                Integer.parseInt(words[1]),
                Word.find(Direction.class, words[2]).orElseThrow(),
                Word.find(Access.class, words[3]).orElseThrow(),
                Word.find(Protocol.class, words[4]).orElseThrow(),
                words(words[5], false),
                words(words[5], true),
                List.of(PortRange.ANY),
                words(words[6], false),
                words(words[6], true),
                Stream.of(words[7].split(",")).map(PortRange::parse).toList(),
                new Place("nsg.json", "/securityRules/" + index));
    }

    /// Admin rules, written as those of a group; one whose name ends with `!` always allows.
    static ExistingAdminRules admin(boolean effective, String... rules) {
        List<ExistingAdminRules.Rule> all = nsg(rules).rules().stream()
                .map(rule -> new ExistingAdminRules.Rule(rule, rule.name().endsWith("!")))
                .toList();
        return new ExistingAdminRules("rc-edge", new Place("admin.json", ""), all, effective, ResourceFacts.NONE);
    }

    /// The same group with other source ports in every rule.
    static ExistingNsg withSourcePorts(ExistingNsg nsg, String ports) {
        List<ExistingRule> rules = nsg.rules().stream()
                .map(rule -> new ExistingRule(
                        rule.name(),
                        rule.priority(),
                        rule.direction(),
                        rule.access(),
                        rule.protocol(),
                        rule.sources(),
                        rule.sourceGroups(),
                        List.of(PortRange.parse(ports)),
                        rule.destinations(),
                        rule.destinationGroups(),
                        rule.destinationPorts(),
                        rule.place()))
                .toList();
        return new ExistingNsg(nsg.name(), nsg.place(), rules, nsg.defaultRules());
    }

    /// `asg:` marks a security group, and a tilde stands for a space.
    private static List<String> words(String text, boolean groups) {
        return Arrays.stream(text.split(","))
                .filter(word -> word.startsWith("asg:") == groups)
                .map(word -> word.replace("asg:", "").replace('~', ' '))
                .toList();
    }

    /// The rules of a report as they would be deployed.
    static ExistingNsg nsg(RegionReport region) {
        return nsg(region.nsgRules().stream().map(Networks::text).toArray(String[]::new));
    }

    private static String text(NsgRule rule) {
        String ports = String.join(
                ",", rule.destinationPorts().stream().map(PortRange::toString).toList());
        return String.join(
                " ",
                rule.name(),
                Integer.toString(rule.priority()),
                rule.direction().word(),
                rule.access().word(),
                rule.protocol().word(),
                String.join(",", rule.sources()),
                String.join(",", rule.destinations()),
                ports);
    }

    /// A route table, each route written as `name destination hop [address]`.
    static ExistingRouteTable routes(String... routes) {
        return new ExistingRouteTable(
                "rt-apim",
                new Place("routes.json", ""),
                Stream.of(routes).map(Networks::route).toList(),
                false);
    }

    private static ExistingRouteTable.Entry route(String text) {
        String[] words = text.split(" ");
        return new ExistingRouteTable.Entry(
                words[0],
                words[1],
                Word.find(HopType.class, words[2]).orElseThrow(),
                words.length > 3 ? Optional.of(words[3]) : Optional.empty(),
                new Place("routes.json", "/routes/" + words[0]));
    }

    static ExistingSubnet subnet(String range, String... serviceEndpoints) {
        return new ExistingSubnet(
                "snet-apim", new Place("subnet.json", ""), List.of(range), List.of(serviceEndpoints), List.of());
    }
}
