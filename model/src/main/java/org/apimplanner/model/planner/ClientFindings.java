package org.apimplanner.model.planner;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.reference.Condition;
import org.apimplanner.model.reference.EndpointRow;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.reference.NsgRow;
import org.apimplanner.model.reference.ReferenceData;

/// Clients and backends against what the plan makes of them: those that no rule is for, those that cannot
/// arrive, and those that a forced tunnel loses.
final class ClientFindings {
    private ClientFindings() {}

    static void add(FindingList findings, List<PlannedRegion> situations) {
        PlannedRegion first = situations.getFirst();
        Surroundings around = first.plan().surroundings();
        for (int i = 0; i < around.clients().size(); i++) {
            addClient(findings, first, around.clients().get(i), "/clients/" + i);
        }
        for (int i = 0; i < around.backends().size(); i++) {
            addBackend(findings, first, around.backends().get(i), "/backends/" + i);
        }
        addFront(findings, first);
        addTunnel(findings, situations);
    }

    private static void addClient(FindingList findings, PlannedRegion first, Client client, String path) {
        Plan plan = first.plan();
        if (plan.surroundings().front() == Front.APPLICATION_GATEWAY) {
            // Its own group lets the clients in, whatever the mode of the instance behind it.
            return;
        }
        if (!letsClientsIn(first)) {
            findings.add(
                    FindingCode.CLIENT_WITHOUT_EFFECT,
                    path,
                    "client",
                    client.name(),
                    "mode",
                    first.reference().mode(plan.mode()).label());
        } else if (plan.mode() == Mode.INTERNAL && isPublic(first, client)) {
            findings.add(FindingCode.CLIENT_NOT_REACHABLE, path, "client", client.name(), "from", from(client));
        }
    }

    private static boolean letsClientsIn(PlannedRegion situation) {
        return situation.reference().nsgRows().stream()
                .map(NsgRow::appliesTo)
                .anyMatch(to -> to.conditions().contains(Condition.CLIENTS) && situation.matches(to));
    }

    private static boolean letsBackendsOut(PlannedRegion situation) {
        return situation.reference().endpoints().stream()
                .map(EndpointRow::appliesTo)
                .anyMatch(to -> to.conditions().contains(Condition.BACKENDS) && situation.matches(to));
    }

    /// Whether no part of where the client calls from is private.
    private static boolean isPublic(PlannedRegion situation, Client client) {
        if (client.serviceTag().isPresent()) {
            String tag = client.serviceTag().get();
            return AzureWords.namesService(tag) || tag.equals(AzureWords.INTERNET);
        }
        AddressRanges all = AddressRanges.of(client.addresses());
        return all.equals(AddressRanges.of(client.addresses().stream()
                .flatMap(range -> GatewayClients.onInternet(situation.reference(), situation.region(), range).stream())
                .toList()));
    }

    private static String from(Client client) {
        return client.serviceTag()
                .orElseGet(() -> client.addresses().stream()
                        .limit(SHOWN)
                        .map(Ipv4Prefix::toString)
                        .collect(Collectors.joining(", ", "", client.addresses().size() > SHOWN ? " …" : "")));
    }

    /// More addresses than a sentence bears.
    private static final int SHOWN = 3;

    private static void addBackend(FindingList findings, PlannedRegion first, Backend backend, String path) {
        if (!letsBackendsOut(first)) {
            findings.add(
                    FindingCode.BACKEND_WITHOUT_EFFECT,
                    path,
                    "backend",
                    backend.name(),
                    "mode",
                    first.reference().mode(first.plan().mode()).label());
        }
        boolean named = !backend.ports().equals(Backend.DEFAULT_PORTS)
                && !backend.ports().equals(List.of(PortRange.ANY));
        if (named && !EntryRules.hasPorts(backend.protocol())) {
            findings.add(
                    FindingCode.BACKEND_PORTS_WITHOUT_EFFECT,
                    path + "/ports",
                    "backend",
                    backend.name(),
                    "protocol",
                    backend.protocol().word());
        }
    }

    /// Those that reach the gateway without the front: nobody does from the Internet in internal mode.
    private static void addFront(FindingList findings, PlannedRegion first) {
        Plan plan = first.plan();
        if (plan.surroundings().front() == Front.NONE || !letsClientsIn(first)) {
            return;
        }
        List<String> beside = plan.surroundings().clients().stream()
                .filter(client -> plan.mode() != Mode.INTERNAL || !isPublic(first, client))
                .map(Client::name)
                .toList();
        if (!beside.isEmpty()) {
            findings.add(
                    FindingCode.CLIENTS_BESIDE_FRONT,
                    "/clients",
                    "clients",
                    String.join(", ", beside.subList(0, Math.min(beside.size(), SHOWN))));
        }
    }

    /// Answers to clients on the Internet take a route of their own past the tunnel; these have none.
    private static void addTunnel(FindingList findings, List<PlannedRegion> situations) {
        PlannedRegion first = situations.getFirst();
        Plan plan = first.plan();
        if (plan.forcedTunneling().isEmpty() || !RouteStep.hasClientRoutes(first)) {
            return;
        }
        ReferenceData reference = first.reference();
        for (int i = 0; i < plan.surroundings().clients().size(); i++) {
            Client client = plan.surroundings().clients().get(i);
            String path = "/clients/" + i;
            if (isEverybody(client)) {
                findings.add(FindingCode.CLIENT_ROUTE_REPLACES_DEFAULT, path);
            }
            client.serviceTag()
                    .filter(AzureWords::namesService)
                    .filter(tag -> !GatewayClients.isRouted(reference, plan, tag))
                    .ifPresent(tag -> findings.add(FindingCode.TAG_NOT_IN_ROUTES, path + "/serviceTag", "tag", tag));
            for (PlannedRegion situation : situations) {
                elsewhere(situation, client)
                        .ifPresent(range -> findings.add(
                                FindingCode.CLIENT_PRIVATE_IN_TUNNEL,
                                path,
                                "client",
                                client.name(),
                                "range",
                                range,
                                "region",
                                situation.fact().displayName()));
            }
        }
    }

    private static boolean isEverybody(Client client) {
        return client.addresses().contains(Ipv4Prefix.ALL)
                || client.serviceTag()
                        .filter(tag -> tag.equals(AzureWords.INTERNET))
                        .isPresent();
    }

    /// The first range that is neither on the Internet nor in the region's network or its peers.
    private static Optional<Ipv4Prefix> elsewhere(PlannedRegion situation, Client client) {
        RegionPlan region = situation.region();
        return client.addresses().stream()
                .filter(range -> !range.equals(Ipv4Prefix.ALL))
                .filter(range -> GatewayClients.onInternet(situation.reference(), region, range)
                        .isEmpty())
                .filter(range -> !region.reaches(range))
                .findFirst();
    }
}
