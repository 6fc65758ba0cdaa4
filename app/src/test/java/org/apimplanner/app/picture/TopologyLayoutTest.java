package org.apimplanner.app.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.PrivateEndpoint;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.plan.WorkspaceMode;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopologyLayoutTest {
    private static List<String> texts(Scene scene) {
        return scene.labels().stream().map(Label::full).toList();
    }

    /// What boxes stand for, with texts that the picture breaks over lines in one piece.
    private static String names(Scene scene) {
        return scene.boxes().stream().map(Box::name).collect(Collectors.joining("\n"));
    }

    private static List<String> texts(String sample) {
        return texts(TopologyLayout.of(Pictures.sample(sample)));
    }

    private static List<Box> boxes(Scene scene, Role role) {
        return scene.boxes().stream().filter(b -> b.role() == role).toList();
    }

    private static boolean connects(Scene scene, String from, String to) {
        return scene.connectors().stream().anyMatch((Connector c) -> c.from().equals(from) && c.to().equals(to));
    }

    @Test
    void noTextOverlapsOrLeavesItsBoxInAnySample() {
        Pictures.samples().map(TopologyLayout::of).forEach(SceneCheck::check);
    }

    @Test
    void noTextOverlapsOrLeavesItsBoxInGerman() {
        Pictures.samples()
                .map(report -> TopologyLayout.of(report, Locale.GERMAN))
                .forEach(SceneCheck::check);
        Pictures.random(7, 100)
                .map(report -> TopologyLayout.of(report, Locale.GERMAN))
                .forEach(SceneCheck::check);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.apimplanner.app.picture.Pictures#seeds")
    void noTextOverlapsOrLeavesItsBoxInAHundredRandomPlans(long seed) {
        Pictures.random(seed, 100).map(TopologyLayout::of).forEach(SceneCheck::check);
    }

    @Test
    void noNameBreaksAPicture() {
        Pictures.NAMES.forEach(name -> List.of(
                        "premium-internal", "multi-region-regional-tags", "private-endpoint", "standard-v2-integration")
                .forEach(sample -> SceneCheck.check(TopologyLayout.of(Pictures.named(sample, name)))));
    }

    @Test
    void anyNumberOfRegionsIsDrawn() {
        IntStream.of(1, 2, 3, 4, 10, 13, 40).forEach(count -> {
            Scene scene = TopologyLayout.of(Pictures.regions("multi-region-regional-tags", count));
            SceneCheck.check(scene);
            assertEquals(count, boxes(scene, Role.BAND).size());
        });
    }

    @Test
    void whatStandsInFrontCallsTheGateway() {
        String gateway = names(TopologyLayout.of(Pictures.sample("internal-behind-application-gateway")));
        assertTrue(gateway.contains("Application Gateway, subnet 10.24.5.0/24"), gateway);
        String door = names(TopologyLayout.of(Pictures.sample("external-behind-front-door")));
        assertTrue(door.contains("Front Door, sends each client to a region that answers"), door);
        assertFalse(door.contains("Traffic Manager"), door);
    }

    @Test
    void eachWorkspaceGatewayIsACardInTheNetwork() {
        Scene scene = TopologyLayout.of(Pictures.sample("premium-workspace-gateways"));
        Box orders = scene.boxes().stream()
                .filter(box -> box.name().equals("Workspace gateway orders, subnet 10.60.0.0/24"))
                .findFirst()
                .orElseThrow();
        assertEquals("region-1-vnet", orders.parent());
    }

    @Test
    void aWorkspaceGatewayWithoutANetworkStandsAtTheHeadOfTheBand() {
        Plan plan = Pictures.sample("premium-workspace-gateways").plan();
        Report report = Pictures.report(plan.withSurroundings(around -> around.withWorkspaceGateways(
                List.of(new WorkspaceGateway("till", "uksouth", WorkspaceMode.NONE, Optional.empty())))));
        assertEquals(
                1,
                TopologyLayout.of(report).labels().stream()
                        .filter(label -> label.text().equals("Workspace gateway without a network: till"))
                        .filter(label -> label.owner().equals("region-1"))
                        .count());
    }

    @Test
    void aPrivateEndpointStandsInTheNetworkAndNotBehindTheAppliance() {
        Plan plan = Pictures.sample("premium-internal").plan();
        Report report = Pictures.report(plan.withRegion(
                0,
                region -> region.withSurroundings(around -> around.withPrivateEndpointSubnet(
                                Optional.of(Ipv4Prefix.parse("10.20.6.0/28")))
                        .withPrivateEndpoints(List.of(new PrivateEndpoint(
                                PrivateService.KEY_VAULT, Optional.of(Ipv4Address.parse("10.20.6.5"))))))));
        Scene scene = TopologyLayout.of(report);
        Box endpoints = scene.boxes().stream()
                .filter(box -> box.name().equals("Private endpoints, subnet 10.20.6.0/28"))
                .findFirst()
                .orElseThrow();
        assertEquals("region-1-vnet", endpoints.parent());
        assertTrue(
                boxes(scene, Role.PILL).stream().noneMatch(pill -> pill.name().startsWith("10.20.6.5")));
    }

    @Test
    void tenRegionsStandInTwoColumnsSoThatThePictureIsNotATower() {
        Scene scene = TopologyLayout.of(Pictures.regions("multi-region-regional-tags", 10));
        assertTrue(scene.height() < 1.5 * scene.width(), scene.width() + " by " + scene.height());
        assertEquals(
                2,
                boxes(scene, Role.BAND).stream()
                        .map(b -> b.bounds().x())
                        .distinct()
                        .count());
    }

    @Test
    void theInternalSampleShowsWhatIsSaidOfItsSubnet() {
        List<String> texts = texts("premium-internal");
        assertTrue(texts.containsAll(List.of(
                "Contoso API platform",
                "West Europe",
                "North Europe",
                "10.20.0.0/16",
                "10.20.4.0/27",
                "10 of 32 addresses used, 22 free",
                "10.21.4.0/28 (proposed)",
                "contoso-apim",
                "2 units, room for 6",
                "Private VIP",
                "Virtual appliance",
                "10.0.1.4",
                "0.0.0.0/0",
                "3443",
                "10.0.0.10")));
        assertFalse(texts.contains("Clients on the Internet"));
    }

    @Test
    void aDnsServerIsDrawnInANetworkOnlyWhenItLiesThere() {
        Plan outside = Pictures.sample("premium-internal").plan();
        assertEquals(List.of("region-1-out-dns"), dnsBoxes(outside));
        Plan inside = outside.withCustomDns(List.of(Ipv4Address.parse("10.20.9.4")));
        assertEquals(List.of("region-1-vnet-dns"), dnsBoxes(inside));
    }

    private static List<String> dnsBoxes(Plan plan) {
        return drawn(plan).boxes().stream()
                .map(Box::id)
                .filter(id -> id.endsWith("-dns"))
                .toList();
    }

    private static Scene drawn(Plan plan) {
        return TopologyLayout.of(Pictures.COMPOSITION.planner().plan(plan));
    }

    @Test
    void aFullNetworkIsToldApartFromOneNotGiven() {
        Plan plan = Pictures.sample("premium-internal").plan();
        Plan full = plan.withRegion(1, r -> r.withInUse(r.vnet()));
        Plan unknown = plan.withRegion(1, r -> r.withVnet(List.of()));
        // North Europe has one unit, internal: 5 + 2 x 2 + 1 = 10 with one more, a /28.
        assertTrue(texts(drawn(full)).contains("no room left, /28 recommended"));
        assertTrue(texts(drawn(unknown)).contains("not chosen, /28 recommended"));
    }

    @Test
    void publicBackendsBehindAnApplianceAreCalledFromIt() {
        List<String> lines = texts("premium-internal");
        assertTrue(
                lines.containsAll(List.of("called from public address of the", "device at 10.0.1.4")), lines::toString);
    }

    @Test
    void thePrimaryRegionAloneHasAStar() {
        Scene scene = TopologyLayout.of(Pictures.sample("premium-internal"));
        List<String> starred = scene.icons().stream()
                .filter(i -> i.kind() == IconKind.STAR)
                .map(i -> i.owner())
                .toList();
        assertEquals(List.of("region-1"), starred);
    }

    @Test
    void aUnitIsASquareAndRoomForMoreIsDashed() {
        Scene scene = TopologyLayout.of(Pictures.sample("premium-internal"));
        assertEquals(2 + 1, boxes(scene, Role.UNIT).size());
        assertEquals(4 + 2, boxes(scene, Role.ROOM).size());
    }

    @Test
    void moreThanSixUnitsAreCountedInFigures() {
        Report report = Pictures.sample("premium-internal-five-units");
        Scene scene = TopologyLayout.of(Pictures.COMPOSITION
                .planner()
                .plan(report.plan().withRegion(0, r -> r.withUnits(31).withMaxUnits(31))));
        assertEquals(6, boxes(scene, Role.UNIT).size());
        assertTrue(texts(scene).contains("× 31"));
    }

    @Test
    void externalClientsOfSeveralRegionsComeInThroughOneDirector() {
        Scene scene = TopologyLayout.of(Pictures.sample("multi-region-regional-tags"));
        assertTrue(connects(scene, "clients", "director"));
        assertTrue(connects(scene, "director", "region-1-vip"));
        assertTrue(connects(scene, "director", "region-2-vip"));
    }

    @Test
    void aSecondRegionSaysOnlyWhatItCallsBesides() {
        Scene scene = TopologyLayout.of(Pictures.sample("multi-region-regional-tags"));
        List<String> second = scene.labels().stream()
                .filter(l -> l.owner().startsWith("region-2-out"))
                .map(Label::full)
                .toList();
        assertTrue(second.contains("Same as West Europe, and:"));
        assertTrue(second.containsAll(List.of("Storage.EastUS", "Sql.EastUS", "EventHub.EastUS")));
        assertFalse(second.contains("Storage.WestEurope"));
        assertFalse(second.contains("AzureKeyVault"));
    }

    @Test
    void forcedTrafficLeavesThroughTheGatewayAndTheNetworkBehindIt() {
        Scene scene = TopologyLayout.of(Pictures.sample("us-government"));
        assertTrue(connects(scene, "region-1-instance", "region-1-way-gateway"));
        assertTrue(connects(scene, "region-1-way-gateway", "region-1-way-premises"));
        assertTrue(connects(scene, "region-1-way-premises", "region-1-out-required"));
    }

    @Test
    void controlPlaneAndClientRoutesGoPastTheAppliance() {
        List<String> texts = texts("premium-external-forced-tunneling");
        String names = names(TopologyLayout.of(Pictures.sample("premium-external-forced-tunneling")));
        assertTrue(names.contains("Straight to the Internet, ApiManagement, 198.51.100.0/24, 203.0.113.0/24\n"));
        assertTrue(texts.contains("NSG: 14 rules, denies the rest"));
        assertTrue(names.contains("Virtual appliance, 10.80.0.4, in this network, "));
    }

    @Test
    void tagsServedByAServiceEndpointAreMarked() {
        Scene scene = TopologyLayout.of(Pictures.sample("premium-internal"));
        List<String> marked = scene.icons().stream()
                .filter(i -> i.kind() == IconKind.LINK && i.owner().startsWith("region-1-out"))
                .flatMap(i -> scene.labels().stream()
                        .filter(l -> l.owner().equals(i.owner()))
                        .map(Label::full)
                        .filter(t -> !Character.isDigit(t.charAt(0))))
                .toList();
        assertEquals(List.of("Storage", "Sql", "AzureKeyVault", "EventHub"), marked);
    }

    @Test
    void anIntegratedInstanceStaysOutsideTheNetworkItCallsInto() {
        Scene scene = TopologyLayout.of(Pictures.sample("standard-v2-integration"));
        assertEquals("region-1-managed", boxes(scene, Role.INSTANCE).getFirst().parent());
        assertTrue(connects(scene, "region-1-clients", "region-1-instance"));
        assertTrue(connects(scene, "region-1-instance", "region-1-vnet-subnet"));
        assertTrue(connects(scene, "region-1-vnet-subnet", "region-1-vnet-backends"));
        assertTrue(texts(scene).contains("Delegated to Microsoft.Web/serverFarms"));
    }

    @Test
    void privateClientsReachTheInstanceThroughThePrivateEndpoint() {
        Scene scene = TopologyLayout.of(Pictures.sample("private-endpoint"));
        assertTrue(connects(scene, "region-1-clients", "region-1-endpoint"));
        assertTrue(connects(scene, "region-1-endpoint", "region-1-instance"));
    }

    @Test
    void theConsumptionTierHasNeitherNetworkNorUnits() {
        Scene scene = TopologyLayout.of(Pictures.sample("consumption"));
        assertTrue(boxes(scene, Role.NETWORK).isEmpty());
        assertTrue(boxes(scene, Role.UNIT).isEmpty());
        assertTrue(names(scene).contains("called from AzureCloud.westeurope"));
    }

    @Test
    void anInjectedInstanceHasNoManagementTraffic() {
        List<String> texts = texts("premium-v2-injection");
        assertTrue(texts.contains("Private VIP"));
        assertFalse(texts.contains("Public VIP"));
        assertFalse(texts.contains("Control plane"));
    }

    @Test
    void aSubnetThatIsTooSmallAndAPlanWithErrorsSaySo() {
        Report report = Pictures.sample("premium-internal-five-units");
        Scene scene = TopologyLayout.of(Pictures.COMPOSITION
                .planner()
                .plan(report.plan().withRegion(0, r -> r.withUnits(6).withMaxUnits(6))));
        assertTrue(texts(scene).contains("18 addresses needed, only 16 there"));
        assertTrue(texts(scene).stream().anyMatch(t -> t.startsWith("This plan has ")));
    }

    @Test
    void thePictureIsDescribedForThoseWhoCannotSeeIt() {
        Scene scene = TopologyLayout.of(Pictures.sample("premium-internal"));
        assertEquals("Contoso API platform", scene.title());
        assertTrue(scene.description().contains("West Europe: 2 units, subnet 10.20.4.0/27, 8 rules, 2 routes."));
        assertTrue(scene.boxes().stream().noneMatch(b -> b.name().isBlank()));
    }
}
