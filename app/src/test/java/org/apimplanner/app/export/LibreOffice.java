package org.apimplanner.app.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// LibreOffice without its window, where it is installed: a program that is not ours and opens what we
/// write.
public record LibreOffice(Path program) {
    /// The test that calls this is skipped where LibreOffice is not installed.
    public static LibreOffice assumeInstalled() {
        Optional<Path> program = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "LibreOffice is not installed.");
        return new LibreOffice(program.get());
    }

    /// Opens a file and writes it into the folder in another format.
    ///
    /// @param format as its option `--convert-to` wants it
    public void convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("messages.txt").toFile())
                .start();
        try {
            assumeTrue(process.waitFor(2, TimeUnit.MINUTES), "LibreOffice does not answer.");
        } finally {
            process.destroyForcibly();
        }
    }
}
