package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Infrastructure code on the command line.
class PlanCodeTest {
    private static final String EVERY = "bicep,terraform,arm,azcli,powershell";
    private static final String LEGAL = """
            { "tier": "premium", "mode": "internal", "serviceName": "contoso-apim",
              "regions": [ { "name": "westeurope", "vnet": "10.20.0.0/16", "subnet": "10.20.4.0/27" } ]%s }""";

    /// Two units are more than the Developer tier has.
    private static final String FORBIDDEN = """
            { "tier": "developer", "mode": "external", "regions": [ { "name": "westeurope", "units": 2 } ] }""";

    private static final String FORCED =
            ", \"forcedTunneling\": { \"nextHop\": \"virtualAppliance\", \"address\": \"10.20.1.4\" }";

    @TempDir
    private Path folder;

    private ProgramRun plan(String text, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), text);
        List<String> arguments = Stream.concat(
                        Stream.of("plan", file.toString(), "--out", out().toString()), Stream.of(more))
                .toList();
        return ProgramRun.of(arguments.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out");
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(out())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private String read(String file) throws IOException {
        return Files.readString(out().resolve(file));
    }

    @Test
    void eachLanguageHasItsFolder() throws IOException {
        assertEquals(0, plan(LEGAL.formatted(""), "--format", EVERY).exitCode());
        assertEquals(
                List.of(
                        "arm/azuredeploy.json",
                        "azcli/deploy.sh",
                        "bicep/main.bicep",
                        "bicep/modules/dns.bicep",
                        "bicep/modules/westeurope.bicep",
                        "powershell/Deploy.ps1",
                        "terraform/api-management.tf",
                        "terraform/dns.tf",
                        "terraform/outputs.tf",
                        "terraform/variables.tf",
                        "terraform/versions.tf",
                        "terraform/westeurope.tf"),
                written());
    }

    @Test
    void aForcedRouteAddsTheFirewallsPart() throws IOException {
        assertEquals(0, plan(LEGAL.formatted(FORCED), "--format", EVERY).exitCode());
        for (String file : List.of(
                "arm/firewall.json",
                "arm/firewall-rules.csv",
                "azcli/deploy-firewall.sh",
                "azcli/firewall.json",
                "bicep/firewall.bicep",
                "powershell/Deploy-Firewall.ps1",
                "terraform/firewall.tf")) {
            assertTrue(written().contains(file), file);
        }
    }

    @Test
    void ofAPlanWithErrorsNothingIsWritten() throws IOException {
        ProgramRun run = plan(FORBIDDEN, "--format", "csv," + EVERY);
        assertEquals(1, run.exitCode());
        assertTrue(run.messages().contains("--allow-errors"), run.messages());
        assertEquals(1, run.messages().lines().count(), run.messages());
        assertFalse(Files.exists(out()));
    }

    @Test
    void withLeaveTheErrorsStandOnTop() throws IOException {
        assertEquals(1, plan(FORBIDDEN, "--format", EVERY, "--allow-errors").exitCode());
        for (String file : written()) {
            String text = read(file);
            int error = text.indexOf("ERROR (/regions/0/units)");
            assertTrue(error > 0 && error < 400, file);
            assertTrue(text.indexOf("DO NOT DEPLOY") < error, file);
        }
    }

    @Test
    void nobodysNetworkIsMadeUnlessAsked() throws IOException {
        plan(LEGAL.formatted(""), "--format", EVERY);
        assertFalse(read("terraform/westeurope.tf").contains("resource \"azurerm_virtual_network\""));
        assertFalse(read("azcli/deploy.sh").contains("az network vnet create"));
        assertFalse(read("powershell/Deploy.ps1").contains("New-AzVirtualNetwork @"));
        assertTrue(read("bicep/modules/westeurope.bicep").contains("virtualNetworks@2025-05-01' existing ="));
        assertEquals(
                0,
                plan(LEGAL.formatted(""), "--format", EVERY, "--network", "new").exitCode());
        assertTrue(read("terraform/westeurope.tf").contains("resource \"azurerm_virtual_network\""));
        assertTrue(read("azcli/deploy.sh").contains("az network vnet create"));
        assertTrue(read("powershell/Deploy.ps1").contains("New-AzVirtualNetwork @"));
        assertFalse(read("bicep/modules/westeurope.bicep").contains("existing ="));
    }

    @Test
    void theOlderProviderHasItsArguments() throws IOException {
        plan(LEGAL.formatted(FORCED), "--format", "terraform");
        assertTrue(read("terraform/westeurope.tf").contains("  service_endpoint {\n"));
        assertTrue(read("terraform/dns.tf").contains("private_dns_zone_id"));
        plan(LEGAL.formatted(FORCED), "--format", "terraform", "--azurerm", "4");
        assertTrue(read("terraform/westeurope.tf").contains("service_endpoints "));
        assertFalse(read("terraform/dns.tf").contains("private_dns_zone_id"));
        assertTrue(read("terraform/versions.tf").contains("\"~> 4."));
    }

    @Test
    void otherWordsAreRefused() throws IOException {
        ProgramRun network = plan(LEGAL.formatted(""), "--network", "old");
        assertEquals(2, network.exitCode());
        assertTrue(network.messages().contains("--network: found 'old', expected one of existing, new."));
        assertEquals(2, plan(LEGAL.formatted(""), "--azurerm", "3").exitCode());
    }
}
