package org.apimplanner.app.desktop.viewmodel.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.reference.Condition;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sources name their words by string literals: a whole key, or a beginning that ends in a dot
/// and is completed by a constant's spelling or a name.
final class MessagesTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "apimplanner", "app", "desktop");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z]+\\.[A-Za-z0-9.-]*)\"");

    private final Messages messages = Messages.shipped();

    @Test
    void everyKeyInTheSourcesHasWords() throws IOException {
        Set<String> groups = messages.keys().stream()
                .map(key -> key.replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (String literal : literals()) {
            boolean isKey = groups.contains(literal.replaceFirst("\\..*", ""));
            boolean known = messages.keys().contains(literal)
                    || messages.keys().contains(literal + ".one")
                    || literal.endsWith(".") && messages.keys().stream().anyMatch(key -> key.startsWith(literal));
            // The name of a file may begin like a group of words.
            if (isKey && !known && !literal.endsWith(".json")) {
                missing.add(literal);
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyWithWordsIsUsed() throws IOException {
        Set<String> literals = literals();
        Set<String> unused = messages.keys().stream()
                .filter(key -> !literals.contains(key.replaceFirst("\\.(one|many)$", "")))
                .filter(key -> !literals.contains(key))
                .filter(key -> literals.stream().noneMatch(l -> l.endsWith(".") && key.startsWith(l)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    /// A row may ask for any of them, and the window says so.
    @Test
    void everyConditionHasWords() {
        for (Condition condition : Condition.values()) {
            assertFalse(messages.word("condition.", condition).isBlank(), condition.word());
        }
    }

    /// Of two lines for one key the reader would take the last without a word.
    @Test
    void noKeyStandsTwice() {
        Set<String> seen = new TreeSet<>();
        List<String> twice = ShippedResources.text("desktop/messages.properties")
                .lines()
                .filter(line -> line.matches("[^# ]\\S* =.*"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .filter(key -> !seen.add(key))
                .toList();
        assertEquals(List.of(), twice);
        assertEquals(messages.keys(), seen);
    }

    @Test
    void countedNounsHaveBothForms() {
        Set<String> counted = messages.keys().stream()
                .filter(key -> key.endsWith(".one") || key.endsWith(".many"))
                .map(key -> key.replaceFirst("\\.(one|many)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(counted.isEmpty());
        counted.forEach(key -> {
            assertFalse(messages.count(key, 1).isBlank());
            assertFalse(messages.count(key, 2).isBlank());
        });
        assertEquals("1 rule", messages.count("count.rules", 1));
        assertEquals("0 rules", messages.count("count.rules", 0));
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void everyConditionOfARowHasWords(Condition condition) {
        assertFalse(messages.word("condition.", condition).isBlank());
    }

    @Test
    void aKeyWithoutWordsIsAFaultOfTheProgram() {
        assertThrows(IllegalArgumentException.class, () -> messages.text("no.such.key"));
    }

    private static Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::text)
                    .forEach(source -> {
                        Matcher literal = LITERAL.matcher(source);
                        while (literal.find()) {
                            found.add(literal.group(1));
                        }
                    });
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
