package org.apimplanner.app.desktop.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apimplanner.app.desktop.state.FolderOpener;

/// Opens folders and pages with the command that each system has for it. Not with the desktop class of AWT, which
/// on some systems waits for the thread that JavaFX works on.
public final class SystemFolderOpener implements FolderOpener {
    private final String system;

    /// @param system the name of the operating system
    public SystemFolderOpener(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    @Override
    public void open(Path folder) throws IOException {
        run(command(folder));
    }

    @Override
    public void browse(URI page) throws IOException {
        run(List.of(program(), page.toString()));
    }

    private static void run(List<String> command) throws IOException {
        new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    List<String> command(Path folder) {
        return List.of(program(), folder.toAbsolutePath().toString());
    }

    private String program() {
        if (system.startsWith("windows")) {
            return "explorer.exe";
        }
        return system.startsWith("mac") ? "open" : "xdg-open";
    }
}
