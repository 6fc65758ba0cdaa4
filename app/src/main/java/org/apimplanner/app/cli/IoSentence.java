package org.apimplanner.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// What an input or output error means, in a few words that can follow "found".
final class IoSentence {
    private IoSentence() {}

    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException x -> "no such file or folder";
            case AccessDeniedException x -> "no permission";
            case NotDirectoryException x -> "a file where a folder should be";
            case FileAlreadyExistsException x -> "a file where a folder should be";
            case FileSystemException f -> orAny(f.getReason());
            default -> orAny(e.getMessage());
        };
    }

    private static String orAny(String words) {
        return words == null ? "an input or output error" : words;
    }
}
