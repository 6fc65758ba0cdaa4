package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.audit.existing.ResourcePiece.FirewallRule;
import org.apimplanner.model.json.Notation;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.json.Shown;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// Reads one rule of an Azure Firewall rule collection.
final class FirewallRuleReader {
    private static final Notation<String> HOST = new Notation<>(
            "a host name such as *.example.com, or *",
            text -> text.matches("[A-Za-z0-9*_.-]{1,253}") ? Optional.of(text) : Optional.empty());

    /// A classic rule of Terraform names its blocks in the singular.
    private static final String[] PROTOCOLS = {"protocols", "protocol"};

    private FirewallRuleReader() {}

    /// A network or application rule; nothing for one that translates addresses. Ends that the file
    /// only names (IP groups, web categories, URLs) are problems; the rule is kept as far as it holds
    /// other ends.
    static Reading<FirewallRule> read(PlacedValue rule, int groupPriority, int priority, Access access) {
        String name = Identity.name(rule);
        String type = rule.text("ruleType").orElse("").toLowerCase(Locale.ROOT);
        if (type.contains("nat")) {
            return Reading.none();
        }
        if (!rule.isObject()) {
            return Reading.problem(rule.problem(name, "a firewall rule: an object with sources and destinations"));
        }
        RecordFields fields = new RecordFields(rule, name);
        List<String> sources = ends(fields, "sourceAddresses");
        int sourceFaults = fields.faults();
        List<String> destinations = ends(fields, "destinationAddresses");
        boolean application = type.contains("application") || type.isEmpty() && isApplication(rule);
        List<String> hosts = fields.all(HOST, "targetFqdns", "destinationFqdns");
        List<String> tags = fields.all(RuleNotation.WORD, "fqdnTags", "destinationFqdnTags");
        boolean endsWereRead = fields.faults() == sourceFaults;
        boolean hiddenSources = hidden(fields, rule, name, "sourceIpGroups");
        boolean hidden =
                hidden(fields, rule, name, "destinationIpGroups", "targetUrls", "destinationUrls", "webCategories");
        List<Protocol> protocols = application
                ? List.of(Protocol.TCP)
                : fields.some(RuleNotation.PROTOCOL, "ipProtocols", "protocols", "protocol");
        List<PortRange> ports =
                application ? ports(fields, rule, name) : fields.some(RuleNotation.PORTS, "destinationPorts");
        if (application && ports.isEmpty() && tags.isEmpty()) {
            fields.missing("protocols with their ports", "protocols");
        }
        if (sources.isEmpty() && sourceFaults == 0 && !hiddenSources) {
            fields.missing("addresses from which the rule holds", "sourceAddresses");
        }
        boolean nowhere = Stream.of(destinations, hosts, tags).allMatch(List::isEmpty);
        if (nowhere && !hidden && endsWereRead) {
            fields.missing("addresses, service tags or host names", "destination");
        }
        Reading<FirewallRule> whole = fields.give(() -> new FirewallRule(
                groupPriority,
                new ExistingFirewallPolicy.Rule(
                        name, priority, access, protocols, sources, destinations, hosts, tags, ports, rule.place())));
        return sources.isEmpty() || nowhere ? whole.withoutValues() : whole;
    }

    private static boolean isApplication(PlacedValue rule) {
        boolean typed =
                rule.fields(PROTOCOLS).stream().flatMap(p -> p.items().stream()).anyMatch(PlacedValue::isObject);
        return typed || rule.has("targetFqdns") || rule.has("fqdnTags") || rule.has("destinationFqdnTags");
    }

    private static List<String> ends(RecordFields fields, String name) {
        return fields.all(AddressNotation.ADDRESSES, name).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<PortRange> ports(RecordFields fields, PlacedValue rule, String name) {
        List<Reading<PortRange>> readings = rule.fields(PROTOCOLS).stream()
                .flatMap(field -> field.items().stream())
                .map(protocol -> {
                    RecordFields entry = new RecordFields(protocol, name);
                    Optional<PortRange> port = entry.one(RuleNotation.PORTS, "port");
                    return entry.give(port::orElseThrow);
                })
                .toList();
        Reading<PortRange> all = Reading.all(readings);
        all.problems().forEach(fields::fault);
        return all.values().stream().distinct().toList();
    }

    private static boolean hidden(RecordFields fields, PlacedValue rule, String name, String... lists) {
        List<PlacedValue> items = rule.fields(lists).stream()
                .flatMap(field -> field.items().stream())
                .toList();
        for (PlacedValue item : items) {
            String found = item.text().map(Identity::last).orElseGet(item::shown);
            fields.note(new ReadProblem(
                    item.place(), true, name, Shown.clipped(found), "addresses or host names in the rule itself"));
        }
        return !items.isEmpty();
    }
}
