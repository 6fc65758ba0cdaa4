package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String INSTANCE = """
            {"name": "apim-%s", "type": "Microsoft.ApiManagement/service", "location": "West Europe",
             "sku": {"name": "Premium", "capacity": 2}, "zones": ["1", "2"], "platformVersion": "stv2",
             "publisherEmail": "nobody@example.org", "virtualNetworkType": "None",
             "hostnameConfigurations": [{"hostName": "a.example.org", "certificatePassword": "geheim"}]}
            """;

    private static final String NETWORK = """
            {"name": "vnet-a", "type": "Microsoft.Network/virtualNetworks", "location": "westeurope",
             "addressSpace": {"addressPrefixes": ["10.1.0.0/16"]},
             "subnets": [{"name": "web", "addressPrefix": "10.1.4.0/24"}]}
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Plan plan(String text) {
        return PlanFile.read(text, Composition.shipped().reference());
    }

    @Test
    void aWholeInstanceGivesItsPlanOnStandardOutputAndSaysWhereFrom() throws IOException {
        ProgramRun run = ProgramRun.of("import", file("apim.json", INSTANCE.formatted("a")));
        assertEquals(0, run.exitCode(), run.messages());
        assertEquals(2, plan(run.text()).primaryRegion().units());
        assertTrue(run.messages().contains("tier: premium, from apim-a ("), run.messages());
        assertTrue(run.messages().contains("apim.json: /sku/name)"), run.messages());
        assertFalse((run.messages() + run.text()).contains("geheim"));
    }

    @Test
    void aNetworkAloneStandsAtDefaultsAndAsks() throws IOException {
        ProgramRun run = ProgramRun.of("import", file("vnet.json", NETWORK));
        assertEquals(1, run.exitCode(), run.messages());
        assertEquals(
                List.of(Ipv4Prefix.parse("10.1.4.0/24")),
                plan(run.text()).primaryRegion().inUse());
        assertTrue(run.messages().contains("tier? "), run.messages());
    }

    @Test
    void severalInstancesAreNamedUnlessOneIsAsked() throws IOException {
        String one = file("a.json", INSTANCE.formatted("a"));
        String other = file("b.json", INSTANCE.formatted("b"));
        ProgramRun open = ProgramRun.of("import", one, other);
        assertEquals(2, open.exitCode());
        assertTrue(open.messages().contains("one of apim-a, apim-b"), open.messages());
        ProgramRun asked = ProgramRun.of("import", one, other, "--instance", "APIM-B");
        assertEquals(0, asked.exitCode(), asked.messages());
        assertEquals("apim-b", plan(asked.text()).serviceName().orElseThrow());
        assertEquals(2, ProgramRun.of("import", one, "--instance", "apim-c").exitCode());
    }

    @Test
    void thePlanGoesToTheFileThatIsNamed() throws IOException {
        Path out = folder.resolve("plan.json");
        ProgramRun run = ProgramRun.of("import", file("apim.json", INSTANCE.formatted("a")), "--out", out.toString());
        assertEquals(0, run.exitCode(), run.messages());
        assertEquals("", run.text());
        assertEquals("apim-a", plan(Files.readString(out)).name());
    }

    @Test
    void theNetworkOfThePlansOwnCodeComesBack() throws IOException {
        String legal = file("legal.json", """
                { "tier": "premium", "mode": "internal", "serviceName": "contoso-apim",
                  "regions": [ { "name": "westeurope", "vnet": "10.20.0.0/16", "subnet": "10.20.4.0/27" } ] }""");
        ProgramRun.of("plan", legal, "--format", "arm", "--network", "new", "--out", folder.toString());
        ProgramRun run = ProgramRun.of(
                "import", folder.resolve("arm").resolve("azuredeploy.json").toString());
        assertEquals(1, run.exitCode(), run.messages());
        assertEquals(
                List.of(Ipv4Prefix.parse("10.20.0.0/16")),
                plan(run.text()).primaryRegion().vnet());
        assertEquals(
                Optional.of(Ipv4Prefix.parse("10.20.4.0/27")),
                plan(run.text()).primaryRegion().subnet());
    }

    @Test
    void warningsBeforeTheJsonAreNoPartOfIt() throws IOException {
        String text = "WARNING: This command is in preview.\n" + INSTANCE.formatted("a");
        assertEquals(0, ProgramRun.of("import", file("apim.json", text)).exitCode());
    }

    @Test
    void filesWithoutInstanceAndNetworkAreRefusedInASentence() throws IOException {
        for (String text : List.of(
                "",
                "[]",
                "Please run 'az login' to setup account.",
                "To sign in, use a web browser to open the page and enter the code ABC to authenticate.",
                "{\"name\": \"x\", \"type\": \"Microsoft.Storage/storageAccounts\"}")) {
            ProgramRun run = ProgramRun.of("import", file("bad.json", text));
            assertEquals(2, run.exitCode(), text);
            assertTrue(run.messages().contains("bad.json"), run.messages());
            assertEquals("", run.text());
        }
        assertEquals(
                2,
                ProgramRun.of("import", folder.resolve("none.json").toString()).exitCode());
    }

    /// In the network above; one rule of five is there.
    private static final String GROUP = """
            {"name": "nsg-a", "type": "Microsoft.Network/networkSecurityGroups", "securityRules": [
             {"name": "Management", "priority": 110, "direction": "Inbound", "access": "Allow", "protocol": "Tcp",
              "sourceAddressPrefix": "ApiManagement", "sourcePortRange": "*",
              "destinationAddressPrefix": "VirtualNetwork", "destinationPortRange": "3443"},
             {"name": "DenyOut", "priority": 4096, "direction": "Outbound", "access": "Deny", "protocol": "*",
              "sourceAddressPrefix": "*", "sourcePortRange": "*",
              "destinationAddressPrefix": "*", "destinationPortRange": "*"}]}
            """;

    private static final String INSIDE = INSTANCE.formatted("a").replace("\"virtualNetworkType\": \"None\"", """
                    "virtualNetworkType": "Internal", "virtualNetworkConfiguration": {"subnetResourceId":
                    "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/vnet-a/subnets/web"}""");

    @Test
    void theSameFilesAreHeldAgainstThePlanInTheSameStep() throws IOException {
        Path out = folder.resolve("plan.json");
        String[] files = {file("apim.json", INSIDE), file("vnet.json", NETWORK), file("nsg.json", GROUP)};
        ProgramRun run = ProgramRun.of("import", files[0], files[1], files[2], "--audit", "--out", out.toString());
        assertEquals(1, run.exitCode(), run.messages());
        assertTrue(run.text().startsWith("Not compliant"), run.text());
        assertEquals("apim-a", plan(Files.readString(out)).name());
        ProgramRun json = ProgramRun.of("import", files[0], files[1], files[2], "--audit", "--format", "json");
        assertTrue(json.text().contains("\"compliant\": false"), json.text());
        ProgramRun bare = ProgramRun.of("import", files[0], "--audit");
        assertEquals(2, bare.exitCode());
        assertTrue(bare.messages().contains("az network nsg show"), bare.messages());
    }

    private static final String NETWORK_STATUS = """
            [{"location": "West Europe", "networkStatus": {"dnsServers": ["168.63.129.16"], "connectivityStatus": [
             {"name": "contosostore.blob.core.windows.net", "status": "failure", "error": "connection refused",
              "lastUpdated": "2026-11-01T08:00:00Z", "lastStatusChange": "2026-11-01T07:00:00Z",
              "resourceType": "BlobStorage", "isOptional": false}]}}]
            """;

    private static final String OUTBOUND_DEPENDENCIES = """
            {"value": [{"category": "Key Vault", "endpoints": [
             {"domainName": "contoso-vault.example.net", "endpointDetails": [{"port": 8443, "region": "Global"}]}]}]}
            """;

    @Test
    void theTwoListsOfALiveInstanceReachTheAuditWhole() throws IOException {
        String[] files = {
            file("apim.json", INSIDE),
            file("vnet.json", NETWORK),
            file("status.json", NETWORK_STATUS),
            file("dependencies.json", OUTBOUND_DEPENDENCIES)
        };
        ProgramRun run = ProgramRun.of("import", files[0], files[1], files[2], files[3], "--audit", "--format", "json");
        assertEquals(1, run.exitCode(), run.messages());
        for (String list : List.of("status.json", "dependencies.json")) {
            String read = list + "\",\\s+\"resources\": 1,\\s+\"resourcesThere\": 1,";
            assertTrue(Pattern.compile(read).matcher(run.text()).find(), run.text());
        }
    }

    @Test
    void whatHasChangedSinceAPlanWasSavedIsSaid() throws IOException {
        String instance = file("apim.json", INSIDE);
        String network = file("vnet.json", NETWORK);
        String saved = folder.resolve("saved.json").toString();
        assertEquals(
                0, ProgramRun.of("import", instance, network, "--out", saved).exitCode());
        ProgramRun same = ProgramRun.of("import", instance, "--against", saved, "-q");
        assertEquals(1, same.exitCode(), "the network is not there");
        assertTrue(same.text().contains("Nothing differs."), same.text());
        String grown = file("grown.json", INSIDE.replace("\"capacity\": 2", "\"capacity\": 5"));
        ProgramRun other = ProgramRun.of("import", grown, network, "--against", saved);
        assertEquals(1, other.exitCode(), other.messages());
        assertFalse(other.text().contains("Nothing differs."), other.text());
        assertEquals(
                0,
                ProgramRun.of("import", instance, network, "--against", saved).exitCode());
    }

    @Test
    void optionsWithoutTheirPartAreWrongUsage() throws IOException {
        String instance = file("apim.json", INSTANCE.formatted("a"));
        assertEquals(2, ProgramRun.of("import", instance, "--tags", instance).exitCode());
        assertEquals(2, ProgramRun.of("import", instance, "--format", "json").exitCode());
        ProgramRun both = ProgramRun.of("import", instance, "--format", "json", "--audit", "--against", instance);
        assertEquals(2, both.exitCode());
        assertTrue(both.messages().contains("--audit or --against alone"), both.messages());
    }

    @Test
    void ofThousandsOfNetworksAFewAreNamedAndOneIsTaken() throws IOException {
        String list = IntStream.range(0, 2_000)
                .mapToObj(i -> NETWORK.replace("vnet-a", "vnet-" + i))
                .collect(Collectors.joining(",", "[", "]"));
        String networks = file("networks.json", list);
        ProgramRun open = ProgramRun.of("import", networks);
        assertEquals(2, open.exitCode());
        assertTrue(open.messages().contains("vnet-19 and 1980 more"), open.messages());
        assertFalse(open.messages().contains("vnet-20,"), open.messages());
        ProgramRun asked = ProgramRun.of("import", networks, "--network", "VNET-1500");
        assertEquals(1, asked.exitCode(), asked.messages());
        assertEquals(
                List.of(Ipv4Prefix.parse("10.1.0.0/16")),
                plan(asked.text()).primaryRegion().vnet());
        assertEquals(2, ProgramRun.of("import", networks, "--network", "none").exitCode());
    }

    @Test
    void aLoginPromptSaysWhatToRun() throws IOException {
        for (String text : List.of(
                "Please run 'az login' to setup account.",
                "FEHLER: Führen Sie 'az login' aus.",
                "To sign in, use a web browser to open the page and enter the code ABC to authenticate.")) {
            ProgramRun run = ProgramRun.of("import", file("login.json", text));
            assertTrue(run.messages().contains("(run az login, then the same command once more)"), run.messages());
        }
    }
}
