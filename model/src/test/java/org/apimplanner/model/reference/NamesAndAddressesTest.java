package org.apimplanner.model.reference;

import static org.apimplanner.model.reference.Reference.DATA;
import static org.apimplanner.model.reference.Reference.endpoints;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Regions, control-plane addresses and host lists, held against numbers counted in the documents by hand.
class NamesAndAddressesTest {
    @ParameterizedTest
    @CsvSource({
        "2021,PUBLIC,48", "2021,CHINA,6", "2021,US_GOV,8",
        "2023-08,PUBLIC,46", "2023-08,CHINA,6", "2023-08,US_GOV,8",
        "2026-08,PUBLIC,0", "2026-08,CHINA,0", "2026-08,US_GOV,0"
    })
    void eachControlPlaneListHasAsManyRowsAsItsDocument(String edition, Cloud cloud, int rows) {
        assertEquals(rows, list(edition).filter(r -> r.cloud() == cloud).count());
    }

    @Test
    void sevenRegionsHaveTwoControlPlaneAddressesAndSwitzerlandNorthIsTheEighth() {
        assertEquals(7, list("2021").filter(r -> r.addresses().size() == 2).count());
        assertEquals(8, list("2023-08").filter(r -> r.addresses().size() == 2).count());
        assertEquals("[51.107.0.91]", addresses("2021", "switzerlandnorth"));
        assertEquals("[51.107.246.176, 51.107.0.91]", addresses("2023-08", "switzerlandnorth"));
    }

    @Test
    void thePublicGlobalAddressesStandInTheListOf2021Only() {
        assertEquals(Map.of(Cloud.PUBLIC, 2L, Cloud.CHINA, 2L, Cloud.US_GOV, 2L), globals("2021"));
        assertEquals(Map.of(Cloud.CHINA, 2L, Cloud.US_GOV, 2L), globals("2023-08"));
    }

    @Test
    void indiaCentralInTheListIsJioIndiaCentral() {
        assertEquals("[20.192.234.160]", addresses("2023-08", "jioindiacentral"));
        assertEquals("[20.193.202.160]", addresses("2023-08", "jioindiawest"));
        assertEquals("[13.71.49.1, 20.192.45.112]", addresses("2023-08", "centralindia"));
        assertEquals("[40.81.89.24]", addresses("2023-08", "westindia"));
        assertEquals(
                "jioindiacentral",
                DATA.findRegion("India Central").orElseThrow().name());
        assertEquals(
                "centralindia", DATA.findRegion("Central India").orElseThrow().name());
    }

    @Test
    void southAfricaWestHasTheAddressThatALaterPageGivesToTheNorth() {
        assertEquals("[102.133.0.79]", addresses("2023-08", "southafricawest"));
        assertEquals("[102.133.130.197, 102.37.166.220]", addresses("2023-08", "southafricanorth"));
    }

    @Test
    void noAddressBelongsToTwoRegions() {
        for (String edition : List.of("2021", "2023-08")) {
            List<Ipv4Address> all =
                    list(edition).flatMap(r -> r.addresses().stream()).toList();
            assertEquals(all.size(), Set.copyOf(all).size());
        }
    }

    @Test
    void twelvePublicRegionsHaveACodeThatIsNotTheirName() {
        Map<String, String> odd = new TreeMap<>();
        DATA.regions().stream().filter(r -> !r.tagCode().equals(r.name())).forEach(r -> odd.put(r.name(), r.tagCode()));
        assertEquals(
                Map.ofEntries(
                        Map.entry("brazilsoutheast", "brazilse"),
                        Map.entry("chilecentral", "chilec"),
                        Map.entry("eastusstg", "usstagee"),
                        Map.entry("francecentral", "centralfrance"),
                        Map.entry("francesouth", "southfrance"),
                        Map.entry("germanynorth", "germanyn"),
                        Map.entry("germanywestcentral", "germanywc"),
                        Map.entry("norwayeast", "norwaye"),
                        Map.entry("norwaywest", "norwayw"),
                        Map.entry("southcentralusstg", "usstagec"),
                        Map.entry("switzerlandnorth", "switzerlandn"),
                        Map.entry("switzerlandwest", "switzerlandw")),
                odd);
    }

    @Test
    void aTagSuffixIsTheDisplayNameWithoutSpaces() {
        for (RegionFact region : DATA.regions()) {
            assertEquals(region.displayName().replace(" ", ""), region.tagSuffix());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "USGov Virginia,usgovvirginia",
        "US Gov Virginia,usgovvirginia",
        "WESTEUROPE,westeurope",
        "India West,jioindiawest",
        "USDoD East,usdodeast"
    })
    void regionsAreFoundByEachDocumentedSpelling(String spelling, String name) {
        assertEquals(name, DATA.findRegion(spelling).orElseThrow().name());
    }

