package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.HeldWork;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.plan.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Text that nobody should type, in every field that is typed, of a plan with everything around it: it
/// is in the plan and in its file as it is, or it is said that it is not.
final class BadInputTest {
    static Stream<String> texts() {
        return Stream.of(
                " ",
                "-1",
                "10.0.0.0/0",
                "0.0.0.0/0",
                "255.255.255.255/32",
                "10.0.0.256",
                "10.0.0.0/33, 10.0.0.0/24",
                "1.2.3",
                "::1",
                "fd00::/8",
                "11",
                "200000",
                "99999999999999999999",
                "\u0000",
                "\u202Eabc",
                "\uD800",
                "a\nb",
                "<b>&\"'",
                "'; DROP TABLE plans",
                "Internet",
                "x".repeat(5000),
                "10.0.0.0/24,".repeat(400));
    }

    private static final Plan PLAN = Desk.plan("""
            {"name": "Everywhere", "tier": "premium", "mode": "internal", "regions": [
              {"name": "westeurope", "primary": true, "vnet": "10.1.0.0/16", "privateEndpoints": [{"service": "sql"}]},
              {"name": "northeurope", "vnet": "10.2.0.0/16", "privateEndpoints": [{"service": "sql"}]}],
             "forcedTunneling": {"nextHop": "virtualAppliance", "address": "10.0.1.4"},
             "clients": [{"name": "a", "addresses": ["203.0.113.0/24"]}],
             "backends": [{"name": "b", "addresses": ["10.50.0.0/16"]}],
             "workspaceGateways": [{"name": "c", "region": "westeurope", "mode": "injection"}]}
            """);

    private final Desk desk = new Desk(PLAN);
    private final PlanSession session = new PlanSession(desk.services.planner(), PLAN);

    /// The window without the work that nobody waits for here.
    private PlannerViewModel planner() {
        Services own = desk.services;
        PlannerViewModel planner = new PlannerViewModel(
                session,
                new Services(
                        own.reference(),
                        own.planner(),
                        own.blank(),
                        own.store(),
                        own.drafts(),
                        own.claims(),
                        own.exports(),
                        own.folders(),
                        own.azure(),
                        own.preferences(),
                        new HeldWork(),
                        own.delay(),
                        own.speech(),
                        own.program()),
                desk.dialogs,
                Theme.LIGHT);
        planner.attach();
        return planner;
    }

    private static List<EntryField<?>> typed(PlannerViewModel planner) {
        List<EntryField<?>> fields = new ArrayList<>();
        fields.add(planner.form().service().name());
        fields.add(planner.form().service().serviceName());
        fields.add(planner.form().routing().address());
        fields.add(planner.form().routing().clientPrefixes());
        fields.add(planner.form().routing().customDns());
        planner.form().around().clients().rows().forEach(row -> fields.addAll(row.typed()));
        planner.form().around().backends().rows().forEach(row -> fields.addAll(row.typed()));
        planner.form().around().gateways().rows().forEach(row -> fields.addAll(row.typed()));
        for (RegionViewModel region : planner.form().regions().regions()) {
            fields.addAll(List.of(
                    region.units().entry(),
                    region.maxUnits().entry(),
                    region.zones().entry(),
                    region.otherAddresses().entry(),
                    region.vnet(),
                    region.subnet(),
                    region.inUse(),
                    region.peered(),
                    region.around().applicationGatewaySubnet(),
                    region.around().privateEndpointSubnet(),
                    region.around().nextHop()));
            region.around().endpoints().rows().forEach(row -> fields.addAll(row.typed()));
        }
        return fields;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyFieldTakesItOrSaysThatItDoesNot(String text) {
        List<EntryField<?>> fields = typed(planner());
        assertEquals(5 + 3 + 3 + 2 + 2 * 12, fields.size());
        for (EntryField<?> field : fields) {
            field.type(text);
            field.commit();
            if (session.unread().containsKey(field.path())) {
                assertTrue(field.markProperty().get().isPresent(), field.path());
                assertEquals(text, field.textProperty().get());
                assertEquals(PLAN, session.plan(), field.path());
            } else if (!session.plan().equals(PLAN)) {
                // What is in the plan is in its file, and comes back from it.
                assertEquals(session.plan(), Desk.plan(PlanFile.write(session.plan())), field.path());
                session.undo();
                assertEquals(PLAN, session.plan(), field.path());
            }
        }
    }
}
