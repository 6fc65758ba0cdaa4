package org.apimplanner.app.export.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.export.code.HclReading.Block;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What `terraform show -json` would print of a plan of the configuration: names are known, ids are not, and
/// what refers to what stands in the configuration. Whoever runs it gave the ids of what private endpoints lead
/// to, without which there would be none.
final class TerraformPlanJson {
    /// What stands for the range of a subnet that the plan does not know.
    static final String RANGE = "10.99.4.0/26";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final HclReading hcl;
    private final ArrayNode planned = MAPPER.createArrayNode();
    private final ArrayNode configured = MAPPER.createArrayNode();

    private TerraformPlanJson(HclReading hcl) {
        this.hcl = hcl;
    }

    static String of(Map<String, String> files) {
        TerraformPlanJson json = new TerraformPlanJson(HclReading.of(files));
        json.hcl.resources().forEach(json::resource);
        ObjectNode plan = MAPPER.createObjectNode();
        plan.put("format_version", "1.2");
        plan.putObject("planned_values").putObject("root_module").set("resources", json.planned);
        plan.putObject("configuration").putObject("root_module").set("resources", json.configured);
        return plan.toString();
    }

    private void resource(Block block) {
        String type = block.labels().getFirst();
        String address = type + "." + block.labels().getLast();
        Optional<String> each = code(block, "for_each");
        if (each.isPresent()) {
            Map<?, ?> all = (Map<?, ?>) hcl.local(each.get().substring("local.".length()));
            all.forEach((key, value) ->
                    planned(type, address + "[\"" + key + "\"]", block, (String) key, (Map<?, ?>) value));
        } else if (code(block, "count").isEmpty() || type.contains("firewall")) {
            planned(type, address, block, "", Map.of());
        } else if (type.equals("azurerm_private_endpoint")) {
            planned(type, address + "[0]", block, "", Map.of());
        }
        ObjectNode own = configured.addObject().put("address", address).put("type", type);
        ObjectNode expressions = own.putObject("expressions");
        block.arguments().forEach((name, value) -> {
            if (value instanceof Cursor.Code code && code.text().startsWith("azurerm_")) {
                expressions.putObject(name).putArray("references").add(code.text());
            }
        });
    }

    private static Optional<String> code(Block block, String name) {
        return Optional.ofNullable((Cursor.Code) block.arguments().get(name)).map(Cursor.Code::text);
    }

    private void planned(String type, String address, Block block, String key, Map<?, ?> each) {
        ObjectNode own = planned.addObject()
                .put("address", address)
                .put("mode", "managed")
                .put("type", type)
                .put("name", block.labels().getLast());
        own.set("values", body(block, key, each));
    }

    private ObjectNode body(Block block, String key, Map<?, ?> each) {
        ObjectNode values = MAPPER.createObjectNode();
        block.arguments().forEach((name, value) -> {
            if (!List.of("for_each", "count", "depends_on", "tags").contains(name)) {
                put(values, name, resolved(value, key, each));
            }
        });
        for (Block child : block.blocks()) {
            values.withArray(child.type()).add(body(child, key, each));
        }
        return values;
    }

    private static void put(ObjectNode values, String name, Optional<Object> value) {
        value.ifPresent(known -> values.set(name, MAPPER.valueToTree(known)));
    }

    /// The value; empty for one that is known only after apply, or null.
    private Optional<Object> resolved(Object value, String key, Map<?, ?> each) {
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> resolved(item, key, each).ifPresent(items::add));
            return Optional.of(items);
        }
        if (!(value instanceof Cursor.Code code)) {
            return Optional.of(value);
        }
        String text = code.text();
        if (text.equals("each.key")) {
            return Optional.of(key);
        }
        if (text.startsWith("each.value.")) {
            return Optional.ofNullable(each.get(text.substring("each.value.".length())))
                    .flatMap(own -> resolved(own, key, each));
        }
        if (text.matches("[0-9]+")) {
            return Optional.of(Integer.parseInt(text));
        }
        if (text.matches("true|false")) {
            return Optional.of(Boolean.parseBoolean(text));
        }
        if (text.startsWith("var.")) {
            return Optional.of(variable(text.substring("var.".length())));
        }
        return text.startsWith("azurerm_") && text.endsWith(".name") ? name(text) : Optional.empty();
    }

    /// The range of a subnet that the plan does not know: each of those beside the instance's has one of its own.
    ///
    /// @param subnet the region, with what sets the subnet apart
    static String range(String subnet) {
        return subnet.matches("[a-z0-9]+") ? RANGE : "10.98." + Math.floorMod(subnet.hashCode(), 250) + ".0/26";
    }

    private String variable(String name) {
        if (name.endsWith("_subnet_address_prefix")) {
            return range(name.substring(0, name.length() - "_subnet_address_prefix".length()));
        }
        return hcl.blocks().stream()
                .filter(block ->
                        block.type().equals("variable") && block.labels().contains(name))
                .findFirst()
                .map(block -> block.arguments().get("default") instanceof String text ? text : "given-" + name)
                .filter(text -> !text.isEmpty())
                .orElse("given-" + name);
    }

    private Optional<Object> name(String reference) {
        List<String> parts = List.of(reference.split("\\.", -1));
        return hcl.resources(parts.getFirst())
                .filter(block -> block.labels().getLast().equals(parts.get(1)))
                .findFirst()
                .flatMap(block -> resolved(block.arguments().get("name"), "", Map.of()));
    }
}
