package org.apimplanner.app.desktop.viewmodel.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a finding stands, in the words of the plan's column.
final class PlacesTest {
    private final Places places = new Places(Desk.REFERENCE, Messages.shipped(), () -> Desk.sample("premium-internal"));

    @ParameterizedTest
    @CsvSource({
        "'', Plan",
        "/, Plan",
        "/name, Plan name",
        "/serviceName, Service name",
        "/tier, Tier",
        "/mode, Network mode",
        "/platform, Platform",
        "/cloud, Cloud",
        "/edition, Documentation",
        "/serviceTagScope, Service tags",
        "'/denyByDefault', 'Final deny rule, in and out'",
        "/customDns, Own DNS servers",
        "/customDns/0, Own DNS servers",
        "/forcedTunneling, Forced tunneling",
        "/forcedTunneling/address, Forced tunneling › Appliance address",
        "/features, Features",
        "/features/eventHubs, Event Hubs",
        "/features/unheardOf, Features",
        "/regions, Regions",
        "/regions/0, West Europe",
        "/regions/9/units, Region 10 › Units",
        "/regions/1/maxUnits, North Europe › Max. units",
        "/regions/1/inUse/3, North Europe › Ranges in use",
        "/regions/0/natGateway, West Europe › NAT gateway on the subnet",
        "/regions/0/nextHop, West Europe › Next hop of this region",
        "/regions/0/applicationGatewaySubnet, West Europe › Application Gateway subnet",
        "/regions/0/privateEndpointSubnet, West Europe › Private endpoint subnet",
        "/regions/0/privateEndpoints/2, West Europe › Private endpoints",
        "/workspaceGateways, Workspace gateways",
        "/workspaceGateways/1/subnet, Workspace gateway 2",
        "/clients/0, Client 1",
        "/front, In front",
        "/naming, Names of resources",
        "/naming/pattern, Naming pattern",
        "/naming/abbreviations, Abbreviations in names",
        "/naming/abbreviations/natGateway, Abbreviations in names › NAT gateway",
        "/naming/abbreviations/unheardOf, Abbreviations in names",
        "/elsewhere, Plan"
    })
    void aPathIsAFieldOfThePlansColumn(String path, String words) {
        assertEquals(words, places.words(path));
    }

    @Test
    void aRegionThatThePlanHasTwiceIsToldByItsPlace() {
        Plan twice = Desk.sample("premium-internal").withRegion(1, region -> region.withName("westeurope"));
        Places told = new Places(Desk.REFERENCE, Messages.shipped(), () -> twice);
        assertEquals("West Europe (2) › Units", told.words("/regions/1/units"));
    }

    /// Whatever the planner says, of however broken a plan, the window can say where.
    @Test
    void everyFindingHasAPlace() {
        for (String sample : List.of("premium-internal", "china", "us-government", "private-endpoint")) {
            for (Tier tier : Tier.values()) {
                Plan plan = Desk.sample(sample).withTier(tier).withServiceName(Optional.empty());
                new Desk(plan).planner.answer().findings().rows().forEach(finding -> places.words(finding.path()));
            }
        }
    }
}
