package org.apimplanner.model.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.ChangeKind;
import org.apimplanner.model.reference.Circumstances;
import org.apimplanner.model.reference.Confidence;
import org.apimplanner.model.reference.Downtime;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.LifecycleRow;
import org.apimplanner.model.reference.Need;
import org.apimplanner.model.reference.UpdateTime;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What changes the addresses: the union of the 2021 how-to (Routing) and of the address article of 2024
/// (Changes to the IP addresses), section 1.10 of the fact sheet.
class LifecycleTest {
    /// Of S003 and S001 for classic Premium in a network: recreated, subscription, network removed, mode,
    /// subnet (hence outgrown), another public IP, zones, region reinstated. Removing a region gives its
    /// address up.
    @Test
    void theDocumentsNameWhatChangesThePublicAddressOfPremiumInANetwork() {
        Set<ChangeKind> expected = EnumSet.of(
                ChangeKind.INSTANCE_RECREATED,
                ChangeKind.SUBSCRIPTION_REINSTATED,
                ChangeKind.NETWORK_REMOVED,
                ChangeKind.MODE_SWITCHED,
                ChangeKind.SUBNET_MOVED,
                ChangeKind.SUBNET_OUTGROWN,
                ChangeKind.PUBLIC_IP_REPLACED,
                ChangeKind.ZONES_CHANGED,
                ChangeKind.REGION_REINSTATED,
                ChangeKind.REGION_REMOVED);
        for (String edition : List.of("2021", "2023-08", "2026-08", "2026-11")) {
            assertEquals(expected, affecting(plan(edition, Tier.PREMIUM, Mode.INTERNAL)));
        }
    }

    /// Developer has one region, one unit and no zones.
    @Test
    void developerHasNeitherRegionsNorZones() {
        assertEquals(
                EnumSet.of(
                        ChangeKind.INSTANCE_RECREATED,
                        ChangeKind.SUBSCRIPTION_REINSTATED,
                        ChangeKind.NETWORK_REMOVED,
                        ChangeKind.MODE_SWITCHED,
                        ChangeKind.SUBNET_MOVED,
                        ChangeKind.SUBNET_OUTGROWN,
                        ChangeKind.PUBLIC_IP_REPLACED),
                affecting(plan("2026-08", Tier.DEVELOPER, Mode.EXTERNAL)));
    }

    @Test
    void onStv1TheMigrationIsAmongThem() {
        Set<ChangeKind> kinds =
                affecting(plan("2023-08", Tier.PREMIUM, Mode.INTERNAL).withPlatform(Platform.STV1));
        assertTrue(kinds.contains(ChangeKind.PLATFORM_MIGRATED), kinds::toString);
    }

    @Test
    void basicAndStandardKeepTheirAddressForLifeButForTwoMishaps() {
        assertEquals(
                EnumSet.of(ChangeKind.INSTANCE_RECREATED, ChangeKind.SUBSCRIPTION_REINSTATED),
                affecting(plan("2026-08", Tier.STANDARD, Mode.NONE)));
    }

    @Test
    void aTierWithoutAnAddressOfItsOwnHasNoneToLose() {
        assertEquals(Set.of(), affecting(plan("2026-08", Tier.BASIC_V2, Mode.NONE)));
        assertEquals(Set.of(), affecting(plan("2026-08", Tier.CONSUMPTION, Mode.NONE)));
    }

