package org.apimplanner.app.desktop.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.AuditSamples;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerTable;
import org.apimplanner.app.desktop.viewmodel.compare.CompareWith;
import org.apimplanner.app.desktop.viewmodel.compare.Comparing;
import org.apimplanner.app.export.Reports;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Finding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every part of the window on plans that some part might stumble over: half-typed, forbidden, empty, and large.
final class HardPlansTest {
    @TempDir
    private Path folder;

    /// A plan and what a failure calls it.
    record Hard(String name, Plan plan) {
        static Hard of(String name, String json) {
            return new Hard(name, Desk.plan(json));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hard> plans() {
        return Stream.of(
                Hard.of("the same region twice", """
                        {"tier": "premium", "mode": "internal", "regions": [
                          {"name": "westeurope", "primary": true}, {"name": "westeurope", "primary": true}]}
                        """),
                Hard.of("no network", """
                        {"tier": "consumption", "mode": "none", "regions": [{"name": "westeurope"}]}
                        """),
                Hard.of("a tier that its edition does not know", """
                        {"tier": "premiumV2", "mode": "injection", "edition": "2021", "regions": [{"name": "westeurope"}]}
                        """),
                Hard.of("a full network and a subnet outside of it", """
                        {"tier": "premium", "mode": "external", "regions": [{"name": "westeurope", "vnet": "10.0.0.0/28",
                          "inUse": ["10.0.0.0/28"], "subnet": "10.9.0.0/29", "units": 31}]}
                        """),
                Hard.of("two networks that overlap", """
                        {"tier": "premium", "mode": "internal", "regions": [
                          {"name": "westeurope", "primary": true, "vnet": "10.0.0.0/16", "subnet": "10.0.0.0/27"},
                          {"name": "northeurope", "vnet": "10.0.0.0/16", "subnet": "10.0.0.0/27"}]}
                        """),
                Hard.of("everything around it, half of it open", """
                        {"tier": "premium", "mode": "internal", "front": "applicationGateway",
                         "inboundPrivateEndpoint": true, "denyByDefault": true,
                         "clients": [{"name": "everyone", "addresses": ["0.0.0.0/0"]}, {"name": "x", "serviceTag": "NoSuchTag"}],
                         "backends": [{"name": "all", "addresses": ["0.0.0.0/0"], "ports": ["0-65535"], "protocol": "*"}],
                         "workspaceGateways": [{"name": "team-a", "region": "eastus", "mode": "injection"}],
                         "regions": [{"name": "westeurope", "natGateway": true, "nextHop": "10.0.0.4",
                           "privateEndpoints": [{"service": "keyVault"}]}]}
                        """),
                Hard.of("the first platform", """
                        {"tier": "premium", "platform": "stv1", "mode": "internal", "regions": [{"name": "westeurope"}]}
                        """),
                new Hard("ten regions and every feature", Reports.tenRegions().plan()));
    }

    private static List<AnswerTable<?>> tables(PlannerViewModel planner) {
        return List.of(
                planner.answer().nsg(),
                planner.answer().routes(),
                planner.answer().firewall(),
                planner.answer().dns(),
                planner.answer().companions(),
                planner.answer().checklist(),
                planner.answer().findings());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyRowIsExplainedAndEveryFindingHasItsPlace(Hard each) {
        PlannerViewModel planner = new Desk(each.plan()).planner;
        tables(planner).forEach(HardPlansTest::explained);
        for (Finding finding : planner.answer().findings().rows()) {
            assertFalse(planner.places().words(finding.path()).isBlank(), finding.path());
            assertFalse(planner.places().words(finding.path()).contains("/"), finding.path());
        }
    }

    private static <R> void explained(AnswerTable<R> table) {
        for (R row : table.rows()) {
            table.selectedProperty().set(row);
            assertFalse(table.explanationProperty().get().orElseThrow().title().isBlank(), table.id());
            table.columns()
                    .forEach(column -> assertFalse(column.shown().apply(row).contains("{"), column.key()));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theOverviewHasAColumnForEachRegionAndTheStripItsNumbers(Hard each) {
        PlannerViewModel planner = new Desk(each.plan()).planner;
        int regions = each.plan().regions().size();
        assertEquals(
                regions, planner.answer().overviewProperty().get().regions().size());
        planner.answer()
                .overviewProperty()
                .get()
                .lines()
                .forEach(line -> assertEquals(regions, line.cells().size(), line.label()));
        assertEquals(regions, planner.answer().summary().regions().size());
        assertEquals(regions, planner.answer().addressingProperty().get().size());
        assertEquals(
                planner.answer().findings().rows().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .count(),
                planner.answer().summary().errorsProperty().get());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whatCanBeMendedIsMendedAndUndone(Hard each) {
        Desk desk = new Desk(each.plan());
        long before = desk.planner.answer().summary().errorsProperty().get();
        desk.planner.findingFix().mendAll();
        assertTrue(desk.planner.answer().summary().errorsProperty().get() <= before);
        desk.planner.document().undo();
        assertEquals(each.plan(), desk.session.plan());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void itCanBeHeldAgainstEveryEdition(Hard each) {
        Desk desk = new Desk(each.plan());
        desk.planner.compare().activeProperty().set(true);
        desk.planner.compare().withProperty().set(CompareWith.EDITION);
        for (String edition : desk.planner.compare().editionsProperty().get()) {
            desk.planner.compare().editionProperty().set(Optional.of(edition));
            Comparing shown = desk.planner.compare().shownProperty().get();
            // Two editions never say the same: their dates differ, and with them the sources.
            if (shown instanceof Comparing.Nothing nothing) {
                assertEquals("allow", nothing.kind(), nothing.sentence());
            } else {
                assertFalse(assertInstanceOf(Comparing.Found.class, shown)
                        .comparison()
                        .from()
                        .isBlank());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void anExistingNetworkCanBeHeldAgainstIt(Hard each) {
        Desk desk = new Desk(each.plan());
        desk.planner
                .audit()
                .add(List.of(AuditSamples.nsg(folder), AuditSamples.routes(folder), AuditSamples.emptyNsg(folder)));
        assertFalse(desk.planner.audit().failedProperty().get());
        assertEquals(3, desk.planner.audit().files().size());
        assertTrue(desk.planner.audit().summaryProperty().get().isPresent());
        explained(desk.planner.audit().requirements());
        explained(desk.planner.audit().findings());
        explained(desk.planner.audit().changes());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyFieldOfTheColumnShowsWhatThePlanSays(Hard each) {
        PlannerViewModel planner = new Desk(each.plan()).planner;
        assertEquals(each.plan().tier(), planner.form().service().tier().value());
        assertEquals(each.plan().edition(), planner.form().service().edition().value());
        assertEquals(
                each.plan().regions().size(), planner.form().regions().regions().size());
        planner.form().regions().regions().forEach(region -> {
            var planned = each.plan().regions().get(region.index());
            assertEquals(
                    Integer.toString(planned.units()),
                    region.units().entry().textProperty().get());
            assertEquals(planned.name(), region.name().value());
            assertEquals(
                    planned.subnet().map(Object::toString).orElse(""),
                    region.subnet().textProperty().get());
            assertFalse(region.lineProperty().get().isBlank());
        });
        assertEquals(
                each.plan().surroundings().clients().size(),
                planner.form().around().clients().rows().size());
    }
}
