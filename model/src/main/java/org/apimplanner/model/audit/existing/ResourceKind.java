package org.apimplanner.model.audit.existing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.json.ReadProblem;

/// What an object in a file is, by its resource type or, failing that, by its fields.
enum ResourceKind {
    NSG("networkSecurityGroups"),
    RULE(
            "networkSecurityGroups",
            "networkSecurityGroupName",
            "networkSecurityGroup",
            "networkSecurityGroupId",
            "nsgName",
            "nsg",
            "nsgId",
            "securityGroupName",
            "securityGroup",
            "groupName"),
    EFFECTIVE_NSG("networkSecurityGroups"),
    ROUTE_TABLE("routeTables"),
    ROUTE("routeTables", "routeTableName", "routeTable", "routeTableId", "tableName"),
    EFFECTIVE_ROUTE("routeTables"),
    NETWORK("virtualNetworks"),
    SUBNET("virtualNetworks", "virtualNetworkName"),
    POLICY("firewallPolicies"),
    RULE_COLLECTION_GROUP("firewallPolicies", "firewallPolicyId", "firewallPolicyName"),
    /// A firewall with rules of its own, without a policy.
    FIREWALL("azureFirewalls"),
    /// One collection of such a firewall, as Terraform declares it.
    RULE_COLLECTION("azureFirewalls", "azureFirewallName"),
    /// A rule of Virtual Network Manager, which comes before any group.
    ADMIN_RULE("ruleCollections", "adminRuleCollectionId", "ruleCollectionName"),
    STATUS(""),
    DEPENDENCY("");

    private static final Map<String, ResourceKind> TYPES = Map.ofEntries(
            Map.entry("microsoft.network/networksecuritygroups", NSG),
            Map.entry("microsoft.network/networksecuritygroups/securityrules", RULE),
            Map.entry("microsoft.network/networksecuritygroups/defaultsecurityrules", RULE),
            Map.entry("microsoft.network/routetables", ROUTE_TABLE),
            Map.entry("microsoft.network/routetables/routes", ROUTE),
            Map.entry("microsoft.network/virtualnetworks", NETWORK),
            Map.entry("microsoft.network/virtualnetworks/subnets", SUBNET),
            Map.entry("microsoft.network/firewallpolicies", POLICY),
            Map.entry("microsoft.network/firewallpolicies/rulecollectiongroups", RULE_COLLECTION_GROUP),
            Map.entry("microsoft.network/azurefirewalls", FIREWALL),
            Map.entry(
                    "microsoft.network/networkmanagers/securityadminconfigurations/rulecollections/rules", ADMIN_RULE),
            Map.entry("azurerm_network_manager_admin_rule", ADMIN_RULE),
            Map.entry("azurerm_network_security_group", NSG),
            Map.entry("azurerm_network_security_rule", RULE),
            Map.entry("azurerm_route_table", ROUTE_TABLE),
            Map.entry("azurerm_route", ROUTE),
            Map.entry("azurerm_virtual_network", NETWORK),
            Map.entry("azurerm_subnet", SUBNET),
            Map.entry("azurerm_firewall_policy", POLICY),
            Map.entry("azurerm_firewall_policy_rule_collection_group", RULE_COLLECTION_GROUP),
            Map.entry("azurerm_firewall_network_rule_collection", RULE_COLLECTION),
            Map.entry("azurerm_firewall_application_rule_collection", RULE_COLLECTION));

    private final String collection;
    private final String[] parentFields;

    ResourceKind(String collection, String... parentFields) {
        this.collection = collection;
        this.parentFields = parentFields;
    }

    /// The part of a resource id before the name of the resource itself, or of the one it belongs to.
    String collection() {
        return collection;
    }

    /// Fields that name the resource it belongs to.
    String[] parentFields() {
        return parentFields.clone();
    }

    /// The kind of an ARM or Terraform resource type, empty where it is none of ours.
    static Optional<ResourceKind> ofType(String type) {
        return Optional.ofNullable(TYPES.get(withoutVersion(type)));
    }

