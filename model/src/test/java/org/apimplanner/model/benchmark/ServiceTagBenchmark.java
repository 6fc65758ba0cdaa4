package org.apimplanner.model.benchmark;

import inet.ipaddr.IPAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.tags.ServiceTagFile;
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

/// How long it takes to read a service tag file of any size and to merge all its IPv4 ranges, beside the
/// `ipaddress` library's merge. Three quarters of the ranges are IPv4. The time grows no worse than n log n.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ServiceTagBenchmark {
    @Param({"133", "1330", "13300", "93000"})
    int ranges;

    private byte[] json;
    private TagMerge merge;

    @Setup
    public void setUp() {
        json = TagFiles.withRanges(ranges);
        merge = TagMerge.of(json);
    }

    @Benchmark
    public ServiceTagFile read() {
        return ServiceTagFile.read(json);
    }

    @Benchmark
    public List<Ipv4Prefix> merge() {
        return merge.ours();
    }

    @Benchmark
    public IPAddress[] mergeByPeer() {
        return merge.peers();
    }
}
