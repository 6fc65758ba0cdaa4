package org.apimplanner.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.words.FileFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Plans many plans in one go.
@Command(
        name = "batch",
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
    private final Composition composition;
    private final Console console;

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
            boolean allWell = new BatchRun(composition, console.output()).run(lines);
            return allWell ? ExitCode.OK : ExitCode.FOUND_ERRORS;
        } catch (IOException e) {
            throw Failure.in(input.label(), FileFault.reason(e), input.expected());
        }
    }
}
