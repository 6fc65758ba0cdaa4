package org.apimplanner.app.desktop.viewmodel.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.reference.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Why a row is there: what asks for it, to what it applies, what the documents leave open.
final class ExplanationsTest {
    private static final String INTERNAL = "Premium, Internal, stv2, Azure public, edition 2026-11";

    private final Desk desk = new Desk(Desk.sample("premium-internal"));

    private static <R> Explanation why(AnswerTable<R> table, Predicate<R> which) {
        table.selectedProperty()
                .set(table.rows().stream().filter(which).findFirst().orElseThrow());
        return table.explanationProperty().get().orElseThrow();
    }

    private static String fact(Explanation why, String label) {
        return why.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(Explanation.Fact::text)
                .findFirst()
                .orElse("");
    }

    @Test
    void aRuleOfTheServiceItselfIsRequiredByIt() {
        Explanation why =
                why(desk.planner.answer().nsg(), row -> row.value().name().equals("AllowManagementInbound"));
        assertTrue(why.title().startsWith("AllowManagementInbound  ·  Inbound "), why.title());
        assertEquals("The service itself: required", fact(why, "Asked for by"));
        assertEquals(INTERNAL, fact(why, "This plan"));
        assertTrue(fact(why, "Applies to").contains("mode External, Internal"), fact(why, "Applies to"));
        assertFalse(why.purpose().isBlank());
    }

    @Test
    void anEntryOfTheAllowlistIsNamedWithItsPorts() {
        // SQL is reached by its tag on 1433 over TCP.
        Explanation why = why(
                desk.planner.answer().firewall(),
                row -> row.value().destination().equals("Sql"));
        assertEquals("Sql  ·  TCP 1433", why.title());
        // The subnet has a service endpoint for it, so the firewall does not see this traffic.
        assertEquals("The service itself: optional", fact(why, "Asked for by"));
        assertFalse(why.sources().isEmpty());
    }

    @Test
    void aRouteIsAskedForByForcedTunneling() {
        Explanation tag = why(
                desk.planner.answer().routes(), row -> row.value().destination().equals("ApiManagement"));
        assertEquals("ApiManagement → Internet", tag.title());
        assertEquals("Forced tunneling", fact(tag, "Asked for by"));
        Explanation tunnel = why(
                desk.planner.answer().routes(), row -> row.value().destination().equals("0.0.0.0/0"));
        assertEquals("0.0.0.0/0 → Virtual appliance 10.0.1.4", tunnel.title());
        assertEquals(INTERNAL, fact(tunnel, "This plan"));
    }

    @Test
    void aRecordIsNamedWithItsZone() {
        // The gateway of an internal instance is NAME.azure-api.net, and a zone holds that one name.
        Explanation why =
                why(desk.planner.answer().dns(), row -> row.value().zone().equals("contoso-apim.azure-api.net"));
        assertEquals("A record @ in contoso-apim.azure-api.net", why.title());
        assertEquals(INTERNAL, fact(why, "This plan"));
    }

    @Test
    void aStepSaysWhenAndWhere() {
        Explanation why = why(desk.planner.answer().checklist(), item -> item.phase() == Phase.BEFORE);
        assertEquals("Step", why.title());
        assertEquals("Before", fact(why, "Phase"));
        assertFalse(fact(why, "Region").isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-government", "china"})
    void whatTheDocumentsLeaveOpenIsSaid(String sample) {
        Desk sovereign = new Desk(Desk.sample(sample));
        Explanation why =
                why(sovereign.planner.answer().firewall(), row -> !row.value().verified());
        assertTrue(why.caution().orElseThrow().endsWith("so check it before you rely on it."), why.toString());
    }

    @Test
    void whatIsVerifiedHasNoSuchWarning() {
        desk.planner.answer().nsg().rows().stream()
                .filter(row -> row.value().verified())
                .forEach(row -> {
                    desk.planner.answer().nsg().selectedProperty().set(row);
                    String caution = desk.planner
                            .answer()
                            .nsg()
                            .explanationProperty()
                            .get()
                            .orElseThrow()
                            .caution()
                            .orElse("");
                    assertFalse(caution.contains("leave this open"), caution);
                });
    }

    @Test
    void eachRowOfEachTableIsExplainedWithASource() {
        Desk tunnel = new Desk(Desk.sample("premium-external-forced-tunneling"));
        for (AnswerTable<?> table : List.of(
                tunnel.planner.answer().nsg(),
                tunnel.planner.answer().firewall(),
                tunnel.planner.answer().routes(),
                tunnel.planner.answer().findings(),
                tunnel.planner.answer().checklist())) {
            assertFalse(table.rows().isEmpty(), table.id());
            everyRow(table);
        }
    }

    private static <R> void everyRow(AnswerTable<R> table) {
        for (R row : table.rows()) {
            table.selectedProperty().set(row);
            Explanation why = table.explanationProperty().get().orElseThrow();
            assertFalse(why.title().isBlank() || why.purpose().isBlank(), row.toString());
            assertFalse(why.sources().isEmpty(), row.toString());
        }
    }

    @Test
    void clientRangesAreRoutesOfTheirOwn() {
        Desk tunnel = new Desk(Desk.sample("premium-external-forced-tunneling"));
        assertEquals(
                "198.51.100.0/24 → Internet",
                why(
                                tunnel.planner.answer().routes(),
                                row -> row.value().destination().equals("198.51.100.0/24"))
                        .title());
    }

    @Test
    void aRowOfOneDirectionIsFoundByIt() {
        desk.planner.answer().firewall().filters().directionProperty().set(Optional.of(Direction.OUTBOUND));
        assertTrue(desk.planner.answer().firewall().shownRows().stream()
                .allMatch(row -> row.value().direction() == Direction.OUTBOUND));
        desk.planner.form().routing().controlPlane().choose(ControlPlane.ADDRESSES);
        assertTrue(desk.planner
                .answer()
                .firewall()
                .filters()
                .directionProperty()
                .get()
                .isPresent());
    }
}
