package org.apimplanner.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Completes the list of what is inside the packaged program (CycloneDX), which the build makes of the libraries
/// alone: by the runtime, by what others wrote of it, and by the typefaces. A jar that is not in the list is a
/// failure.
///
/// It runs from its source file and knows the JDK alone, since the build uses it. It is content with a list that
/// it has completed before.
public final class ListedContents {
    private static final String BEGINNING = "\"components\" : [";
    private static final Pattern LISTED = Pattern.compile("\"name\" : \"([^\"]+)\"");
    private static final Pattern PLATFORM = Pattern.compile("-(linux|win|mac)(-aarch64)?$");
    private static final Pattern VERSION =
            Pattern.compile("(.*?)[, ]*\\b(?:v ?|[Vv]ersion |release )?([0-9][\\w.+-]*)$");

    private static final List<Component> TYPEFACES = List.of(
            new Component("file", "Inter Regular and Bold", "", "SIL Open Font License 1.1", "A typeface"),
            new Component("file", "DejaVu Sans and DejaVu Sans Bold", "2.37", "Bitstream Vera licence", "A typeface"),
            new Component("file", "Droid Sans Fallback", "", "Apache License 2.0", "A typeface"));

    private ListedContents() {}

    private record Component(String type, String name, String version, String licence, String description) {
        String written() {
            return """
                    {
                      "type" : "%s",
                      "bom-ref" : "%s",
                      "name" : "%s",
                      "version" : "%s",
                      "description" : "%s",
                      "licenses" : [ { "license" : { "name" : "%s" } } ]
                    },
                    """.formatted(
                    type, escaped(name), escaped(name), escaped(version), escaped(description), escaped(licence));
        }

        private static String escaped(String text) {
            return text.replace("\\", "\\\\").replace("\"", "\\\"");
        }
    }

    /// @param args the list, the runtime's folder, and that of the jars
    public static void main(String[] args) throws IOException {
        Path list = Path.of(args[0]);
        String text = Files.readString(list);
        List<Component> added = new ArrayList<>(runtime(Path.of(args[1])));
        added.addAll(TYPEFACES);
        int at = text.indexOf(BEGINNING, text.indexOf("\"component\" : {"));
        // Before the list the tools that made it have one, too.
        if (at < 0) {
            throw new IOException(list + ": found no list of components.");
        }
        List<String> lacking = lacking(text.substring(at), Path.of(args[2]));
        if (!lacking.isEmpty()) {
            throw new IOException(list + ": lacks " + String.join(", ", lacking) + ".");
        }
        if (!text.contains("\"bom-ref\" : \"" + added.getFirst().name() + "\"")) {
            int after = at + BEGINNING.length();
            Files.writeString(
                    list,
                    text.substring(0, after) + "\n"
                            + added.stream().map(Component::written).collect(Collectors.joining())
                            + text.substring(after).stripLeading());
        }
    }

    private static List<String> lacking(String components, Path jars) throws IOException {
        List<String> listed = LISTED.matcher(components)
                .results()
                .map(found -> found.group(1))
                .toList();
        try (Stream<Path> files = Files.list(jars)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .map(name -> PLATFORM.matcher(name.substring(0, name.length() - ".jar".length()))
                            .replaceFirst(""))
                    .filter(name -> !listed.contains(name))
                    .sorted()
                    .toList();
        }
    }

    /// The parts of the JDK, and what its folder of licences says that others wrote.
    private static List<Component> runtime(Path runtime) throws IOException {
        List<Component> all = new ArrayList<>();
        String release = Files.readString(runtime.resolve("release"));
        String modules = Stream.of(value(release, "MODULES").split(" "))
                .filter(module -> module.startsWith("java.") || module.startsWith("jdk."))
                .collect(Collectors.joining(", "));
        all.add(new Component(
                "platform",
                "OpenJDK",
                value(release, "JAVA_VERSION"),
                "GPL 2.0 with the Classpath Exception",
                "The modules " + modules));
        Path legal = runtime.resolve("legal");
        try (Stream<Path> files = Files.walk(legal)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                title(Files.readString(file)).ifPresent(title -> all.add(part(title, legal.relativize(file))));
            }
        }
        return all;
    }

    private static String value(String release, String key) {
        Matcher found = Pattern.compile("(?m)^" + key + "=\"(.*)\"$").matcher(release);
        return found.find() ? found.group(1) : "";
    }

    private static Optional<String> title(String text) {
        return text.lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring("## ".length()).strip())
                .findFirst();
    }

    private static Component part(String title, Path file) {
        Matcher version = VERSION.matcher(title);
        String path = file.toString().replace('\\', '/');
        return new Component(
                "library",
                version.matches() ? version.group(1).strip() : title,
                version.matches() ? version.group(2) : "",
                "legal/" + path + " in the runtime",
                "In the runtime's module " + path.substring(0, path.indexOf('/')));
    }
}
