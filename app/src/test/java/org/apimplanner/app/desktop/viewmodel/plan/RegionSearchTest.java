package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.plan.Cloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Regions by what a person types of them.
final class RegionSearchTest {
    private final Desk desk = new Desk();
    private final RegionsViewModel regions = desk.planner.form().regions();

    @Test
    void withoutAWordAllAreFoundInTheirOrder() {
        assertEquals(regions.names(), regions.found(""));
        assertEquals(regions.names(), regions.found("   "));
    }

    @Test
    void whatBeginsWithTheWordStandsFirst() {
        List<String> found = regions.found("west");
        assertEquals(
                List.of("westcentralus", "westeurope", "westindia", "westus", "westus2", "westus3"),
                found.subList(0, 6));
        // Then the names one of whose words begins so, and last those in which it only occurs.
        List<String> us = regions.found("us");
        assertTrue(us.indexOf("westus3") < us.indexOf("australiacentral"), us.toString());
    }

    @Test
    void aLaterWordIsFoundToo() {
        assertEquals(List.of("northeurope", "westeurope"), regions.found("EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu w", "w eu", "west e", "westeu", " West  Europe "})
    void theWordsMayComeInAnyOrderAndInEitherSpelling(String typed) {
        assertEquals("westeurope", regions.found(typed).getFirst());
    }

    @Test
    void whatNoRegionIsCalledIsNotFound() {
        assertEquals(List.of(), regions.found("atlantis"));
        assertEquals(List.of(), regions.found("west mars"));
    }

    @Test
    void onlyTheWholeNameIsTheRegion() {
        assertEquals(Optional.of("westeurope"), regions.named("West Europe"));
        assertEquals(Optional.of("westeurope"), regions.named(" WESTEUROPE "));
        assertEquals(Optional.of("westus2"), regions.named("west us  2"));
        assertEquals(Optional.empty(), regions.named("west"));
        assertEquals(Optional.empty(), regions.named(""));
    }

    @Test
    void regionsOfAnotherCloudAreFoundOnlyInIt() {
        assertEquals(Optional.empty(), regions.named("China North 3"));
        desk.planner.form().service().cloud().choose(Cloud.CHINA);
        assertEquals(Optional.of("chinanorth3"), regions.named("China North 3"));
        assertEquals(List.of(), regions.found("europe"));
    }

    @Test
    void regionsForNobodyButAzureAreNotOffered() {
        assertEquals(Optional.empty(), regions.named("East US 2 EUAP"));
        assertEquals(Optional.empty(), regions.named("East US STG"));
        assertEquals("East US 2 EUAP", regions.label("eastus2euap"));
    }
}
