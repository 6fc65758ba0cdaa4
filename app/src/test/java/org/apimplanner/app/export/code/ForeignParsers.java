package org.apimplanner.app.export.code;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Parsers of infrastructure code that are not ours: packages of Node's registry, whose versions and checksums a
/// lock file names. They are fetched into the build's folder when they are first asked for.
final class ForeignParsers {
    private static final Path SOURCES = Path.of("src", "test", "parsers");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path home;

    private ForeignParsers(Path home) {
        this.home = home;
    }

    /// The parsers; without them the test is skipped with a sentence that says what is missing.
    static ForeignParsers ready() throws IOException, InterruptedException {
        assumeTrue(
                Boolean.getBoolean("parsers"),
                "The parsers of other makers are asked only with -Pparsers, since Node and its packages are no part of"
                        + " the build.");
        assumeTrue(ends(Path.of("."), "node", "--version"), "Node is not installed, so its parsers are not asked.");
        Path home = Files.createDirectories(Path.of("target", "parsers"));
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.toList()) {
                Files.write(home.resolve(source.getFileName()), Files.readAllBytes(source));
            }
        }
        // Left by npm when it has put everything in place.
        if (!Files.exists(home.resolve("node_modules").resolve(".package-lock.json"))) {
            assumeTrue(
                    ends(home, "npm", "ci"),
                    "The packages of the parsers cannot be fetched: 'npm ci' fails in " + home.toAbsolutePath() + ".");
        }
        return new ForeignParsers(home);
    }

    private static boolean ends(Path folder, String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /// What the parsers say of each file below a folder whose language they know, by its path.
    Map<String, JsonNode> read(Path folder) throws IOException, InterruptedException {
        Path complaints = home.resolve("complaints.txt");
        Process process = new ProcessBuilder(
                        List.of("node", "parse.mjs", folder.toAbsolutePath().toString()))
                .directory(home.toFile())
                .redirectError(complaints.toFile())
                .start();
        Map<String, JsonNode> read = new LinkedHashMap<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode file = JSON.readTree(line);
                read.put(file.get("file").stringValue().replace('\\', '/'), file);
            }
        }
        if (process.waitFor() != 0) {
            throw new AssertionError("The parsers stopped: " + Files.readString(complaints));
        }
        return read;
    }
}
