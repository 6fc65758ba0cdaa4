package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The scripts' search for a JDK, with folders that look like one.
@DisabledOnOs(OS.WINDOWS)
class JdkSearchTest {
    private static final Path SEARCH =
            Path.of("..", "installer", "jdk.sh").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void oneThatIsNewEnoughAndWholeIsTaken() throws IOException, InterruptedException {
        for (String version : new String[] {"25.0.3", "26"}) {
            Path jdk = jdk(version, machine());
            assertEquals(jdk.toString(), bash(jdk, "find_jdk"));
        }
    }

    @Test
    void oneThatIsTooOldIsNamedWithItsNumber() throws IOException, InterruptedException {
        Path jdk = jdk("17.0.15", machine());
        assertNotEquals(jdk.toString(), bash(jdk, "find_jdk"));
        assertTrue(
                bash(jdk, "missing_jdk").startsWith("JDK 25 or newer is missing (JAVA_HOME has JDK 17): install one"));
    }

    @Test
    void oneWithoutItsLargePartsIsPassedOver() throws IOException, InterruptedException {
        for (String part : new String[] {"lib/modules", "lib/server/libjvm.so", "bin/java"}) {
            Path jdk = jdk("25", machine());
            Files.delete(jdk.resolve(part));
            assertNotEquals(jdk.toString(), bash(jdk, "find_jdk"), part);
            assertTrue(bash(jdk, "missing_jdk").contains("(that of JAVA_HOME is broken or made for another machine)"));
        }
    }

    /// Whatever its files say of it: here an error in it, or the format of another machine.
    @Test
    void oneThatDoesNotStartIsPassedOver() throws IOException, InterruptedException {
        for (String java : new String[] {"#!/bin/sh\nexit 1\n", "\u007FELF of another machine"}) {
            Path jdk = jdk("25", machine());
            Files.writeString(jdk.resolve("bin").resolve("java"), java);
            assertNotEquals(jdk.toString(), bash(jdk, "find_jdk"));
            assertTrue(bash(jdk, "missing_jdk").contains("(that of JAVA_HOME is broken or made for another machine)"));
        }
    }

    @Test
    void oneThatHasStartedBeforeIsNotTriedAgain() throws IOException, InterruptedException {
        Path jdk = jdk("25", machine());
        Files.writeString(jdk.resolve("bin").resolve("java"), "#!/bin/sh\nexit 1\n");
        assertEquals(jdk.toString(), bash(jdk, "known_jdk=$JAVA_HOME; find_jdk"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void oneForAnotherMachineIsPassedOver() throws IOException, InterruptedException {
        Path jdk = jdk("25", machine().equals("s390x") ? "x86_64" : "s390x");
        assertNotEquals(jdk.toString(), bash(jdk, "find_jdk"));
    }

    @Test
    void aFolderThatIsNoneIsPassedOverInSilence() throws IOException, InterruptedException {
        assertNotEquals(folder.toString(), bash(folder, "find_jdk"));
        assertTrue(bash(folder, "missing_jdk").startsWith("JDK 25 or newer is missing: install one"));
    }

    private static String machine() throws IOException, InterruptedException {
        return bash(Path.of("/nowhere"), "uname -m");
    }

    /// What a JDK has that the search looks at, and nothing else.
    private Path jdk(String version, String machine) throws IOException {
        Path jdk = Files.createTempDirectory(folder, "jdk with a blank ");
        for (String part : new String[] {"bin/java", "bin/javac", "lib/modules", "lib/server/libjvm.so"}) {
            Path file = jdk.resolve(part);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "#!/bin/sh\n");
            assertTrue(file.toFile().setExecutable(true));
        }
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\nOS_ARCH=\"" + machine + "\"\n");
        return jdk;
    }

    private static String bash(Path javaHome, String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", ". \"$0\"; " + command, SEARCH.toString());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
