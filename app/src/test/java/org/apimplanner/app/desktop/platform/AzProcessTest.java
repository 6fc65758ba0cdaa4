package org.apimplanner.app.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apimplanner.app.desktop.state.AzureCli.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs a script of that name, which plays what az does.
@DisabledOnOs(OS.WINDOWS)
class AzProcessTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    private AzProcess az(Duration limit, String... lines) throws IOException {
        Path script = folder.resolve("az");
        Files.writeString(script, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new AzProcess("Linux", Map.of("PATH", "/nowhere:" + folder), limit);
    }

    @Test
    void itsOutputIsTheAnswerAndItsArgumentsAreItsOwn() throws IOException {
        AzProcess az = az(LONG, "echo \"WARNING: preview\" >&2", "for a in \"$@\"; do echo \"<$a>\"; done");
        assertTrue(az.installed());
        assertEquals(new Answer.Printed("<account>\n<two words>\n"), az.run(List.of("account", "two words")));
    }

    @Test
    void aLargeOutputDoesNotFillThePipe() throws IOException {
        AzProcess az = az(LONG, "head -c 3000000 /dev/zero | tr '\\0' 'x'", "head -c 300000 /dev/zero >&2");
        Answer.Printed printed = assertInstanceOf(Answer.Printed.class, az.run(List.of("account")));
        assertEquals(3_000_000, printed.text().length());
    }

    @Test
    void aFailureSaysItsLastLineAndWhetherALoginIsMissing() throws IOException {
        AzProcess login = az(LONG, "echo \"ERROR: Please run 'az login' to setup account.\" >&2", "exit 1");
        assertEquals(
                new Answer.Refused("ERROR: Please run 'az login' to setup account.", true),
                login.run(List.of("account")));
        AzProcess other = az(LONG, "echo 'FEHLER: nicht erlaubt' >&2", "exit 3");
        assertEquals(new Answer.Refused("FEHLER: nicht erlaubt", false), other.run(List.of("account")));
    }

    @Test
    void aQuestionGetsNoAnswerAndNoWait() throws IOException {
        AzProcess az = az(LONG, "read answer || { echo 'ERROR: no terminal' >&2; exit 1; }");
        assertEquals(new Answer.Refused("ERROR: no terminal", false), az.run(List.of("account")));
    }

    @Test
    void whatHangsIsEndedWithWhatItStarted() throws IOException {
        Path mark = folder.resolve("child");
        AzProcess az = az(Duration.ofSeconds(1), "sleep 600 & echo $! > " + mark, "wait");
        assertEquals(new Answer.TimedOut(Duration.ofSeconds(1)), az.run(List.of("account")));
        long child = Long.parseLong(Files.readString(mark).strip());
        ProcessHandle.of(child).map(ProcessHandle::onExit).ifPresent(CompletableFuture::join);
        assertFalse(ProcessHandle.of(child).filter(ProcessHandle::isAlive).isPresent());
    }

    @Test
    void whatIsStoppedSaysSo() throws IOException {
        AzProcess az = az(LONG, "sleep 600");
        CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> az.run(List.of("account")));
        // It may not have started yet, and then there is nothing to stop.
        while (!answer.isDone()) {
            az.stop();
            Thread.onSpinWait();
        }
        assertEquals(new Answer.Stopped(), answer.join());
    }

    @Test
    void whatAShellWouldActUponIsNotRun() throws IOException {
        AzProcess az = az(LONG, "touch " + folder.resolve("ran"));
        assertInstanceOf(Answer.Refused.class, az.run(List.of("apim", "show", "--name", "a&calc")));
        assertFalse(Files.exists(folder.resolve("ran")));
    }

    @Test
    void withoutItThereIsNoAnswer() {
        AzProcess az = new AzProcess("Linux", Map.of("PATH", folder.toString()), LONG);
        assertFalse(az.installed());
        assertEquals(new Answer.Missing("az"), az.run(List.of("account")));
    }
}
