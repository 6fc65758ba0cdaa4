package org.apimplanner.app.desktop.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileClaimsTest {
    @TempDir
    Path folder;

    private FileClaims window() {
        return new FileClaims(folder.resolve("open"));
    }

    @Test
    void theSecondWindowOnAFileIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "{}");
        FileClaims one = window();
        FileClaims other = window();
        assertTrue(one.claim(file));
        assertTrue(one.claim(file));
        assertFalse(other.claim(file));
        one.release();
        assertTrue(other.claim(file));
        other.release();
    }

    @Test
    void twoWindowsOfOneProgramAreToldOfEachOther() throws IOException {
        Path file = folder.resolve("plan.json");
        FileClaims one = window();
        FileClaims other = one.another();
        assertTrue(one.claim(file));
        assertFalse(other.claim(file));
        assertFalse(window().claim(file));
        one.release();
        assertTrue(other.claim(file));
        other.release();
    }

    @Test
    void aLinkToTheFileIsTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "{}");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        FileClaims one = window();
        assertTrue(one.claim(file));
        assertFalse(window().claim(link));
        one.release();
    }

    @Test
    void anotherFileFreesTheOneBefore() throws IOException {
        FileClaims one = window();
        one.claim(folder.resolve("a.json"));
        one.claim(folder.resolve("b.json"));
        FileClaims other = window();
        assertTrue(other.claim(folder.resolve("a.json")));
        assertFalse(other.claim(folder.resolve("b.json")));
        one.release();
        other.release();
        try (var files = Files.list(folder.resolve("open"))) {
            assertEquals(List.of(), files.toList());
        }
    }
}
