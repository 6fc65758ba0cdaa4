package org.apimplanner.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.existing.ResourceFacts;
import org.apimplanner.model.audit.existing.Unread;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.support.EverySeed;
import org.junit.jupiter.api.Test;

/// No verdict rests on what was not read.
final class UnreadTest {
    private static final Plan PLAN = Networks.plan(Mode.INTERNAL);
    private static final Place PLACE = new Place("nsg.json", "/securityRules/9");

    private static ExistingNsg lacking(ExistingNsg nsg, Unread... unread) {
        return nsg.with(new ResourceFacts(true, Optional.empty(), Optional.empty(), List.of(unread)));
    }

    private static Unread at(Direction direction, int priority) {
        return new Unread(
                "Hidden",
                PLACE,
                Optional.of(direction),
                Optional.of(priority),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Map<String, Status> statuses(Audit audit) {
        return audit.requirements().stream()
                .filter(verdict -> verdict.kind() == Audit.Kind.NSG)
                .collect(Collectors.toMap(Verdict::rule, Verdict::status, (one, other) -> one));
    }

    @Test
    void whatMayStandAnywhereMakesEveryVerdictUnknown() {
        Audit audit = Networks.audit(
                PLAN,
                Networks.of(lacking(Networks.nsg("Deny 100 Inbound Deny * * * *"), Unread.anything("rules", PLACE))));
        assertEquals(
                List.of(Status.UNKNOWN),
                statuses(audit).values().stream().distinct().toList());
        assertEquals(List.of(), audit.changes());
        assertFalse(audit.resources().getFirst().complete());
    }

    @Test
    void whatStandsBehindADecisionDoesNotChangeIt() {
        String management = "Management 110 Inbound Allow Tcp ApiManagement VirtualNetwork 3443";
        Status before = statuses(Networks.audit(
                        PLAN, Networks.of(lacking(Networks.nsg(management), at(Direction.INBOUND, 120)))))
                .get("management-endpoint");
        Status after = statuses(Networks.audit(
                        PLAN, Networks.of(lacking(Networks.nsg(management), at(Direction.INBOUND, 110)))))
                .get("management-endpoint");
        assertEquals(List.of(Status.ALLOWED, Status.UNKNOWN), List.of(before, after));
    }

    @Test
    void aRuleOfTheOtherDirectionOrOfOtherPortsChangesNothing() {
        Unread outbound = at(Direction.OUTBOUND, 100);
        Unread cache = new Unread(
                "Hidden",
                PLACE,
                Optional.of(Direction.INBOUND),
                Optional.of(100),
                Optional.empty(),
                Optional.of(Protocol.UDP),
                List.of(PortRange.of(4290)),
                Optional.empty());
        String management = "Management 110 Inbound Allow Tcp ApiManagement VirtualNetwork 3443";
        for (Unread unread : List.of(outbound, cache)) {
            assertEquals(
                    Status.ALLOWED,
                    statuses(Networks.audit(PLAN, Networks.of(lacking(Networks.nsg(management), unread))))
                            .get("management-endpoint"));
        }
    }

    @Test
    void anUnreadRouteLeavesItsDestinationOpen() {
        Plan forced = PLAN.withForcedTunneling(Optional.of(ForcedTunneling.through(Ipv4Address.parse("10.20.1.4"))));
        ExistingRouteTable table = Networks.routes("ToFirewall 0.0.0.0/0 VirtualAppliance 10.20.1.4");
        ExistingRouteTable open = table.with(new ResourceFacts(
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(new Unread(
                        "Back",
                        new Place("routes.json", "/routes/1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of("ApiManagement")))));
        List<Status> whole = routes(Networks.audit(forced, Networks.of(table)));
        List<Status> lacking = routes(Networks.audit(forced, Networks.of(open)));
        assertEquals(List.of(Status.ALLOWED, Status.BLOCKED), whole);
        assertEquals(List.of(Status.ALLOWED, Status.UNKNOWN), lacking);
    }

    private static List<Status> routes(Audit audit) {
        return audit.requirements().stream()
                .filter(verdict -> verdict.kind() == Audit.Kind.ROUTE)
                .map(Verdict::status)
                .toList();
    }

    /// Hides some rules of a group, or part of what they say, and holds the verdicts against those on the
    /// whole group.
    @EverySeed
    void noVerdictContradictsTheWholeGroup(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            ExistingNsg whole = group(random);
            List<ExistingRule> kept = new ArrayList<>();
            List<Unread> hidden = new ArrayList<>();
            for (ExistingRule rule : whole.rules()) {
                if (random.nextInt(3) == 0) {
                    hidden.add(hide(rule, random));
                } else {
                    kept.add(rule);
                }
            }
            ExistingNsg part = new ExistingNsg(
                    whole.name(),
                    whole.place(),
                    kept,
                    false,
                    new ResourceFacts(true, Optional.empty(), Optional.empty(), hidden));
            Map<String, Status> truth = statuses(Networks.audit(PLAN, Networks.of(whole)));
            Audit audit = Networks.audit(PLAN, Networks.of(part));
            statuses(audit).forEach((rule, status) -> {
                boolean agrees = status == Status.UNKNOWN
                        || status.isMet() && truth.get(rule).isMet()
                        || status == truth.get(rule);
                assertTrue(agrees, () -> rule + " " + status + " but " + truth.get(rule) + " in " + whole + hidden);
            });
            assertTrue(hidden.isEmpty() || audit.changes().isEmpty());
        }
    }

    private static Unread hide(ExistingRule rule, Random random) {
        return new Unread(
                rule.name(),
                rule.place(),
                random.nextBoolean() ? Optional.of(rule.direction()) : Optional.empty(),
                random.nextBoolean() ? Optional.of(rule.priority()) : Optional.empty(),
                random.nextBoolean() ? Optional.of(rule.access()) : Optional.empty(),
                random.nextBoolean() ? Optional.of(rule.protocol()) : Optional.empty(),
                random.nextBoolean() ? rule.destinationPorts() : List.of(),
                Optional.empty());
    }

    private static ExistingNsg group(Random random) {
        String[] inbound = {"ApiManagement VirtualNetwork", "AzureLoadBalancer VirtualNetwork", "* *", "Internet *"};
        String[] outbound = {"VirtualNetwork Storage", "VirtualNetwork Sql", "* Internet", "* *"};
        String[] ports = {"443", "3443", "6390", "1433", "*", "80,443", "4290"};
        String[] rules = new String[2 + random.nextInt(6)];
        for (int i = 0; i < rules.length; i++) {
            boolean in = random.nextBoolean();
            String[] ends = in ? inbound : outbound;
            rules[i] = "R" + i + " " + (100 + 10 * i) + (in ? " Inbound " : " Outbound ")
                    + (random.nextInt(3) == 0 ? "Deny " : "Allow ")
                    + (random.nextBoolean() ? "Tcp " : "* ")
                    + ends[random.nextInt(ends.length)] + " "
                    + ports[random.nextInt(ports.length)];
        }
        return Networks.nsg(rules);
    }
}
