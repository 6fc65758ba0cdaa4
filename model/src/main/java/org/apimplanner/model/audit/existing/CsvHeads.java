package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The heads of a table of rules or of routes, by the names that Azure, its tools and its portal use, in
/// any case, with or without blanks, in any order.
///
/// @param fields what stands in each column; empty for what is of no use
record CsvHeads(List<String> fields) {
    private static final String GROUP = "networkSecurityGroupName";

    private static final Map<String, String> RULE = fields(Map.of(
            "name",
            "name",
            "ruleName",
            "ruleName,securityRuleName,rule",
            "sourcePortRange",
            "sourcePortRange,sourcePortRanges,sourcePort,sourcePorts",
            "sourceApplicationSecurityGroups",
            "sourceApplicationSecurityGroups,sourceApplicationSecurityGroup,sourceASG",
            "destinationApplicationSecurityGroups",
            "destinationApplicationSecurityGroups,destinationApplicationSecurityGroup,destinationASG",
            GROUP,
            "NSG,nsgName,nsgId,networkSecurityGroup,networkSecurityGroupName,networkSecurityGroupId,securityGroup,"
                    + "securityGroupName"));

    private static final Map<String, String> ROUTE = fields(Map.of(
            "name",
            "name",
            "ruleName",
            "routeName,route,userDefinedRouteName",
            "addressPrefix",
            "addressPrefix,addressPrefixes,destination,prefix",
            "nextHopType",
            "nextHopType,nextHop",
            "nextHopIpAddress",
            "nextHopIpAddress,nextHopAddress,nextHopIp",
            "state",
            "state",
            GROUP,
            "routeTable,routeTableName,routeTableId,RT"));

    private static final Map<String, String> PLACE = fields(Map.of(
            "region", "region",
            "resourceGroup", "resourceGroup,resourceGroupName,RG",
            "subscriptionId", "subscription,subscriptionId,subscriptionName"));

    CsvHeads {
        fields = List.copyOf(fields);
    }

    private static Map<String, String> fields(Map<String, String> names) {
        Map<String, String> fields = new TreeMap<>();
        names.forEach((field, heads) -> {
            for (String head : heads.split(",")) {
                fields.put(key(head), field);
            }
        });
        return fields;
    }

    private static String key(String head) {
        return head.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }

    /// The heads of a line; empty where they are those of no table that is known.
    static Optional<CsvHeads> of(String line, char separator) {
        List<String> rules = new ArrayList<>();
        List<String> routes = new ArrayList<>();
        for (String head : line.split(String.valueOf(separator), -1)) {
            String key = key(ColumnNames.field(head));
            rules.add(RuleColumn.named(key)
                    .map(column -> column.names()[0])
                    .orElseGet(() -> RULE.getOrDefault(key, PLACE.getOrDefault(key, ""))));
            routes.add(ROUTE.getOrDefault(key, PLACE.getOrDefault(key, "")));
        }
        return Optional.of(new CsvHeads(rules))
                .filter(CsvHeads::areOfRules)
                .or(() -> Optional.of(new CsvHeads(routes)).filter(CsvHeads::areOfRoutes))
                .map(CsvHeads::settled);
    }

    /// Enough for a table of rules, though perhaps not for a rule.
    boolean areOfRules() {
        return has(RuleColumn.ACCESS)
                && (has(RuleColumn.PRIORITY) || has(RuleColumn.DIRECTION))
                && (has(RuleColumn.SOURCE) || has(RuleColumn.DESTINATION) || has(RuleColumn.PORTS));
    }

    private boolean has(RuleColumn column) {
        return fields.contains(column.names()[0]);
    }

    private boolean areOfRoutes() {
        return fields.contains("addressPrefix") && fields.contains("nextHopType");
    }

    /// Where the rules have a head of their own, a mere name is that of the group.
    private CsvHeads settled() {
        boolean grouped = fields.contains(GROUP) || !fields.contains("ruleName");
        return grouped
                ? this
                : new CsvHeads(
                        fields.stream().map(f -> f.equals("name") ? GROUP : f).toList());
    }

    /// Whether the table says what became of each route, as effective routes do.
    boolean areOfEffectiveRoutes() {
        return fields.contains("state") && areOfRoutes();
    }

    /// What a row belongs to.
    static Owner owner(PlacedValue row) {
        Optional<String> group = row.text(GROUP);
        return new Owner(
                group.map(Identity::last).or(() -> row.text("region")),
                row.text("resourceGroup").or(() -> group.flatMap(id -> Identity.segment(id, "resourceGroups"))),
                row.text("subscriptionId").or(() -> group.flatMap(id -> Identity.segment(id, "subscriptions"))));
    }
}
