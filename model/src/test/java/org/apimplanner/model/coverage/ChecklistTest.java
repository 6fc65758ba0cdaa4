package org.apimplanner.model.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.Phase;
import org.apimplanner.model.report.ChecklistItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The checklists that plans get, over every edition, tier, platform and mode.
class ChecklistTest {
    private static final List<String> EDITIONS = List.of("2021", "2023-08", "2026-08", "2026-11");
    private static final ForcedTunneling TUNNEL = ForcedTunneling.through(Ipv4Address.parse("10.0.1.4"));

    @Test
    void noChecklistSaysTheSameTwiceForOneRegion() {
        List<String> twice = plans().flatMap(plan -> repeated(plan).stream()
                        .map(sentence -> plan.edition() + " " + plan.tier() + " " + plan.platform() + " " + plan.mode()
                                + ": " + sentence))
                .toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void noSentenceKeepsAPlaceholder() {
        assertTrue(plans().flatMap(plan -> checklist(plan).stream())
                .noneMatch(item -> item.item().contains("{")));
    }

    @ParameterizedTest
    @CsvSource({
        "2021,PREMIUM,STV2,EXTERNAL",
        "2021,PREMIUM,STV1,INTERNAL",
        "2023-08,DEVELOPER,STV1,EXTERNAL",
        "2023-08,PREMIUM,STV2,INTERNAL",
        "2023-08,STANDARD,STV2,PRIVATE_ENDPOINT",
        "2026-08,DEVELOPER,STV2,EXTERNAL",
        "2026-08,PREMIUM,STV2,INTERNAL",
        "2026-08,PREMIUM,STV1,INTERNAL",
        "2026-08,PREMIUM_V2,V2,INJECTION",
        "2026-08,STANDARD_V2,V2,INTEGRATION",
        "2026-11,PREMIUM,STV2,EXTERNAL",
        "2026-11,PREMIUM,STV1,INTERNAL",
        "2026-11,PREMIUM_V2,V2,INJECTION",
        "2026-11,STANDARD_V2,V2,INTEGRATION"
    })
    void aConnectedInstanceHasStepsInItsPhases(String edition, Tier tier, Platform platform, Mode mode) {
        Set<Phase> phases = checklist(plan(edition, tier, platform, mode)).stream()
                .map(ChecklistItem::phase)
                .collect(Collectors.toSet());
        Set<Phase> wanted = EnumSet.allOf(Phase.class);
        // The private endpoint of 2022 changes nothing that the documents of 2023 warn of.
        if (mode == Mode.PRIVATE_ENDPOINT) {
            wanted.remove(Phase.CHANGE);
        }
        assertEquals(wanted, phases);
    }

    @Test
    void theTestMachineTriesEachServiceOnItsOwn() {
        Plan plan = plan("2023-08", Tier.PREMIUM, Platform.STV2, Mode.EXTERNAL);
        assertEquals(
                Set.of("test-machine-blob", "test-machine-table", "test-machine-sql", "test-machine-key-vault"),
                idsBeginning("test-machine-", plan));
        assertEquals(
                Set.of("test-machine-blob", "test-machine-table", "test-machine-sql"),
                idsBeginning("test-machine-", plan.withPlatform(Platform.STV1)));
    }

    private static Set<String> idsBeginning(String start, Plan plan) {
        return checklist(plan).stream()
                .map(ChecklistItem::id)
                .filter(id -> id.startsWith(start))
                .collect(Collectors.toSet());
    }

    private static List<String> repeated(Plan plan) {
        List<String> repeated = new ArrayList<>();
        List<ChecklistItem> items = checklist(plan);
        Set<String> forAll = items.stream()
                .filter(item -> item.region().isEmpty())
                .map(ChecklistItem::item)
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (ChecklistItem item : items) {
            boolean clash = item.region().isPresent() && forAll.contains(item.item());
            if (!seen.add(item.region() + item.item()) || clash) {
                repeated.add(item.item());
            }
        }
        return repeated;
    }

    private static List<ChecklistItem> checklist(Plan plan) {
        return Shipped.PLANNER.plan(plan).checklist();
    }

    private static Plan plan(String edition, Tier tier, Platform platform, Mode mode) {
        return Plan.of(edition, tier, mode, RegionPlan.of("westeurope", true)).withPlatform(platform);
    }

    private static Stream<Plan> plans() {
        return EDITIONS.stream()
                .flatMap(edition -> Stream.of(Tier.values())
                        .flatMap(tier -> Stream.of(Platform.values())
                                .flatMap(platform ->
                                        Stream.of(Mode.values()).map(mode -> plan(edition, tier, platform, mode)))))
                .flatMap(ChecklistTest::variants);
    }

    private static Stream<Plan> variants(Plan plain) {
        Plan everything = plain.withServiceName(Optional.of("contoso"))
                .withFeatures(EnumSet.allOf(Feature.class))
                .withDenyByDefault(true)
                .withServiceTagScope(ServiceTagScope.REGIONAL)
                .withCustomDns(List.of(Ipv4Address.parse("10.0.0.10")))
                .withForcedTunneling(Optional.of(TUNNEL))
                .withRegions(List.of(
                        RegionPlan.of("westeurope", true).withZones(1).withVnet(Ipv4Prefix.parse("10.20.0.0/16")),
                        RegionPlan.of("northeurope", false)));
        return Stream.of(
                plain,
                everything,
                everything.withFeatures(Set.of()).withForcedTunneling(Optional.of(TUNNEL.withServiceEndpoints(false))));
    }
}
