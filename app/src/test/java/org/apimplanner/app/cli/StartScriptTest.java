package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The script that starts the packaged program on Linux, with a program in the runtime's place that says what it
/// is given.
@EnabledOnOs(OS.LINUX)
class StartScriptTest {
    private static final Path SCRIPT = Path.of("..", "installer", "linux", "start");

    private static final String RUNTIME = """
            #!/bin/sh
            for argument; do printf '[%s]\\n' "$argument"; done
            printf 'input %s\\n' "$(readlink /proc/self/fd/0)"
            printf 'locale %s\\n' "${LC_ALL:-}"
            printf 'options %s\\n' "${JDK_JAVA_OPTIONS:-none}"
            exit 7
            """;

    @TempDir
    private Path folder;

    private Path image;

    @BeforeEach
    void anImage() throws IOException {
        image = folder.resolve("a folder (1) für $HOME");
        Path app = Files.createDirectories(image.resolve("lib").resolve("app"));
        for (String name : List.of("apim-network-planner", "apim-network-planner-console")) {
            Files.writeString(app.resolve(name + ".cfg"), """
                    [Application]
                    app.mainclass=org.example.Main
                    app.classpath=$APPDIR/one.jar
                    app.classpath=$APPDIR/two.jar

                    [JavaOptions]
                    java-options=-XX:AOTCache=$APPDIR/command.aot
                    java-options=-Dsettings=%s
                    java-options=-XX:TieredStopAtLevel=1
                    """.formatted(name));
        }
        executable(image.resolve("lib").resolve("runtime").resolve("bin").resolve("java"), RUNTIME);
        executable(image.resolve("bin").resolve("apim-network-planner"), Files.readString(SCRIPT));
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertTrue(file.toFile().setExecutable(true));
    }

    private List<String> said(Map<String, String> environment, String line, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", line, "sh"));
        command.add(image.resolve("bin").resolve("apim-network-planner").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(folder.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(7, process.waitFor(), said);
        return said.lines().toList();
    }

    @Test
    void argumentsOfAnyKindArriveAsTheyAreAndTheExitCodeIsTheProgramsOwn() throws IOException, InterruptedException {
        List<String> given = List.of("plan", "Netz für Köln 網路.json", "", "$(touch x) `y` \"z\" \\", "-q", "*");
        List<String> said = said(Map.of(), "\"$@\"", given.toArray(String[]::new));
        int main = said.indexOf("[org.example.Main]");
        assertEquals(
                given.stream().map(argument -> "[" + argument + "]").toList(),
                said.subList(main + 1, main + 1 + given.size()));
        Path app = image.resolve("lib").resolve("app");
        assertTrue(said.contains("[" + app.resolve("one.jar") + ":" + app.resolve("two.jar") + "]"), said.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "plan p.json, command.aot",
        "plan p.json --format pdf, papers.aot",
        "-q plan p.json --format docx, papers.aot",
        "--version, command.aot"
    })
    void aCommandOfTheConsoleHasTheSettingsAndTheCacheOfItsOwn(String arguments, String cache)
            throws IOException, InterruptedException {
        List<String> said = said(Map.of(), "\"$@\"", arguments.split(" "));
        assertTrue(said.contains("[-Dsettings=apim-network-planner-console]"), said.toString());
        assertTrue(said.stream().anyMatch(line -> line.endsWith(cache + "]")), said.toString());
        assertTrue(said.contains("[-XX:TieredStopAtLevel=1]"));
    }

    @Test
    void aBatchHasTheThoroughCompilerAndNothingOrAFileIsTheDesktop() throws IOException, InterruptedException {
        assertFalse(said(Map.of(), "\"$@\"", "batch", "-").contains("[-XX:TieredStopAtLevel=1]"));
        assertTrue(said(Map.of(), "\"$@\"").contains("[-Dsettings=apim-network-planner]"));
        assertTrue(said(Map.of(), "\"$@\"", "some.apimplan.json").contains("[-Dsettings=apim-network-planner]"));
    }

    @Test
    void closedStandardInputIsAnEmptyOne() throws IOException, InterruptedException {
        assertTrue(said(Map.of(), "\"$@\" <&-", "plan", "-").contains("input /dev/null"));
        assertTrue(said(Map.of(), "\"$@\"", "plan", "-").stream().anyMatch(line -> line.startsWith("input pipe:")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"$@\"", "ln -s \"$1\" link; shift; ./link \"$@\"", "cd / && \"$@\""})
    void itIsFoundThroughLinksAndFromAnywhere(String line) throws IOException, InterruptedException {
        assertTrue(said(Map.of(), line, "samples").contains("[org.example.Main]"));
    }

    @ParameterizedTest
    @CsvSource({"C, C.UTF-8", "POSIX, C.UTF-8", "de_DE@euro, C.UTF-8", "tr_TR.UTF-8, tr_TR.UTF-8", "C.utf8, C.utf8"})
    void namesOfFilesAreReadAsUtf8InEveryLocale(String given, String taken) throws IOException, InterruptedException {
        assertTrue(said(Map.of("LC_ALL", given), "\"$@\"", "samples").contains("locale " + taken));
    }

    @Test
    void optionsForSomebodyElsesJavaAreNotTaken() throws IOException, InterruptedException {
        assertTrue(
                said(Map.of("JDK_JAVA_OPTIONS", "-Xmx1g"), "\"$@\"", "samples").contains("options none"));
    }
}
