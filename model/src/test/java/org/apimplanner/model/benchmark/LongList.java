package org.apimplanner.model.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.PrivateEndpoint;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.Progress;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.RegionSurroundings;
import org.apimplanner.model.plan.StepProgress;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.plan.WorkspaceMode;

/// Each list that a plan may hold, at any length, and those of them that a careless planner would compare pair
/// by pair.
public enum LongList {
    IN_USE {
        @Override
        Plan plan(int length) {
            return region(region -> region.withVnet(WHOLE).withInUse(ranges(length)));
        }
    },
    IN_USE_ELSEWHERE {
        @Override
        Plan plan(int length) {
            return region(region -> region.withVnet(APART).withInUse(ranges(length)));
        }
    },
    PEERED {
        @Override
        Plan plan(int length) {
            return region(region -> region.withVnet(APART).withPeered(ranges(length)));
        }
    },
    /// Each peered network overlaps a hundred ranges of the own.
    PEERED_OVERLAPPING {
        @Override
        Plan plan(int length) {
            return region(
                    region -> region.withVnet(ranges(100)).withPeered(Collections.nCopies(length, Ipv4Prefix.ALL)));
        }
    },
    CLIENT_RANGES {
        @Override
        Plan plan(int length) {
            return clients(List.of(client("partners", ranges(length), List.of())));
        }
    },
    CLIENT_PORTS {
        @Override
        Plan plan(int length) {
            return clients(List.of(client("partners", List.of(WHOLE), ports(length))));
        }
    },
    CLIENTS {
        @Override
        Plan plan(int length) {
            return clients(each(length, i -> client("partner " + i, List.of(range(i)), List.of())));
        }
    },
    /// The names of their rules have no room for more than what all have alike.
    CLIENTS_OF_ONE_BEGINNING {
        @Override
        Plan plan(int length) {
            return clients(each(length, i -> client("x".repeat(190) + i, List.of(range(i)), List.of())));
        }
    },
    CLIENTS_INSIDE_ONE {
        @Override
        Plan plan(int length) {
            return clients(each(length, i -> client("partner " + i, List.of(i == 0 ? WHOLE : range(i)), List.of())));
        }
    },
    BACKEND_RANGES {
        @Override
        Plan plan(int length) {
            return backends(List.of(backend("core", ranges(length), Backend.DEFAULT_PORTS)));
        }
    },
    BACKEND_PORTS {
        @Override
        Plan plan(int length) {
            return backends(List.of(backend("core", List.of(WHOLE), ports(length))));
        }
    },
    BACKENDS {
        @Override
        Plan plan(int length) {
            return backends(each(length, i -> backend("core " + i, List.of(range(i)), Backend.DEFAULT_PORTS)));
        }
    },
    TUNNEL_CLIENTS {
        @Override
        Plan plan(int length) {
            ForcedTunneling tunnel = ForcedTunneling.through(Ipv4Address.parse("10.0.0.4"));
            return Groups.NO_ADDRESSES.withForcedTunneling(Optional.of(new ForcedTunneling(
                    tunnel.nextHop(),
                    tunnel.address(),
                    tunnel.serviceEndpoints(),
                    ranges(length),
                    tunnel.controlPlane())));
        }
    },
    DNS_SERVERS {
        @Override
        Plan plan(int length) {
            return Groups.NO_ADDRESSES.withCustomDns(each(length, i -> address(i)));
        }
    },
    PRIVATE_ENDPOINTS {
        @Override
        Plan plan(int length) {
            return region(region -> region.withSurroundings(around -> new RegionSurroundings(
                    around.applicationGatewaySubnet(),
                    around.privateEndpointSubnet(),
                    around.nextHop(),
                    around.natGateway(),
                    each(length, i -> new PrivateEndpoint(PrivateService.KEY_VAULT, Optional.of(address(i)))))));
        }
    },
    WORKSPACE_GATEWAYS {
        @Override
        Plan plan(int length) {
            return gateways(each(length, LongList::range));
        }
    },
    GATEWAYS_ON_ONE_SUBNET {
        @Override
        Plan plan(int length) {
            return gateways(Collections.nCopies(length, range(0)));
        }
    },
    STEPS {
        @Override
        Plan plan(int length) {
            return Groups.NO_ADDRESSES.withProgress(new Progress(
                    each(length, i -> new StepProgress("step-" + i, Optional.empty(), true, "")), ""));
        }
    };

    private static final Ipv4Prefix WHOLE = Ipv4Prefix.parse("10.0.0.0/8");
    private static final Ipv4Prefix APART = Ipv4Prefix.parse("172.16.0.0/12");
    private static final int SIZE = 256;

    abstract Plan plan(int length);

    private interface Change {
        RegionPlan of(RegionPlan region);
    }

    private static Plan region(Change change) {
        return Groups.NO_ADDRESSES.withRegion(0, change::of);
    }

    private static Plan clients(List<Client> clients) {
        return Groups.NO_ADDRESSES.withSurroundings(around -> around.withClients(clients));
    }

    private static Plan backends(List<Backend> backends) {
        return Groups.NO_ADDRESSES.withSurroundings(around -> around.withBackends(backends));
    }

    private static Plan gateways(List<Ipv4Prefix> subnets) {
        List<WorkspaceGateway> gateways = each(
                subnets.size(),
                i -> new WorkspaceGateway(
                        "team " + i, "westeurope", WorkspaceMode.INJECTION, Optional.of(subnets.get(i))));
        return Groups.NO_ADDRESSES.withSurroundings(around -> around.withWorkspaceGateways(gateways));
    }

    private static Client client(String name, List<Ipv4Prefix> ranges, List<PortRange> ports) {
        return new Client(name, ranges, Optional.empty(), ports);
    }

    private static Backend backend(String name, List<Ipv4Prefix> ranges, List<PortRange> ports) {
        return new Backend(name, ranges, Optional.empty(), Protocol.TCP, ports);
    }

    private static <T> List<T> each(int length, IntFunction<T> entry) {
        List<T> all = new ArrayList<>(length);
        IntStream.range(0, length).forEach(i -> all.add(entry.apply(i)));
        return all;
    }

    private static List<Ipv4Prefix> ranges(int length) {
        return each(length, LongList::range);
    }

    private static Ipv4Prefix range(int number) {
        return Ipv4Prefix.containing(address(number * SIZE), 24);
    }

    private static Ipv4Address address(int number) {
        return new Ipv4Address(WHOLE.first().bits() + number);
    }

    private static List<PortRange> ports(int length) {
        return each(length, i -> PortRange.of(1 + i * 5 % 65_000));
    }
}
