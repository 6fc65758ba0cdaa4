package org.apimplanner.app.desktop.viewmodel.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.program.ShippedSamples;
import org.apimplanner.model.diff.Action;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two plans beside each other in words: fields, entries, regions, and what there is to say without a difference.
final class ComparedPlansTest {
    private static final String ONE = """
            {"name": "Orders", "edition": "2026-11", "tier": "premium", "mode": "internal",
             "regions": [{"name": "westeurope", "vnet": "10.1.0.0/16", "subnet": "10.1.0.0/27"}]}
            """;

    @TempDir
    private Path folder;

    static Stream<String> samples() {
        return ShippedSamples.all().stream().map(ShippedSamples.Sample::name);
    }

    /// What leads from one plan to the other.
    private Comparison compared(Plan before, Plan after) throws IOException {
        return assertInstanceOf(
                        Comparing.Found.class,
                        compare(before, after).shownProperty().get())
                .comparison();
    }

    private CompareViewModel compare(Plan before, Plan after) throws IOException {
        CompareViewModel compare = new Desk(after).planner.compare();
        compare.activeProperty().set(true);
        compare.compareWithFile(Files.writeString(folder.resolve("before.json"), PlanFile.write(before)));
        return compare;
    }

    private static Plan with(String member) {
        return Desk.plan(ONE.replace("\"regions\"", member + ", \"regions\""));
    }

    private static Plan inRegion(String member) {
        return Desk.plan(ONE.replace("\"vnet\"", member + ", \"vnet\""));
    }

    @Test
    void entriesGoByTheirKindAndTheirName() throws IOException {
        Plan after = with("""
                "clients": [{"name": "partners", "addresses": ["203.0.113.0/24"]},
                            {"name": "mode", "addresses": ["198.51.100.0/24"]}],
                "backends": [{"name": "erp/east", "addresses": ["10.50.0.0/16"], "ports": ["8443"]}],
                "workspaceGateways": [{"name": "team-a", "region": "westeurope", "mode": "injection"}]
                """);
        assertEquals(
                List.of(
                        new Comparison.Before("Client partners", "none", "203.0.113.0/24"),
                        new Comparison.Before("Client mode", "none", "198.51.100.0/24"),
                        new Comparison.Before("Backend erp/east", "none", "10.50.0.0/16 Tcp 8443"),
                        new Comparison.Before("Workspace gateway team-a", "none", "westeurope injection")),
                compared(Desk.plan(ONE), after).plan());
    }

    @Test
    void anEndpointOfARegionGoesByItsService() throws IOException {
        Plan after = inRegion("\"natGateway\": true, \"privateEndpoints\": [{\"service\": \"keyVault\", "
                + "\"address\": \"10.1.6.5\"}]");
        assertEquals(
                List.of(
                        new Comparison.Before("West Europe: NAT gateway on the subnet", "none", "yes"),
                        new Comparison.Before("West Europe: Private endpoint Key Vault", "none", "10.1.6.5")),
                compared(Desk.plan(ONE), after).plan());
    }

