package org.apimplanner.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {
    private static final String ID = "123e4567-e89b-42d3-a456-426614174000";

    @TempDir
    private Path folder;

    @Test
    void theNextWriteRemovesWhatAKilledOneLeft() throws IOException {
        leftOver(".plan.json." + ID + ".part", Duration.ofHours(2));
        WholeFile.write(folder.resolve("plan.json"), "new");
        assertEquals(List.of("plan.json"), names());
    }

    @Test
    void whatAnotherProgramWritesOrAnotherFileOwnsStays() throws IOException {
        List<String> others = List.of(
                ".other.json." + ID + ".part", ".plan.json." + ID + ".party", ".plan.json.mine.part", "plan.json.part");
        for (String other : others) {
            leftOver(other, Duration.ofHours(2));
        }
        leftOver(".plan.json." + ID + ".part", Duration.ofMinutes(10));
        WholeFile.write(folder.resolve("plan.json"), "new");
        assertEquals(6, names().size());
        assertTrue(names().containsAll(others));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ä", "字"})
    void aNameAsLongAsTheSystemAllowsIsWrittenAndItsLeftOversGo(String letter) throws IOException {
        String name = letter.repeat(250 / letter.getBytes(StandardCharsets.UTF_8).length) + ".json";
        Path file = Files.writeString(folder.resolve(name), "old");
        leftOver(LeftOvers.name(file, UUID.fromString(ID)), Duration.ofHours(2));
        WholeFile.write(file, "new");
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(name), names());
    }

    @Test
    void bothNamesOfAFileHaveTheNewText() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), "a text that is longer than the next");
        Path other = Files.createLink(folder.resolve("other.json"), one);
        WholeFile.write(one, "new");
        assertEquals("new", Files.readString(other));
        assertEquals(List.of("one.json", "other.json"), names());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceBehindALinkIsWrittenIntoAndStaysADevice() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("/dev/null"));
        WholeFile.write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(0, Files.size(link));
        assertEquals(List.of("nowhere"), names());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToAFileThatIsNotThereYetIsFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("plan.json"), Path.of("later.json"));
        Path farther = Files.createSymbolicLink(folder.resolve("farther.json"), link);
        WholeFile.write(farther, "new");
        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(farther));
        assertEquals("new", Files.readString(folder.resolve("later.json")));
        assertEquals(List.of("farther.json", "later.json", "plan.json"), names());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToItselfIsRefused() throws IOException {
        Path ring = folder.resolve("ring");
        Files.createSymbolicLink(ring, ring);
        assertThrows(FileSystemException.class, () -> WholeFile.write(ring, "new"));
        assertEquals(List.of("ring"), names());
    }

    /// Whoever reads the pipe has the text, and the pipe is one afterwards.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNamedPipeIsWrittenIntoAndStaysOne() throws IOException, InterruptedException {
        Path pipe = folder.resolve("plan.json");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Path read = folder.resolve("read");
        Process reader = new ProcessBuilder("cat", pipe.toString())
                .redirectOutput(read.toFile())
                .start();
        WholeFile.write(pipe, "new");
        assertEquals(0, reader.waitFor());
        assertEquals("new", Files.readString(read));
        assertFalse(Files.isRegularFile(pipe));
        assertEquals(List.of("plan.json", "read"), names());
    }

    private void leftOver(String name, Duration age) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "half");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
