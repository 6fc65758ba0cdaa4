package org.apimplanner.model.audit.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.existing.ExistingFirewallPolicy;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRouteTable;

/// Every verdict on one region: a requirement that no file could meet is answered once, as unknown.
public final class Verdicts {
    /// How one group answers all that is asked of security rules.
    public record Group(ExistingNsg nsg, NsgRules rules, List<Answer> answers) {}

    private final Scope scope;
    private final List<Wanted> traffic;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    private Verdicts(Scope scope, List<Wanted> traffic) {
        this.scope = scope;
        this.traffic = traffic;
    }

    /// @param traffic what security rules must let through
    public static Verdicts of(Scope scope, List<Wanted> traffic) {
        Verdicts all = new Verdicts(scope, traffic);
        all.securityRules();
        all.routes();
        all.endpoints();
        all.firewall();
        return all;
    }

    /// Security rules first, then routes, endpoints and the firewall.
    public List<Verdict> verdicts() {
        return List.copyOf(verdicts);
    }

    public List<Group> groups() {
        return List.copyOf(groups);
    }

    private void securityRules() {
        for (ExistingNsg nsg : scope.existing().of(ExistingNsg.class)) {
            NsgRules rules = scope.rules(nsg);
            Group group = new Group(nsg, rules, NsgVerdicts.of(scope, nsg, rules, traffic));
            groups.add(group);
            answers(AdminVerdicts.behind(scope, group.answers()));
        }
        if (groups.isEmpty()) {
            unanswered(traffic);
        }
    }

    private void routes() {
        List<Wanted> wanted = RouteVerdicts.wanted(scope);
        List<ExistingRouteTable> tables = scope.existing().of(ExistingRouteTable.class);
        if (tables.isEmpty()) {
            unanswered(wanted);
        }
        for (ExistingRouteTable table : tables) {
            RouteLookup book = new RouteLookup(table, scope.vocabulary());
            wanted.forEach(each -> verdicts.add(RouteVerdicts.of(scope, table, book, each)));
        }
    }

    private void endpoints() {
        List<Wanted> wanted = EndpointVerdicts.wanted(scope);
        if (scope.subnets().isEmpty()) {
            unanswered(wanted);
        }
        scope.subnets()
                .forEach(subnet -> wanted.forEach(each -> verdicts.add(EndpointVerdicts.of(scope, subnet, each))));
    }

    private void firewall() {
        List<ExistingFirewallPolicy> policies = scope.existing().of(ExistingFirewallPolicy.class);
        // Only a route that sends everything through a device asks for one, and not every mode has it.
        if (policies.isEmpty() && !scope.region().routes().isEmpty()) {
            unanswered(FirewallVerdicts.wanted(scope));
        }
        policies.forEach(policy -> answers(FirewallVerdicts.of(scope, policy)));
    }

    private void answers(List<Answer> answers) {
        answers.forEach(answer -> verdicts.add(answer.verdict(scope.region().name())));
    }

    private void unanswered(List<Wanted> wanted) {
        wanted.forEach(each -> verdicts.add(
                each.verdict(scope.region().name(), Status.UNKNOWN, List.of(), Optional.empty(), Optional.empty())));
    }
}
