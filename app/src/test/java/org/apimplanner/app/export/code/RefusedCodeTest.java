package org.apimplanner.app.export.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Naming;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.plan.WorkspaceMode;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person named reaches code as text and nothing else; what Azure refuses is a sentence in every language.
class RefusedCodeTest {
    private static final List<String> HOSTILE = List.of(
            "it's",
            "a\" b",
            "back\\slash\\",
            "${var.x} %{ for } $${y}",
            "$(touch x) `touch x` $HOME",
            "[parameters('x')]",
            "\u2018curly\u2019 \u201Cquotes\u201D",
            "*/ // # <# #>",
            "''' '' '");

    private static Report report(Plan plan) {
        return Composition.shipped().planner().plan(plan);
    }

    private static Plan plan() {
        return Reports.sample("premium-internal").plan();
    }

    private static Surroundings around(List<Client> clients, List<Backend> backends, List<WorkspaceGateway> gateways) {
        return new Surroundings(clients, backends, Front.NONE, false, gateways);
    }

    private static Client client(String name, int index) {
        return new Client(
                name,
                List.of(Ipv4Prefix.parse("203." + index / 250 + "." + index % 250 + ".0/24")),
                Optional.empty(),
                List.of());
    }

    private static Backend backend(String name, int index) {
        return new Backend(
                name,
                List.of(Ipv4Prefix.parse("192." + index / 250 + "." + index % 250 + ".0/24")),
                Optional.empty(),
                Protocol.TCP,
                Backend.DEFAULT_PORTS);
    }

    private static Plan named(List<String> names) {
        return plan().withDenyByDefault(true)
                .withSurroundings(around(
                        IntStream.range(0, names.size())
                                .mapToObj(i -> client(names.get(i), i))
                                .toList(),
                        IntStream.range(0, names.size())
                                .mapToObj(i -> backend(names.get(i), i))
                                .toList(),
                        List.of()));
    }

    private static void assertRefused(String language, Report report, String part) {
        Optional<String> sentence =
                Reports.exporter(language).with(CodeFiles.ANYWAY).refusal(report);
        assertTrue(sentence.filter(text -> text.contains(part)).isPresent(), () -> language + ": " + sentence);
    }

    /// Each description is read back from each language as it stands in the report.
    @ParameterizedTest
    @ValueSource(strings = {"bicep", "terraform", "powershell"})
    void namesOfClientsAndBackendsAreTextInEveryLanguage(String language) {
        Report report = report(named(HOSTILE));
        Built arm = ArmReading.of(CodeFiles.of("arm", report));
        Map<String, String> files = CodeFiles.of(language, report);
        Built other = switch (language) {
            case "bicep" -> BicepReading.of(files);
            case "terraform" -> TerraformReading.of(files);
            default -> PowerShellReading.of(files);
        };
        assertEquals(arm.rules(), other.rules());
        for (String name : HOSTILE) {
            assertTrue(arm.rules().stream().anyMatch(rule -> rule.contains(name)), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"arm", "bicep", "terraform", "azcli", "powershell"})
    void moreRulesThanAzureTakesAreASentence(String language) {
        List<String> many = IntStream.range(0, 1_000).mapToObj(i -> "n" + i).toList();
        List<String> twice = IntStream.range(0, 2_000).mapToObj(i -> "n" + i).toList();
        assertTrue(report(named(many)).regions().getFirst().nsgRules().size() > 1_001);
        assertRefused(language, report(named(twice)), " rules, and Azure takes at most ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"arm", "bicep", "terraform", "azcli", "powershell"})
    void namesThatAzureRefusesAndTwoOfOneNameAreASentence(String language) {
        for (String workload : HOSTILE) {
            Plan hostile = plan().withNaming(Optional.of(new Naming(Optional.of(workload), Optional.empty())));
            assertRefused(language, report(hostile), "which Azure does not take");
        }
        Plan one = plan().withNaming(Optional.of(new Naming(Optional.empty(), Optional.of("{type}"))));
        Plan two = one.withRegions(List.of(
                one.regions().getFirst(),
                RegionPlan.of("northeurope", false).withVnet(Ipv4Prefix.parse("10.99.0.0/16"))));
        assertRefused(language, report(two), "Two resources of type ");
        Plan gateway = plan().withSurroundings(around(
                List.of(),
                List.of(),
                List.of(new WorkspaceGateway(
                        "team a'; x",
                        plan().regions().getFirst().name(),
                        WorkspaceMode.INJECTION,
                        Optional.of(Ipv4Prefix.parse("10.20.200.0/24"))))));
        assertRefused(language, report(gateway), "is none that Azure takes for a private DNS zone");
    }
}
