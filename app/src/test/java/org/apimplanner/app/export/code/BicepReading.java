package org.apimplanner.app.export.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what Bicep builds.
final class BicepReading {
    private static final Pattern RESOURCE = Pattern.compile(
            "^resource (\\w+) '([^@']+)@[^']+' (?:existing )?= (?:if \\([^\\n]*\\) )?(?=\\{)", Pattern.MULTILINE);

    private final Built built;

    private BicepReading(Built built) {
        this.built = built;
    }

    static Built of(Map<String, String> files) {
        Built built = new Built();
        files.values().forEach(text -> new BicepReading(built).file(text));
        return built;
    }

    private void file(String text) {
        Matcher resource = RESOURCE.matcher(text);
        Map<String, String> names = new HashMap<>();
        while (resource.find()) {
            Map<String, Object> body = map(new Cursor(text.substring(resource.end()), '\'').value());
            names.put(resource.group(1), asked(body.get("name")));
            resource(resource.group(2), body, names);
        }
    }

    private void resource(String type, Map<String, Object> body, Map<String, String> names) {
        Map<String, Object> properties = map(body.getOrDefault("properties", Map.of()));
        maps(properties, "securityRules").forEach(this::rule);
        maps(properties, "routes").forEach(this::route);
        maps(properties, "ruleCollections").stream()
                .flatMap(collection -> maps(collection, "rules").stream())
                .forEach(this::firewall);
        if (type.equals("Microsoft.Network/privateDnsZones/A")) {
            String parent = ((Cursor.Code) body.get("parent")).text();
            built.record(names.get(parent), asked(body.get("name")));
        }
    }

    /// The text, with an asterisk for each part that is asked for.
    private static String asked(Object value) {
        return value instanceof String text
                ? text
                : ((Cursor.Code) value)
                        .text()
                        .replaceAll("^\\w+$|\\$\\{\\w+\\}", "*")
                        .replace("'", "");
    }

    private void rule(Map<String, Object> rule) {
        Map<String, Object> own = map(rule.get("properties"));
        built.rule(
                (String) rule.get("name"),
                (String) own.get("direction"),
                ((Cursor.Code) own.get("priority")).text(),
                (String) own.get("access"),
                (String) own.get("protocol"),
                either(own, "sourceAddressPrefix", "es"),
                either(own, "destinationAddressPrefix", "es"),
                either(own, "destinationPortRange", "s"),
                (String) own.get("description"));
    }

    private void route(Map<String, Object> route) {
        Map<String, Object> own = map(route.get("properties"));
        built.route(
                (String) route.get("name"), (String) own.get("addressPrefix"), (String) own.get("nextHopType"), (String)
                        own.getOrDefault("nextHopIpAddress", ""));
    }

    private void firewall(Map<String, Object> rule) {
        String source = shown(((List<?>) rule.get("sourceAddresses")).getFirst());
        if (rule.containsKey("targetFqdns")) {
            List<String> protocols = maps(rule, "protocols").stream()
                    .map(p -> p.get("protocolType") + ":" + ((Cursor.Code) p.get("port")).text())
                    .toList();
            built.firewall(
                    (String) rule.get("name"),
                    "webHost",
                    texts(rule, "targetFqdns").getFirst(),
                    protocols,
                    List.of(),
                    source);
            return;
        }
        boolean host = rule.containsKey("destinationFqdns");
        built.firewall(
                (String) rule.get("name"),
                host ? "host" : "address",
                texts(rule, host ? "destinationFqdns" : "destinationAddresses").getFirst(),
                texts(rule, "ipProtocols"),
                texts(rule, "destinationPorts"),
                source);
    }

    private static String shown(Object value) {
        return value instanceof String text ? text : "[parameters('" + ((Cursor.Code) value).text() + "')]";
    }

    private static List<String> either(Map<String, Object> own, String one, String plural) {
        return own.containsKey(one) ? List.of((String) own.get(one)) : texts(own, one + plural);
    }

    private static List<String> texts(Map<String, Object> own, String name) {
        return ((List<?>) own.get(name)).stream().map(String.class::cast).toList();
    }

    private static List<Map<String, Object>> maps(Map<String, Object> own, String name) {
        return ((List<?>) own.getOrDefault(name, List.of()))
                .stream().map(BicepReading::map).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
