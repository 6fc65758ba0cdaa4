package org.apimplanner.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apimplanner.app.words.FileFault;
import org.apimplanner.app.words.Plain;

/// The three standard streams.
///
/// @param messages standard error
public record Console(InputStream input, Output output, PrintStream messages) {
    private static final String PROGRAM = "apim-network-planner";

    /// The streams of this process.
    public static Console ofProcess() {
        return new Console(
                StandardInput.ofProcess(),
                new Output(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /// One line for a person who waits. What a sentence quotes can neither break it nor steer the terminal.
    void message(String sentence) {
        messages.print(Plain.forTerminal(sentence) + "\n");
        messages.flush();
    }

    /// One line that says what went wrong.
    void failure(String sentence) {
        message(PROGRAM + ": " + sentence);
    }

    /// Standard output: UTF-8 whatever the locale, and quiet when the reader has gone away, as in
    /// `… | head -1`. A disk that is full is a failure.
    public static final class Output extends OutputStream {
        private final OutputStream stream;
        private boolean closed;

        public Output(OutputStream stream) {
            this.stream = stream;
        }

        void print(String text) {
            write(text.getBytes(StandardCharsets.UTF_8));
        }

        /// Whether nobody reads any more, so that further work is in vain.
        boolean isClosed() {
            return closed;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes) {
            write(bytes, 0, bytes.length);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            attempt(() -> stream.write(bytes, offset, length));
        }

        @Override
        public void flush() {
            attempt(stream::flush);
        }

        private void attempt(Attempt attempt) {
            if (closed) {
                return;
            }
            try {
                attempt.run();
            } catch (IOException e) {
                closed = true;
                if (!isBrokenPipe(e)) {
                    throw new Failure("standard output: could not be written (" + FileFault.reason(e) + ").");
                }
            }
        }

        private static boolean isBrokenPipe(IOException e) {
            return e.getMessage() != null
                    && e.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
        }

        @FunctionalInterface
        private interface Attempt {
            void run() throws IOException;
        }
    }
}