    @Test
    void theTunnelsFieldsAreThoseOfTheColumn() throws IOException {
        Plan after = with("\"forcedTunneling\": {\"nextHop\": \"virtualAppliance\", \"address\": \"10.0.1.4\"}");
        List<String> fields = compared(Desk.plan(ONE), after).plan().stream()
                .map(Comparison.Before::field)
                .toList();
        assertTrue(fields.contains("Next hop of the default route"), fields.toString());
        assertTrue(fields.contains("Appliance address"), fields.toString());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFieldOfEverySampleHasWords(String sample) throws IOException {
        Comparison comparison = compared(Desk.blank().withEdition("2026-11"), Desk.sample(sample));
        for (Comparison.Before field : comparison.plan()) {
            assertFalse(field.field().contains("/"), field.field());
            assertTrue(Character.isUpperCase(field.field().codePointAt(0)), field.field());
        }
        for (Comparison.Row row : comparison.rows()) {
            assertFalse(row.label().isBlank(), row.toString());
            row.fields()
                    .forEach(field ->
                            assertTrue(Character.isUpperCase(field.field().codePointAt(0)), field.field()));
        }
        assertEquals(7, comparison.answers().size());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theWayBackIsTheWayThereWithBothSidesSwapped(String sample) throws IOException {
        CompareViewModel compare = compare(Desk.blank(), Desk.sample(sample));
        Comparison there = assertInstanceOf(
                        Comparing.Found.class, compare.shownProperty().get())
                .comparison();
        long added = compare.rows().count(Action.ADDED);
        long removed = compare.rows().count(Action.REMOVED);
        compare.swappedProperty().set(true);
        Comparison back = assertInstanceOf(
                        Comparing.Found.class, compare.shownProperty().get())
                .comparison();
        assertEquals(there.rows().size(), back.rows().size());
        assertEquals(removed, compare.rows().count(Action.ADDED));
        assertEquals(added, compare.rows().count(Action.REMOVED));
        assertEquals(
                there.plan().stream()
                        .map(f -> f.field() + f.before() + "→" + f.after())
                        .sorted()
                        .toList(),
                back.plan().stream()
                        .map(f -> f.field() + f.after() + "→" + f.before())
                        .sorted()
                        .toList());
    }

    @Test
    void aRegionMoreIsSaidWithAllItsRows() throws IOException {
        Plan two = Desk.plan(ONE.replace("}]}", "}, {\"name\": \"northeurope\", \"vnet\": \"10.2.0.0/16\"}]}")
                .replace("{\"name\": \"westeurope\",", "{\"name\": \"westeurope\", \"primary\": true,"));
        CompareViewModel compare = compare(Desk.plan(ONE), two);
        List<String> regions = compare.rows().shown().stream()
                .filter(row -> row.action() == Action.ADDED)
                .map(Comparison.Row::region)
                .distinct()
                .toList();
        assertTrue(regions.contains("North Europe (region added)"), regions.toString());
        compare.swappedProperty().set(true);
        assertTrue(
                compare.rows().shown().stream().anyMatch(row -> row.region().equals("North Europe (region removed)")));
        compare.rows().filterProperty().set("NORTH europe");
        assertEquals(
                compare.rows().shown().size() + " of "
                        + (compare.rows().count(Action.ADDED)
                                + compare.rows().count(Action.REMOVED)
                                + compare.rows().count(Action.CHANGED))
                        + " rows",
                compare.rows().countWords());
        compare.rows().filterProperty().set("");
        assertFalse(compare.rows().countWords().contains(" of "));
    }

    @Test
    void onlyTheNameDiffersAndSoNoRowDoes() throws IOException {
        CompareViewModel compare = compare(Desk.plan(ONE), Desk.plan(ONE).withName("Sales"));
        assertEquals(List.of(), compare.rows().shown());
        assertEquals("0 rows", compare.rows().countWords());
        assertTrue(compare.comparableProperty().get());
    }

    @Test
    void aFileThatIsGoneIsSaidAndTheOpenPlanStays() {
        Desk desk = new Desk(Desk.plan(ONE));
        CompareViewModel compare = desk.planner.compare();
        compare.activeProperty().set(true);
        compare.compareWithFile(folder.resolve("gone.json"));
        assertEquals(
                new Comparing.Nothing("error", "gone.json could not be read: there is no such file."),
                compare.shownProperty().get());
        assertEquals(CompareWith.FILE, compare.withProperty().get());
        assertEquals(
                Optional.of(folder.resolve("gone.json").toAbsolutePath()),
                compare.fileProperty().get());
        assertEquals(Optional.empty(), compare.markdown());
        assertEquals("Orders", desk.session.plan().name());
    }

    @Test
    void whoChoosesNoFileIsAskedToChooseOne() {
        Desk desk = new Desk(Desk.plan(ONE));
        CompareViewModel compare = desk.planner.compare();
        compare.activeProperty().set(true);
        compare.chooseFile();
        compare.withProperty().set(CompareWith.FILE);
        Comparing.Nothing nothing = assertInstanceOf(
                Comparing.Nothing.class, compare.shownProperty().get());
        assertTrue(nothing.sentence().startsWith("Choose a plan file"), nothing.sentence());
        assertEquals(Optional.empty(), compare.fileProperty().get());
        compare.compareWithSaved();
        assertEquals(CompareWith.SAVED, compare.withProperty().get());
        assertTrue(assertInstanceOf(
                        Comparing.Nothing.class, compare.shownProperty().get())
                .sentence()
                .startsWith("This plan has no file yet."));
    }

    @Test
    void editionsGoByTheirTitles() {
        CompareViewModel compare = new Desk(Desk.plan(ONE)).planner.compare();
        assertEquals(
                List.of("2021", "2023-08", "2026-08"),
                compare.editionsProperty().get());
        assertEquals("2023-08  (August 2023)", compare.title("2023-08"));
        assertEquals("1999", compare.title("1999"));
    }
}
