package org.apimplanner.app.desktop.platform;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.resources.ShippedResources;

/// The looks: a base theme for all controls, one file of colours for each look, one file of rules.
public final class Styles {
    private static final int SIZE = 13;
    private static final List<String> FONTS = List.of("fonts/Inter-Regular.ttf", "fonts/Inter-Bold.ttf");

    private Styles() {}

    /// Makes the program's letters known to JavaFX; without them, the system's are used.
    public static void loadFonts() {
        for (String font : FONTS) {
            Font.loadFont(ShippedResources.open(font), Font.getDefault().getSize());
        }
    }

    /// The address of the base theme's stylesheet.
    public static String base(Theme theme) {
        return switch (theme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK, HIGH_CONTRAST -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    /// The addresses of the program's own stylesheets. They hold the text itself, since resources of
    /// another module have no address that JavaFX could open.
    public static List<String> own(Theme theme) {
        String colours = switch (theme) {
            case LIGHT -> "desktop/light.css";
            case DARK -> "desktop/dark.css";
            case HIGH_CONTRAST -> "desktop/contrast.css";
        };
        return List.of(address(colours), address("desktop/rules.css"));
    }

    /// As [#own(Theme)], drawn larger or smaller. Every size is in em, so that one at the root does it, for
    /// menus and tooltips, too, which have roots of their own.
    public static List<String> own(Theme theme, int percent) {
        String size = ".root { -fx-font-size: " + SIZE * percent / 100.0 + "px; }";
        return Stream.concat(own(theme).stream(), Stream.of(encoded(size))).toList();
    }

    private static String address(String resource) {
        return encoded(ShippedResources.text(resource));
    }

    private static String encoded(String rules) {
        byte[] text = rules.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(text);
    }
}
