package org.apimplanner.app.export.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apimplanner.app.export.AzurermVersion;
import org.apimplanner.app.export.CodeChoices;
import org.apimplanner.app.export.code.PlansToDeploy.Case;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.existing.SubnetLink;
import org.apimplanner.model.audit.run.Auditor;
import org.apimplanner.model.deployment.DeploymentChoices;
import org.apimplanner.model.deployment.NetworkOrigin;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the audit reads of the code is what the plan requires.
class AuditRoundTripTest {
    private static final Pattern ASKED =
            Pattern.compile("(\"([A-Za-z0-9]+)SubnetAddressPrefix\": \\{\\s+\"type\": \"string\",)(\\s+\"metadata\")");

    private static final Auditor AUDITOR = new Auditor(Composition.shipped().reference());

    static Stream<Case> cases() {
        return PlansToDeploy.all()
                .filter(each -> !each.report().hasErrors())
                .filter(each -> each.report().regions().stream()
                        .anyMatch(region -> region.subnet().isPresent()))
                .filter(each -> each.report().regions().stream().allMatch(AuditRoundTripTest::tellsGroupsApart));
    }

    /// Of several groups the audit tells the instance's by its subnet, which the plan must know then.
    private static boolean tellsGroupsApart(RegionReport region) {
        return region.subnet().flatMap(SubnetPlan::chosen).isPresent()
                || region.companions().stream()
                        .allMatch(companion -> companion.nsgRules().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void templatesAreCompliant(Case each) throws IOException {
        assertCompliant(each.report(), CodeFiles.of("arm", each.report()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void templatesThatMakeTheNetworkAreCompliant(Case each) throws IOException {
        CodeChoices choices =
                new CodeChoices(DeploymentChoices.USUAL.withNetwork(NetworkOrigin.NEW), AzurermVersion.FIVE, false);
        assertCompliant(each.report(), CodeFiles.of("arm", each.report(), choices));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void terraformForTheNewestProviderIsCompliant(Case each) throws IOException {
        assertCompliant(
                each.report(), Map.of("plan.json", TerraformPlanJson.of(CodeFiles.of("terraform", each.report()))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void terraformForTheProviderBeforeIsCompliant(Case each) throws IOException {
        CodeChoices choices = new CodeChoices(DeploymentChoices.USUAL, AzurermVersion.FOUR, false);
        assertCompliant(
                each.report(),
                Map.of("plan.json", TerraformPlanJson.of(CodeFiles.of("terraform", each.report(), choices))));
    }

    /// The files, with a range for each subnet that the plan does not know, as whoever deploys would give it.
    private static Map<String, String> answered(Map<String, String> files) {
        Map<String, String> answered = new LinkedHashMap<>();
        files.forEach((name, text) -> answered.put(
                name,
                ASKED.matcher(text)
                        .replaceAll(asked -> asked.group(1) + " \"defaultValue\": \""
                                + TerraformPlanJson.range(asked.group(2)) + "\"," + asked.group(3))));
        answered.keySet().removeIf(name -> name.endsWith(".csv"));
        return answered;
    }

    private static void assertCompliant(Report report, Map<String, String> files) throws IOException {
        List<ExistingResource> resources = new ArrayList<>();
        List<ReadProblem> problems = new ArrayList<>();
        List<SubnetLink> links = new ArrayList<>();
        for (Map.Entry<String, String> file : answered(files).entrySet()) {
            ExistingNetwork network = ExistingNetworkReader.read(
                    file.getKey(), new ByteArrayInputStream(file.getValue().getBytes(StandardCharsets.UTF_8)));
            resources.addAll(network.resources());
            problems.addAll(network.problems());
            links.addAll(network.links());
        }
        Audit audit = AUDITOR.audit(
                report, new ExistingNetwork(resources, problems, links), Optional.empty(), Optional.empty());
        List<String> unmet = audit.requirements().stream()
                .filter(verdict -> !verdict.status().isMet())
                .map(verdict -> verdict.region() + " " + verdict.rule() + " " + verdict.status() + " by "
                        + verdict.decidedBy() + ": " + verdict.uncovered())
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        List<String> errors = audit.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.subject() + ": " + finding.message())
                .toList();
        assertEquals(true, audit.compliant(), () -> unmet + " " + errors + " " + problems);
    }
}
