package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/// Shows folders and pages in the programs that the person's system has for that.
public interface FolderOpener {
    /// @throws IOException when that program cannot be started
    void open(Path folder) throws IOException;

    /// @throws IOException when there is no program to show pages with
    default void browse(URI page) throws IOException {
        throw new IOException();
    }
}
