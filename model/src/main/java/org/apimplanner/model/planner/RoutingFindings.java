package org.apimplanner.model.planner;

import java.util.List;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.Condition;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.FindingCode;

/// Forced tunneling: what it would cut, and what the routes rest on.
final class RoutingFindings {
    private static final String PATH = "/forcedTunneling";

    private RoutingFindings() {}

    static void add(FindingList findings, List<PlannedRegion> situations) {
        PlannedRegion first = situations.getFirst();
        Plan plan = first.plan();
        plan.forcedTunneling().ifPresent(forced -> {
            if (first.reference().routes().stream().noneMatch(row -> first.matches(row.appliesTo()))) {
                findings.add(
                        FindingCode.FORCED_TUNNELING_NOT_IN_MODE,
                        PATH,
                        "mode",
                        first.reference().mode(plan.mode()).label());
                return;
            }
            addClients(findings, forced);
            addControlPlane(findings, situations, forced);
            if (!forced.serviceEndpoints()) {
                findings.add(FindingCode.FORCED_TUNNELING_WITHOUT_SERVICE_ENDPOINTS, PATH + "/serviceEndpoints");
            }
        });
    }

    private static void addClients(FindingList findings, ForcedTunneling forced) {
        if (forced.clientPrefixes().contains(Ipv4Prefix.ALL)) {
            findings.add(FindingCode.CLIENT_ROUTE_REPLACES_DEFAULT, PATH + "/clientPrefixes");
        }
    }

    private static void addControlPlane(FindingList findings, List<PlannedRegion> situations, ForcedTunneling forced) {
        PlannedRegion first = situations.getFirst();
        String path = PATH + "/controlPlane";
        if (first.circumstances().conditions().contains(Condition.CONTROL_PLANE_TAG)) {
            return;
        }
        if (forced.controlPlane() == ControlPlane.SERVICE_TAG) {
            findings.add(
                    FindingCode.CONTROL_PLANE_TAG_NOT_IN_EDITION,
                    path,
                    "edition",
                    first.edition().id());
        }
        Edition list = RouteStep.listEdition(first);
        findings.add(FindingCode.CONTROL_PLANE_BY_ADDRESS, path, "list", list.id(), "asOf", list.asOf());
        if (!list.equals(first.edition())) {
            findings.add(
                    FindingCode.CONTROL_PLANE_LIST_OLDER,
                    path,
                    "edition",
                    first.edition().id(),
                    "list",
                    list.id());
        }
        for (PlannedRegion situation : situations) {
            if (!RouteStep.knowsOwnAddresses(situation)) {
                findings.add(
                        FindingCode.CONTROL_PLANE_ADDRESS_UNKNOWN,
                        situation.path("name"),
                        "region",
                        situation.fact().displayName(),
                        "list",
                        list.id());
            }
        }
    }
}
