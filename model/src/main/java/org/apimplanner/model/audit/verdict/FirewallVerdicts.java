package org.apimplanner.model.audit.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.existing.ExistingFirewallPolicy;
import org.apimplanner.model.audit.existing.Unread;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.AddressWord.Kind;
import org.apimplanner.model.audit.traffic.AddressWord.Named;
import org.apimplanner.model.audit.traffic.FilterRule;
import org.apimplanner.model.audit.traffic.RuleWords;
import org.apimplanner.model.audit.traffic.TrafficEndSpec;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.reference.AddressMeaning;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.report.FirewallRule;

/// Holds the allowlist of a plan against a firewall policy, which blocks what no rule allows.
public final class FirewallVerdicts {
    private static final String EVERY_HOST = "*";

    private FirewallVerdicts() {}

    public static List<Answer> of(Scope scope, ExistingFirewallPolicy policy) {
        List<FilterRule> rules = policy.rules().stream()
                .map(rule -> filter(scope.vocabulary(), rule))
                .toList();
        List<Unread> unread = policy.facts().unread();
        List<FilterRule> least = UnreadFilters.inFront(unread, Access.DENY, rules);
        List<FilterRule> most = UnreadFilters.inFront(unread, Access.ALLOW, rules);
        return demanded(scope)
                .map(row -> {
                    Wanted wanted = wanted(scope, row);
                    TrafficEndSpec far = far(scope, row);
                    return unread.isEmpty()
                            ? Answer.of(scope, wanted, far, rules, policy)
                            : Answer.between(
                                    Answer.of(scope, wanted, far, least, policy),
                                    Answer.of(scope, wanted, far, most, policy));
                })
                .toList();
    }

    /// The rows whose traffic reaches the device: what takes a service endpoint of the subnet does not.
    private static Stream<FirewallRule> demanded(Scope scope) {
        return scope.region().firewall().stream()
                .filter(row -> row.serviceEndpoint().isEmpty());
    }

    /// What a plan asks of whichever device filters its traffic.
    public static List<Wanted> wanted(Scope scope) {
        return demanded(scope).map(row -> wanted(scope, row)).toList();
    }

    private static Wanted wanted(Scope scope, FirewallRule row) {
        return new Wanted(
                Audit.Kind.FIREWALL,
                row.rule(),
                row.row(),
                HostRuleNames.NO_PRIORITY,
                row.requirement(),
                row.direction(),
                row.protocol(),
                scope.reference().auditFacts().word(AddressMeaning.VIRTUAL_NETWORK),
                row.destination(),
                row.ports(),
                true,
                Optional.empty());
    }

    /// Any destination is the Internet to a device that stands before it: what stays in the network takes other routes.
    private static TrafficEndSpec far(Scope scope, FirewallRule row) {
        RuleWords vocabulary = scope.vocabulary();
        AddressWord word = row.kind() == EndpointKind.FQDN
                ? new Named(Kind.HOST, row.destination())
                : vocabulary.word(row.destination());
        String internet = scope.reference().auditFacts().word(AddressMeaning.INTERNET);
        return new TrafficEndSpec.Far(
                row.destination(), word instanceof AddressWord.Everything ? vocabulary.word(internet) : word);
    }

    /// Whether a word may stand among the sources of a rule; a firewall takes tags as destinations only.
    public static boolean isSource(RuleWords vocabulary, String word) {
        return switch (vocabulary.word(word)) {
            case AddressWord.Addresses addresses -> true;
            case AddressWord.Everything everything -> true;
            case AddressWord.Place place -> false;
            case AddressWord.KnownTag tag -> false;
            case Named named -> false;
        };
    }

    private static FilterRule filter(RuleWords vocabulary, ExistingFirewallPolicy.Rule rule) {
        List<AddressWord> far = new ArrayList<>();
        rule.destinations().forEach(word -> far.add(vocabulary.word(word)));
        rule.hosts()
                .forEach(host -> far.add(host.equals(EVERY_HOST) ? vocabulary.word(host) : new Named(Kind.HOST, host)));
        rule.fqdnTags().forEach(tag -> far.add(new Named(Kind.HOST_TAG, tag)));
        // A tag of hosts names their ports too.
        List<PortRange> ports = rule.ports().isEmpty() ? List.of(PortRange.ANY) : rule.ports();
        return new FilterRule(
                rule.name(),
                rule.access(),
                false,
                rule.protocols(),
                List.of(PortRange.ANY),
                ports,
                rule.sources().stream()
                        .filter(source -> isSource(vocabulary, source))
                        .map(vocabulary::word)
                        .toList(),
                far);
    }
}