    @Test
    void retiredCanaryAndStageRegionsAreNotListed() {
        for (String name : List.of("usgoviowa", "centraluseuap", "eastus2euap", "eastusstg", "taiwannorth")) {
            assertFalse(DATA.region(name).orElseThrow().listed(), name);
        }
        assertEquals(
                6, DATA.regions().stream().filter(r -> r.cloud() == Cloud.CHINA).count());
        assertEquals(
                6,
                DATA.regions().stream().filter(r -> r.cloud() == Cloud.US_GOV).count());
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC,9", "US_GOV,12", "CHINA,11"})
    void eachCloudHasItsMonitoringHosts(Cloud cloud, int hosts) {
        for (String edition : Reference.EDITIONS) {
            List<EndpointRow> rows = plain(edition, cloud)
                    .filter(r -> r.rule().equals("monitoring-endpoints"))
                    .toList();
            assertEquals(hosts, rows.getFirst().destinations().size());
            assertEquals(1, rows.size());
            assertEquals(
                    edition.startsWith("2026") ? Requirement.REQUIRED : Requirement.OPTIONAL,
                    rows.getFirst().requirement());
            assertEquals("[443, 1886]", rows.getFirst().ports().toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"2021,3,3,OPTIONAL", "2023-08,5,5,OPTIONAL", "2026-08,6,6,REQUIRED", "2026-11,8,11,REQUIRED"})
    void theRevocationHostsAreThoseOfTheirDocument(String edition, int hosts, int inChina, Requirement requirement) {
        for (Cloud cloud : Cloud.values()) {
            List<EndpointRow> rows = plain(edition, cloud)
                    .filter(r -> r.rule().equals("tls-revocation"))
                    .toList();
            List<String> names =
                    rows.stream().flatMap(r -> r.destinations().stream()).toList();
            assertEquals(
                    cloud == Cloud.CHINA ? inChina : hosts, Set.copyOf(names).size());
            assertEquals(names.size(), Set.copyOf(names).size());
            for (EndpointRow row : rows) {
                assertEquals(requirement, row.requirement());
                assertEquals(
                        requirement == Requirement.OPTIONAL, row.requiredWith().contains(Feature.CUSTOM_CERTIFICATES));
            }
        }
    }

    /// No OCSP host of DigiCert is called csp; the text of 2023 says so and keeps it.
    @Test
    void theSlipOfTheDocumentsStandsInTheEditionOf2023Alone() {
        for (String edition : Reference.EDITIONS) {
            Set<String> names = plain(edition, Cloud.PUBLIC)
                    .flatMap(r -> r.destinations().stream())
                    .collect(Collectors.toSet());
            assertEquals(edition.equals("2023-08"), names.contains("csp.digicert.com"), edition);
            assertEquals(edition.startsWith("2026"), names.contains("ocsp.digicert.com"), edition);
        }
    }

    /// What the reference names itself stands; what only the list of authorities names is marked.
    @Test
    void hostsOfTheListOfAuthoritiesAloneAreMarked() {
        Set<String> verified = plain("2026-11", Cloud.PUBLIC)
                .filter(r -> r.rule().equals("tls-revocation") && r.verified())
                .flatMap(r -> r.destinations().stream())
                .collect(Collectors.toSet());
        assertEquals(Set.of("oneocsp.microsoft.com", "cacerts.digicert.com", "crl3.digicert.com"), verified);
    }

    @Test
    void hostsWithoutADocumentedValueForACloudAreMarked() {
        for (String edition : Reference.EDITIONS) {
            assertTrue(plain(edition, Cloud.CHINA)
                    .filter(r -> r.rule().equals("windows-update")
                            || (r.rule().equals("tls-revocation") && !edition.equals("2026-11")))
                    .noneMatch(EndpointRow::verified));
        }
    }

    @Test
    void hostNamesCarryNoStraySpace() {
        DATA.endpoints().stream().flatMap(r -> r.destinations().stream()).forEach(d -> assertEquals(d.strip(), d));
        assertTrue(plain("2023-08", Cloud.PUBLIC).anyMatch(r -> r.destinations().contains("wdcpalt.microsoft.com")));
    }

    private static Stream<ControlPlaneRow> list(String edition) {
        return DATA.controlPlane().stream().filter(r -> r.editions().contains(edition));
    }

    private static String addresses(String edition, String region) {
        return list(edition)
                .filter(r -> r.region().filter(region::equals).isPresent())
                .map(r -> r.addresses().toString())
                .findFirst()
                .orElseThrow();
    }

    private static Map<Cloud, Long> globals(String edition) {
        Map<Cloud, Long> counts = new TreeMap<>();
        list(edition).filter(r -> r.region().isEmpty()).forEach(r -> counts.merge(r.cloud(), 1L, Long::sum));
        return counts;
    }

    private static Stream<EndpointRow> plain(String edition, Cloud cloud) {
        return endpoints(
                new Circumstances(edition, cloud, Tier.PREMIUM, Platform.STV2, Mode.EXTERNAL, Set.of(), Set.of()));
    }
}
