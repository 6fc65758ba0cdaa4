package org.apimplanner.model.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Azure takes no rule that names a port twice, or any port beside others.
class EntryPortsTest {
    private static final List<Ipv4Prefix> ADDRESSES = List.of(Ipv4Prefix.parse("10.77.0.0/16"));

    private static Report report(List<PortRange> ports, Protocol protocol) {
        Plan plan = Plan.of("2026-11", Tier.PREMIUM, Mode.EXTERNAL, RegionPlan.of("francecentral", true))
                .withDenyByDefault(true);
        return Shipped.PLANNER.plan(plan.withSurroundings(new Surroundings(
                List.of(new Client("branches", ADDRESSES, Optional.empty(), ports)),
                List.of(new Backend("billing", ADDRESSES, Optional.empty(), protocol, ports)),
                Front.NONE,
                false,
                List.of())));
    }

    private static List<PortRange> ports(String text) {
        return Stream.of(text.split(" ")).map(PortRange::parse).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "443 443, 443",
        "8443 443 8443, 8443 443",
        "* 443, *",
        "0-65535 *, *",
        "8080-8090 8085, 8080-8090",
        "8080-8090 8085-8095, 8080-8090 8085-8095"
    })
    void eachPortStandsInOneRange(String named, String written) {
        RegionReport region = report(ports(named), Protocol.TCP).regions().getFirst();
        List<List<PortRange>> rules = region.nsgRules().stream()
                .filter(rule -> rule.name().contains("branches") || rule.name().contains("billing"))
                .map(rule -> rule.destinationPorts())
                .toList();
        assertEquals(List.of(ports(written), ports(written)), rules);
        assertEquals(
                List.of(ports(written)),
                region.firewall().stream()
                        .filter(row -> row.destination().equals("10.77.0.0/16"))
                        .map(row -> row.ports())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"443 443", "* 443"})
    void portsNamedTwiceAreNotPortsWithoutEffect(String named) {
        assertFalse(report(ports(named), Protocol.TCP).findings().stream()
                .anyMatch(finding -> finding.code() == FindingCode.BACKEND_PORTS_WITHOUT_EFFECT));
    }
}
