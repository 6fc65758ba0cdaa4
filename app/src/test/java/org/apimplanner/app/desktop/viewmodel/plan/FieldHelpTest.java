package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a field of the plan says about itself.
final class FieldHelpTest {
    private final Desk desk = new Desk(Desk.sample("hub-and-spoke"));

    private FieldHelp.Help help(String path) {
        return desk.planner.help(path).orElseThrow();
    }

    private static String lastLine(FieldHelp.Help help) {
        return help.text().lines().toList().getLast();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/name",
                "/serviceName",
                "/tier",
                "/mode",
                "/platform",
                "/cloud",
                "/edition",
                "/serviceTagScope",
                "/denyByDefault",
                "/naming/workload",
                "/naming/pattern",
                "/naming/abbreviations/subnet",
                "/customDns",
                "/forcedTunneling",
                "/forcedTunneling/address",
                "/forcedTunneling/serviceEndpoints",
                "/forcedTunneling/clientPrefixes",
                "/forcedTunneling/controlPlane",
                "/features",
                "/features/eventHubs",
                "/regions",
                "/regions/0",
                "/regions/0/name",
                "/regions/1/units",
                "/regions/1/maxUnits",
                "/regions/0/zones",
                "/regions/0/vnet",
                "/regions/0/subnet",
                "/regions/0/otherAddresses",
                "/regions/0/inUse",
                "/regions/0/peered",
                "/regions/0/applicationGatewaySubnet",
                "/regions/0/privateEndpointSubnet",
                "/regions/0/nextHop",
                "/regions/0/natGateway",
                "/regions/0/privateEndpoints",
                "/regions/0/privateEndpoints/0/service",
                "/clients",
                "/clients/1/ports",
                "/backends/0/protocol",
                "/front",
                "/inboundPrivateEndpoint",
                "/workspaceGateways/0/subnet"
            })
    void everyFieldSaysWhatItIsForAndWhatStandsInItByDefault(String path) {
        FieldHelp.Help help = help(path);
        assertFalse(help.title().isBlank());
        List<String> lines = help.text().lines().toList();
        assertTrue(lines.getFirst().endsWith("."), lines.getFirst());
        assertTrue(help.text().contains("By default: "), help.text());
    }

    @Test
    void theTitleIsTheFieldsPlace() {
        assertEquals("North Europe › VNet", help("/regions/1/vnet").title());
        assertEquals("Client 2", help("/clients/1/ports").title());
    }

    @Test
    void anAbbreviationSaysWhatStandsThereByDefault() {
        assertTrue(help("/naming/abbreviations/subnet").text().contains("By default: snet."));
        assertEquals(
                "Abbreviations in names › Subnet",
                help("/naming/abbreviations/subnet").title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nonsense", "/", "/regions/0/nonsense"})
    void whatIsNoFieldHasNoHelp(String path) {
        assertEquals(Optional.empty(), desk.planner.help(path));
    }

    @Test
    void theUnitsOfATierHaveALimit() {
        // The resource limits of the tiers: 31 units a region for Premium, 1 for Developer, 4 for Standard.
        assertEquals("Premium: up to 31 units a region.", lastLine(help("/regions/0/units")));
        desk.planner.form().service().tier().choose(Tier.STANDARD);
        assertEquals("Standard: up to 4 units a region.", lastLine(help("/regions/1/maxUnits")));
        desk.planner.form().service().tier().choose(Tier.DEVELOPER);
        assertEquals("Developer: up to 1 unit a region.", lastLine(help("/regions/0/units")));
    }

    @Test
    void theLimitIsSaidOnceInGerman() {
        Desk german = new Desk(Desk.sample("premium-internal"), Language.GERMAN);
        assertEquals(
                "Premium: höchstens 31 Einheiten je Region.",
                lastLine(german.planner.help("/regions/0/units").orElseThrow()));
    }

    @Test
    void aTierWithoutUnitsHasNoLimitAndOtherFieldsHaveNone() {
        desk.planner.form().service().tier().choose(Tier.CONSUMPTION);
        assertEquals("By default: 1.", lastLine(help("/regions/0/units")));
        desk.planner.form().service().tier().choose(Tier.PREMIUM);
        assertEquals("By default: 0, so none is asked for.", lastLine(help("/regions/0/zones")));
    }

    @Test
    void whatTheDocumentsSayIsNamedAndWhatIsThisProgramsIsNot() {
        for (String path : List.of("/tier", "/mode", "/regions/0/units", "/regions/0/name", "/regions/0/subnet")) {
            assertFalse(help(path).sources().isEmpty(), path);
        }
        assertEquals(List.of(), help("/name").sources());
        assertEquals(List.of(), help("/clients/0/name").sources());
    }

    @Test
    void withoutASubnetOrAKnownRegionThereIsNoSource() {
        desk.planner.form().service().mode().choose(Mode.NONE);
        assertEquals(List.of(), help("/regions/0/vnet").sources());
        desk.planner.form().regions().regions().getFirst().name().choose("atlantis");
        assertEquals(List.of(), help("/regions/0/name").sources());
        assertEquals("atlantis › VNet", help("/regions/0/vnet").title());
    }

    @Test
    void whereNothingHasHelpThatIsSaid() {
        desk.planner.tellNoHelp();
        assertEquals(
                "Nothing here has help of its own. Go to a field of the plan first.",
                desk.planner.notices().noticeProperty().get().orElseThrow().sentence());
    }
}
