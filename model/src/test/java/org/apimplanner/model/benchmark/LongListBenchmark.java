package org.apimplanner.model.benchmark;

import java.util.concurrent.TimeUnit;
import org.apimplanner.model.file.ReportFile;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.plan.Plan;
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

/// What a plan with a long list costs, from the plan to the text of its report: no list costs more than n log n.
/// Ten thousand are the bound of most lists of a plan file, and beyond that of the others.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class LongListBenchmark {
    @Param
    LongList list;

    @Param({"100", "1000", "10000"})
    int ranges;

    private Plan plan;

    @Setup
    public void setUp() {
        plan = list.plan(ranges);
    }

    @Benchmark
    public String report() {
        return ReportFile.write(Shipped.PLANNER.plan(plan), "1");
    }
}
