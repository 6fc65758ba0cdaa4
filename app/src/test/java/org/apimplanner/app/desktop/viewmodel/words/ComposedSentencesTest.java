package org.apimplanner.app.desktop.viewmodel.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.state.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the program composes of words has its German templates: each piece of words in the sources that compose
/// such sentences stands in a template of its kind. Whoever writes a new one is told here.
final class ComposedSentencesTest {
    private static final Path MODEL = Path.of("..", "model", "src", "main", "java", "org", "apimplanner", "model");
    private static final Path APP = Path.of("src", "main", "java", "org", "apimplanner", "app");

    private static final Pattern COMMENT = Pattern.compile("(?m)//.*$|'\\\\?\"'");
    private static final Pattern JOINED = Pattern.compile("(?<!\\\\)\"\\s*\\+\\s*\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern WORDS = Pattern.compile("\\b[A-Za-z]+,? [a-z]+\\b");
    private static final Pattern REFUSAL = Pattern.compile("(?s)new RefusedDeployment\\((.*?)\\);");
    private static final Pattern FAULT = Pattern.compile("(?s)new Illegal(Argument|State)Exception\\(.*?\\);");

    private final Sentences german = Messages.in(Language.GERMAN).sentences();

    /// @param sources files and folders
    /// @param part what of a source is looked at
    /// @param own words that nobody reads in the window
    record Kind(String group, List<Path> sources, Pattern part, Set<String> own) {
        @Override
        public String toString() {
            return group;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                kind(
                        "reading",
                        Set.of(
                                // Jackson's words, by which faults are told apart.
                                "to start property name",
                                "was expecting comma",
                                "was expecting a colon",
                                "Leading zeroes",
                                "has to be escaped",
                                "character escape",
                                "close marker",
                                "numeric value",
                                "expected a value",
                                "JSON String, Number",
                                "Duplicate",
                                // What a file of a person's is known by.
                                "az login",
                                "To sign in,",
                                "{known after apply}",
                                "(?i)network nsg|SecurityRuleConfig|securityRules|network route-table|AzRouteConfig"),
                        MODEL.resolve("json"),
                        MODEL.resolve("file/PlanDecoder.java"),
                        MODEL.resolve("file/RegionDecoder.java"),
                        MODEL.resolve("file/ProgressDecoder.java"),
                        MODEL.resolve("file/TunnelDecoder.java"),
                        MODEL.resolve("file/NamingDecoder.java"),
                        MODEL.resolve("file/RegionNames.java"),
                        MODEL.resolve("file/NetDecoder.java"),
                        MODEL.resolve("file/SurroundingsDecoder.java"),
                        MODEL.resolve("file/BoundedList.java"),
                        MODEL.resolve("file/PlanTexts.java"),
                        MODEL.resolve("tags/ServiceTagReader.java"),
                        MODEL.resolve("audit/existing"),
                        MODEL.resolve("audit/arm"),
                        APP.resolve("desktop/state/BoundedFile.java")),
                kind(
                        "standing",
                        Set.of(),
                        MODEL.resolve("audit/run/Standings.java"),
                        MODEL.resolve("audit/run/Selection.java")),
                kind(
                        "audit",
                        Set.of(),
                        MODEL.resolve("audit/finding"),
                        MODEL.resolve("audit/repair"),
                        MODEL.resolve("audit/traffic"),
                        MODEL.resolve("audit/verdict")),
                kind(
                        "typed",
                        // Nobody can type such numbers.
                        Set.of("An IPv4 address has 32 bits, not", "No IPv4 range holds"),
                        MODEL.resolve("net/Ipv4Prefix.java"),
                        MODEL.resolve("net/Ipv4Address.java"),
                        MODEL.resolve("net/PortRange.java")),
                new Kind(
                        "deployment",
                        List.of(MODEL.resolve("deployment")),
                        REFUSAL,
                        // The braces are a pattern's own and no places.
                        Set.of("'. Give each region once, and a naming pattern that holds {type}, {workload} and"
                                + " {region}.")));
    }

    private static Kind kind(String group, Set<String> own, Path... sources) {
        return new Kind(group, List.of(sources), Pattern.compile("(?s)(.*)"), own);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyPieceOfWordsStandsInAGermanTemplate(Kind kind) {
        List<String> templates = german.in(kind.group()).keySet().stream()
                .flatMap(template -> Stream.of(template.split("\\{[A-Za-z0-9]+}")))
                .map(ComposedSentencesTest::folded)
                .toList();
        Set<String> missing = new TreeSet<>();
        kind.sources().stream()
                .flatMap(ComposedSentencesTest::files)
                .map(ComposedSentencesTest::text)
                .flatMap(source -> kind.part().matcher(source).results().map(found -> found.group(1)))
                .flatMap(part -> LITERAL.matcher(part).results())
                .map(literal -> literal.group(1).translateEscapes().strip())
                .filter(words -> WORDS.matcher(words).find())
                .filter(words -> !kind.own().contains(words))
                .filter(words -> templates.stream().noneMatch(template -> template.contains(folded(words))))
                .forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    /// A reason becomes a sentence, whose first letter is large.
    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static Stream<Path> files(Path at) {
        try (Stream<Path> files = Files.walk(at)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            String source = COMMENT.matcher(Files.readString(file)).replaceAll("");
            // The sentences of the types of addresses are read where somebody types one.
            String read = file.toString().contains("net")
                    ? source
                    : FAULT.matcher(source).replaceAll("");
            return JOINED.matcher(read).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
