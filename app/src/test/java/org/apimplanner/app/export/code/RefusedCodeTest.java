package org.apimplanner.app.export.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apimplanner.app.export.Reports;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Naming;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.plan.WorkspaceMode;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person named reaches code as text and nothing else; what Azure refuses is a sentence in every language.
class RefusedCodeTest {
    private static void assertRefused(String language, Report report, String part) {
        Optional<String> sentence =
                Reports.exporter(language).with(CodeFiles.ANYWAY).refusal(report);
        assertTrue(sentence.filter(text -> text.contains(part)).isPresent(), () -> language + ": " + sentence);
    }

    /// Each description is read back from each language as it stands in the report.
    @ParameterizedTest
    @ValueSource(strings = {"bicep", "terraform", "powershell"})
    void namesOfClientsAndBackendsAreTextInEveryLanguage(String language) {
        Report report = HostilePlans.report(HostilePlans.withEntries(HostilePlans.plan(), HostilePlans.ENTRIES));
        Built arm = ArmReading.of(CodeFiles.of("arm", report));
        Map<String, String> files = CodeFiles.of(language, report);
        Built other = switch (language) {
            case "bicep" -> BicepReading.of(files);
            case "terraform" -> TerraformReading.of(files);
            default -> PowerShellReading.of(files);
        };
        assertEquals(arm.rules(), other.rules());
        for (String name : HostilePlans.ENTRIES) {
            assertTrue(arm.rules().stream().anyMatch(rule -> rule.contains(name)), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"arm", "bicep", "terraform", "azcli", "powershell"})
    void moreRulesThanAzureTakesAreASentence(String language) {
        List<String> many = IntStream.range(0, 1_000).mapToObj(i -> "n" + i).toList();
        List<String> twice = IntStream.range(0, 2_000).mapToObj(i -> "n" + i).toList();
        assertTrue(HostilePlans.report(HostilePlans.withEntries(HostilePlans.plan(), many))
                        .regions()
                        .getFirst()
                        .nsgRules()
                        .size()
                > 1_001);
        assertRefused(
                language,
                HostilePlans.report(HostilePlans.withEntries(HostilePlans.plan(), twice)),
                " rules, and Azure takes at most ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"arm", "bicep", "terraform", "azcli", "powershell"})
    void namesThatAzureRefusesAndTwoOfOneNameAreASentence(String language) {
        for (String workload : HostilePlans.ENTRIES) {
            Plan hostile =
                    HostilePlans.plan().withNaming(Optional.of(new Naming(Optional.of(workload), Optional.empty())));
            assertRefused(language, HostilePlans.report(hostile), "which Azure does not take");
        }
        Plan one = HostilePlans.plan().withNaming(Optional.of(new Naming(Optional.empty(), Optional.of("{type}"))));
        Plan two = one.withRegions(List.of(
                one.regions().getFirst(),
                RegionPlan.of("northeurope", false).withVnet(Ipv4Prefix.parse("10.99.0.0/16"))));
        assertRefused(language, HostilePlans.report(two), "Two resources of type ");
        Plan gateway = HostilePlans.plan()
                .withSurroundings(HostilePlans.around(
                        List.of(),
                        List.of(),
                        List.of(new WorkspaceGateway(
                                "team a'; x",
                                HostilePlans.plan().regions().getFirst().name(),
                                WorkspaceMode.INJECTION,
                                Optional.of(Ipv4Prefix.parse("10.20.200.0/24"))))));
        assertRefused(language, HostilePlans.report(gateway), "is none that Azure takes for a private DNS zone");
    }
}
