package org.apimplanner.app.desktop;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Plan;

/// Plans that a window has to be able to show, from the one that says nothing to the one that says everything.
public enum LookPlans {
    EMPTY {
        @Override
        public Plan plan() {
            return Desk.blank();
        }
    },
    /// With findings of every severity.
    HALF_WAY {
        @Override
        public Plan plan() {
            return Desk.plan("""
                    {"schemaVersion": 1, "name": "Half-way", "tier": "developer", "mode": "internal",
                     "features": ["eventHubs", "smtpRelay"], "denyByDefault": true,
                     "regions": [{"name": "westeurope", "units": 3, "vnet": "10.0.0.0/24", "subnet": "10.0.0.0/29"},
                                 {"name": "northeurope", "units": 1, "vnet": "10.1.0.0/24"}],
                     "forcedTunneling": {"nextHop": "virtualAppliance", "address": "10.0.1.4",
                                         "serviceEndpoints": false}}
                    """);
        }
    },
    /// Ten regions of long names, every feature, and everything around the instance.
    FULL {
        @Override
        public Plan plan() {
            return full();
        }
    };

    private static final List<String> REGIONS = List.of(
            "germanywestcentral",
            "australiasoutheast",
            "southafricanorth",
            "switzerlandnorth",
            "southcentralus",
            "northcentralus",
            "canadacentral",
            "koreacentral",
            "southeastasia",
            "westcentralus");

    public abstract Plan plan();

    private static Plan full() {
        String features = Arrays.stream(Feature.values())
                .map(feature -> quoted(feature.word()))
                .collect(Collectors.joining(", "));
        String regions = IntStream.range(0, REGIONS.size())
                .mapToObj(i -> """
                        {"name": "%s", "units": 3, "maxUnits": 5, "vnet": ["10.1%d.0.0/16", "172.16.%d.0/24"],
                         "subnet": "10.1%d.128.0/26", "inUse": ["10.1%d.0.0/24", "10.1%d.64.0/20"],
                         "peered": ["10.200.0.0/16"], "nextHop": "10.200.1.%d"}
                        """.formatted(REGIONS.get(i), i, i, i, i, i, i + 4))
                .collect(Collectors.joining(", "));
        return Desk.plan("""
                {"schemaVersion": 1, "tier": "premium", "mode": "internal", "denyByDefault": true,
                 "name": "Integration of every partner of the group in all of its ten regions, second attempt",
                 "serviceName": "contoso-integration-platform-production-2027",
                 "progress": {"notes": "The firewall's team wants the list by Friday."},
                 "features": [%s], "regions": [%s],
                 "workspaceGateways": [
                  {"name": "orders-of-the-european-subsidiaries", "region": "germanywestcentral", "mode": "injection",
                   "subnet": "10.10.192.0/24"}],
                 "clients": [{"name": "branches-and-warehouses", "addresses": ["10.201.0.0/16", "10.202.0.0/16"],
                              "ports": ["443", "8443"]}],
                 "backends": [{"name": "enterprise-resource-planning", "addresses": ["192.168.120.0/24"],
                               "ports": ["443"]}],
                 "customDns": ["10.200.0.10", "10.200.0.11"],
                 "forcedTunneling": {"nextHop": "virtualAppliance", "address": "10.200.1.4",
                                     "serviceEndpoints": true}}
                """.formatted(features, regions));
    }

    private static String quoted(String word) {
        return '"' + word + '"';
    }
}
