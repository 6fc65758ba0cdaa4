package org.apimplanner.model.reference;

import static org.apimplanner.model.reference.Reference.everything;
import static org.apimplanner.model.reference.Reference.nsgRows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The port tables, held against numbers counted in the documents by hand.
class PortTableTest {
    private static final Set<String> PROSE = Set.of(
            "portal-publishing",
            "dns",
            "ntp",
            "internal-diagnostics",
            "windows-activation",
            "deny-all",
            "managed-certificates");

    private static Stream<NsgRow> table(String edition, Platform platform) {
        return nsgRows(everything(edition, platform, Mode.EXTERNAL)).filter(r -> !PROSE.contains(r.rule()));
    }

    @ParameterizedTest
    @CsvSource({
        "2021,STV1,14",
        "2021,STV2,14",
        "2023-08,STV2,14",
        "2023-08,STV1,15",
        "2026-08,STV2,16",
        "2026-08,STV1,16",
        "2026-11,STV2,16",
        "2026-11,STV1,16"
    })
    void eachTableHasAsManyRowsAsItsDocument(String edition, Platform platform, int rows) {
        assertEquals(rows, table(edition, platform).count());
        assertEquals(rows, table(edition, platform).map(NsgRow::rule).distinct().count());
    }

    @Test
    void theTableOf2021RequiresFourRows() {
        assertEquals(Set.of("storage", "sql", "key-vault", "load-balancer-probe"), required("2021", Platform.STV2));
    }

