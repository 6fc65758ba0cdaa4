package org.apimplanner.app.export.code.terraform;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.export.code.terraform.Hcl.Attribute;
import org.apimplanner.app.export.code.terraform.Hcl.Block;
import org.apimplanner.app.export.code.terraform.Hcl.Gap;
import org.apimplanner.app.export.code.terraform.Hcl.Item;
import org.apimplanner.app.export.code.terraform.Hcl.Raw;
import org.apimplanner.app.export.code.terraform.Hcl.Text;
import org.apimplanner.model.deployment.Parameter;
import org.apimplanner.model.deployment.Value;
import org.apimplanner.model.deployment.Value.Asked;
import org.apimplanner.model.deployment.Value.Known;

/// The terms that every file here is written with.
final class Terms {
    static final Item TAGS = new Attribute("tags", new Raw("var.tags"));

    private Terms() {}

    static Item text(String name, String value) {
        return new Attribute(name, new Text(value));
    }

    static Item raw(String name, String code) {
        return new Attribute(name, new Raw(code));
    }

    static Item number(String name, int value) {
        return new Attribute(name, new Raw(Integer.toString(value)));
    }

    static Item flag(String name, boolean value) {
        return new Attribute(name, new Raw(Boolean.toString(value)));
    }

    static Block resource(String type, String label, List<Item> items) {
        return new Block("resource \"" + type + "\" \"" + label + "\"", items);
    }

    static String variable(Parameter parameter) {
        return "var." + parameter.snakeCase();
    }

    /// A text of which parts are asked for.
    static Hcl value(Value value) {
        if (value.parts().size() == 1) {
            return switch (value.parts().getFirst()) {
                case Known known -> new Text(known.text());
                case Asked asked -> new Raw(variable(asked.parameter()));
            };
        }
        StringBuilder code = new StringBuilder("\"");
        for (Value.Part part : value.parts()) {
            code.append(
                    switch (part) {
                        case Known known -> HclText.escaped(known.text());
                        case Asked asked -> "${" + variable(asked.parameter()) + "}";
                    });
        }
        return new Raw(code.append('"').toString());
    }

    /// The groups of items, a blank line between those that are not empty.
    @SafeVarargs
    static List<Item> apart(List<? extends Item>... groups) {
        List<Item> all = new ArrayList<>();
        for (List<? extends Item> group : groups) {
            if (!group.isEmpty() && !all.isEmpty()) {
                all.add(new Gap());
            }
            all.addAll(group);
        }
        return all;
    }

    /// Each item after a blank line.
    static List<Item> spaced(List<? extends Item> items) {
        List<Item> all = new ArrayList<>();
        for (Item item : items) {
            if (!all.isEmpty()) {
                all.add(new Gap());
            }
            all.add(item);
        }
        return all;
    }
}
