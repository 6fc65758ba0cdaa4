package org.apimplanner.app.export.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Naming;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.PrivateEndpoint;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.RegionSurroundings;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.plan.WorkspaceMode;

/// What may stand around the instance of a plan: clients, backends, a front, private endpoints, the way out, and
/// gateways of workspaces, each in a range of its own of the region's network.
final class RandomSurroundings {
    private static final List<String> NAMES =
            List.of("partners", "Office LAN", "it's", "${x} %{y}", "\"quoted\" \\", "Caf\u00e9", "$(z) `w`");

    private final Plan plan;
    private final Random random;

    private RandomSurroundings(Plan plan, Random random) {
        this.plan = plan;
        this.random = random;
    }

    static Plan around(Plan plan, Random random) {
        return new RandomSurroundings(plan, random).around();
    }

    private Plan around() {
        Plan around = plan.withSurroundings(new Surroundings(
                several(this::client),
                several(this::backend),
                oneOf(Front.values()),
                plan.mode() != Mode.PRIVATE_ENDPOINT && random.nextInt(4) == 0,
                several(this::gateway)));
        for (int i = 0; i < plan.regions().size(); i++) {
            int index = i;
            around = around.withRegion(i, region -> region(region, index));
        }
        return random.nextBoolean()
                ? around
                : around.withNaming(
                        Optional.of(new Naming(Optional.of("pay"), Optional.of("{type}_{workload}.{region}"))));
    }

    private Client client(int index) {
        boolean tag = random.nextInt(4) == 0;
        return new Client(
                name(index),
                tag ? List.of() : List.of(Ipv4Prefix.parse("203.0." + index + ".0/24")),
                tag ? Optional.of("AzureFrontDoor.Backend") : Optional.empty(),
                random.nextBoolean() ? List.of() : List.of(PortRange.of(443)));
    }

    private Backend backend(int index) {
        boolean tag = random.nextInt(4) == 0;
        return new Backend(
                name(index),
                tag
                        ? List.of()
                        : List.of(
                                Ipv4Prefix.parse("192.0." + index + ".0/26"),
                                Ipv4Prefix.parse("172.20." + index + ".4/32")),
                tag ? Optional.of("ServiceBus") : Optional.empty(),
                Protocol.TCP,
                random.nextBoolean()
                        ? Backend.DEFAULT_PORTS
                        : List.of(PortRange.of(8443), PortRange.parse("9000-9010")));
    }

    private WorkspaceGateway gateway(int index) {
        WorkspaceMode mode = oneOf(WorkspaceMode.values());
        return new WorkspaceGateway(
                "team-" + index,
                plan.regions().getFirst().name(),
                mode,
                mode == WorkspaceMode.NONE || random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(Ipv4Prefix.parse("10.20." + (16 + index) + ".0/24")));
    }

    private String name(int index) {
        return oneOf(NAMES.toArray(String[]::new)) + " " + index;
    }

    private RegionPlan region(RegionPlan region, int index) {
        String network = "10." + (20 + index);
        List<PrivateEndpoint> endpoints = new ArrayList<>();
        for (PrivateService service : PrivateService.values()) {
            if (random.nextInt(4) == 0) {
                String address = network + ".7." + (10 + service.ordinal());
                endpoints.add(new PrivateEndpoint(
                        service, random.nextBoolean() ? Optional.empty() : Optional.of(Ipv4Address.parse(address))));
            }
        }
        return region.withSurroundings(new RegionSurroundings(
                maybe(network + ".6.0/24"),
                maybe(network + ".7.0/26"),
                random.nextInt(4) == 0 ? Optional.of(Ipv4Address.parse(network + ".1.5")) : Optional.empty(),
                random.nextInt(3) == 0,
                endpoints));
    }

    private Optional<Ipv4Prefix> maybe(String range) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(Ipv4Prefix.parse(range));
    }

    private <T> List<T> several(IntFunction<T> made) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(made).toList();
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
