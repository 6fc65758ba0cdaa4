package org.apimplanner.app.desktop.viewmodel.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.viewmodel.answer.Addressing;
import org.apimplanner.model.diff.Action;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.plan.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompareViewModelTest {
    private static final String PLAN = """
            {"schemaVersion": 1, "name": "Orders", "edition": "2026-08", "tier": "premium", "platform": "stv2", "mode": "%s",
             "regions": [{"name": "westeurope", "primary": true, "units": %d, "maxUnits": 3, "vnet": "10.1.0.0/16", "subnet": "10.1.0.0/27"}]}
            """;

    private final Desk desk = new Desk(Desk.plan(PLAN.formatted("external", 1)));
    private final CompareViewModel compare = desk.planner.compare();

    @TempDir
    private Path folder;

    @BeforeEach
    void look() {
        compare.activeProperty().set(true);
    }

    private Comparison found() {
        return assertInstanceOf(Comparing.Found.class, compare.shownProperty().get())
                .comparison();
    }

    private Comparing.Nothing nothing() {
        return assertInstanceOf(Comparing.Nothing.class, compare.shownProperty().get());
    }

    private void save() {
        desk.dialogs.save = Optional.of(folder.resolve("orders.json"));
        desk.planner.document().save();
    }

    private static String words(Comparison comparison, String label) {
        return comparison.answers().stream()
                .filter(answer -> answer.label().equals(label))
                .findFirst()
                .orElseThrow()
                .words();
    }

    @Test
    void aPlanWithoutAFileHasNoSavedVersion() {
        compare.withProperty().set(CompareWith.SAVED);
        assertTrue(nothing().sentence().contains("no file yet"));
        assertFalse(compare.comparableProperty().get());
        assertEquals(Optional.empty(), compare.markdown());
    }

    @Test
    void changesAreHeldAgainstWhatWasSavedUntilTheyAreSavedToo() {
        compare.withProperty().set(CompareWith.SAVED);
        save();
        assertEquals("allow", nothing().kind());
        desk.session.update(plan -> plan.withMode(Mode.INTERNAL));
        assertEquals(List.of(new Comparison.Before("Network mode", "external", "internal")), found().plan());
        save();
        assertTrue(nothing().sentence().contains("as it was saved"));
    }

    @Test
    void switchingTheModeSaysWhatBecomesOfTheAddresses() throws IOException {
        // Change into internal mode: a private address appears; the documents let the old public one go.
        Path internal = Files.writeString(folder.resolve("internal.json"), PLAN.formatted("internal", 1));
        compare.compareWithFile(internal);
        assertEquals("changes", words(found(), "Public address"));
        assertEquals("goes away", words(found(), "Private address"));
        compare.swappedProperty().set(true);
        assertEquals("a new one appears", words(found(), "Private address"));
        Comparison.Effect effect = found().consequences().getFirst();
        assertFalse(effect.steps().isEmpty());
        assertFalse(effect.sources().isEmpty());
    }

    @Test
    void rowsNameTheFieldsThatChanged() throws IOException {
        Path file = Files.writeString(folder.resolve("three.json"), PLAN.formatted("external", 3));
        compare.compareWithFile(file);
        assertEquals(List.of(new Comparison.Before("West Europe: Units", "3", "1")), found().plan());
        Comparison.Row subnet = found().rows().getFirst();
        assertEquals("West Europe", subnet.region());
        assertEquals(Action.CHANGED, subnet.action());
        // External mode has no load balancer in the subnet: 5 + 2 × 3 = 11 before, 5 + 2 × 1 = 7 after.
        assertTrue(subnet.fields().contains(new Comparison.Before("Addresses needed", "11", "7")));
    }

    @Test
    void aFileThatIsNoPlanIsNamedWithTheReason() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{\"tier\": \"gold\"}");
        desk.dialogs.open = Optional.of(file);
        compare.chooseFile();
        assertEquals("error", nothing().kind());
        assertTrue(
                nothing().sentence().startsWith("bad.json could not be read"),
                nothing().sentence());
        desk.session.update(plan -> plan.withName("Other"));
        assertTrue(
                nothing().sentence().startsWith("bad.json could not be read"),
                nothing().sentence());
    }

    @Test
    void theSamePlanInAnotherFileDiffersInNothing() throws IOException {
        Path file = folder.resolve("same.json");
        Files.writeString(file, PlanFile.write(desk.session.plan()));
        compare.compareWithFile(file);
        assertEquals("allow", nothing().kind());
        assertTrue(compare.rows().shown().isEmpty());
    }

    @Test
    void thePlansOwnEditionIsNotOffered() {
        assertFalse(compare.editionsProperty().get().contains("2026-08"));
        assertTrue(compare.editionsProperty().get().contains("2021"));
        compare.editionProperty().set(Optional.of("2021"));
        assertEquals("This plan · Orders, edition 2021", found().from());
        assertEquals("This plan · Orders, edition 2026-08", found().to());
        desk.session.update(plan -> plan.withEdition("2021"));
        assertEquals(Optional.empty(), compare.editionProperty().get());
        assertTrue(compare.editionsProperty().get().contains("2026-08"));
        assertEquals("info", nothing().kind());
    }

    @Test
    void theComparisonFollowsThePlan() {
        compare.editionProperty().set(Optional.of("2021"));
        int rows = found().rows().size();
        desk.session.update(plan -> plan.withName("Renamed"));
        assertEquals("This plan · Renamed, edition 2026-08", found().to());
        assertEquals(rows, found().rows().size());
    }

    @Test
    void nothingIsComparedWhileNobodyLooks() {
        compare.activeProperty().set(false);
        Comparing before = compare.shownProperty().get();
        compare.editionProperty().set(Optional.of("2021"));
        assertSame(before, compare.shownProperty().get());
        compare.activeProperty().set(true);
        assertEquals("This plan · Orders, edition 2021", found().from());
    }

    @Test
    void itBeginsWithTheEditionBeforeThePlans() {
        assertEquals(CompareWith.EDITION, compare.withProperty().get());
        assertEquals("This plan · Orders, edition 2023-08", found().from());
    }

    @Test
    void theFirstEditionIsComparedWithTheOneAfterIt() {
        compare.activeProperty().set(false);
        desk.session.update(plan -> plan.withEdition("2021"));
        compare.activeProperty().set(true);
        assertEquals("This plan · Orders, edition 2023-08", found().from());
    }

    @Test
    void itBeginsWithWhatWasSavedWhereThatIsAnotherPlan() {
        compare.activeProperty().set(false);
        save();
        desk.session.update(plan -> plan.withMode(Mode.INTERNAL));
        compare.activeProperty().set(true);
        assertEquals(CompareWith.SAVED, compare.withProperty().get());
        found();
    }

    @Test
    void whatAPersonChoseStays() {
        compare.editionProperty().set(Optional.of("2021"));
        compare.activeProperty().set(false);
        save();
        desk.session.update(plan -> plan.withMode(Mode.INTERNAL));
        compare.activeProperty().set(true);
        assertEquals(CompareWith.EDITION, compare.withProperty().get());
        assertEquals(Optional.of("2021"), compare.editionProperty().get());
    }

    @Test
    void theLastChangeIsHeldAgainstThePlanBeforeIt() {
        compare.compareWithStep();
        assertTrue(nothing().sentence().contains("nothing was changed"));
        desk.session.update(plan -> plan.withName("Renamed"));
        desk.session.update(plan -> plan.withMode(Mode.INTERNAL));
        assertEquals("Before the last change · Renamed, edition 2026-08", found().from());
        assertEquals("This plan · Renamed, edition 2026-08", found().to());
        assertEquals(
                List.of("Network mode"),
                found().plan().stream().map(Comparison.Before::field).toList());
    }

    @Test
    void rowsAreFilteredByWordAndByWhatBecameOfThem() {
        compare.editionProperty().set(Optional.of("2021"));
        int all = found().rows().size();
        assertEquals(all, compare.rows().shown().size());
        for (Action action : Action.values()) {
            compare.rows().actionProperty().set(Optional.of(action));
            assertTrue(compare.rows().shown().stream().allMatch(row -> row.action() == action));
        }
        compare.rows().actionProperty().set(Optional.empty());
        compare.rows().filterProperty().set(" MSCRL  firewall");
        // The edition of 2021 lets this host be, that of 2026 wants it.
        assertEquals(1, compare.rows().shown().size());
        assertTrue(compare.rows()
                .shown()
                .getFirst()
                .fields()
                .contains(new Comparison.Before("Requirement", "Optional", "Required")));
        compare.rows().filterProperty().set("no such words");
        assertTrue(compare.rows().countWords().startsWith("0 of "));
    }

    @Test
    void theMarkdownIsWhatTheCommandLineWrites() {
        compare.editionProperty().set(Optional.of("2021"));
        String markdown = compare.markdown().orElseThrow();
        assertTrue(markdown.startsWith("# Orders (edition 2021) → Orders (edition 2026-08)"), markdown);
    }

    @Test
    void theBlocksOfANetworkLeaveNoGap() {
        Addressing.Space space = desk.planner
                .answer()
                .addressingProperty()
                .get()
                .getFirst()
                .vnet()
                .orElseThrow();
        Addressing.Block first = space.blocks().getFirst();
        assertEquals("10.1.0.0 – 10.1.0.31", first.span());
        assertEquals("32", first.addresses());
        assertEquals("Subnet of West Europe, given", first.use());
        assertEquals("Free", space.blocks().getLast().use());
        // The upper half of 10.1.0.0/16 is the last block.
        assertEquals("10.1.128.0 – 10.1.255.255", space.blocks().getLast().span());
        assertEquals("32,768", space.blocks().getLast().addresses());
    }
}
