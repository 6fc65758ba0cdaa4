package org.apimplanner.app.export.code;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what ARM templates build.
final class ArmReading {
    private static final Pattern RECORD = Pattern.compile("\\[format\\('\\{0\\}/\\{1\\}', (.*), ([^,]*)\\)\\]");

    private final Built built;

    private ArmReading(Built built) {
        this.built = built;
    }

    static Built of(Map<String, String> files) {
        Built built = new Built();
        templates(files).forEach(text -> add(built, text));
        return built;
    }

    /// The templates among the files.
    static List<String> templates(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".json"))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// Also of one template that another language deploys.
    static void add(Built built, String text) {
        new ArmReading(built).template(new JsonMapper().readTree(text));
    }

    static Stream<JsonNode> resources(JsonNode template) {
        return template.get("resources").values().stream()
                .flatMap(resource -> resource.get("type").stringValue().equals("Microsoft.Resources/deployments")
                        ? resources(resource.at("/properties/template"))
                        : Stream.of(resource));
    }

    private void template(JsonNode template) {
        resources(template).forEach(this::resource);
    }

    private void resource(JsonNode resource) {
        JsonNode properties = resource.path("properties");
        properties.path("securityRules").values().forEach(this::rule);
        properties.path("routes").values().forEach(this::route);
        if (resource.get("type").stringValue().equals("Microsoft.Network/privateDnsZones/A")) {
            Matcher name = RECORD.matcher(resource.get("name").stringValue());
            if (!name.matches()) {
                throw new AssertionError(resource.get("name").stringValue());
            }
            built.record(asked(name.group(1)), asked(name.group(2)));
        }
        properties.path("ruleCollections").values().stream()
                .flatMap(collection -> collection.get("rules").values().stream())
                .forEach(this::firewall);
    }

    /// The text of an expression, with an asterisk for each part that is asked for.
    private static String asked(String expression) {
        Matcher text = Pattern.compile("(?:format\\()?'([^']*)'.*").matcher(expression);
        return text.matches() ? text.group(1).replaceAll("\\{\\d\\}", "*") : "*";
    }

    private void rule(JsonNode rule) {
        JsonNode own = rule.get("properties");
        built.rule(
                text(rule, "name"),
                text(own, "direction"),
                own.get("priority").asString(),
                text(own, "access"),
                text(own, "protocol"),
                either(own, "sourceAddressPrefix", "sourceAddressPrefixes"),
                either(own, "destinationAddressPrefix", "destinationAddressPrefixes"),
                either(own, "destinationPortRange", "destinationPortRanges"),
                text(own, "description"));
    }

    private void route(JsonNode route) {
        JsonNode own = route.get("properties");
        built.route(
                text(route, "name"),
                text(own, "addressPrefix"),
                text(own, "nextHopType"),
                own.path("nextHopIpAddress").asString(""));
    }

    private void firewall(JsonNode rule) {
        String source = rule.at("/sourceAddresses/0").stringValue();
        if (rule.has("targetFqdns")) {
            List<String> protocols = rule.get("protocols").values().stream()
                    .map(p -> text(p, "protocolType") + ":" + p.get("port").asString())
                    .toList();
            built.firewall(
                    text(rule, "name"),
                    "webHost",
                    rule.at("/targetFqdns/0").stringValue(),
                    protocols,
                    List.of(),
                    source);
            return;
        }
        boolean host = rule.has("destinationFqdns");
        built.firewall(
                text(rule, "name"),
                host ? "host" : "address",
                rule.at(host ? "/destinationFqdns/0" : "/destinationAddresses/0")
                        .stringValue(),
                list(rule.get("ipProtocols")),
                list(rule.get("destinationPorts")),
                source);
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).stringValue();
    }

    private static List<String> either(JsonNode node, String one, String several) {
        return node.has(one) ? List.of(text(node, one)) : list(node.get(several));
    }

    private static List<String> list(JsonNode array) {
        return array.values().stream().map(JsonNode::stringValue).toList();
    }
}
