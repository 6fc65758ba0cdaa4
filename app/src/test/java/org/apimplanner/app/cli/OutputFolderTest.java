package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.app.export.ExportedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aFileTakesThePlaceOfAnOlderOne() throws IOException {
        Path old = Files.writeString(folder.resolve("report.json"), "an older and longer text");
        OutputFolder.at(folder.toString()).write(ExportedFile.of("report.json", "new"));
        assertEquals("new", Files.readString(old));
        assertEquals(List.of(old), content());
    }

    /// The name fits a file system's 255 characters, that of the temporary file beside it does not.
    @Test
    void aWriteThatFailsBeforeTheMoveLeavesTheOldFileAlone() throws IOException {
        String name = "n".repeat(250);
        Path old = Files.writeString(folder.resolve(name), "old");
        OutputFolder output = OutputFolder.at(folder.toString());
        assertThrows(IOException.class, () -> output.write(ExportedFile.of(name, "new")));
        assertEquals("old", Files.readString(old));
        assertEquals(List.of(old), content());
    }

    @Test
    void aMoveThatFailsLeavesNoTemporaryFile() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("report.json").resolve("x"));
        OutputFolder output = OutputFolder.at(folder.toString());
        assertThrows(IOException.class, () -> output.write(ExportedFile.of("report.json", "new")));
        assertEquals(List.of(inTheWay.getParent()), content());
    }

    @Test
    void aLinkToAFolderIsAFolder() throws IOException {
        Path target = Files.createDirectory(folder.resolve("target"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        OutputFolder.at(link.toString()).write(ExportedFile.of("a.txt", "a"));
        assertEquals("a", Files.readString(target.resolve("a.txt")));
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
