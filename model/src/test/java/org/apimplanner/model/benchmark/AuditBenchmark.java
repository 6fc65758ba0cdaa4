package org.apimplanner.model.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.run.Auditor;
import org.apimplanner.model.audit.traffic.RuleWords;
import org.apimplanner.model.audit.verdict.Verdicts;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.audit.verdict.WantedRules;
import org.apimplanner.model.golden.Shipped;
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

/// How long an audit of one group takes. Limits for 1,000 rules, as many as Azure allows: 5 ms for the
/// verdicts against every requirement of a report and for the whole audit of a group that complies, 10 ms
/// for the whole audit of one that lacks what the plan asks for, with its findings and its repair. The time
/// grows no worse than n log n up to 10,000 rules, which are more than there are numbers, so that some share
/// one.
///
/// The rules are of the kind that large groups have: hosts and ranges of partners on a few ports, some
/// services, two denies at the end.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AuditBenchmark {
    @Param({"100", "1000", "10000"})
    int rules;

    private final Auditor auditor = new Auditor(Shipped.REFERENCE);
    private Report report;
    private List<Wanted> wanted;
    private ExistingNetwork good;
    private ExistingNetwork lacking;

    @Setup
    public void setUp() {
        report = Shipped.PLANNER.plan(Groups.PLAN);
        wanted = new WantedRules(Shipped.REFERENCE).of(Shipped.PLANNER.closed(Groups.PLAN, 0), false);
        good = Groups.partners(rules, true);
        lacking = Groups.partners(rules, false);
    }

    /// The verdicts alone, without findings and repair.
    @Benchmark
    public List<Audit.Verdict> verdicts() {
        org.apimplanner.model.audit.verdict.Scope scope = org.apimplanner.model.audit.verdict.Scope.of(
                Shipped.REFERENCE,
                report.plan(),
                report.plan().regions().getFirst(),
                report.regions().getFirst(),
                good,
                new RuleWords(Shipped.REFERENCE.auditFacts(), Optional.empty()));
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