    private static Set<ChangeKind> affecting(Plan plan) {
        return Lifecycle.possible(report(plan), Shipped.REFERENCE).stream()
                .filter(c -> c.publicVip().affects())
                .map(Consequence::change)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, must, 15, 45",
        "2023-08, must, 15, 45",
        "2026-08, can, 15, ",
    })
    void theEditionSaysHowLongAMoveTakesAndWhetherItNeedsASecondPublicIp(
            String edition, String second, int least, Integer most) {
        Consequence move = possible(plan(edition, Tier.PREMIUM, Mode.EXTERNAL), ChangeKind.SUBNET_MOVED);
        assertEquals(second, move.secondPublicIp().word());
        assertEquals(new UpdateTime(Optional.of(least), Optional.ofNullable(most)), move.updateMinutes());
        assertEquals(Downtime.NONE, move.downtime());
        assertEquals(Need.MUST, move.newSubnet());
    }

    @Test
    void onStv1ThereIsNoPublicIpToBring() {
        Plan plan = plan("2023-08", Tier.PREMIUM, Mode.EXTERNAL).withPlatform(Platform.STV1);
        assertEquals(Need.NO, possible(plan, ChangeKind.SUBNET_MOVED).secondPublicIp());
    }

    @Test
    void developerIsDownDuringEachUpdateOfItsNetwork() {
        Plan plan = plan("2026-08", Tier.DEVELOPER, Mode.INTERNAL);
        for (ChangeKind kind :
                List.of(ChangeKind.SUBNET_MOVED, ChangeKind.MODE_SWITCHED, ChangeKind.DNS_SERVERS_CHANGED)) {
            assertEquals(Downtime.DURING_UPDATE, possible(plan, kind).downtime(), kind::word);
        }
        assertEquals(Downtime.NONE, possible(plan, ChangeKind.RULES_CHANGED).downtime());
    }

    @Test
    void scalingKeepsTheAddressesWhichIsInferred() {
        Consequence scaling = possible(plan("2023-08", Tier.PREMIUM, Mode.INTERNAL), ChangeKind.UNITS_SCALED);
        assertFalse(scaling.publicVip().affects() || scaling.privateVip().affects());
        assertEquals(Confidence.INFERRED, scaling.confidence());
    }

    /// MIG: subnet, security group, public IP, locks, the old gateway, the move, checking, addresses, the
    /// way back; S002: resource navigation link, six hours.
    @Test
    void theMigrationNamesItsStepsInOrder() {
        Plan stv1 = plan("2023-08", Tier.PREMIUM, Mode.INTERNAL).withPlatform(Platform.STV1);
        Consequence migration = ReportDiff.of(report(stv1), report(stv1.withPlatform(Platform.STV2)), Shipped.REFERENCE)
                .consequences()
                .getFirst();
        assertEquals(ChangeKind.PLATFORM_MIGRATED, migration.change());
        assertInOrder(
                migration.steps(),
                "does not migrate into its present subnet in one pass",
                "network security group",
                "Standard public IP address",
                "locks on the resource group",
                "48 hours",
                "about 45 minutes",
                "status Online",
                "custom domain names",
                "up to six hours",
                "resource navigation link",
                "no way back to stv1");
    }

    @ParameterizedTest
    @CsvSource({"2023-08, up to six hours", "2026-08, up to one hour"})
    void theLockOnTheOldSubnetLastsAsLongAsTheEditionSays(String edition, String lock) {
        List<String> steps = possible(plan(edition, Tier.PREMIUM, Mode.INTERNAL), ChangeKind.SUBNET_MOVED)
                .steps();
        assertTrue(steps.stream().anyMatch(s -> s.contains(lock)), steps::toString);
        assertTrue(steps.stream().anyMatch(s -> s.contains("four to six hours")), steps::toString);
    }

    /// The changelog of May 2024: changing the subnet removes the address; it knows stv2 alone.
    @ParameterizedTest
    @CsvSource({"2023-08,false", "2026-08,true", "2026-11,true"})
    void aMoveDropsAnAddressOfOnesOwn(String edition, boolean said) {
        Plan plan = plan(edition, Tier.PREMIUM, Mode.EXTERNAL);
        assertEquals(said, mentions(plan, "changing the subnet removes it"));
        assertFalse(mentions(plan.withPlatform(Platform.STV1), "changing the subnet removes it"));
    }

    /// The changelog of June 2026, for the tiers that have more than 15 units.
    @ParameterizedTest
    @CsvSource({"2023-08,PREMIUM,false", "2026-08,PREMIUM,true", "2026-11,PREMIUM_V2,true", "2026-11,STANDARD_V2,false"
    })
    void aboveFifteenUnitsAStepDownIsAQuarterAtMost(String edition, Tier tier, boolean said) {
        List<String> steps = possible(plan(edition, tier, Mode.NONE), ChangeKind.UNITS_SCALED)
                .steps();
        assertEquals(said, steps.stream().anyMatch(s -> s.contains("25 %")), steps::toString);
    }

    /// The zones article of June 2025 asked for a new subnet, that of November 2025 does not.
    @ParameterizedTest
    @CsvSource({"2026-08,SHOULD", "2026-11,NO"})
    void zonesNeedANewSubnetNoLonger(String edition, Need newSubnet) {
        Plan plan = plan(edition, Tier.PREMIUM, Mode.EXTERNAL);
        assertEquals(newSubnet, possible(plan, ChangeKind.ZONES_CHANGED).newSubnet());
    }

    @Test
    void forcedTunnelingAddsItsStepsOnlyWhereItIsOn() {
        Plan plan = plan("2026-08", Tier.PREMIUM, Mode.INTERNAL);
        Plan tunneled = plan.withForcedTunneling(Optional.of(ForcedTunneling.throughGateway()));
        assertFalse(mentions(plan, "route table"));
        assertTrue(mentions(tunneled, "route table"));
    }

    private static boolean mentions(Plan plan, String words) {
        return possible(plan, ChangeKind.SUBNET_MOVED).steps().stream().anyMatch(s -> s.contains(words));
    }

    private static void assertInOrder(List<String> steps, String... words) {
        int from = 0;
        for (String word : words) {
            int found = from;
            while (found < steps.size() && !steps.get(found).contains(word)) {
                found++;
            }
            assertTrue(found < steps.size(), () -> word + " is missing or out of order in " + steps);
            from = found;
        }
    }

    @Test
    void whatMayHappenReadsWellWithoutASecondPlan() {
        for (Mode mode : Mode.values()) {
            for (Tier tier : Tier.values()) {
                for (Consequence c : Lifecycle.possible(report(plan("2026-08", tier, mode)), Shipped.REFERENCE)) {
                    String all = c.summary() + String.join(" ", c.steps());
                    assertFalse(all.contains("{") || all.contains("|"), all);
                    assertTrue(Character.isUpperCase(c.summary().charAt(0)), all);
                }
            }
        }
    }

    /// No change of a legal or illegal plan may be left without an answer.
    @Test
    void everyKindOfChangeThatPlansShowHasARowEverywhere() {
        Set<ChangeKind> unseen = EnumSet.of(
                ChangeKind.REGION_REINSTATED,
                ChangeKind.PUBLIC_IP_REPLACED,
                ChangeKind.INSTANCE_RECREATED,
                ChangeKind.SUBSCRIPTION_REINSTATED);
        for (ChangeKind kind : EnumSet.complementOf(EnumSet.copyOf(unseen))) {
            for (Circumstances circumstances : everywhere()) {
                assertTrue(
                        Shipped.REFERENCE.lifecycle(kind, circumstances).isPresent(),
                        () -> kind.word() + " in " + circumstances);
            }
        }
    }

    @Test
    void everyRowIsTheAnswerSomewhere() {
        Set<String> used = new HashSet<>();
        for (ChangeKind kind : ChangeKind.values()) {
            everywhere().forEach(c -> Shipped.REFERENCE.lifecycle(kind, c).ifPresent(row -> used.add(row.id())));
        }
        List<String> idle = Shipped.REFERENCE.lifecycle().stream()
                .map(LifecycleRow::id)
                .filter(id -> !used.contains(id))
                .filter(id -> !id.startsWith("tunnel-changed-on"))
                .toList();
        assertEquals(List.of(), idle);
    }

    private static List<Circumstances> everywhere() {
        return Shipped.REFERENCE.editions().stream()
                .map(Edition::id)
                .flatMap(edition -> Arrays.stream(Tier.values())
                        .flatMap(tier -> Arrays.stream(Platform.values())
                                .flatMap(platform -> Arrays.stream(Mode.values())
                                        .map(mode -> new Circumstances(
                                                edition, Cloud.PUBLIC, tier, platform, mode, Set.of(), Set.of())))))
                .toList();
    }

    private static Consequence possible(Plan plan, ChangeKind kind) {
        return Lifecycle.possible(report(plan), Shipped.REFERENCE).stream()
                .filter(c -> c.change() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Plan plan(String edition, Tier tier, Mode mode) {
        return Plan.of(edition, tier, mode, RegionPlan.of("westeurope", true));
    }

    private static Report report(Plan plan) {
        return Shipped.PLANNER.plan(plan);
    }
}
