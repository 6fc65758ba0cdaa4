package org.apimplanner.model.audit.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.existing.ExistingAdminRules;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.Decision;
import org.apimplanner.model.audit.traffic.Decision.Outcome;
import org.apimplanner.model.audit.traffic.FilterRule;
import org.apimplanner.model.audit.traffic.Traffic;
import org.apimplanner.model.audit.traffic.TrafficEndSpec;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// What the answers of a security group are worth behind admin rules, which are asked first. A rule that
/// denies ends it; what an admin rule allows is left to the group.
final class AdminVerdicts {
    private static final List<AddressWord> ANYWHERE = List.of(new AddressWord.Everything());

    /// Where no admin rule decides, the group does.
    private static final FilterRule LEFT_TO_THE_GROUP = new FilterRule(
            "",
            Access.ALLOW,
            false,
            List.of(Protocol.ANY),
            List.of(PortRange.ANY),
            List.of(PortRange.ANY),
            ANYWHERE,
            ANYWHERE);

    private final Scope scope;
    private final List<ExistingAdminRules> all;

    private AdminVerdicts(Scope scope) {
        this.scope = scope;
        this.all = scope.existing().of(ExistingAdminRules.class);
    }

    /// The answers, of which none is met that an admin rule denies, or may deny.
    static List<Answer> behind(Scope scope, List<Answer> answers) {
        AdminVerdicts admin = new AdminVerdicts(scope);
        return admin.all.isEmpty()
                ? answers
                : answers.stream().map(admin::behind).toList();
    }

    private Answer behind(Answer answer) {
        Decision decision = decision(answer.wanted());
        if (decision.outcome() == Outcome.ALLOWED) {
            return answer.status() == Status.BLOCKED && mayAlwaysAllow(answer) ? unsure(answer, decision) : answer;
        }
        boolean certain = all.stream()
                .allMatch(rules -> rules.effective() && rules.facts().complete());
        boolean met = answer.status().isMet();
        boolean worse = decision.outcome() == Outcome.BLOCKED || met && decision.outcome() == Outcome.PARTIAL;
        if (certain && worse) {
            return new Answer(answer.wanted(), decision, answer.resource());
        }
        return answer.status() == Status.BLOCKED ? answer : unsure(answer, decision);
    }

    private static Answer unsure(Answer answer, Decision decision) {
        return new Answer(
                answer.wanted(),
                new Decision(
                        Outcome.UNDECIDED,
                        decision.blocking().isEmpty() ? answer.decision().deciding() : decision.blocking(),
                        decision.blocking(),
                        false,
                        decision.gaps()),
                answer.resource());
    }

    private Decision decision(Wanted wanted) {
        TrafficEndSpec far = NsgVerdicts.far(scope, wanted);
        Traffic traffic = Traffic.of(wanted.protocol(), wanted.ports(), new TrafficEndSpec.Subnet(wanted.near()), far);
        return scope.firstMatch().decide(traffic, filters(wanted.direction()));
    }

    private List<FilterRule> filters(Direction direction) {
        List<FilterRule> filters = new ArrayList<>();
        all.stream()
                .flatMap(rules -> rules.facts().unread().stream())
                .filter(unread -> unread.direction().map(direction::equals).orElse(true))
                .flatMap(unread -> UnreadFilters.extreme(unread, Access.DENY).stream())
                .forEach(filters::add);
        rules(direction).map(rule -> scope.filters().of(rule.rule())).forEach(filters::add);
        filters.add(LEFT_TO_THE_GROUP);
        return filters;
    }

    private Stream<ExistingAdminRules.Rule> rules(Direction direction) {
        return all.stream()
                .flatMap(rules -> rules.rules().stream())
                .filter(rule -> rule.rule().direction() == direction)
                .sorted(Comparator.comparingInt(rule -> rule.rule().priority()));
    }

    /// Whether a rule that skips the group has something of what the group blocks.
    private boolean mayAlwaysAllow(Answer answer) {
        return rules(answer.wanted().direction())
                .filter(ExistingAdminRules.Rule::always)
                .anyMatch(rule -> touches(rule, answer.wanted()));
    }

    private static boolean touches(ExistingAdminRules.Rule rule, Wanted wanted) {
        Protocol protocol = rule.rule().protocol();
        boolean sameProtocol =
                protocol == Protocol.ANY || wanted.protocol() == Protocol.ANY || protocol == wanted.protocol();
        return sameProtocol
                && rule.rule().destinationPorts().stream()
                        .anyMatch(own -> wanted.ports().stream()
                                .anyMatch(port -> own.from() <= port.to() && port.from() <= own.to()));
    }
}
