package org.apimplanner.model.planner;

import static org.apimplanner.model.planner.TestPlans.APPLIANCE;
import static org.apimplanner.model.planner.TestPlans.EDITIONS;
import static org.apimplanner.model.planner.TestPlans.abroad;
import static org.apimplanner.model.planner.TestPlans.first;
import static org.apimplanner.model.planner.TestPlans.in;
import static org.apimplanner.model.planner.TestPlans.premium;
import static org.apimplanner.model.planner.TestPlans.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.golden.ReportTables;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Route;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The traps of forced tunneling and the control plane.
final class RoutingTrapTest {
    @ParameterizedTest(name = "Traps 9, 12, 13: {2} in {3} gives {4}")
    @CsvSource({
        "PUBLIC, jioindiacentral, India Central, 2023-08, 20.192.234.160",
        "PUBLIC, jioindiawest, India West, 2023-08, 20.193.202.160",
        "PUBLIC, centralindia, Central India, 2023-08, 13.71.49.1 20.192.45.112",
        "PUBLIC, westindia, West India, 2023-08, 40.81.89.24",
        "PUBLIC, westindia, West India, 2021, 40.81.89.24 104.214.19.224 52.162.110.80",
        "PUBLIC, brazilsouth, Brazil South, 2023-08, 191.233.24.179 191.238.73.14",
        "PUBLIC, canadacentral, Canada Central, 2023-08, 52.139.20.34 20.48.201.76",
        "PUBLIC, koreacentral, Korea Central, 2023-08, 40.82.157.167 20.194.74.240",
        "PUBLIC, southafricanorth, South Africa North, 2023-08, 102.133.130.197 102.37.166.220",
        "PUBLIC, southafricawest, South Africa West, 2023-08, 102.133.0.79",
        "PUBLIC, southcentralus, South Central US, 2023-08, 20.188.77.119 20.97.32.190",
        "PUBLIC, southcentralus, South Central US, 2021, 20.188.77.119 20.97.32.190 104.214.19.224 52.162.110.80",
        "PUBLIC, northcentralus, North Central US, 2021, 40.81.47.216 104.214.19.224 52.162.110.80",
        "PUBLIC, switzerlandnorth, Switzerland North, 2021, 51.107.0.91 104.214.19.224 52.162.110.80",
        "PUBLIC, switzerlandnorth, Switzerland North, 2023-08, 51.107.246.176 51.107.0.91",
        "PUBLIC, switzerlandnorth, Switzerland North, 2026-08, 51.107.246.176 51.107.0.91",
        "US_GOV, usgovvirginia, USGov Virginia, 2023-08, 52.227.222.92 52.127.42.160 52.127.34.192",
        "US_GOV, usgovtexas, USGov Texas, 2021, 52.243.154.118 52.127.42.160 52.127.34.192",
        "CHINA, chinanorth, China North, 2023-08, 40.125.137.220 139.217.51.16 139.217.171.176",
        "CHINA, chinaeast2, China East 2, 2021, 40.73.104.4 139.217.51.16 139.217.171.176",
        "CHINA, chinanorth3, China North 3, 2023-08, 139.217.51.16 139.217.171.176"
    })
    void controlPlaneAddresses(Cloud cloud, String region, String label, String edition, String addresses) {
        Plan plan = abroad(cloud, region, edition)
                .withForcedTunneling(Optional.of(APPLIANCE.withControlPlane(ControlPlane.ADDRESSES)));
        Set<String> expected = new HashSet<>(Set.of("0.0.0.0/0|VirtualAppliance|10.0.1.4"));
        Arrays.stream(addresses.split(" ", -1)).forEach(a -> expected.add(a + "/32|Internet|"));
        assertEquals(expected, Set.copyOf(ReportTables.routes(first(plan))), label);
    }

