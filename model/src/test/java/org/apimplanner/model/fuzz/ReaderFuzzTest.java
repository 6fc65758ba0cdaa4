package org.apimplanner.model.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apimplanner.model.json.UnreadableInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever a file holds, its reader answers or refuses with one sentence.
///
/// `mvn -Pfuzz -pl model -am test` goes on for ten minutes, with `-Dfuzz.seconds=60` for one; a file that is
/// too much for a reader is then in `target/fuzz`, and stays in the build when it is put beside the others in
/// `src/test/resources/fuzz`, under a name that begins with the reader's.
class ReaderFuzzTest {
    private static final long SECONDS = Long.getLong("fuzz.seconds", 0);
    private static final int LEAST = 300;
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path SAMPLES =
            Path.of("..", "resources", "src", "main", "resources", "org", "apimplanner", "resources", "samples");
    private static final Path FOUND = Path.of("target", "fuzz");

    private static final String TAG_FILE = """
            {"changeNumber": 7, "cloud": "Public", "values": [
             {"name": "Storage.WestEurope", "id": "Storage.WestEurope", "properties":
              {"changeNumber": 3, "region": "westeurope", "regionId": 18, "platform": "Azure",
               "systemService": "AzureStorage", "addressPrefixes": ["198.51.100.0/24", "2001:db8::/48"],
               "networkFeatures": ["API", "NSG"]}},
             {"name": "ApiManagement", "id": "ApiManagement", "properties":
              {"changeNumber": 1, "region": "", "addressPrefixes": ["203.0.113.7/32"]}}]}""";

    @ParameterizedTest
    @EnumSource
    void aDamagedFileIsAnsweredOrRefused(FuzzedReader reader) throws IOException {
        long seed = SECONDS == 0 ? 1 : System.nanoTime();
        Damage damage = new Damage(good(reader), new Random(seed));
        long end = System.nanoTime() + SECONDS * 1_000_000_000L / FuzzedReader.values().length;
        Map<String, byte[]> faults = new TreeMap<>();
        long read = 0;
        while (read < LEAST || System.nanoTime() < end) {
            byte[] file = damage.next();
            fault(reader, file).ifPresent(fault -> faults.putIfAbsent(fault, file));
            read++;
        }
        keep(reader, faults);
        System.out.println(reader + ": " + read + " files, " + faults.size() + " kinds of fault, seed " + seed);
        assertEquals(List.of(), List.copyOf(faults.keySet()), "seed " + seed);
    }

    @TestFactory
    Stream<DynamicTest> whatOnceWasTooMuchIsNotAnyMore() throws IOException {
        List<Path> files = files(RESOURCES.resolve("fuzz"));
        assertFalse(files.isEmpty());
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertEquals(Optional.empty(), fault(reader(file), Files.readAllBytes(file)))));
    }

    private static FuzzedReader reader(Path file) {
        String name = file.getFileName().toString();
        return Stream.of(FuzzedReader.values())
                .filter(reader -> name.startsWith(reader.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    /// The kind of the fault and where it is, so that one fault counts once.
    private static Optional<String> fault(FuzzedReader reader, byte[] file) {
        try {
            reader.read(file);
            return Optional.empty();
        } catch (UnreadableInput e) {
            return e.getMessage().lines().count() == 1
                    ? Optional.empty()
                    : Optional.of("not one sentence: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] at = e.getStackTrace();
            String where = Stream.of(at)
                    .filter(frame -> frame.getClassName().startsWith("org.apimplanner"))
                    .map(StackTraceElement::toString)
                    .findFirst()
                    .orElse("");
            return Optional.of(e.getClass().getName() + " at " + where);
        }
    }

    private static void keep(FuzzedReader reader, Map<String, byte[]> faults) throws IOException {
        Files.createDirectories(FOUND);
        for (Map.Entry<String, byte[]> fault : faults.entrySet()) {
            String name = reader.name().toLowerCase(Locale.ROOT) + "-"
                    + Integer.toHexString(fault.getKey().hashCode());
            Files.write(FOUND.resolve(name), fault.getValue());
        }
    }

    private static List<byte[]> good(FuzzedReader reader) {
        return switch (reader) {
            case PLAN -> contents(SAMPLES);
            case AUDIT ->
                Stream.concat(
                                contents(RESOURCES.resolve("existing")).stream(),
                                contents(RESOURCES.resolve("templates")).stream())
                        .toList();
            case IMPORT -> contents(RESOURCES.resolve("import"));
            case TAGS -> List.of(TAG_FILE.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static List<byte[]> contents(Path folder) {
        List<byte[]> contents = new ArrayList<>();
        try {
            for (Path file : files(folder)) {
                contents.add(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
