package org.apimplanner.app.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Standard input of this process, which may have been closed before it began, as some schedulers do. On
/// Linux the first file that the Java runtime opens then takes its place, and would be read as if a person
/// had given it.
final class StandardInput extends FilterInputStream {
    private static final Path DESCRIPTOR = Path.of("/proc/self/fd/0");

    private final Path descriptor;
    private final Path runtime;

    private StandardInput(InputStream stream, Path descriptor, Path runtime) {
        super(stream);
        this.descriptor = descriptor;
        this.runtime = runtime;
    }

    static StandardInput ofProcess() {
        return of(System.in, DESCRIPTOR, Path.of(System.getProperty("java.home", "")));
    }

    /// @param descriptor a link to the file behind the stream; where there is none, nothing is known
    /// @param runtime the folder of the Java runtime
    static StandardInput of(InputStream stream, Path descriptor, Path runtime) {
        return new StandardInput(stream, descriptor, runtime);
    }

    /// Whether a file of the Java runtime has taken its place.
    boolean isClosed() {
        try {
            return Files.exists(descriptor) && descriptor.toRealPath().startsWith(runtime.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
