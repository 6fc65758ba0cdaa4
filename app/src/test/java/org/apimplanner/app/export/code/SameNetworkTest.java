package org.apimplanner.app.export.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.app.export.code.PlansToDeploy.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Code in every language builds what the report asks for: no rule, route, record or firewall rule more or less,
/// and none with another value.
class SameNetworkTest {
    @TempDir
    private Path folder;

    static Stream<Case> cases() {
        return PlansToDeploy.all();
    }

    static Stream<Case> known() {
        return PlansToDeploy.known();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyLanguageThatIsReadBuildsWhatTheReportAsksFor(Case each) {
        Built wanted = BuiltByReport.of(each.report());
        Built arm = ArmReading.of(CodeFiles.of("arm", each.report()));
        assertHolds(wanted, arm);
        assertSame(arm, BicepReading.of(CodeFiles.of("bicep", each.report())), "Bicep");
        assertSame(arm, TerraformReading.of(CodeFiles.of("terraform", each.report())), "Terraform");
        assertSame(arm, PowerShellReading.of(CodeFiles.of("powershell", each.report())), "PowerShell");
    }

    @ParameterizedTest
    @MethodSource("known")
    void theShellScriptAsksAzForIt(Case each) throws IOException, InterruptedException {
        assumeTrue(AzReading.possible(), "needs bash");
        Built arm = ArmReading.of(CodeFiles.of("arm", each.report()));
        Built az = new AzReading(folder).built(CodeFiles.of("azcli", each.report()));
        assertSame(arm, az, "az");
    }

    @Test
    void thereIsSomethingToCompare() {
        Built arm = ArmReading.of(CodeFiles.of(
                "arm",
                known().filter(each -> each.name().equals("premium-internal"))
                        .findFirst()
                        .orElseThrow()
                        .report()));
        // Two regions with two routes each; a zone for each of five names, and one for each region.
        assertEquals(4, arm.routes().size());
        assertFalse(arm.rules().isEmpty());
        assertFalse(arm.records().isEmpty());
        assertFalse(arm.firewall().isEmpty());
    }

    /// The report's purposes may be too long, and its firewall rows have no names.
    private static void assertHolds(Built report, Built code) {
        assertEquals(report.rules().size(), code.rules().size());
        for (int i = 0; i < report.rules().size(); i++) {
            String wanted = report.rules().get(i);
            String found = code.rules().get(i);
            if (wanted.endsWith(" | short")) {
                int end = wanted.lastIndexOf(" | ");
                assertEquals(wanted.substring(0, end), found.substring(0, Math.min(end, found.length())));
            } else {
                assertEquals(wanted, found);
            }
        }
        assertEquals(report.routes(), code.routes());
        assertEquals(report.records(), code.records());
        assertEquals(nameless(report.firewall()), nameless(code.firewall()));
    }

    private static List<String> nameless(List<String> lines) {
        return lines.stream()
                .map(line -> line.substring(line.indexOf(" | ")))
                // A plan that knows no subnet asks for its range.
                .map(line -> line.replaceAll(" \\| (asked|\\[parameters.*\\])$", " | asked"))
                .sorted()
                .toList();
    }

    private static void assertSame(Built arm, Built other, String language) {
        assertEquals(arm.rules(), other.rules(), language);
        assertEquals(arm.routes(), other.routes(), language);
        assertEquals(arm.records(), other.records(), language);
        assertEquals(Built.sourceless(arm.firewall()), Built.sourceless(other.firewall()), language);
    }
}
