package org.apimplanner.app.export.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apimplanner.app.export.AzurermVersion;
import org.apimplanner.app.export.CodeChoices;
import org.apimplanner.app.export.code.PlansToDeploy.Case;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.deployment.DeploymentChoices;
import org.apimplanner.model.deployment.NetworkOrigin;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Code that makes the virtual networks, too: with the plan's address space and DNS servers, before their
/// subnets, and not again where a network of the name is there.
final class NewNetworkTest {
    private static final CodeChoices NEW =
            new CodeChoices(DeploymentChoices.USUAL.withNetwork(NetworkOrigin.NEW), AzurermVersion.FIVE, true);

    private static final Report TWO_RANGES = Composition.shipped().report("""
            {"name": "Orders", "tier": "premium", "mode": "internal", "customDns": ["10.0.0.4", "10.0.0.5"],
             "regions": [{"name": "westeurope", "vnet": ["10.30.0.0/24", "10.31.0.0/24"], "subnet": "10.31.0.0/27"}]}
            """);

    @TempDir
    private Path folder;

    static Stream<Case> known() {
        return PlansToDeploy.known();
    }

    private static String only(String language, String file) {
        Map<String, String> files = CodeFiles.of(language, TWO_RANGES, NEW);
        return files.get(file);
    }

    @Test
    void theShellScriptMakesTheNetworkWhereItIsNotThereAndBeforeTheSubnet() {
        String script = only("azcli", "azcli/deploy.sh");
        String made = script.substring(script.indexOf("if ! az network vnet show"), script.indexOf("\nfi\n"));
        List<String> lines = made.lines().map(String::strip).toList();
        assertTrue(lines.contains("az network vnet create \\"), made);
        assertTrue(lines.contains("--address-prefixes 10.30.0.0/24 10.31.0.0/24 \\"), made);
        assertTrue(lines.contains("--dns-servers 10.0.0.4 10.0.0.5 \\"), made);
        assertTrue(script.indexOf("az network vnet create") < script.indexOf("az network vnet subnet create"));
    }

    @Test
    void powerShellMakesTheNetworkWhereItIsNotThere() {
        String script = only("powershell", "powershell/Deploy.ps1");
        String made =
                script.substring(script.indexOf("Get-AzVirtualNetwork"), script.indexOf("New-AzVirtualNetwork @"));
        assertTrue(made.contains("-ErrorAction SilentlyContinue"), made);
        assertTrue(made.contains("if (-not $"), made);
        assertTrue(made.contains("'10.30.0.0/24', '10.31.0.0/24'"), made);
        assertTrue(made.contains("'10.0.0.4', '10.0.0.5'") || made.contains("'10.0.0.4',"), made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"azcli", "powershell"})
    void aNetworkThatExistsIsOnlyLookedUp(String language) {
        String all = String.join("\n", CodeFiles.of(language, TWO_RANGES).values());
        assertFalse(all.contains("az network vnet create") || all.contains("New-AzVirtualNetwork @"), all);
        assertFalse(all.contains("10.30.0.0/24"), all);
    }

    /// Whatever else the code builds does not depend on who makes the network.
    @ParameterizedTest
    @MethodSource("known")
    void withANetworkOfItsOwnTheScriptBuildsTheSameRulesAndRoutes(Case each) throws Exception {
        Assumptions.assumeTrue(AzReading.possible(), "needs bash");
        Built existing = ArmReading.of(CodeFiles.of("arm", each.report()));
        Built made = new AzReading(folder).built(CodeFiles.of("azcli", each.report(), NEW));
        assertEquals(existing.rules(), made.rules());
        assertEquals(existing.routes(), made.routes());
        assertEquals(existing.records(), made.records());
        Built powerShell = PowerShellReading.of(CodeFiles.of("powershell", each.report(), NEW));
        assertEquals(existing.rules(), powerShell.rules());
        assertEquals(existing.routes(), powerShell.routes());
    }
}
