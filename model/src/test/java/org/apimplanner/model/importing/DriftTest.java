package org.apimplanner.model.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.importing.ImportOutcome.Imported;
import org.apimplanner.model.importing.ImportOutcome.SeveralNetworks;
import org.apimplanner.model.importing.ImportOutcome.UnknownNetwork;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.ReferenceReader;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;

/// What has changed since a plan was saved is what the files say otherwise, and nothing else.
class DriftTest {
    private static final ReferenceData REFERENCE = ReferenceReader.read(ShippedResources::reference);

    private static final String INSTANCE = """
            {"name": "apim-a", "type": "Microsoft.ApiManagement/service", "location": "West Europe",
             "sku": {"name": "Premium", "capacity": %d}, "zones": [], "platformVersion": "stv2",
             "virtualNetworkType": "Internal", "virtualNetworkConfiguration": {"subnetResourceId":
             "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v/subnets/apim"}}
            """;

    private static final String NETWORK = """
            {"name": "v", "type": "Microsoft.Network/virtualNetworks", "location": "westeurope",
             "id": "/subscriptions/s/resourceGroups/%s/providers/Microsoft.Network/virtualNetworks/v",
             "addressSpace": {"addressPrefixes": ["10.1.0.0/16"]},
             "subnets": [
              {"id": "/subscriptions/s/resourceGroups/%1$s/providers/Microsoft.Network/virtualNetworks/v/subnets/apim",
               "name": "apim", "addressPrefix": "10.1.0.0/27"},
              {"id": "/subscriptions/s/resourceGroups/%1$s/providers/Microsoft.Network/virtualNetworks/v/subnets/web",
               "name": "web", "addressPrefix": "10.1.1.0/24"}]}
            """;

    private static final Plan SAVED = PlanFile.read("""
            {"schemaVersion": 1, "name": "The shop's APIs", "serviceName": "apim-a", "edition": "2026-08",
             "tier": "premium", "mode": "internal", "features": ["eventHubs"], "denyByDefault": true,
             "regions": [{"name": "westeurope", "units": 2, "maxUnits": 6, "vnet": "10.1.0.0/16",
               "subnet": "10.1.0.0/27", "inUse": ["10.1.1.0/24"], "peered": ["10.0.0.0/16"]}],
             "clients": [{"name": "partners", "addresses": ["203.0.113.0/24"]}]}
            """, REFERENCE);

    private static ImportOutcome outcome(Choice choice, String... texts) throws IOException {
        List<ExistingNetwork> files = new ArrayList<>();
        for (String text : texts) {
            files.add(ExistingNetworkReader.read(
                    "file" + files.size() + ".json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        }
        return new Importer(REFERENCE).from(Inventory.of(files).whole(), choice);
    }

    private static Plan now(String... texts) throws IOException {
        return new Drift(SAVED, assertInstanceOf(Imported.class, outcome(Choice.NONE, texts))).now();
    }

    @Test
    void whatNoFileSaysIsAsItWas() throws IOException {
        assertEquals(SAVED, now(INSTANCE.formatted(2)));
    }

    @Test
    void whatAFileSaysOtherwiseHasChanged() throws IOException {
        Plan now = now(INSTANCE.formatted(3), NETWORK.formatted("g").replace("10.1.1.0/24", "10.1.2.0/24"));
        assertEquals(3, now.primaryRegion().units());
        assertEquals(6, now.primaryRegion().maxUnits());
        assertEquals(
                List.of(Ipv4Prefix.parse("10.1.2.0/24")), now.primaryRegion().inUse());
        assertEquals(List.of(), now.primaryRegion().peered());
        assertEquals("The shop's APIs", now.name());
        assertEquals(SAVED.surroundings(), now.surroundings());
    }

    @Test
    void ofTwoNetworksOfOneNameTheResourceGroupDecides() throws IOException {
        String both =
                "[" + NETWORK.formatted("g") + "," + NETWORK.formatted("other").replace("10.1.", "10.9.") + "]";
        assertEquals(
                List.of("g/v", "other/v"),
                assertInstanceOf(SeveralNetworks.class, outcome(Choice.NONE, both))
                        .names());
        Choice other = new Choice(Optional.empty(), Optional.of("other/v"));
        Imported imported = assertInstanceOf(Imported.class, outcome(other, both));
        assertEquals(
                List.of(Ipv4Prefix.parse("10.9.0.0/16")),
                imported.plan().primaryRegion().vnet());
        Choice none = new Choice(Optional.empty(), Optional.of("w"));
        assertEquals(
                List.of("g/v", "other/v"),
                assertInstanceOf(UnknownNetwork.class, outcome(none, both)).names());
    }
}
