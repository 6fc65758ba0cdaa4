package org.apimplanner.app.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SystemFolderOpenerTest {
    @ParameterizedTest
    @CsvSource({"Windows 11, explorer.exe", "Mac OS X, open", "Linux, xdg-open", "FreeBSD, xdg-open"})
    void eachSystemHasItsCommand(String system, String program) {
        Path folder = Path.of("a folder").toAbsolutePath();
        assertEquals(List.of(program, folder.toString()), new SystemFolderOpener(system).command(folder));
    }
}
