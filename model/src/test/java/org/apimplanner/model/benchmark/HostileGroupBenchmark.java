package org.apimplanner.model.benchmark;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.run.Auditor;
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

/// How long the whole audit of a group takes whose shape is hard on a careless audit. Each group lacks
/// what the plan asks for, so that the time is that of verdicts, findings and repair. It grows no worse than
/// n log n.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class HostileGroupBenchmark {
    @Param
    Hostile shape;

    @Param({"100", "1000", "10000"})
    int rules;

    private final Auditor auditor = new Auditor(Shipped.REFERENCE);
    private Report report;
    private ExistingNetwork network;

    @Setup
    public void setUp() {
        report = Shipped.PLANNER.plan(shape.plan());
        network = Groups.of(rules, shape);
    }

    @Benchmark
    public Audit audit() {
        return auditor.audit(report, network, Optional.empty(), Optional.empty());
    }
}
