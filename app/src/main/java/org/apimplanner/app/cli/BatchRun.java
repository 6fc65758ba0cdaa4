package org.apimplanner.app.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apimplanner.app.export.json.JsonText;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.report.Report;

/// Plans line after line on every core and answers in the order of the lines.
///
/// Never more than a few lines are under way, so the memory does not grow with the file. Answers that
/// are ready are not held back while the next line is still being written by whoever writes it.
final class BatchRun {
    private static final int UNDER_WAY = 2 * Runtime.getRuntime().availableProcessors();

    private final Composition composition;
    private final Output output;
    private final Deque<Future<Answer>> pending = new ArrayDeque<>();
    private boolean wrong;

    BatchRun(Composition composition, Output output) {
        this.composition = composition;
        this.output = output;
    }

    private record Answer(String text, boolean wrong) {}

    /// Whether every line was a plan without errors. Stops early when nobody reads the answers.
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

    private Optional<BatchLines.Line> next(BatchLines lines) throws IOException {
        if (lines.wouldWait()) {
            printDownTo(0);
            output.flush();
        }
        return output.isClosed() ? Optional.empty() : lines.next();
    }

    private void printDownTo(int remaining) {
        while (pending.size() > remaining) {
            Answer answer = finished(pending.remove());
            wrong |= answer.wrong();
            output.print(answer.text() + "\n");
        }
    }

    private static Answer finished(Future<Answer> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
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
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of the program in one plan must not keep the answers to the others.
            return error(line, "This plan could not be planned: " + e + ".");
        }
    }

    private static Answer error(BatchLines.Line line, String sentence) {
        return new Answer(JsonText.errorLine(line.number(), sentence), true);
    }
}
