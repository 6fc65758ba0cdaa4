package org.apimplanner.app.desktop.viewmodel.words;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.apimplanner.model.json.UnreadableInput;

/// Says in words why a file could not be read or written.
public final class IoSentences {
    private final Messages messages;

    public IoSentences(Messages messages) {
        this.messages = messages;
    }

    /// The reason, without the file's name.
    public String reason(Exception failure) {
        return switch (failure) {
            case UnreadableInput unreadable -> unreadable.getMessage();
            case NoSuchFileException missing -> messages.text("io.missing");
            case AccessDeniedException denied -> messages.text("io.denied");
            case CharacterCodingException notText -> messages.text("io.not-text");
            case FileAlreadyExistsException inTheWay -> messages.text("io.in-the-way");
            case NotDirectoryException noFolder -> messages.text("io.in-the-way");
            default ->
                failure.getMessage() == null
                        ? messages.text("io.unknown")
                        : messages.text("io.other", failure.getMessage());
        };
    }
}
