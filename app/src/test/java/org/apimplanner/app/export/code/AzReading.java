package org.apimplanner.app.export.code;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Runs the shell scripts with a stand-in for az that writes its arguments down, and reads what they ask it to
/// build.
final class AzReading {
    /// Stands between the arguments of one call; none of ours holds it.
    private static final String BETWEEN = "\u0001";

    private static final String AFTER = "\u0002";
    private static final Pattern REQUIRED =
            Pattern.compile("^: \"\\$\\{(\\w+):(?:\\?|=)[^}]*\\}\"$", Pattern.MULTILINE);

    private final Path folder;

    AzReading(Path folder) {
        this.folder = folder;
    }

    /// Whether this machine has the shell.
    static boolean possible() {
        return Files.isExecutable(Path.of("/bin/bash"));
    }

    Built built(Map<String, String> files) throws IOException, InterruptedException {
        Built built = new Built();
        for (List<String> call : calls(files)) {
            add(built, call);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".json")) {
                ArmReading.add(built, file.getValue());
            }
        }
        return built;
    }

    /// The arguments of each call of az, in order.
    List<List<String>> calls(Map<String, String> files) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "az", ".log");
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path az = bin.resolve("az");
        Files.writeString(az, "#!/bin/bash\nprintf '%s\\001' \"$@\" >> \"$AZ_LOG\"\nprintf '\\002' >> \"$AZ_LOG\"\n");
        az.toFile().setExecutable(true);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
            if (file.getKey().endsWith(".sh")) {
                run(path, file.getValue(), bin, log);
            }
        }
        List<List<String>> calls = new ArrayList<>();
        for (String call : Files.readString(log).split(AFTER, -1)) {
            List<String> words = List.of(call.split(BETWEEN, -1));
            if (words.size() > 1) {
                calls.add(words.subList(0, words.size() - 1));
            }
        }
        return calls;
    }

    private void run(Path script, String text, Path bin, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", script.toString());
        builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
        builder.environment().put("AZ_LOG", log.toString());
        REQUIRED.matcher(text).results().forEach(found -> builder.environment().put(found.group(1), "given"));
        builder.redirectErrorStream(true);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0 || !said.isEmpty()) {
            throw new AssertionError(script + " ended with " + process.exitValue() + ": " + said);
        }
    }

    private static void add(Built built, List<String> call) {
        Map<String, List<String>> options = options(call);
        String command = String.join(
                " ", call.stream().takeWhile(word -> !word.startsWith("--")).toList());
        switch (command) {
            case "network nsg rule create" ->
                built.rule(
                        one(options, "name"),
                        one(options, "direction"),
                        one(options, "priority"),
                        one(options, "access"),
                        one(options, "protocol"),
                        options.get("source-address-prefixes"),
                        options.get("destination-address-prefixes"),
                        options.get("destination-port-ranges"),
                        one(options, "description"));
            case "network route-table route create" ->
                built.route(
                        one(options, "name"),
                        one(options, "address-prefix"),
                        one(options, "next-hop-type"),
                        options.containsKey("next-hop-ip-address") ? one(options, "next-hop-ip-address") : "");
            case "network private-dns record-set a create" ->
                built.record(
                        one(options, "zone-name").replace("given", "*"),
                        one(options, "name").replace("given", "*"));
            default -> {}
        }
    }

    private static String one(Map<String, List<String>> options, String name) {
        return options.get(name).getFirst();
    }

    private static Map<String, List<String>> options(List<String> call) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        List<String> values = new ArrayList<>();
        for (String word : call) {
            if (word.startsWith("--")) {
                values = new ArrayList<>();
                options.put(word.substring(2), values);
            } else {
                values.add(word);
            }
        }
        return options;
    }
}
