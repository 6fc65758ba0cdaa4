package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apimplanner.model.json.ReadProblem;
import org.junit.jupiter.api.Test;

/// What a deployment would do, as az says it.
class WhatIfTest {
    private static final String GROUPS =
            "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/";

    private static String change(String type, String name, String states) {
        return "{\"changeType\": \"" + type + "\", \"resourceId\": \"" + GROUPS + name + "\"" + states + "}";
    }

    private static String state(String when, String name, String rule) {
        return ", \"" + when + "\": {\"id\": \"" + GROUPS + name + "\", \"name\": \"" + name
                + "\", \"type\": \"Microsoft.Network/networkSecurityGroups\", \"location\": \"westeurope\","
                + " \"properties\": {\"securityRules\": [" + Samples.rule(rule, 100) + "]}}";
    }

    private static ExistingNetwork answer(String... changes) {
        return Samples.read("{\"changes\": [" + String.join(",", changes) + "], \"status\": \"Succeeded\"}");
    }

    @Test
    void whatWillBeIsReadAndWhatGoesIsGone() {
        ExistingNetwork network = answer(
                change("Create", "new", ", \"before\": null" + state("after", "new", "a")),
                change("Modify", "old", state("before", "old", "b") + state("after", "old", "c")),
                change("NoChange", "same", state("before", "same", "d") + state("after", "same", "d")),
                change("Ignore", "left", state("before", "left", "e")),
                change("Delete", "gone", state("before", "gone", "f") + ", \"after\": null"));
        assertEquals(
                List.of("new a", "old c", "same d", "left e"),
                network.of(ExistingNsg.class).stream()
                        .map(nsg -> nsg.name() + " " + nsg.rules().getFirst().name())
                        .toList());
        assertEquals(List.of(), network.problems());
    }

    @Test
    void aGroupOfWhichOnlyTheIdIsGivenIsNamedAndOtherResourcesAreNot() {
        ExistingNetwork network = answer(
                change("Deploy", "bare", ""),
                "{\"changeType\": \"Deploy\", \"resourceId\": \"/subscriptions/0/resourceGroups/rg/providers/"
                        + "Microsoft.ApiManagement/service/apim\"}",
                change("Create", "new", state("after", "new", "a")));
        assertEquals(
                List.of("bare"),
                network.problems().stream().map(ReadProblem::subject).toList());
    }

    @Test
    void whatIsLeftAloneAndGivenByNameOnlyIsCountedAndNoFault() {
        ExistingNetwork network = answer(
                change("Create", "new", ", \"before\": null" + state("after", "new", "a")),
                change(
                        "Ignore",
                        "left",
                        ", \"before\": {\"id\": \"" + GROUPS + "left\", \"name\": \"left\","
                                + " \"type\": \"Microsoft.Network/networkSecurityGroups\"}"));
        assertEquals(List.of(), network.problems());
        assertEquals(1, network.files().getFirst().resources());
        assertEquals(2, network.files().getFirst().resourcesThere());
    }
}
