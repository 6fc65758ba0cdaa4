package org.apimplanner.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apimplanner.app.export.json.JsonText;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.words.FileFault;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Plans many plans in one go.
@Command(
        name = "batch",
        addMethodSubcommands = false,
        description = "Reads one plan a line and prints one report a line, in order.",
        footer = {
            "",
            "A line that cannot be read gives {\"line\": 3, \"error\": \"…\"} in its place, and the rest goes on.",
            "A blank line gives nothing, but counts in the line numbers. A line has at most 10 MB.",
            "",
            "Exit code: 0 done; 1 done, and a line could not be read or a plan has errors; 2 wrong usage or",
            "the file itself cannot be read."
        })
final class BatchCommand implements Callable<Integer> {
    private static final int UNDER_WAY = 2 * Runtime.getRuntime().availableProcessors();

    private final Composition composition;
    private final Console console;
    private final Deque<Future<Answer>> pending = new ArrayDeque<>();
    private boolean wrong;

    @Parameters(paramLabel = "FILE.ndjson", description = "The file, or - for standard input.")
    private String file;

    BatchCommand(Composition composition, Console console) {
        this.composition = composition;
        this.console = console;
    }

    @Override
    public Integer call() {
        InputFile input = new InputFile(file, "one plan a line");
        try (InputStream stream = input.open(console)) {
            BatchLines lines = new BatchLines(stream, InputFile.MOST_BYTES);
            return run(lines) ? ExitCode.OK : ExitCode.FOUND_ERRORS;
        } catch (IOException e) {
            throw Failure.in(input.label(), FileFault.reason(e), input.expected());
        }
    }

    private record Answer(String text, boolean wrong) {}

    /// Whether every line was a plan without errors. Plans line after line on every core and answers in the
    /// order of the lines. Never more than a few are under way, so the memory does not grow with the file.
    /// Stops early when nobody reads the answers.
    boolean run(BatchLines lines) throws IOException {
        // Read before the first worker needs it.
        composition.reference();
        ExecutorService workers = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().factory());
        try {
            for (Optional<BatchLines.Line> line = next(lines); line.isPresent(); line = next(lines)) {
                BatchLines.Line it = line.get();
                if (!it.isBlank()) {
                    pending.add(workers.submit(() -> answer(it)));
                }
                printDownTo(UNDER_WAY);
            }
            printDownTo(0);
        } finally {
            workers.shutdownNow();
        }
        return !wrong;
    }

    /// The next line. Answers that are ready are not held back while it is still being written.
    private Optional<BatchLines.Line> next(BatchLines lines) throws IOException {
        if (lines.wouldWait()) {
            printDownTo(0);
            console.output().flush();
        }
        return console.output().isClosed() ? Optional.empty() : lines.next();
    }

    private void printDownTo(int remaining) {
        while (pending.size() > remaining) {
            Answer answer = finished(pending.remove());
            wrong |= answer.wrong();
            console.output().print(answer.text() + "\n");
        }
    }

    private static Answer finished(Future<Answer> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("The batch was interrupted.");
        }
    }

    private Answer answer(BatchLines.Line line) {
        if (line.tooLong()) {
            return error(line, "Found a line of more than 10 MB, expected a plan as JSON.");
        }
        try {
            Report report = composition.report(InputFile.text(line.bytes()));
            return new Answer(composition.reportLine(report), report.hasErrors());
        } catch (UnreadableInput e) {
            return error(line, e.getMessage());
        } catch (OutOfMemoryError e) {
            return error(line, "The memory does not suffice for this plan.");
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of the program in one plan must not keep the answers to the others.
            return error(line, "This plan could not be planned: " + e + ".");
        }
    }

    private static Answer error(BatchLines.Line line, String sentence) {
        return new Answer(JsonText.errorLine(line.number(), sentence), true);
    }
}
