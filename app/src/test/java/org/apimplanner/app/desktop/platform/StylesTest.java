package org.apimplanner.app.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StylesTest {
    private static final Pattern TOKEN = Pattern.compile("(-planner-[a-z-]+): (#[0-9a-f]{6});");
    private static final Pattern USE = Pattern.compile("-planner-[a-z-]+");
    private static final String RULES = ShippedResources.text("desktop/rules.css");

    private static Map<String, Color> tokens(String look) {
        Map<String, Color> tokens = new TreeMap<>();
        Matcher matcher = TOKEN.matcher(ShippedResources.text("desktop/" + look + ".css"));
        while (matcher.find()) {
            tokens.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        return tokens;
    }

    @Test
    void bothLooksNameTheSameColoursAndTheRulesUseNoOthers() {
        assertEquals(tokens("light").keySet(), tokens("dark").keySet());
        Set<String> used = new TreeSet<>();
        Matcher matcher = USE.matcher(RULES);
        while (matcher.find()) {
            used.add(matcher.group());
        }
        assertEquals(tokens("light").keySet(), used);
    }

    @Test
    void theRulesHoldNoColoursOfTheirOwn() {
        assertFalse(Pattern.compile("#[0-9a-fA-F]{3,8}|rgba?\\(").matcher(RULES).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theLooksHoldColoursAndNothingElse(String look) {
        String text = ShippedResources.text("desktop/" + look + ".css");
        long lines = text.lines()
                .filter(line -> line.contains(":") && !line.startsWith("/*"))
                .count();
        assertEquals(tokens(look).size(), lines);
    }

    /// WCAG 2 asks for 4.5 : 1 between text and what it stands on.
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void textStandsOutFromWhatItStandsOn(String look) {
        Map<String, Color> tokens = tokens(look);
        Stream<String> onSurface = Stream.of("text", "text-muted", "text-faint", "accent", "error", "warning", "good")
                .flatMap(text -> Stream.of("surface", "canvas").map(ground -> text + " " + ground));
        Stream<String> others = Stream.of(
                "error error-soft",
                "warning warning-soft",
                "text selected",
                "text-muted selected",
                "good selected",
                "warning selected",
                "outbound selected",
                "outbound surface",
                "accent selected",
                "text hover",
                "text-muted inset",
                "text-faint inset",
                "text good-soft",
                "text error-soft",
                "text accent-soft",
                "accent raised");
        assertAll(Stream.concat(onSurface, others).map(pair -> () -> {
            String[] names = pair.split(" ");
            double ratio = contrast(tokens.get("-planner-" + names[0]), tokens.get("-planner-" + names[1]));
            assertTrue(ratio >= 4.5, pair + " is " + ratio);
        }));
    }

    private static double contrast(Color first, Color second) {
        double one = luminance(first);
        double two = luminance(second);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
