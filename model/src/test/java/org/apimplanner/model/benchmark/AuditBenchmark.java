package org.apimplanner.model.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Auditor;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.existing.Place;
import org.apimplanner.model.audit.traffic.Vocabulary;
import org.apimplanner.model.audit.verdict.Verdicts;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.audit.verdict.WantedRules;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.AuditFacts;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long an audit of one group takes. Limit: the verdicts on 1,000 rules, as many as Azure allows,
/// in 5 ms against every requirement of a report; with findings and repair in 50 ms; from 100 to 7,000 rules (a group
/// has no
/// more numbers) the time grows as n log n.
///
/// The rules are of the kind that large groups have: hosts and ranges of partners on a few ports, some
/// services, two denies at the end. Half of the groups lack what the plan asks for.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AuditBenchmark {
    private static final Place PLACE = new Place("nsg.json", "");
    private static final int[] PORTS = {443, 443, 80, 1433, 8080, 5432, 22, 9092};
    private static final String[] SERVICES = {"Storage", "Sql", "AzureMonitor", "EventHub", "ServiceBus"};

    @Param({"100", "1000", "7000"})
    int rules;

    private final Auditor auditor = new Auditor(Shipped.REFERENCE);
    private Report report;
    private List<Wanted> wanted;
    private ExistingNetwork good;
    private ExistingNetwork lacking;

    @Setup
    public void setUp() {
        Plan plan = Plan.of(
                Shipped.REFERENCE.newestEdition().id(),
                Tier.PREMIUM,
                org.apimplanner.model.plan.Mode.INTERNAL,
                RegionPlan.of("westeurope", true)
                        .withVnet(Optional.of(Ipv4Prefix.parse("10.20.0.0/16")))
                        .withSubnet(Optional.of(Ipv4Prefix.parse("10.20.4.0/27"))));
        report = Shipped.PLANNER.plan(plan);
        Report closed = Shipped.PLANNER.plan(plan.withDenyByDefault(true));
        wanted = new WantedRules(Shipped.REFERENCE.auditFacts())
                .of(closed.regions().getFirst(), false);
        good = network(closed.regions().getFirst().nsgRules());
        lacking = network(List.of());
    }

    private ExistingNetwork network(List<NsgRule> documented) {
        Random random = new Random(1000);
        List<ExistingRule> all = new ArrayList<>();
        documented.stream()
                .filter(rule -> rule.access() == Access.ALLOW)
                .forEach(rule -> all.add(rule(
                        rule.name(),
                        Math.min(rule.priority(), 280),
                        rule.direction(),
                        rule.access(),
                        rule.protocol(),
                        rule.source(),
                        rule.destination(),
                        rule.destinationPorts())));
        all.add(allow("Revocation", 290, Direction.OUTBOUND, "VirtualNetwork", "Internet", 80, 443));
        int number = 300;
        for (int i = all.size(); i < rules - 2; i++) {
            boolean inbound = i % 2 == 0;
            number += i % 2;
            String far = random.nextInt(10) == 0 ? SERVICES[random.nextInt(SERVICES.length)] : range(random);
            all.add(allow(
                    "Rule" + i,
                    number,
                    inbound ? Direction.INBOUND : Direction.OUTBOUND,
                    inbound ? far : "VirtualNetwork",
                    inbound ? "10.20.4.0/27" : far,
                    PORTS[random.nextInt(PORTS.length)]));
        }
        for (Direction direction : Direction.values()) {
            all.add(rule(
                    "Deny" + direction.word(),
                    4096,
                    direction,
                    Access.DENY,
                    Protocol.ANY,
                    "*",
                    "*",
                    List.of(PortRange.ANY)));
        }
        return new ExistingNetwork(List.of(new ExistingNsg("nsg", PLACE, all, false)), List.of());
    }

    private static String range(Random random) {
        return (random.nextInt(4) == 0 ? 10 : 20 + random.nextInt(160)) + "." + random.nextInt(256) + "."
                + random.nextInt(256) + ".0/24";
    }

    private static ExistingRule allow(
            String name, int priority, Direction direction, String source, String destination, int... ports) {
        List<PortRange> ranges = new ArrayList<>();
        for (int port : ports) {
            ranges.add(PortRange.of(port));
        }
        return rule(name, priority, direction, Access.ALLOW, Protocol.TCP, source, destination, ranges);
    }

    private static ExistingRule rule(
            String name,
            int priority,
            Direction direction,
            Access access,
            Protocol protocol,
            String source,
            String destination,
            List<PortRange> ports) {
        return new ExistingRule(
                name,
                priority,
                direction,
                access,
                protocol,
                List.of(source),
                List.of(),
                List.of(PortRange.ANY),
                List.of(destination),
                List.of(),
                ports,
                PLACE);
    }

    /// The verdicts alone, without findings and repair.
    @Benchmark
    public List<Audit.Verdict> verdicts() {
        AuditFacts facts = Shipped.REFERENCE.auditFacts();
        org.apimplanner.model.audit.verdict.Scope scope = org.apimplanner.model.audit.verdict.Scope.of(
                Shipped.REFERENCE,
                report.plan(),
                report.plan().regions().getFirst(),
                report.regions().getFirst(),
                good,
                new Vocabulary(facts, Optional.empty()));
        return Verdicts.of(scope, wanted).verdicts();
    }

    @Benchmark
    public Audit compliant() {
        return auditor.audit(report, good, Optional.empty(), Optional.empty());
    }

    @Benchmark
    public Audit lacking() {
        return auditor.audit(report, lacking, Optional.empty(), Optional.empty());
    }
}
