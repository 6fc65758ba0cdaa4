package org.apimplanner.app.export.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.diff.Diff;
import org.apimplanner.model.diff.ReportDiff;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.junit.jupiter.api.Test;

/// A comparison as people read it, on a terminal and in a pull request.
class DiffWriterTest {
    private static final Composition COMPOSITION = Composition.shipped();
    private static final Plan EXTERNAL = Reports.named("Orders *API*").plan().withMode(Mode.EXTERNAL);

    private static Diff diff(UnaryOperator<Plan> change) {
        return ReportDiff.of(
                COMPOSITION.planner().plan(EXTERNAL),
                COMPOSITION.planner().plan(change.apply(EXTERNAL)),
                COMPOSITION.reference());
    }

    private static String text(Diff diff) {
        return DiffWriter.text(diff, 200);
    }

    private static Plan withUnits(Plan plan, int units) {
        return plan.withRegion(0, region -> region.withUnits(units).withMaxUnits(units));
    }

    @Test
    void nothingThatDiffersIsOneSentence() {
        assertEquals("""
                Orders *API* (edition 2026-11) → Orders *API* (edition 2026-11)

                Nothing differs.
                """, text(diff(plan -> plan)));
        assertEquals("""
                # Orders \\*API\\* (edition 2026-11) → Orders \\*API\\* (edition 2026-11)

                ## Nothing differs.
                """, DiffWriter.markdown(diff(plan -> plan)));
    }

    @Test
    void moreUnitsAreALargerSubnet() {
        // External mode has no balancer in the subnet: 5 + 2 × 1 = 7 before, 5 + 2 × 3 = 11 after.
        List<String> lines = text(diff(plan -> withUnits(plan, 3))).lines().toList();
        assertTrue(lines.contains("    /regions/westeurope/units: 1 → 3"), lines.toString());
        assertTrue(lines.contains("West Europe (westeurope)"), lines.toString());
        assertTrue(lines.contains("        Addresses needed: 7 → 11"), lines.toString());
        List<String> markdown =
                DiffWriter.markdown(diff(plan -> withUnits(plan, 3))).lines().toList();
        assertTrue(markdown.contains("## West Europe (westeurope)"), markdown.toString());
        assertTrue(markdown.contains("  - Addresses needed: 7 → 11"), markdown.toString());
    }

    @Test
    void theAnswersInShortStandFirst() {
        List<String> lines =
                text(diff(plan -> plan.withMode(Mode.INTERNAL))).lines().toList();
        int at = lines.indexOf("In short");
        assertTrue(at > 0);
        assertEquals("  Private VIP       a new one appears", lines.get(at + 2));
        assertEquals(
                List.of(
                        "Public VIP",
                        "Private VIP",
                        "New subnet",
                        "Second public IP",
                        "New instance",
                        "Update",
                        "Downtime"),
                lines.subList(at + 1, at + 8).stream()
                        .map(line -> line.substring(2, 20).strip())
                        .toList());
        assertTrue(lines.contains("    /mode: external → internal"), lines.toString());
    }

    @Test
    void whatCameAndWhatWentIsMarked() {
        String there = text(diff(plan -> plan.withDenyByDefault(true)));
        String back = text(ReportDiff.of(
                COMPOSITION.planner().plan(EXTERNAL.withDenyByDefault(true)),
                COMPOSITION.planner().plan(EXTERNAL),
                COMPOSITION.reference()));
        assertEquals(marked(there, "    + "), marked(back, "    - "));
        assertTrue(marked(there, "    + ").size() >= 2, there);
        assertEquals(List.of(), marked(there, "    - "));
        assertTrue(
                DiffWriter.markdown(diff(plan -> plan.withDenyByDefault(true))).contains("- added: "));
    }

    private static List<String> marked(String text, String mark) {
        return text.lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .sorted()
                .toList();
    }

    @Test
    void aRegionThatComesOrGoesIsSaidInItsHeading() {
        Diff added =
                diff(plan -> plan.withRegions(List.of(plan.regions().getFirst(), RegionPlan.of("northeurope", false))));
        assertTrue(text(added).contains("\nNorth Europe (northeurope), added\n"));
        assertTrue(DiffWriter.markdown(added).contains("\n## North Europe (northeurope), added\n"));
    }

    @Test
    void aPlanWithoutANameIsCalledAPlan() {
        String text = text(diff(plan -> plan.withName("")));
        assertTrue(text.startsWith("Orders *API* (edition 2026-11) → Plan (edition 2026-11)\n"), text);
        assertTrue(text.contains("    /name: Orders *API* → (none)\n"), text);
    }

    @Test
    void theStepsAreNumbered() {
        String text = text(diff(plan -> plan.withMode(Mode.INTERNAL)));
        assertTrue(text.contains("\n       1. "), text);
        assertTrue(text.contains("\n       2. "), text);
        assertTrue(
                DiffWriter.markdown(diff(plan -> plan.withMode(Mode.INTERNAL))).contains("\n  1. "));
    }

    @Test
    void nothingInANameSteersATerminal() {
        String text = text(diff(plan -> plan.withName("a\u001B[2J\nb")));
        assertFalse(text.contains("\u001B"));
        assertTrue(text.contains("a [2J b"), text);
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        Diff diff = diff(plan -> plan.withMode(Mode.INTERNAL).withDenyByDefault(true));
        List<String> narrow = DiffWriter.text(diff, 60).lines().toList();
        assertEquals(
                List.of(), narrow.stream().filter(line -> line.length() > 60).toList());
        assertTrue(narrow.size() > text(diff).lines().count());
    }

    @Test
    void peopleReadThePortalsWords() {
        Plan tunneled =
                EXTERNAL.withForcedTunneling(Optional.of(ForcedTunneling.through(Ipv4Address.parse("10.0.1.4"))));
        String routes = text(diff(plan -> tunneled));
        assertTrue(routes.contains("0.0.0.0/0 to Virtual appliance 10.0.1.4"), routes);
        assertFalse(routes.contains("VirtualAppliance"), routes);
    }
}
