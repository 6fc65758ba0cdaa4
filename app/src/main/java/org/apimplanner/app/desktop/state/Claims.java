package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.nio.file.Path;

/// Which plan file each running program has open.
public interface Claims {
    /// Lets go of the file before and claims this one.
    ///
    /// @return whether no other window has it open, as far as this machine can tell
    boolean claim(Path file) throws IOException;

    /// Lets go of the file.
    void release() throws IOException;
}
