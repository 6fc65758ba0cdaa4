package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.nio.file.Path;

/// Shows folders in the program that the person's system has for that.
public interface FolderOpener {
    /// @throws IOException when that program cannot be started
    void open(Path folder) throws IOException;
}