    /// A type as Azure compares types, in any case, without the version that may follow an `@`.
    static String withoutVersion(String type) {
        String bare = type.contains("@") ? type.substring(0, type.indexOf('@')) : type;
        return bare.strip().toLowerCase(Locale.ROOT);
    }

    /// The problem with a resource of a type that is not read and that filters or routes traffic all the
    /// same; empty for one that is read, and for one that decides nothing.
    ///
    /// @param type as the file has it; empty where it has none
    static Optional<ReadProblem> unread(PlacedValue resource, String type, String name) {
        return UnreadResource.problem(resource, type, name);
    }

    /// A resource of a type that is not read: the problem with it, or nothing where it decides nothing.
    static Reading<ResourcePiece> stranger(PlacedValue resource, String type, String name) {
        if (DescribedResource.isOne(type)) {
            return DescribedResource.read(resource, type, name);
        }
        return unread(resource, type, name)
                .map(problem -> UnreadResource.passedOver(problem, resource))
                .orElse(Reading.none());
    }

    /// Whether the element names a resource type that is none of ours.
    static boolean isForeign(PlacedValue element) {
        return typeOf(element)
                .filter(t -> t.contains("/") && ofType(t).isEmpty())
                .isPresent();
    }

    /// The type that a resource names, or else the one in its id. What has an id alone only refers to one.
    static Optional<String> typeOf(PlacedValue element) {
        return element.text("type")
                .or(() -> element.text("id")
                        .filter(id -> element.has("location"))
                        .map(Identity::type)
                        .filter(type -> !type.isEmpty()));
    }

    static Optional<ResourceKind> of(PlacedValue element) {
        Optional<String> type = element.text("type");
        return type.flatMap(ResourceKind::ofType).or(() -> byFields(element));
    }

    private static Optional<ResourceKind> byFields(PlacedValue element) {
        if (!element.isObject() || isForeign(element)) {
            return Optional.empty();
        }
        if (element.has("effectiveSecurityRules")) {
            return Optional.of(EFFECTIVE_NSG);
        }
        if (element.has("securityRules") || element.has("defaultSecurityRules")) {
            return Optional.of(NSG);
        }
        if (AdminRuleReader.isOne(element)) {
            return Optional.of(ADMIN_RULE);
        }
        if (RuleColumn.telling(element) > 1) {
            return Optional.of(RULE);
        }
        return routing(element)
                .or(() -> network(element))
                .or(() -> firewall(element))
                .or(() -> live(element));
    }

    private static Optional<ResourceKind> routing(PlacedValue element) {
        if (element.has("nextHopType")) {
            return Optional.of(element.has("state") || element.has("source") ? EFFECTIVE_ROUTE : ROUTE);
        }
        boolean routes = element.field("routes").stream()
                .flatMap(r -> r.items().stream())
                .anyMatch(r -> r.has("nextHopType"));
        return routes || element.has("disableBgpRoutePropagation") ? Optional.of(ROUTE_TABLE) : Optional.empty();
    }

    private static Optional<ResourceKind> network(PlacedValue element) {
        if (element.has("addressSpace") && element.has("subnets")) {
            return Optional.of(NETWORK);
        }
        boolean prefix = element.has("addressPrefix") || element.has("addressPrefixes");
        boolean subnet = element.has("delegations")
                || element.has("serviceEndpoints")
                || element.has("privateEndpointNetworkPolicies")
                || element.text("id")
                        .filter(id -> Identity.segment(id, "subnets").isPresent())
                        .isPresent();
        return prefix && subnet ? Optional.of(SUBNET) : Optional.empty();
    }

    private static Optional<ResourceKind> firewall(PlacedValue element) {
        if (element.has("ruleCollections")) {
            return Optional.of(RULE_COLLECTION_GROUP);
        }
        boolean own = element.has("networkRuleCollections") || element.has("applicationRuleCollections");
        return own ? Optional.of(FIREWALL) : Optional.empty();
    }

    private static Optional<ResourceKind> live(PlacedValue element) {
        if (element.has("connectivityStatus") || element.has("networkStatus")) {
            return Optional.of(STATUS);
        }
        return element.has("category") && element.has("endpoints") ? Optional.of(DEPENDENCY) : Optional.empty();
    }
}