    @Test
    void theTableOf2023RequiresSixRowsOnStv2AndFiveOnStv1() {
        Set<String> stv1 = Set.of("client-https", "management-endpoint", "storage", "sql", "load-balancer-probe");
        assertEquals(stv1, required("2023-08", Platform.STV1));
        assertEquals(plus(stv1, "key-vault"), required("2023-08", Platform.STV2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08", "2026-11"})
    void theTablesOf2026RequireNineRows(String edition) {
        assertEquals(
                Set.of(
                        "client-https",
                        "management-endpoint",
                        "certificate-validation",
                        "storage",
                        "sql",
                        "key-vault",
                        "azure-monitor",
                        "load-balancer-probe",
                        "traffic-manager"),
                required(edition, Platform.STV2));
    }

    @Test
    void thePortsOf2023AreThoseOfItsTable() {
        Map<String, String> ports = new TreeMap<>();
        table("2023-08", Platform.STV2)
                .forEach(r -> ports.put(r.rule(), r.protocol().word() + r.ports()));
        assertEquals(
                Map.ofEntries(
                        Map.entry("client-https", "Tcp[443]"),
                        Map.entry("management-endpoint", "Tcp[3443]"),
                        Map.entry("storage", "Tcp[443]"),
                        Map.entry("entra-id", "Tcp[443]"),
                        Map.entry("credential-manager", "Tcp[443]"),
                        Map.entry("sql", "Tcp[1433]"),
                        Map.entry("key-vault", "Tcp[443]"),
                        Map.entry("event-hubs", "Tcp[5671, 5672, 443]"),
                        Map.entry("git-repository", "Tcp[445]"),
                        Map.entry("azure-monitor", "Tcp[1886, 443]"),
                        Map.entry("external-cache", "Tcp[6380]"),
                        Map.entry("internal-cache", "Tcp[6381-6383]"),
                        Map.entry("rate-limit-counters", "Udp[4290]"),
                        Map.entry("load-balancer-probe", "Tcp[6390]")),
                ports);
    }

    /// 10000 since 30 April 2026, for Azure Managed Redis; the last table of stv1 keeps 6380.
    @Test
    void theExternalCacheOf2026IsAzureManagedRedis() {
        assertEquals("[6380]", ports("2023-08", Platform.STV2, "external-cache"));
        for (String edition : List.of("2026-08", "2026-11")) {
            assertEquals("[10000]", ports(edition, Platform.STV2, "external-cache"));
            assertEquals("[6380]", ports(edition, Platform.STV1, "external-cache"));
        }
    }

    @Test
    void theProbeComesOnAnyPortOnStv1() {
        assertEquals("[*]", ports("2023-08", Platform.STV1, "load-balancer-probe"));
        assertEquals("[*]", ports("2026-08", Platform.STV1, "load-balancer-probe"));
        assertEquals("[6390]", ports("2021", Platform.STV1, "load-balancer-probe"));
    }

    @Test
    void theProbeIsOptionalForTheSingleUnitOfADeveloperInstance() {
        for (String edition : Reference.EDITIONS) {
            List<NsgRow> probe = nsgRows(new Circumstances(
                            edition, Cloud.PUBLIC, Tier.DEVELOPER, Platform.STV2, Mode.INTERNAL, Set.of(), Set.of()))
                    .filter(r -> r.rule().equals("load-balancer-probe"))
                    .toList();
            assertEquals(
                    List.of(Requirement.OPTIONAL),
                    probe.stream().map(NsgRow::requirement).toList());
        }
    }

    @Test
    void onlyExternalModeAdmitsClientsFromTheInternet() {
        for (String edition : Reference.EDITIONS) {
            assertEquals(
                    0,
                    nsgRows(everything(edition, Platform.STV2, Mode.INTERNAL))
                            .filter(r ->
                                    r.source().equals("Internet") || r.source().equals("AzureTrafficManager"))
                            .count());
        }
    }

    @Test
    void port80IsOnRequestOnly() {
        table("2023-08", Platform.STV2)
                .filter(r -> r.rule().equals("client-https"))
                .forEach(r ->
                        assertEquals("{HTTP_CLIENTS=[80]}", r.featurePorts().toString()));
    }

    @Test
    void rowsThatSayInboundAndOutboundBecomeARuleInEachDirection() {
        Set<String> both = table("2026-08", Platform.STV2)
                .filter(r -> r.priorities().size() == Direction.values().length)
                .map(NsgRow::rule)
                .collect(Collectors.toSet());
        assertEquals(Set.of("external-cache", "internal-cache", "rate-limit-counters"), both);
    }

    @Test
    void onlyStorageSqlAndEventHubsHaveRegionalTags() {
        Set<String> regional = Reference.DATA.nsgRows().stream()
                .filter(NsgRow::regional)
                .map(NsgRow::destination)
                .collect(Collectors.toSet());
        assertEquals(Set.of("Storage", "Sql", "EventHub"), regional);
    }

    /// The include of 1 December 2025 and that of 26 August 2026.
    @ParameterizedTest
    @CsvSource({"2026-08,REQUIRED", "2026-11,OPTIONAL"})
    void aV2InstanceNeedsKeyVaultAndUntilAugust2026Storage(String edition, Requirement storage) {
        for (Mode mode : List.of(Mode.INJECTION, Mode.INTEGRATION)) {
            List<String> rules = nsgRows(new Circumstances(
                            edition,
                            Cloud.PUBLIC,
                            Tier.PREMIUM_V2,
                            Platform.V2,
                            mode,
                            Set.of(Feature.values()),
                            Set.of()))
                    .map(r -> r.rule() + r.ports() + r.requirement())
                    .toList();
            assertEquals(List.of("storage[443]" + storage, "key-vault[443]REQUIRED"), rules);
        }
    }

    private static Set<String> required(String edition, Platform platform) {
        return table(edition, platform)
                .filter(r -> r.requirement() == Requirement.REQUIRED)
                .map(NsgRow::rule)
                .collect(Collectors.toSet());
    }

    private static Set<String> plus(Set<String> rules, String more) {
        return Stream.concat(rules.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    private static String ports(String edition, Platform platform, String rule) {
        return table(edition, platform)
                .filter(r -> r.rule().equals(rule))
                .map(r -> r.ports().toString())
                .collect(Collectors.joining());
    }
}
