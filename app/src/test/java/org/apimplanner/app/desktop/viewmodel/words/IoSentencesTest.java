package org.apimplanner.app.desktop.viewmodel.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.apimplanner.model.json.UnreadableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Why a file could not be read or written, for a person.
final class IoSentencesTest {
    private final IoSentences sentences = new IoSentences(Messages.shipped());

    @Test
    void eachFaultOfTheSystemHasItsSentence() {
        assertEquals("there is no such file.", sentences.reason(new NoSuchFileException("/a")));
        assertEquals("access to it is denied.", sentences.reason(new AccessDeniedException("/a")));
        assertEquals("it is not UTF-8 text.", sentences.reason(new MalformedInputException(1)));
        assertEquals(
                "something else of that name is in the way.", sentences.reason(new FileAlreadyExistsException("/a")));
        assertEquals("something else of that name is in the way.", sentences.reason(new NotDirectoryException("/a")));
        assertEquals("No space left on device", sentences.reason(new IOException("No space left on device")));
        assertEquals("the system gave no reason.", sentences.reason(new IOException()));
    }

    @Test
    void whatCannotBeUnderstoodSaysItItself() {
        assertEquals("/tier: found 7, expected a tier.", sentences.reason(new UnreadableInput("/tier", "7", "a tier")));
    }

    @Test
    void anAuditedFileIsSaidInWordsThatFollowFound(@TempDir Path folder) {
        Path file = folder.resolve("nsg.json");
        assertEquals("a folder", sentences.found(folder, new IOException("is a directory")));
        assertEquals("no file of that name", sentences.found(file, new NoSuchFileException("nsg.json")));
        assertEquals(
                "a file that this account may not read", sentences.found(file, new AccessDeniedException("nsg.json")));
        assertEquals("a failure to read it (bad sector)", sentences.found(file, new IOException("bad sector")));
    }
}
