package org.apimplanner.app.desktop.viewmodel.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.WhatExists;
import org.apimplanner.app.desktop.state.AzureCli.Answer;
import org.apimplanner.app.desktop.viewmodel.audit.AuditedFile;
import org.apimplanner.app.desktop.viewmodel.importing.AzureScreen.Item;
import org.junit.jupiter.api.Test;

class AzureViewModelTest {
    private static final String SUBSCRIPTION = "00000000-0000-0000-0000-000000000001";
    private static final String SUBSCRIPTIONS = """
            [{"id": "%s", "name": "Shop", "state": "Enabled"}, {"id": "2", "name": "Old", "state": "Disabled"}]
            """.formatted(SUBSCRIPTION);

    private final Desk desk = new Desk();
    private final AzureViewModel azure = desk.planner.azure();

    private AzureScreen screen() {
        return azure.screenProperty().get();
    }

    private void plays() {
        desk.az.plays("account list", SUBSCRIPTIONS);
        desk.az.plays("apim list", "[" + WhatExists.INSTANCE + "]");
        desk.az.plays("network vnet list", "[" + WhatExists.VNET + "]");
        desk.az.plays("apim show", WhatExists.INSTANCE);
        desk.az.plays("network vnet show", WhatExists.VNET);
        desk.az.plays("network nsg show", WhatExists.NSG);
        desk.az.plays("network private-endpoint list", "[]");
    }

    @Test
    void theCommandsStandThereBeforeTheyRunAndOnlyRead() {
        plays();
        azure.open();
        assertEquals(List.of(), desk.az.asked);
        assertEquals(List.of("az account list --output json"), screen().commands());
        azure.run();
        assertEquals(
                List.of("Shop"), screen().choices().stream().map(Item::words).toList());
        assertEquals(
                List.of(
                        "az apim list --subscription " + SUBSCRIPTION + " --output json",
                        "az network vnet list --subscription " + SUBSCRIPTION + " --output json"),
                screen().commands());
        azure.run();
        List<String> shown = screen().commands();
        desk.az.asked.clear();
        azure.run();
        assertEquals(
                shown.stream().map(command -> command.replace("'", "")).toList(),
                desk.az.asked.stream().map(command -> "az " + command).toList());
        assertTrue(shown.stream().allMatch(command -> command.matches("az (.* )?(list|show|rest --method get) .*")));
    }

    @Test
    void whatWasChosenBecomesAPlanToLookAtWithItsGroup() {
        plays();
        azure.open();
        azure.run();
        azure.run();
        assertEquals(
                List.of("API Management apim-shop · rg-net · West Europe", "VNet vnet-shop · rg-net · westeurope"),
                screen().choices().stream().map(Item::words).toList());
        azure.run();
        assertFalse(azure.shownProperty().get());
        assertTrue(desk.planner.importing().shownProperty().get());
        desk.planner.importing().take();
        assertEquals("apim-shop", desk.session.plan().name());
        assertEquals(
                List.of("network-vnet-shop.json", "nsg-nsg-apim.json"),
                desk.planner.audit().files().stream().map(AuditedFile::name).toList());
    }

    @Test
    void aNetworkAloneIsReadWithTheGroupsOfItsSubnets() {
        plays();
        azure.open();
        azure.run();
        azure.run();
        azure.choose(screen().choices().getLast());
        assertEquals(
                List.of("az network vnet show", "az network nsg show", "az network private-endpoint list"),
                screen().commands().stream()
                        .map(command -> command.replaceFirst(" --.*", ""))
                        .toList());
    }

    @Test
    void withoutAzASentenceSaysWhatToInstallAndTheCommandsAreThere() {
        desk.az.installed = false;
        azure.open();
        assertTrue(screen().problem());
        assertTrue(screen().sentence().contains("Install the Azure CLI"));
        assertFalse(screen().runnable());
        assertTrue(screen().commands().contains("az login"));
        azure.run();
        assertEquals(List.of(), desk.az.asked);
    }

    @Test
    void withoutALoginASentenceSaysWhatToRun() {
        desk.az.answers.put("account", new Answer.Refused("Please run 'az login' to setup account.", true));
        azure.open();
        azure.run();
        assertTrue(screen().sentence().contains("Run az login in a terminal"));
        assertTrue(screen().runnable());
        desk.az.answers.clear();
        plays();
        azure.run();
        assertEquals("Shop", screen().choices().getFirst().words());
    }

    @Test
    void aHangOrAStopLeavesTheStepToBeTriedAgain() {
        for (Answer answer : List.of(new Answer.TimedOut(Duration.ofMinutes(2)), new Answer.Stopped())) {
            desk.az.answers.put("account", answer);
            azure.open();
            azure.run();
            assertTrue(screen().problem());
            assertTrue(screen().runnable());
            assertFalse(azure.busyProperty().get());
            assertEquals(List.of("az account list --output json"), screen().commands());
        }
    }

    @Test
    void whatMayNotBeReadIsMissingAndNothingElse() {
        plays();
        desk.az.answers.remove("network nsg show");
        azure.open();
        azure.run();
        azure.run();
        azure.run();
        ImportPreview preview = desk.planner.importing().previewProperty().get();
        assertTrue(preview.takeable());
        assertTrue(preview.problems().stream()
                .anyMatch(problem -> problem.startsWith("nsg-nsg-apim.json: found an error message")));
    }

    @Test
    void outputThatIsNoJsonIsSaid() {
        desk.az.plays("account list", "Ein Fehler ist aufgetreten.");
        azure.open();
        azure.run();
        assertTrue(screen().problem());
        assertTrue(screen().sentence().startsWith("az printed something else than JSON"));
    }

    @Test
    void anEmptySubscriptionIsSaid() {
        desk.az.plays("account list", SUBSCRIPTIONS);
        desk.az.plays("apim list", "[]");
        desk.az.plays("network vnet list", "[]");
        azure.open();
        azure.run();
        azure.run();
        assertTrue(screen().sentence().startsWith("The subscription holds neither"));
    }
}
