package org.apimplanner.app.export.code;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.export.code.PlansToDeploy.Case;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.report.Report;

/// Plans whose names hold what ends a text, a line or a comment of some language.
final class HostilePlans {
    /// Of clients and backends: they reach descriptions.
    static final List<String> ENTRIES = List.of(
            "it's",
            "a\" b",
            "back\\slash\\",
            "${var.x} %{ for } $${y}",
            "$(touch x) `touch x` $HOME",
            "[parameters('x')]",
            "\u2018curly\u2019 \u201Cquotes\u201D",
            "*/ // # <# #>",
            "''' '' '");

    /// Of plans: they reach comments.
    static final List<String> PLANS = List.of(
            "a\nrm -rf /",
            "a\r\n#> Remove-Item '*'",
            "a\u2028resource x 'y' = {}",
            "a\u0085}",
            "*/ output x string = 'y' /*",
            "$(touch /tmp/x) `touch /tmp/x` ${var.x} %{ for }",
            "''' ' \" \\ \\",
            "#Requires -Modules x",
            "[parameters('x')]",
            "\u2018\u2019",
            "\u202Eturned");

    private HostilePlans() {}

    static Stream<Case> all() {
        return Stream.concat(
                PLANS.stream().map(name -> new Case("hostile plan " + PLANS.indexOf(name), Reports.named(name))),
                Stream.of(new Case("hostile entries", report(withEntries(plan(), ENTRIES)))));
    }

    static Report report(Plan plan) {
        return Composition.shipped().planner().plan(plan);
    }

    static Plan plan() {
        return Reports.sample("premium-internal").plan();
    }

    static Surroundings around(List<Client> clients, List<Backend> backends, List<WorkspaceGateway> gateways) {
        return new Surroundings(clients, backends, Front.NONE, false, gateways);
    }

    /// A plan with a client and a backend of each name.
    static Plan withEntries(Plan plan, List<String> names) {
        return plan.withDenyByDefault(true)
                .withSurroundings(around(
                        IntStream.range(0, names.size())
                                .mapToObj(i -> client(names.get(i), i))
                                .toList(),
                        IntStream.range(0, names.size())
                                .mapToObj(i -> backend(names.get(i), i))
                                .toList(),
                        List.of()));
    }

    private static Client client(String name, int index) {
        return new Client(
                name,
                List.of(Ipv4Prefix.parse("203." + index / 250 + "." + index % 250 + ".0/24")),
                Optional.empty(),
                List.of());
    }

    private static Backend backend(String name, int index) {
        return new Backend(
                name,
                List.of(Ipv4Prefix.parse("192." + index / 250 + "." + index % 250 + ".0/24")),
                Optional.empty(),
                Protocol.TCP,
                Backend.DEFAULT_PORTS);
    }
}
