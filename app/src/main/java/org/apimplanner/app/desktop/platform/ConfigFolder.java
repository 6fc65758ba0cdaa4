package org.apimplanner.app.desktop.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the person's operating system wants programs to keep their settings.
public final class ConfigFolder {
    private static final String NAME = "apim-network-planner";

    private ConfigFolder() {}

    /// @param system the name of the operating system
    /// @param environment its variables
    /// @param home the person's own folder
    public static Path of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return given(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"));
        }
        return name.startsWith("mac")
                ? home.resolve("Library").resolve("Application Support").resolve(NAME)
                : given(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
    }

    private static Path given(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return (value.isBlank() ? otherwise : Path.of(value)).resolve(NAME);
    }
}
