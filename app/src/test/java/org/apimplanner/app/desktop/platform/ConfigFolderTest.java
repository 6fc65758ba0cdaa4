package org.apimplanner.app.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConfigFolderTest {
    private static final Path HOME = Path.of("home");
    private static final String NAME = "apim-network-planner";

    @Test
    void eachSystemHasItsOwnPlace() {
        assertEquals(HOME.resolve(".config").resolve(NAME), ConfigFolder.of("Linux", Map.of(), HOME));
        assertEquals(Path.of("xdg").resolve(NAME), ConfigFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "xdg"), HOME));
        assertEquals(
                Path.of("roaming").resolve(NAME), ConfigFolder.of("Windows 11", Map.of("APPDATA", "roaming"), HOME));
        assertEquals(
                HOME.resolve("Library").resolve("Application Support").resolve(NAME),
                ConfigFolder.of("Mac OS X", Map.of("XDG_CONFIG_HOME", "xdg"), HOME));
    }

    @Test
    void anEmptyVariableCountsAsNone() {
        assertEquals(
                HOME.resolve(".config").resolve(NAME), ConfigFolder.of("Linux", Map.of("XDG_CONFIG_HOME", ""), HOME));
    }
}
