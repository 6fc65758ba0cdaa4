package org.apimplanner.app.export.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apimplanner.app.export.AzurermVersion;
import org.apimplanner.app.export.CodeChoices;
import org.apimplanner.app.picture.Pictures;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.audit.existing.GivenFiles;
import org.apimplanner.model.deployment.DeploymentChoices;
import org.apimplanner.model.deployment.NetworkOrigin;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.importing.Choice;
import org.apimplanner.model.importing.ImportOutcome.Imported;
import org.apimplanner.model.importing.Importer;
import org.apimplanner.model.importing.Inventory;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The code of a plan, read back, is the plan: but for what code of the network alone cannot carry, which
/// [Uncarried] lists.
class ImportRoundTripTest {
    private static final Composition PROGRAM = Composition.shipped();
    private static final CodeChoices NEW_NETWORK =
            new CodeChoices(DeploymentChoices.USUAL.withNetwork(NetworkOrigin.NEW), AzurermVersion.FIVE, true);

    /// How many plans of each seed take each of the two ways; `-DimportedPlans=1000` for as many.
    private static final int PLANS = Integer.getInteger("importedPlans", 60);

    /// The parameter for the id of what a private endpoint leads to: without an id there is no endpoint.
    private static final Pattern TARGET =
            Pattern.compile("(\"\\w+Id\": \\{\\s+\"type\": \"string\",\\s+\"defaultValue\": )\"\"");

    static Stream<Long> seeds() {
        return Pictures.seeds().boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void templatesGiveThePlanAgain(long seed) throws IOException {
        PlansToImport plans = new PlansToImport(seed, PROGRAM.reference());
        for (int i = 0; i < PLANS; i++) {
            Report report = PROGRAM.planner().plan(plans.next());
            Map<String, String> files = CodeFiles.of("arm", report, NEW_NETWORK);
            String template = TARGET.matcher(files.getOrDefault("arm/azuredeploy.json", ""))
                    .replaceAll("$1\"/subscriptions/s/resourceGroups/g/providers/Microsoft.Example/things/thing\"");
            assertCarried("template " + seed + "/" + i, report, template);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void terraformGivesThePlanAgain(long seed) throws IOException {
        PlansToImport plans = new PlansToImport(seed, PROGRAM.reference());
        for (int i = 0; i < PLANS; i++) {
            Report report = PROGRAM.planner().plan(plans.next());
            String shown = TerraformPlanJson.of(CodeFiles.of("terraform", report, NEW_NETWORK));
            assertCarried("terraform " + seed + "/" + i, report, shown);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCodeCannotCarryHasAReason(Uncarried each) {
        assertTrue(each.reason().endsWith("."), each.name());
    }

    private static void assertCarried(String name, Report report, String file) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        Inventory inventory =
                Inventory.of(GivenFiles.networks(List.of(ExistingNetworkReader.open("code.json", bytes))));
        Imported imported = assertInstanceOf(
                Imported.class, new Importer(PROGRAM.reference()).from(inventory.whole(), Choice.NONE), name);
        assertEquals(
                PlanFile.write(Uncarried.withoutAll(report)),
                PlanFile.write(imported.plan().withFeatures(Set.of())),
                name);
        Set<Feature> features = report.plan().features();
        assertTrue(
                features.containsAll(imported.plan().features()),
                () -> name + ": " + imported.plan().features() + " of " + features);
    }
}
