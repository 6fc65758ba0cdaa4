package org.apimplanner.app.export.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads Terraform's files as this program writes them: a block or an argument begins on a line of its own.
record HclReading(List<Block> blocks) {
    private static final Pattern BLOCK = Pattern.compile("^(\\w+)((?: \"[^\"]*\")*) \\{(\\})?$");
    private static final Pattern ARGUMENT = Pattern.compile("^(\\w+) += .*", Pattern.DOTALL);

    record Block(String type, List<String> labels, Map<String, Object> arguments, List<Block> blocks) {
        Stream<Block> blocks(String wanted) {
            return blocks.stream().filter(block -> block.type().equals(wanted));
        }
    }

    static HclReading of(Map<String, String> files) {
        List<Block> blocks = new ArrayList<>();
        files.values().forEach(text -> blocks.addAll(body(text.lines().toList(), 0, new LinkedHashMap<>())));
        return new HclReading(blocks);
    }

    Stream<Block> resources() {
        return blocks.stream().filter(block -> block.type().equals("resource"));
    }

    Stream<Block> resources(String type) {
        return resources().filter(block -> block.labels().getFirst().equals(type));
    }

    Object local(String name) {
        return blocks.stream()
                .filter(block -> block.type().equals("locals"))
                .flatMap(block -> Stream.ofNullable(block.arguments().get(name)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no local " + name));
    }

    /// The blocks of a body; its arguments go into the map.
    private static List<Block> body(List<String> lines, int depth, Map<String, Object> arguments) {
        List<Block> blocks = new ArrayList<>();
        String indent = "  ".repeat(depth);
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i);
            String own = line.strip();
            if (own.isEmpty() || own.startsWith("#")) {
                i++;
                continue;
            }
            Matcher block = BLOCK.matcher(own);
            int end = i;
            boolean opens = block.matches() && block.group(3) == null || own.endsWith(" = {");
            if (opens) {
                while (!lines.get(end).equals(indent + "}")) {
                    end++;
                }
            }
            List<String> inner = lines.subList(i + 1, Math.max(i + 1, end));
            if (block.matches()) {
                Map<String, Object> named = new LinkedHashMap<>();
                List<Block> children = opens ? body(inner, depth + 1, named) : List.of();
                blocks.add(new Block(block.group(1), labels(block.group(2)), named, children));
            } else {
                Matcher argument = ARGUMENT.matcher(own);
                if (!argument.matches()) {
                    throw new AssertionError("neither a block nor an argument: " + line);
                }
                String text = String.join("\n", lines.subList(i, end + 1));
                Object value = new Cursor(text.substring(text.indexOf('=') + 1) + "\n", '"').value();
                if (arguments.put(argument.group(1), value) != null) {
                    throw new AssertionError("twice: " + line);
                }
            }
            i = end + 1;
        }
        return blocks;
    }

    private static List<String> labels(String text) {
        return Stream.of(text.strip().split(" ", -1))
                .filter(label -> !label.isEmpty())
                .map(label -> label.substring(1, label.length() - 1))
                .toList();
    }
}
