package org.apimplanner.model.reference;

import static org.apimplanner.model.reference.Reference.DATA;
import static org.apimplanner.model.reference.Reference.everything;
import static org.apimplanner.model.reference.Reference.nsgRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Platform;
import org.junit.jupiter.api.Test;

/// What must hold between rows, whatever the documents say.
class ConsistencyTest {
    private static void everyTable(BiConsumer<Circumstances, List<NsgRow>> check) {
        for (String edition : Reference.EDITIONS) {
            for (Platform platform : Platform.values()) {
                for (Mode mode : Mode.values()) {
                    Circumstances circumstances = everything(edition, platform, mode);
                    check.accept(circumstances, nsgRows(circumstances).toList());
                }
            }
        }
    }

    @Test
    void noTwoRulesOfOneNetworkShareAPriority() {
        everyTable((circumstances, rows) -> {
            Set<String> taken = new HashSet<>();
            for (NsgRow row : rows) {
                row.priorities().forEach((direction, priority) -> {
                    assertTrue(taken.add(direction + " " + priority), () -> row.id() + " in " + circumstances);
                    assertTrue(
                            !row.regional() || taken.add(direction + " " + (priority + 1)),
                            () -> row.id() + " has no room for the rule of its primary region");
                });
            }
        });
    }

    @Test
    void eachRuleHasOneRowInOneNetwork() {
        everyTable((circumstances, rows) -> assertEquals(
                rows.size(), rows.stream().map(NsgRow::rule).distinct().count(), circumstances::toString));
    }

    @Test
    void theDenyIsTheLastRule() {
        everyTable((circumstances, rows) -> rows.stream()
                .flatMap(r -> r.priorities().entrySet().stream()
                        .filter(e -> !r.rule().equals("deny-all"))
                        .map(Map.Entry::getValue))
                .forEach(priority -> assertTrue(priority < 4096)));
        NsgRow deny = DATA.nsgRows().stream()
                .filter(r -> r.rule().equals("deny-all"))
                .findFirst()
                .orElseThrow();
        assertEquals(Map.of(Direction.INBOUND, 4096, Direction.OUTBOUND, 4096), deny.priorities());
    }

    @Test
    void rowsOfOneRuleShareNameAndPriorities() {
        Map<String, NsgRow> first = new HashMap<>();
        List<NsgRow> documented = DATA.nsgRows().stream()
                .filter(row -> Collections.disjoint(row.appliesTo().conditions(), Reference.NAMED))
                .toList();
        for (NsgRow row : documented) {
            NsgRow other = first.putIfAbsent(row.rule(), row);
            if (other != null) {
                assertEquals(other.name(), row.name(), row.id());
                assertEquals(other.priorities(), row.priorities(), row.id());
            }
        }
        assertEquals(
                first.size(),
                first.values().stream().map(NsgRow::name).distinct().count(),
                "two rules share a name");
    }

    @Test
    void aRowThatIsNotVerifiedSaysWhatIsOpen() {
        Stream.of(
                        DATA.nsgRows().stream().filter(r -> !r.verified()).map(NsgRow::note),
                        DATA.endpoints().stream().filter(r -> !r.verified()).map(EndpointRow::note),
                        DATA.dns().stream().filter(r -> !r.verified()).map(DnsRow::note))
                .flatMap(s -> s)
                .forEach(note -> assertTrue(note.isPresent()));
    }

    @Test
    void everyEditionPlatformAndModeHasOnePublicIpAnswer() {
        everyTable((circumstances, rows) -> {
            boolean legal = DATA.mode(circumstances.mode()).platforms().contains(circumstances.platform());
            Optional<PublicIpRow> answer = DATA.publicIps().stream()
                    .filter(r -> r.appliesTo().matches(circumstances))
                    .findFirst();
            assertTrue(answer.isPresent() || !legal, circumstances::toString);
        });
    }

    @Test
    void everyModeWithASubnetHasOneSubnetRule() {
        everyTable((circumstances, rows) -> {
            boolean legal = DATA.mode(circumstances.mode()).platforms().contains(circumstances.platform());
            long rules = DATA.subnetRules().stream()
                    .filter(r -> r.appliesTo().matches(circumstances))
                    .count();
            assertTrue(!legal || rules == (circumstances.mode() == Mode.NONE ? 0 : 1), circumstances::toString);
        });
    }

    @Test
    void dnsRecordsNeverClaimTheWholeSuffix() {
        for (DnsRow row : DATA.dns()) {
            assertTrue(row.zone().contains("service") || row.zone().startsWith("privatelink."), row.id());
        }
    }

    @Test
    void sentencesEndAndNameNoPlaceholderThatIsUnknown() {
        for (ChecklistRow row : DATA.checklist()) {
            assertTrue(row.item().endsWith("."), row.id());
            assertFalse(row.item().matches(".*\\{(?!region|regionName|subnet|service|tagCode|appliance).*"), row.id());
        }
        DATA.nsgRows().forEach(r -> assertTrue(r.purpose().endsWith("."), r.id()));
        DATA.endpoints().forEach(r -> assertTrue(r.purpose().endsWith("."), r.id()));
    }
}
