package org.apimplanner.app.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;

class FileFaultTest {
    @Test
    void whatIsKnownHasWordsOfItsOwn() {
        assertEquals("no such file or folder", FileFault.reason(new NoSuchFileException("plan.json")));
        assertEquals("no permission", FileFault.reason(new AccessDeniedException("plan.json")));
        assertEquals("a file where a folder should be", FileFault.reason(new NotDirectoryException("out")));
        assertEquals("a file where a folder should be", FileFault.reason(new FileAlreadyExistsException("out")));
    }

    @Test
    void whatIsNotKnownIsInTheSystemsWordsWithoutTheNameOfTheFile() {
        assertEquals("Disk full", FileFault.reason(new FileSystemException("plan.json", null, "Disk full")));
        assertEquals("Broken pipe", FileFault.reason(new IOException("Broken pipe")));
    }

    @Test
    void aFailureWithoutWordsHasSome() {
        assertEquals("an input or output error", FileFault.reason(new IOException()));
        assertEquals("an input or output error", FileFault.reason(new FileSystemException("plan.json")));
    }

    @Test
    void bytesThatAreNoTextAreToldFromOtherFailures() {
        assertEquals(FileFault.NOT_TEXT, FileFault.of(new MalformedInputException(1)));
        assertEquals(FileFault.OTHER, FileFault.of(new IllegalStateException()));
    }
}
