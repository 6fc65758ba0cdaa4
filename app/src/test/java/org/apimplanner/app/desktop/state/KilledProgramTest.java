package org.apimplanner.app.desktop.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.file.PlanFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed while it writes loses nothing that was kept. That a change is kept within two
/// seconds is the autosave's own test.
final class KilledProgramTest {
    /// With -Dkills=100 as many.
    private static final int KILLS = Integer.getInteger("kills", 4);

    private static final int MOST_CHANGES = 40;

    @TempDir
    Path folder;

    @Test
    void whatWasKeptOutlivesTheProgram() throws IOException, InterruptedException {
        Random random = new Random(20_260_815);
        for (int i = 0; i < KILLS; i++) {
            Path drafts = folder.resolve("drafts-" + i);
            int kept = killedAfter(drafts, 1 + random.nextInt(MOST_CHANGES));
            DraftFolder next = new DraftFolder(drafts, Desk::plan, PlanFile::write);
            List<DraftStore.Left> left = next.left();
            assertEquals(1, left.size());
            String name = left.getFirst().draft().plan().name();
            // The next change may have been kept before the program could say so.
            assertTrue(number(name) >= kept, name + " after " + kept);
            assertEquals(KilledProgram.draft(number(name)), left.getFirst().draft());
            next.close();
        }
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(name.lastIndexOf(' ') + 1));
    }

    /// Runs the program until it has said so many numbers, and kills it. Answers the last that it said.
    private static int killedAfter(Path drafts, int changes) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        KilledProgram.class.getName(),
                        drafts.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            String last = said.readLine();
            for (int i = 1; i < changes && last != null; i++) {
                last = said.readLine();
            }
            return Integer.parseInt(last);
        } finally {
            program.destroyForcibly();
            program.waitFor();
        }
    }

    /// Everything that this test has, on one path: the killed program needs no modules.
    private static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(path -> System.getProperty(path, ""))
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
