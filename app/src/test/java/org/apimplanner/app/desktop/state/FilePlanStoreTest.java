package org.apimplanner.app.desktop.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FilePlanStoreTest {
    private final PlanStore store = new FilePlanStore(Desk::plan, PlanFile::write);

    @TempDir
    Path folder;

    @Test
    void aWrittenPlanReadsTheSame() throws IOException {
        Plan plan = Desk.sample("premium-internal");
        store.write(folder.resolve("plan.json"), plan);
        assertEquals(plan, store.read(folder.resolve("plan.json")));
    }

    @Test
    void nothingButTheFileIsLeftBehind() throws IOException {
        store.write(folder.resolve("plan.json"), Desk.blank());
        store.write(folder.resolve("plan.json"), Desk.blank().withName("second"));
        assertEquals(List.of("plan.json"), names());
    }

    @Test
    void aFailedWriteKeepsTheOldFile() throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, "old");
        PlanStore failing = new FilePlanStore(Desk::plan, plan -> {
            throw new IllegalStateException("half-way");
        });
        assertThrows(IllegalStateException.class, () -> failing.write(file, Desk.blank()));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("plan.json"), names());
    }

    @Test
    void aFolderInTheWayFailsAndStays() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("plan.json").resolve("full"));
        assertThrows(IOException.class, () -> store.write(folder.resolve("plan.json"), Desk.blank()));
        assertEquals(true, Files.isDirectory(inTheWay));
        assertEquals(List.of("plan.json"), names());
    }

    @Test
    void aLinkIsFollowedInsteadOfReplaced() throws IOException {
        Path real = folder.resolve("real.json");
        Files.writeString(real, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
        store.write(link, Desk.blank());
        assertEquals(true, Files.isSymbolicLink(link));
        assertEquals(Desk.blank(), store.read(real));
    }

    @Test
    void unreadableFilesAreToldApart() throws IOException {
        assertThrows(NoSuchFileException.class, () -> store.read(folder.resolve("none.json")));
        Files.write(folder.resolve("bytes.json"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertThrows(CharacterCodingException.class, () -> store.read(folder.resolve("bytes.json")));
        Files.writeString(folder.resolve("text.json"), "{}");
        assertThrows(UnreadableInput.class, () -> store.read(folder.resolve("text.json")));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileThatNobodyMayWriteIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "kept");
        assertTrue(file.toFile().setReadOnly());
        assertThrows(AccessDeniedException.class, () -> store.write(file, Desk.blank()));
        assertEquals("kept", Files.readString(file));
        assertEquals(List.of("plan.json"), names());
    }

    @Test
    void theStampIsTheDigestOfTheContent() throws IOException {
        // SHA-256 of "abc" as FIPS 180-4 gives it.
        Path file = Files.writeString(folder.resolve("plan.json"), "abc");
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                store.stamp(file).orElseThrow().digest());
    }

    @Test
    void aFileFarBeyondAnyPlanIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("plan.json"), new byte[10 * 1024 * 1024 + 1]);
        UnreadableInput refusal = assertThrows(UnreadableInput.class, () -> store.read(file));
        assertEquals("the file: found more than 10 MB, expected at most 10 MB.", refusal.getMessage());
    }
}
