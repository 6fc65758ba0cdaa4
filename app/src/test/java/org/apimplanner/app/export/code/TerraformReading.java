package org.apimplanner.app.export.code;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apimplanner.app.export.code.HclReading.Block;

/// Reads what Terraform builds.
final class TerraformReading {
    private final HclReading hcl;
    private final Built built = new Built();

    private TerraformReading(HclReading hcl) {
        this.hcl = hcl;
    }

    static Built of(Map<String, String> files) {
        TerraformReading reading = new TerraformReading(HclReading.of(files));
        reading.read();
        return reading.built;
    }

    private void read() {
        each("azurerm_network_security_rule").forEach(entry -> rule(entry.getKey(), map(entry.getValue())));
        each("azurerm_route").forEach(entry -> {
            Map<String, Object> own = map(entry.getValue());
            Object address = own.get("next_hop_in_ip_address");
            built.route(
                    entry.getKey(),
                    (String) own.get("address_prefix"),
                    (String) own.get("next_hop_type"),
                    address instanceof String text ? text : "");
        });
        hcl.resources("azurerm_private_dns_a_record").forEach(this::record);
        hcl.resources("azurerm_firewall_policy_rule_collection_group")
                .flatMap(group -> group.blocks().stream())
                .flatMap(collection -> collection.blocks("rule"))
                .forEach(this::firewall);
    }

    /// The entries of the locals that resources of a type are made for, each.
    private Stream<Map.Entry<String, Object>> each(String type) {
        return hcl.resources(type)
                .map(block -> ((Cursor.Code) block.arguments().get("for_each")).text())
                .flatMap(local -> map(hcl.local(local.substring("local.".length()))).entrySet().stream());
    }

    private void rule(String name, Map<String, Object> own) {
        built.rule(
                name,
                (String) own.get("direction"),
                ((Cursor.Code) own.get("priority")).text(),
                (String) own.get("access"),
                (String) own.get("protocol"),
                either(own, "source_address_prefix", "es"),
                either(own, "destination_address_prefix", "es"),
                either(own, "destination_port_range", "s"),
                (String) own.get("description"));
    }

    private void record(Block record) {
        String reference = ((Cursor.Code) record.arguments()
                        .getOrDefault("private_dns_zone_id", record.arguments().get("zone_name")))
                .text();
        String label = reference.split("\\.", -1)[1];
        Block zone = hcl.resources("azurerm_private_dns_zone")
                .filter(block -> block.labels().getLast().equals(label))
                .findFirst()
                .orElseThrow();
        built.record(
                asked(zone.arguments().get("name")), asked(record.arguments().get("name")));
    }

    /// The text, with an asterisk for each part that is asked for.
    private static String asked(Object value) {
        return value instanceof String text
                ? text
                : ((Cursor.Code) value)
                        .text()
                        .replaceAll("^var\\.\\w+$|\\$\\{[\\w.]+\\}", "*")
                        .replace("\"", "");
    }

    private void firewall(Block rule) {
        Map<String, Object> own = rule.arguments();
        Object from = ((List<?>) own.get("source_addresses")).getFirst();
        String source = from instanceof String text ? text : ((Cursor.Code) from).text();
        List<String> protocols = rule.blocks("protocols")
                .map(p -> p.arguments().get("type") + ":"
                        + ((Cursor.Code) p.arguments().get("port")).text())
                .toList();
        String name = (String) own.get("name");
        if (!protocols.isEmpty()) {
            built.firewall(name, "webHost", texts(own, "destination_fqdns").getFirst(), protocols, List.of(), source);
            return;
        }
        boolean host = own.containsKey("destination_fqdns");
        built.firewall(
                name,
                host ? "host" : "address",
                texts(own, host ? "destination_fqdns" : "destination_addresses").getFirst(),
                texts(own, "protocols"),
                texts(own, "destination_ports"),
                source);
    }

    private static List<String> either(Map<String, Object> own, String one, String plural) {
        return own.get(one) instanceof String text ? List.of(text) : texts(own, one + plural);
    }

    private static List<String> texts(Map<String, Object> own, String name) {
        return ((List<?>) own.get(name)).stream().map(String.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