    @Test
    @DisplayName("Trap 11: in China a tag route is given with a warning, and a region without an address says so")
    void chinaWarns() {
        Plan tag = abroad(Cloud.CHINA, "chinanorth3", "2026-08").withForcedTunneling(Optional.of(APPLIANCE));
        assertTrue(ReportTables.routes(first(tag)).contains("ApiManagement|Internet|"));
        assertTrue(report(tag).count(Severity.WARNING) > warningsOf(Cloud.PUBLIC, "northeurope"));
        Plan addresses = tag.withForcedTunneling(Optional.of(APPLIANCE.withControlPlane(ControlPlane.ADDRESSES)));
        assertTrue(report(addresses).findings().stream()
                .anyMatch(f -> f.severity() != Severity.INFO && f.message().contains("China North 3")));
    }

    private static long warningsOf(Cloud cloud, String region) {
        return report(abroad(cloud, region, "2026-08").withForcedTunneling(Optional.of(APPLIANCE)))
                .count(Severity.WARNING);
    }

    @Test
    @DisplayName("Trap 16: the way back is literally Internet, never the appliance, and few tags are routed")
    void theWayBackIsInternet() {
        for (String edition : EDITIONS) {
            for (ControlPlane controlPlane : ControlPlane.values()) {
                Plan plan = premium(edition, Mode.EXTERNAL)
                        .withForcedTunneling(Optional.of(APPLIANCE.withControlPlane(controlPlane)));
                List<Route> back = first(plan).routes().stream()
                        .filter(r -> !r.destination().equals("0.0.0.0/0"))
                        .toList();
                assertFalse(back.isEmpty());
                assertTrue(back.stream()
                        .allMatch(r -> r.nextHopType() == HopType.INTERNET
                                && r.nextHopAddress().isEmpty()));
                assertTrue(back.stream()
                                .filter(r -> !r.destination().contains("/"))
                                .count()
                        <= 25);
            }
        }
    }

    @Test
    @DisplayName("Trap 17: in external mode clients need routes of their own; without any there is a finding")
    void clientsNeedRoutes() {
        Plan external = premium("2023-08", Mode.EXTERNAL).withForcedTunneling(Optional.of(APPLIANCE));
        Plan internal = premium("2023-08", Mode.INTERNAL).withForcedTunneling(Optional.of(APPLIANCE));
        assertTrue(report(external).findings().stream().anyMatch(f -> f.path().contains("clientPrefixes")));
        assertTrue(report(internal).findings().stream().noneMatch(f -> f.path().contains("clientPrefixes")));
        List<Ipv4Prefix> clients = List.of(Ipv4Prefix.parse("198.51.100.0/24"));
        Plan named = external.withForcedTunneling(Optional.of(APPLIANCE.withClientPrefixes(clients)));
        assertTrue(ReportTables.routes(first(named)).contains("198.51.100.0/24|Internet|"));
        assertTrue(report(named).findings().stream().noneMatch(f -> f.path().contains("clientPrefixes")));
    }

    @Test
    @DisplayName("Trap 23: whether a public IP resource is required depends on edition and platform")
    void publicIpHasChanged() {
        for (Mode mode : List.of(Mode.EXTERNAL, Mode.INTERNAL)) {
            assertTrue(first(premium("2021", mode)).publicIp().required());
            assertTrue(first(premium("2023-08", mode)).publicIp().required());
            assertFalse(first(premium("2026-08", mode)).publicIp().required());
            assertFalse(first(premium("2023-08", mode).withPlatform(org.apimplanner.model.plan.Platform.STV1))
                    .publicIp()
                    .required());
        }
        assertEquals(
                Optional.of("Standard"),
                first(premium("2023-08", Mode.INTERNAL)).publicIp().sku());
    }

    @Test
    @DisplayName("Trap 29: the Developer tier is told of the downtime that a network change brings")
    void developerHasDowntime() {
        Plan developer = in("westeurope", "2023-08", Tier.DEVELOPER, Mode.EXTERNAL);
        assertTrue(mentionsDowntime(developer));
    }

    private static boolean mentionsDowntime(Plan plan) {
        return report(plan).checklist().stream().anyMatch(c -> c.item().matches("(?i).*\\bdown(time)?\\b.*"));
    }
}
