package org.apimplanner.app.desktop.viewmodel.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.words.Listed;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.existing.ExistingFirewallPolicy;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.existing.ExistingRule;

/// The rules and routes that decide a requirement, whole and on one line each.
final class DecidingRules {
    private final ExistingNetwork network;
    private final Messages messages;

    DecidingRules(ExistingNetwork network, Messages messages) {
        this.network = network;
        this.messages = messages;
    }

    /// The rule or route of that name in the verdict's resource; the bare name where the file has none, as
    /// with Azure's own.
    String words(Verdict verdict, String name) {
        Stream<String> found = switch (verdict.kind()) {
            case NSG ->
                here(ExistingNsg.class, verdict)
                        .flatMap(nsg -> nsg.rules().stream())
                        .filter(rule -> rule.name().equals(name) && rule.direction() == verdict.direction())
                        .map(this::words);
            case ROUTE ->
                here(ExistingRouteTable.class, verdict)
                        .flatMap(table -> table.routes().stream())
                        .filter(route -> route.name().equals(name))
                        .map(this::words);
            case FIREWALL ->
                here(ExistingFirewallPolicy.class, verdict)
                        .flatMap(policy -> policy.rules().stream())
                        .filter(rule -> rule.name().equals(name))
                        .map(this::words);
            case SERVICE_ENDPOINT, ADMIN_RULES -> Stream.empty();
        };
        return found.findFirst().orElse(name);
    }

    private <R extends ExistingResource> Stream<R> here(Class<R> type, Verdict verdict) {
        return network.of(type).stream()
                .filter(each ->
                        verdict.file().filter(each.place().file()::equals).isPresent())
                .filter(each -> verdict.resource().filter(each.name()::equals).isPresent());
    }

    private String words(ExistingRule rule) {
        return messages.text(
                "audit.rule",
                rule.name(),
                Integer.toString(rule.priority()),
                rule.access().word(),
                messages.portal(rule.protocol()),
                Listed.forReading(rule.destinationPorts()),
                both(rule.sources(), rule.sourceGroups()),
                both(rule.destinations(), rule.destinationGroups()));
    }

    private String words(ExistingRouteTable.Entry route) {
        String hop = messages.portal(route.nextHop())
                + route.nextHopAddress().map(address -> " " + address).orElse("");
        return messages.text("audit.route", route.name(), route.destination(), hop);
    }

    private String words(ExistingFirewallPolicy.Rule rule) {
        String far = Stream.of(rule.destinations(), rule.hosts(), rule.fqdnTags())
                .flatMap(List::stream)
                .collect(Collectors.joining(", "));
        return messages.text(
                "audit.rule",
                rule.name(),
                Integer.toString(rule.priority()),
                rule.access().word(),
                rule.protocols().stream().map(messages::portal).collect(Collectors.joining(", ")),
                Listed.forReading(rule.ports()),
                String.join(", ", rule.sources()),
                far);
    }

    private static String both(List<String> words, List<String> groups) {
        return Stream.concat(words.stream(), groups.stream()).collect(Collectors.joining(", "));
    }
}
