package org.apimplanner.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.program.FolderWriter.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWriterTest {
    @TempDir
    private Path folder;

    private final List<String> events = new ArrayList<>();

    @Test
    void aFileTakesThePlaceOfAnOlderOne() throws IOException {
        Path old = Files.writeString(folder.resolve("report.json"), "an older and longer text");
        writer(folder).write(List.of(ExportedFile.of("report.json", "new")));
        assertEquals("new", Files.readString(old));
        assertEquals(List.of(old), content());
        assertEquals(List.of("wrote report.json"), events);
    }

    /// No file system has names of more than 255 letters.
    @Test
    void aFileThatCannotBeWrittenLeavesNothingAndTheNextIsWritten() throws IOException {
        String name = "n".repeat(256);
        Path old = Files.writeString(folder.resolve("old.txt"), "old");
        writer(folder).write(List.of(ExportedFile.of(name, "new"), ExportedFile.of("a.txt", "a")));
        assertEquals("old", Files.readString(old));
        assertEquals(List.of("refused " + name, "wrote a.txt"), events);
        assertEquals(List.of(folder.resolve("a.txt"), old), content());
    }

    @Test
    void aMoveThatFailsLeavesNoTemporaryFile() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("report.json").resolve("x"));
        writer(folder).write(List.of(ExportedFile.of("report.json", "new")));
        assertEquals(List.of("refused report.json"), events);
        assertEquals(List.of(inTheWay.getParent()), content());
    }

    @Test
    void aFormatThatFailsDoesNotKeepTheNext() throws IOException {
        FolderWriter writer = writer(folder);
        writer.write(new Part("pdf", () -> {
            throw new IllegalStateException("no pages");
        }));
        writer.write(new Part("csv", () -> List.of(ExportedFile.of("a.csv", "a"), ExportedFile.of("b.csv", "b"))));
        assertEquals(List.of("failed pdf: no pages", "wrote a.csv", "wrote b.csv"), events);
    }

    @Test
    void aFolderIsMadeWithItsParents() throws IOException {
        Path deep = folder.resolve("a").resolve("b");
        writer(deep).write(List.of(ExportedFile.of("c.txt", "c")));
        assertEquals("c", Files.readString(deep.resolve("c.txt")));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThrows(FileAlreadyExistsException.class, () -> writer(file));
    }

    @Test
    void aLinkToAFolderIsAFolder() throws IOException {
        Path target = Files.createDirectory(folder.resolve("target"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        writer(link).write(List.of(ExportedFile.of("a.txt", "a")));
        assertEquals("a", Files.readString(target.resolve("a.txt")));
    }

    private FolderWriter writer(Path to) throws IOException {
        return FolderWriter.into(to, new FolderWriter.Follower() {
            @Override
            public void wrote(Path file) {
                events.add("wrote " + file.getFileName());
            }

            @Override
            public void refused(Path file, IOException reason) {
                events.add("refused " + file.getFileName());
            }

            @Override
            public void failed(Part part, RuntimeException reason) {
                events.add("failed " + part.name() + ": " + reason.getMessage());
            }
        });
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
