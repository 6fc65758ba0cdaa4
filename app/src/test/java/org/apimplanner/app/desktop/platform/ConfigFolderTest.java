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

    @Test
    void theHomeIsThatOfTheVariableWhereTheSystemHasOne() {
        Map<String, String> given = Map.of("HOME", "given");
        assertEquals(Path.of("given", ".config", NAME), ConfigFolder.of("Linux", given, HOME));
        assertEquals(
                Path.of("given", "Library", "Application Support", NAME), ConfigFolder.of("Mac OS X", given, HOME));
        assertEquals(
                HOME.resolve("AppData").resolve("Roaming").resolve(NAME), ConfigFolder.of("Windows 11", given, HOME));
    }

    @Test
    void aUserWithoutAHomeHasOneAmongTheFilesThatPass() {
        assertEquals(Path.of("/tmp", ".config", NAME), ConfigFolder.of("Linux", Map.of(), Path.of("?")));
        assertEquals(
                Path.of("mine", ".config", NAME), ConfigFolder.of("Linux", Map.of("TMPDIR", "mine"), Path.of("?")));
    }
}
