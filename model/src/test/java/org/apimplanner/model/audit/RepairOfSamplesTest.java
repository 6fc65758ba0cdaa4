package org.apimplanner.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.support.Seeds;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// The groups that this program's samples and golden plans ask for, broken as people break them: rules that are gone,
/// another protocol or port, denies in front, numbers out of range, no number free in front of a deny.
/// What the repair says, done step by step, makes them pass.
class RepairOfSamplesTest {
    private static final int ROUNDS = 4;

    private static final List<String> GOLDEN = List.of(
            "developer-external",
            "edition-2021-premium-external-all-features",
            "edition-2026-08-premium-internal-all-features",
            "edition-2026-11-premium-external-forced",
            "edition-2026-11-premium-internal",
            "edition-2026-11-premium-v2-injection",
            "stv1-2023-08",
            "two-regions-regional-tags");

    static List<String> samples() {
        return Stream.concat(GOLDEN.stream(), shipped().stream()).toList();
    }

    private static List<String> shipped() {
        return StreamSupport.stream(
                        JsonMapper.shared()
                                .readTree(ShippedResources.text("samples/index.json"))
                                .spliterator(),
                        false)
                .map(entry -> entry.get("file").stringValue())
                .filter(file -> !regions(file).isEmpty())
                .toList();
    }

    static List<Arguments> samplesAndSeeds() {
        return Seeds.with(samples());
    }

    private static Plan plan(String sample) {
        return PlanFile.read(
                GOLDEN.contains(sample) ? golden(sample) : ShippedResources.text("samples/" + sample),
                Shipped.REFERENCE);
    }

    private static String golden(String name) {
        try (InputStream plan = RepairOfSamplesTest.class.getResourceAsStream("/golden/" + name + "/plan.json")) {
            return new String(plan.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RegionReport> regions(String sample) {
        return Shipped.PLANNER.plan(plan(sample)).regions().stream()
                .filter(region -> !region.nsgRules().isEmpty())
                .toList();
    }

    @Test
    void thereAreSamplesWithRules() {
        assertTrue(samples().size() >= 6, samples().toString());
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("samplesAndSeeds")
    void aBrokenGroupOfASampleIsRepaired(String sample, long seed) {
        Report report = Shipped.PLANNER.plan(plan(sample));
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            for (RegionReport region : regions(sample)) {
                assertRepaired(report, region, Networks.of(Networks.nsg(broken(region, random))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aGroupThatDeniesEverythingIsRepaired(String sample) {
        Report report = Shipped.PLANNER.plan(plan(sample));
        for (RegionReport region : regions(sample)) {
            ExistingNetwork closed =
                    Networks.of(Networks.nsg("In 100 Inbound Deny * * * *", "Out 100 Outbound Deny * * * *"));
            assertFalse(faults(audit(report, region, closed)).isEmpty());
            assertRepaired(report, region, closed);
        }
    }

    /// There are changes exactly where something is wrong, and after them nothing is.
    private static void assertRepaired(Report report, RegionReport region, ExistingNetwork network) {
        Audit audit = audit(report, region, network);
        Unharmed.check(network, audit);
        List<Change> changes = audit.changes();
        assertEquals(faults(audit).isEmpty(), changes.isEmpty(), () -> network + "\n" + changes);
        Audit again = audit(report, region, Repaired.oneByOne(network, changes));
        assertEquals(List.of(), faults(again), () -> network + "\n" + changes);
        assertEquals(List.of(), again.changes());
    }

    private static Audit audit(Report report, RegionReport region, ExistingNetwork network) {
        return Networks.AUDITOR.audit(report, network, Optional.empty(), Optional.of(region.name()));
    }

    /// What still counts against the group; hosts that the plan's own deny keeps in do not.
    private static List<Object> faults(Audit audit) {
        List<Object> faults = new ArrayList<>();
        audit.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(faults::add);
        audit.requirements().stream()
                .filter(verdict ->
                        verdict.kind() == Kind.NSG && !verdict.status().isMet())
                .filter(verdict -> !isKeptIn(verdict))
                .forEach(faults::add);
        return faults;
    }

    private static boolean isKeptIn(Verdict verdict) {
        return verdict.rule().equals("tls-revocation") && verdict.requirement() == Requirement.OPTIONAL;
    }

    private static String[] broken(RegionReport region, Random random) {
        List<String> rules = new ArrayList<>();
        for (NsgRule rule : region.nsgRules()) {
            if (random.nextInt(4) > 0) {
                rules.add(text(rule, random));
            }
        }
        Set<String> taken = new HashSet<>();
        region.nsgRules().forEach(rule -> taken.add(rule.direction().word() + rule.priority()));
        for (String direction : List.of("Inbound", "Outbound")) {
            if (random.nextInt(2) == 0) {
                add(rules, taken, 100 + random.nextInt(60), direction + " Deny * * * *");
            }
            if (random.nextInt(3) == 0) {
                // Every number in front of the first deny is in use.
                IntStream.range(100, 170)
                        .forEach(number ->
                                add(rules, taken, number, direction + " Allow Tcp 10.99.0.0/16 10.98.0.0/16 8443"));
            }
        }
        return rules.toArray(String[]::new);
    }

    private static void add(List<String> rules, Set<String> taken, int number, String rest) {
        String direction = rest.substring(0, rest.indexOf(' '));
        if (taken.add(direction + number)) {
            rules.add("X" + direction + number + " " + number + " " + rest);
        }
    }

    private static String text(NsgRule rule, Random random) {
        String protocol = random.nextInt(6) == 0 ? "Icmp" : rule.protocol().word();
        String ports = random.nextInt(6) == 0
                ? "1"
                : String.join(
                        ",",
                        rule.destinationPorts().stream()
                                .map(PortRange::toString)
                                .toList());
        int priority = random.nextInt(12) == 0 ? rule.priority() + 8000 : rule.priority();
        return String.join(
                " ",
                rule.name(),
                Integer.toString(priority),
                rule.direction().word(),
                rule.access().word(),
                protocol,
                String.join(",", rule.sources()),
                String.join(",", rule.destinations()),
                ports);
    }
}
