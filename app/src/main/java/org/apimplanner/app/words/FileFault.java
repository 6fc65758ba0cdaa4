package org.apimplanner.app.words;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Why a file could not be read or written. The window's bundle has a sentence for each; the command
/// line's words are those of [#reason].
public enum FileFault {
    /// There is no such file or folder.
    MISSING,
    /// This user may not.
    DENIED,
    /// A file stands where a folder should be.
    IN_THE_WAY,
    /// The bytes are no UTF-8.
    NOT_TEXT,
    /// Whatever else the system says.
    OTHER;

    public static FileFault of(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing -> MISSING;
            case AccessDeniedException denied -> DENIED;
            case NotDirectoryException noFolder -> IN_THE_WAY;
            case FileAlreadyExistsException exists -> IN_THE_WAY;
            case CharacterCodingException coding -> NOT_TEXT;
            default -> OTHER;
        };
    }

    /// A few words that can follow "found".
    public static String reason(IOException failure) {
        return switch (of(failure)) {
            case MISSING -> "no such file or folder";
            case DENIED -> "no permission";
            case IN_THE_WAY -> "a file where a folder should be";
            case NOT_TEXT, OTHER -> systemsOwn(failure);
        };
    }

    private static String systemsOwn(IOException failure) {
        // The message of these begins with the file's name, which the sentence has already.
        String words = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return words == null ? "an input or output error" : words;
    }
}
