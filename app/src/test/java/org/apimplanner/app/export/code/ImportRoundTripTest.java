package org.apimplanner.app.export.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apimplanner.app.export.AzurermVersion;
import org.apimplanner.app.export.CodeChoices;
import org.apimplanner.app.picture.Pictures;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.audit.existing.GivenFile;
import org.apimplanner.model.audit.existing.GivenFiles;
import org.apimplanner.model.deployment.DeploymentChoices;
import org.apimplanner.model.deployment.NetworkOrigin;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.importing.Choice;
import org.apimplanner.model.importing.ImportOutcome.Imported;
import org.apimplanner.model.importing.Importer;
import org.apimplanner.model.importing.Inventory;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The code of a plan, read back, is the plan: but for what code of the network alone cannot carry.
class ImportRoundTripTest {
    private static final Composition PROGRAM = Composition.shipped();
    private static final CodeChoices NEW_NETWORK =
            new CodeChoices(DeploymentChoices.USUAL.withNetwork(NetworkOrigin.NEW), AzurermVersion.FIVE, true);
    private static final int TEMPLATES = 334;
    private static final int TERRAFORM = 20;

    static Stream<Long> seeds() {
        return Pictures.seeds().boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void templatesGiveThePlanAgain(long seed) throws IOException {
        PlansToImport plans = new PlansToImport(seed, PROGRAM.reference());
        for (int i = 0; i < TEMPLATES; i++) {
            Report report = PROGRAM.planner().plan(plans.next());
            Map<String, String> files = CodeFiles.of("arm", report, NEW_NETWORK);
            String template = answered(files.get("arm/azuredeploy.json"));
            assertCarried(seed + "/" + i, report.plan(), Map.of("main.json", template));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void terraformGivesThePlanAgain(long seed) throws IOException {
        PlansToImport plans = new PlansToImport(seed, PROGRAM.reference());
        for (int i = 0; i < TERRAFORM; i++) {
            Report report = PROGRAM.planner().plan(plans.next());
            String plan = TerraformPlanJson.of(CodeFiles.of("terraform", report, NEW_NETWORK));
            assertCarried(seed + "/" + i, report.plan(), Map.of("plan.json", plan));
        }
    }

    /// The template with the ids of what private endpoints lead to, as whoever deploys would give them: without
    /// an id there is no endpoint.
    private static String answered(String template) {
        return template.replaceAll(
                "(\"\\w*(?:[sS]torage|[sS]ql|[kK]eyVault|[eE]ventHubs)\\w*Id\": \\{\\s+\"type\": \"string\",\\s+\"defaultValue\": )\"\"",
                "$1\"/subscriptions/s/resourceGroups/g/providers/Microsoft.Example/things/thing\"");
    }

    private static void assertCarried(String name, Plan plan, Map<String, String> files) throws IOException {
        List<GivenFile> given = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            given.add(ExistingNetworkReader.open(file.getKey(), new ByteArrayInputStream(bytes)));
        }
        Imported imported = assertInstanceOf(
                Imported.class,
                new Importer(PROGRAM.reference())
                        .from(Inventory.of(GivenFiles.networks(given)).whole(), Choice.NONE),
                name);
        assertEquals(PlanFile.write(carried(plan)), PlanFile.write(carried(imported.plan())), name);
        assertTrue(
                plan.features().containsAll(imported.plan().features()),
                () -> name + ": " + imported.plan().features() + " of " + plan.features());
    }

    /// What code of the network carries. It has no instance, so none of its name, tier, mode, units and zones;
    /// features only as far as a rule is theirs alone; no edition and no scope of tags. That the endpoints'
    /// subnet is in use is true, and no plan has to say it twice. Without a deny everything goes out, and no
    /// rule names a backend.
    private static Plan carried(Plan plan) {
        Surroundings around = plan.surroundings();
        boolean closed = plan.denyByDefault();
        List<RegionPlan> regions = plan.regions().stream()
                .map(region -> region.withUnits(1).withMaxUnits(1).withZones(0).withInUse(List.of()))
                .toList();
        return Plan.of("any", Tier.PREMIUM, Mode.INTERNAL, regions.getFirst())
                .withCloud(plan.cloud())
                .withRegions(regions)
                .withServiceTagScope(ServiceTagScope.GLOBAL)
                .withFeatures(Set.of())
                .withDenyByDefault(closed)
                .withForcedTunneling(plan.forcedTunneling())
                .withCustomDns(plan.customDns())
                .withSurroundings(Surroundings.NONE
                        .withClients(around.clients())
                        .withBackends(closed ? around.backends() : List.of()));
    }
}
