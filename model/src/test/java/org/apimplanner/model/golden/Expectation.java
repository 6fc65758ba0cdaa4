package org.apimplanner.model.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tables of an `expected.txt`, with its fragments put in.
///
/// @param tables lines by heading; a heading that is not there is not compared
record Expectation(Map<String, List<String>> tables) {

    static Expectation read(Path folder) throws IOException {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        List<String> current = List.of();
        for (String line : Files.readAllLines(folder.resolve("expected.txt"))) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                if (tables.put(line.substring(1, line.length() - 1), current) != null) {
                    throw new IllegalStateException(folder + " opens " + line + " twice.");
                }
            } else if (line.startsWith("use ")) {
                current.addAll(fragment(folder.resolveSibling("fragments"), line.split(" ", -1)));
            } else if (!line.isBlank()) {
                current.add(line);
            }
        }
        return new Expectation(tables);
    }

    private static List<String> fragment(Path fragments, String[] words) throws IOException {
        return Files.readAllLines(fragments.resolve(words[1] + ".txt")).stream()
                .filter(l -> !l.startsWith("#"))
                .map(l -> filled(l, words))
                .toList();
    }

    private static String filled(String line, String[] words) {
        String filled = line;
        for (int i = 2; i < words.length; i++) {
            filled = filled.replace("$" + (i - 1), words[i]);
        }
        if (filled.contains("$")) {
            throw new IllegalStateException("The fragment " + words[1] + " wants an argument more.");
        }
        return filled;
    }
}
