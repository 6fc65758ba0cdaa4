package org.apimplanner.model.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.Report;

/// Groups of any size for one plan: with what large groups really have, and of shapes that would make
/// a careless audit quadratic.
final class Groups {
    static final Plan PLAN = Plan.of(
            Shipped.REFERENCE.newestEdition().id(),
            Tier.PREMIUM,
            Mode.INTERNAL,
            RegionPlan.of("westeurope", true)
                    .withVnet(Ipv4Prefix.parse("10.20.0.0/16"))
                    .withSubnet(Optional.of(Ipv4Prefix.parse("10.20.4.0/27"))));

    /// A plan that names no addresses, so that a rule may draw boundaries anywhere in the subnet.
    static final Plan NO_ADDRESSES = Plan.of(
            Shipped.REFERENCE.newestEdition().id(), Tier.PREMIUM, Mode.INTERNAL, RegionPlan.of("westeurope", true));

    private static final String SUBNET = "10.20.4.0/27";
    private static final int[] PORTS = {443, 443, 80, 1433, 8080, 5432, 22, 9092};
    private static final String[] SERVICES = {"Storage", "Sql", "AzureMonitor", "EventHub", "ServiceBus"};
    private static final int FIRST_NUMBER = 300;
    private static final int LAST_NUMBER = 4096;

    private Groups() {}

    /// What a rule of a group is like, by its place among the others.
    @FunctionalInterface
    interface Shape {
        ExistingRule rule(int index, int priority, Direction direction, Random random);
    }

    static Report closed() {
        return Shipped.PLANNER.plan(PLAN.withDenyByDefault(true));
    }

    /// The rules that large groups have: hosts and ranges of partners on a few ports, some services, two
    /// denies at the end.
    ///
    /// @param documented whether the group has what the plan asks for
    static ExistingNetwork partners(int rules, boolean documented) {
        List<ExistingRule> all = new ArrayList<>();
        if (documented) {
            closed().regions().getFirst().nsgRules().stream()
                    .filter(rule -> rule.access() == Access.ALLOW)
                    .forEach(rule -> all.add(documented(rule)));
        }
        all.add(allow("Revocation", 290, Direction.OUTBOUND, "Internet", 80, 443));
        fill(all, rules - 2, Groups::partner);
        for (Direction direction : Direction.values()) {
            all.add(rule("Deny" + direction.word(), LAST_NUMBER, direction, Access.DENY, Protocol.ANY, List.of("*")));
        }
        return network(all);
    }

    /// A group with nothing but rules of the shape, which lacks what the plan asks for.
    static ExistingNetwork of(int rules, Shape shape) {
        List<ExistingRule> all = new ArrayList<>();
        fill(all, rules, shape);
        return network(all);
    }

    /// There are fewer numbers than ten thousand rules need; then some rules share one.
    private static void fill(List<ExistingRule> all, int rules, Shape shape) {
        Random random = new Random(1000);
        int perDirection = Math.max((rules + 1) / 2, 1);
        for (int i = all.size(); i < rules; i++) {
            int priority = FIRST_NUMBER
                    + (int) ((long) i / 2 * Math.min(LAST_NUMBER - FIRST_NUMBER, perDirection) / perDirection);
            all.add(shape.rule(i, priority, i % 2 == 0 ? Direction.INBOUND : Direction.OUTBOUND, random));
        }
    }

    private static ExistingNetwork network(List<ExistingRule> all) {
        return new ExistingNetwork(List.of(new ExistingNsg("nsg", new Place("nsg.json", ""), all, false)), List.of());
    }

    private static ExistingRule documented(NsgRule rule) {
        return new ExistingRule(
                rule.name(),
                Math.min(rule.priority(), 280),
                rule.direction(),
                rule.access(),
                rule.protocol(),
                List.of(rule.source()),
                List.of(),
                List.of(PortRange.ANY),
                List.of(rule.destination()),
                List.of(),
                rule.destinationPorts(),
                place(rule.name()));
    }

    private static ExistingRule partner(int index, int priority, Direction direction, Random random) {
        String far = random.nextInt(10) == 0 ? SERVICES[random.nextInt(SERVICES.length)] : range(random);
        return allow("Rule" + index, priority, direction, far, PORTS[random.nextInt(PORTS.length)]);
    }

    static String range(Random random) {
        return (random.nextInt(4) == 0 ? 10 : 20 + random.nextInt(160)) + "." + random.nextInt(256) + "."
                + random.nextInt(256) + ".0/24";
    }

    static Place place(String name) {
        return new Place("nsg.json", "/securityRules/" + name);
    }

    static ExistingRule allow(String name, int priority, Direction direction, String far, int... ports) {
        List<PortRange> ranges = new ArrayList<>();
        for (int port : ports) {
            ranges.add(PortRange.of(port));
        }
        return rule(name, priority, direction, Access.ALLOW, Protocol.TCP, List.of(far), ranges);
    }

    static ExistingRule rule(
            String name, int priority, Direction direction, Access access, Protocol protocol, List<String> far) {
        return rule(name, priority, direction, access, protocol, far, List.of(PortRange.ANY));
    }

    static ExistingRule rule(
            String name,
            int priority,
            Direction direction,
            Access access,
            Protocol protocol,
            List<String> far,
            List<PortRange> ports) {
        return rule(
                name,
                priority,
                direction,
                access,
                protocol,
                List.of(PortRange.ANY),
                List.of(direction == Direction.INBOUND ? SUBNET : "VirtualNetwork"),
                far,
                ports);
    }

    /// @param near the words of the subnet's end
    /// @param far those of the other
    static ExistingRule rule(
            String name,
            int priority,
            Direction direction,
            Access access,
            Protocol protocol,
            List<PortRange> sourcePorts,
            List<String> near,
            List<String> far,
            List<PortRange> ports) {
        boolean inbound = direction == Direction.INBOUND;
        return new ExistingRule(
                name,
                priority,
                direction,
                access,
                protocol,
                inbound ? far : near,
                List.of(),
                sourcePorts,
                inbound ? near : far,
                List.of(),
                ports,
                place(name));
    }
}
