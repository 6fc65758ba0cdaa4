package org.apimplanner.model.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.audit.run.Auditor;
import org.apimplanner.model.golden.Shipped;
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

/// How long it takes to read a group as `az network nsg show` prints it, when all its rules are right and
/// when none is; 70,000 rules are a file of 60 MB, about as large as is read. Time and memory grow in
/// proportion.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class ReadingBenchmark {
    @Param({"100", "1000", "10000", "70000"})
    int rules;

    @Param({"443", "70000"})
    String port;

    private byte[] json;

    @Setup
    public void setUp() throws IOException {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("{\n  \"name\": \"nsg\",\n  \"securityRules\": [");
        for (int i = 0; i < rules; i++) {
            text.append(i == 0 ? "" : ",").append(rule(i, Groups.range(random)));
        }
        json = text.append("\n  ]\n}\n").toString().getBytes(StandardCharsets.UTF_8);
        if (read().resources().isEmpty()) {
            throw new IllegalStateException("The file is refused, so that no reading would be measured.");
        }
    }

    private String rule(int index, String source) {
        String group = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/network"
                + "/providers/Microsoft.Network/networkSecurityGroups/nsg";
        return "\n    {\n      \"access\": \"Allow\",\n      \"description\": \"A partner's network\","
                + "\n      \"destinationAddressPrefix\": \"VirtualNetwork\",\n      \"destinationAddressPrefixes\": [],"
                + "\n      \"destinationPortRange\": \"" + port + "\",\n      \"destinationPortRanges\": [],"
                + "\n      \"direction\": \"Inbound\",\n      \"etag\": \"W/\\\"00000000-0000-0000-0000-000000000000\\\"\","
                + "\n      \"id\": \"" + group + "/securityRules/Rule" + index + "\",\n      \"name\": \"Rule" + index
                + "\",\n      \"priority\": " + (100 + index % 3900) + ",\n      \"protocol\": \"Tcp\","
                + "\n      \"provisioningState\": \"Succeeded\",\n      \"resourceGroup\": \"network\","
                + "\n      \"sourceAddressPrefix\": \"" + source + "\",\n      \"sourceAddressPrefixes\": [],"
                + "\n      \"sourcePortRange\": \"*\",\n      \"sourcePortRanges\": [],"
                + "\n      \"type\": \"Microsoft.Network/networkSecurityGroups/securityRules\"\n    }";
    }

    @Benchmark
    public ExistingNetwork read() throws IOException {
        return ExistingNetworkReader.read("nsg.json", new ByteArrayInputStream(json));
    }

    /// Reading and the whole audit of what was read, with a finding for each rule that is not right.
    @Benchmark
    public Audit readAndAudit() throws IOException {
        return new Auditor(Shipped.REFERENCE)
                .audit(Shipped.PLANNER.plan(Groups.PLAN), read(), Optional.empty(), Optional.empty());
    }
}
