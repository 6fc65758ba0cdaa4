package org.apimplanner.model.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.reference.CompanionKind;
import org.apimplanner.model.reference.CompanionRow;
import org.apimplanner.model.report.Companion;

/// What stands beside the instance in a region, as far as the edition, tier and mode know it.
final class CompanionStep {
    private CompanionStep() {}

    static List<Companion> companions(PlannedRegion situation) {
        return Stream.concat(
                        planned(situation).stream().map(PlannedCompanion::companion),
                        PrivateEndpoints.companion(situation).stream())
                .toList();
    }

    /// In the order in which traffic meets them: what is in front, then the gateways beside.
    static List<PlannedCompanion> planned(PlannedRegion situation) {
        Plan plan = situation.plan();
        List<PlannedCompanion> planned = new ArrayList<>();
        if (plan.surroundings().front() == Front.APPLICATION_GATEWAY && hasApplicationGateway(situation)) {
            companion(
                            situation,
                            CompanionKind.APPLICATION_GATEWAY,
                            situation.region().surroundings().applicationGatewaySubnet())
                    .ifPresent(planned::add);
        }
        if (plan.surroundings().front() == Front.FRONT_DOOR && situation.primary()) {
            companion(situation, CompanionKind.FRONT_DOOR, Optional.empty()).ifPresent(planned::add);
        }
        plan.surroundings().workspaceGateways().stream()
                .filter(gateway -> home(plan, gateway) == situation.index())
                .flatMap(gateway -> workspaceGateway(situation, gateway))
                .forEach(planned::add);
        if (situation.primary()) {
            companion(situation, CompanionKind.SELF_HOSTED_GATEWAY, Optional.empty())
                    .ifPresent(planned::add);
        }
        return planned;
    }

    /// Whether the edition that answers the plan says anything of a kind.
    static boolean isDocumented(PlannedRegion situation, CompanionKind kind) {
        return rows(situation, kind)
                .anyMatch(row ->
                        row.appliesTo().editions().contains(situation.edition().id()));
    }

    static Stream<CompanionRow> rows(PlannedRegion situation, CompanionKind kind) {
        return situation.reference().companions().stream().filter(row -> row.kind() == kind);
    }

    /// The place of the region whose report has the gateway: its own, or the primary where the plan has none of
    /// that name.
    static int home(Plan plan, WorkspaceGateway gateway) {
        List<RegionPlan> regions = plan.regions();
        return IntStream.range(0, regions.size())
                .filter(i -> regions.get(i).name().equals(gateway.region()))
                .findFirst()
                .orElseGet(() -> regions.indexOf(plan.primaryRegion()));
    }

    /// An Application Gateway stands in each region that names its subnet, or in the primary where none does.
    private static boolean hasApplicationGateway(PlannedRegion situation) {
        return situation.region().surroundings().applicationGatewaySubnet().isPresent()
                || situation.primary() && namesNoApplicationGateway(situation.plan());
    }

    static boolean namesNoApplicationGateway(Plan plan) {
        return plan.regions().stream()
                .allMatch(region ->
                        region.surroundings().applicationGatewaySubnet().isEmpty());
    }

    private static Optional<PlannedCompanion> companion(
            PlannedRegion situation, CompanionKind kind, Optional<Ipv4Prefix> subnet) {
        return rows(situation, kind)
                .filter(row -> situation.matches(row.appliesTo()))
                .findFirst()
                .map(row -> new PlannedCompanion(situation, row, Optional.empty(), subnet));
    }

    private static Stream<PlannedCompanion> workspaceGateway(PlannedRegion situation, WorkspaceGateway gateway) {
        return rows(situation, CompanionKind.WORKSPACE_GATEWAY)
                .filter(row -> situation.matches(row.appliesTo()))
                .filter(row -> row.workspaceModes().contains(gateway.mode()))
                .limit(1)
                .map(row -> new PlannedCompanion(situation, row, Optional.of(gateway), gateway.subnet()));
    }
}
