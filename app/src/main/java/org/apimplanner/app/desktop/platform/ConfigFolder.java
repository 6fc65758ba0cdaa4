package org.apimplanner.app.desktop.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the person's operating system wants programs to keep their settings.
public final class ConfigFolder {
    private static final String NAME = "apim-network-planner";

    private static final Path UNKNOWN = Path.of("?");

    private ConfigFolder() {}

    /// @param system the name of the operating system
    /// @param environment its variables
    /// @param known the person's own folder as the Java runtime has it
    public static Path of(String system, Map<String, String> environment, Path known) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return given(environment, "APPDATA", known.resolve("AppData").resolve("Roaming"));
        }
        Path home = home(environment, known);
        return name.startsWith("mac")
                ? home.resolve("Library").resolve("Application Support").resolve(NAME)
                : given(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
    }

    /// That of the variable, as every other program has it: the runtime asks the list of users, which in a
    /// container may not know this one, and then calls its home by a question mark.
    private static Path home(Map<String, String> environment, Path known) {
        String variable = environment.getOrDefault("HOME", "");
        if (!variable.isBlank()) {
            return Path.of(variable);
        }
        return known.equals(UNKNOWN) ? Path.of(environment.getOrDefault("TMPDIR", "/tmp")) : known;
    }

    private static Path given(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return (value.isBlank() ? otherwise : Path.of(value)).resolve(NAME);
    }
}
