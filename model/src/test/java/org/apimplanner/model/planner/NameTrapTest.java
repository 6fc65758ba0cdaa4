package org.apimplanner.model.planner;

import static org.apimplanner.model.planner.TestPlans.ALL_FEATURES;
import static org.apimplanner.model.planner.TestPlans.EDITIONS;
import static org.apimplanner.model.planner.TestPlans.abroad;
import static org.apimplanner.model.planner.TestPlans.first;
import static org.apimplanner.model.planner.TestPlans.in;
import static org.apimplanner.model.planner.TestPlans.premium;
import static org.apimplanner.model.planner.TestPlans.report;
import static org.apimplanner.model.planner.TestPlans.withSecondRegion;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.golden.ReportTables;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.reference.EndpointRow;
import org.apimplanner.model.reference.RegionFact;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.RegionReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The traps of names: regions, tags, hosts and dates.
final class NameTrapTest {
    @ParameterizedTest(name = "Trap 8: {0} is {1} after Storage and {2} after AzureCloud")
    @CsvSource({
        "germanywestcentral, GermanyWestCentral, germanywc",
        "francecentral, FranceCentral, centralfrance",
        "norwayeast, NorwayEast, norwaye",
        "switzerlandnorth, SwitzerlandNorth, switzerlandn",
        "brazilsoutheast, BrazilSoutheast, brazilse",
        "westus, WestUS, westus"
    })
    void threeNamesOfARegion(String name, String suffix, String code) {
        Plan regional = in(name, "2023-08", Tier.PREMIUM, Mode.EXTERNAL).withServiceTagScope(ServiceTagScope.REGIONAL);
        assertTrue(ReportTables.nsg(first(regional))
                .contains("Outbound|Tcp|VirtualNetwork|Storage." + suffix + "|443|Allow|required|"));
        assertTrue(ReportTables.firewall(first(regional))
                .contains("fqdn|" + name + ".login.microsoft.com|Tcp|443|required"));
        Plan consumption = in(name, "2026-08", Tier.CONSUMPTION, Mode.NONE);
        assertEquals(List.of("AzureCloud." + code), ReportTables.sources(first(consumption)));
    }

    @ParameterizedTest(name = "Trap 9: \"{0}\" means {1}")
    @CsvSource({
        "India Central, jioindiacentral",
        "India West, jioindiawest",
        "Central India, centralindia",
        "West India, westindia",
        "USGov Virginia, usgovvirginia",
        "US Gov Virginia, usgovvirginia",
        "USGOVVIRGINIA, usgovvirginia",
        "USDoD Central, usdodcentral",
        "West Europe, westeurope"
    })
    void spellingsOfRegions(String spelling, String name) {
        assertEquals(Optional.of(name), Shipped.REFERENCE.findRegion(spelling).map(RegionFact::name));
    }

    @Test
    @DisplayName("Trap 10: US Gov regions have their tag suffix, and Iowa is no longer on offer")
    void governmentRegions() {
        Plan plan = abroad(Cloud.US_GOV, "usgovvirginia", "2026-08").withServiceTagScope(ServiceTagScope.REGIONAL);
        assertTrue(ReportTables.nsg(first(plan))
                .contains("Outbound|Tcp|VirtualNetwork|Sql.USGovVirginia|1433|Allow|required|"));
        assertTrue(Shipped.REFERENCE.regions().stream()
                .filter(RegionFact::listed)
                .noneMatch(r -> r.name().equals("usgoviowa")));
    }

    @Test
    @DisplayName("Storage.WestUS is a tag of the public cloud: the other clouds have no such tag to allow")
    void westUsIsPublic() {
        for (Cloud cloud : Cloud.values()) {
            Plan plan = abroad(cloud, placeIn(cloud), "2023-08")
                    .withFeatures(Set.of(Feature.DEVELOPER_PORTAL))
                    .withServiceTagScope(ServiceTagScope.REGIONAL);
            boolean allowed = first(plan).nsgRules().stream()
                    .anyMatch(r -> r.destination().equals("Storage.WestUS"));
            assertEquals(cloud == Cloud.PUBLIC, allowed, cloud.word());
        }
    }

    private static String placeIn(Cloud cloud) {
        return switch (cloud) {
            case PUBLIC -> "westeurope";
            case US_GOV -> "usgovvirginia";
            case CHINA -> "chinanorth3";
        };
    }

    @Test
    @DisplayName("Storage.WestUS is added once at most: not where West US is the own or the primary region")
    void westUsOnlyWhereItIsMissing() {
        Plan plan = in("westus", "2023-08", Tier.PREMIUM, Mode.EXTERNAL)
                .withFeatures(Set.of(Feature.DEVELOPER_PORTAL))
                .withServiceTagScope(ServiceTagScope.REGIONAL);
        for (RegionReport region : report(withSecondRegion(plan, "eastus")).regions()) {
            assertEquals(
                    List.of("required"),
                    region.nsgRules().stream()
                            .filter(r -> r.destination().equals("Storage.WestUS"))
                            .map(r -> r.requirement().word())
                            .toList(),
                    region.name());
        }
    }

    @ParameterizedTest(name = "Trap 11: {0} has {2} monitoring hosts")
    @CsvSource({"PUBLIC, westeurope, 9, true", "US_GOV, usgovtexas, 12, true", "CHINA, chinaeast2, 11, false"})
    void monitoringHostsOfEachCloud(Cloud cloud, String region, int hosts, boolean prod3Black) {
        List<String> lines = ReportTables.firewall(first(abroad(cloud, region, "2023-08"))).stream()
                .filter(l -> l.contains("|443; 1886|"))
                .toList();
        assertEquals(hosts, lines.size());
        assertEquals(prod3Black, lines.stream().anyMatch(l -> l.contains("prod3-black")));
    }

    @Test
    @DisplayName("Trap 24: a host is a host: no spaces, no open template; wildcards stay out of DNS records")
    void hostsAreClean() {
        for (EndpointRow row : Shipped.REFERENCE.endpoints()) {
            row.destinations().forEach(d -> assertEquals(d.strip(), d));
        }
        Plan plan = premium("2026-08", Mode.INTERNAL).withFeatures(ALL_FEATURES);
        RegionReport region = first(plan);
        for (FirewallRule rule : region.firewall()) {
            assertFalse(rule.destination().matches(".*[\\s<>{}].*"), rule.destination());
            boolean host = rule.destination().matches("(\\*\\.)?([a-z0-9-]+\\.)+[a-z]+");
            assertEquals(rule.kind() == EndpointKind.FQDN, host, rule.destination());
        }
        region.dnsRecords().forEach(d -> assertFalse((d.zone() + d.name()).contains("*"), d.zone()));
    }

    @Test
    @DisplayName("Trap 26: what the undated page says is cited with its page stamp, although it names later tiers")
    void pageStampIsTheDate() {
        RegionReport region = first(in("westeurope", "2026-08", Tier.PREMIUM_V2, Mode.NONE));
        assertTrue(region.sourceAddresses().getFirst().references().stream()
                .anyMatch(s -> s.asOf().equals("2024-05-21")));
    }

    @Test
    @DisplayName("The contradiction about zones: none is made for the whole of azure-api.net")
    void noZoneForTheApex() {
        for (String edition : EDITIONS) {
            RegionReport region = first(premium(edition, Mode.INTERNAL));
            assertEquals(5, region.dnsRecords().size(), edition);
            region.dnsRecords().forEach(d -> assertFalse(d.zone().equals("azure-api.net"), edition));
        }
    }
}
